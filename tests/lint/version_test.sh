#!/usr/bin/env bash
# The version stands in four places, which must agree: a tag is made from any of them.
#
# usage: version_test.sh ROOT
set -euo pipefail
root=$1
cd "$root"
built=$(sed -n 's/^project(mixrate VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
cited=$(sed -n 's/^version: //p' CITATION.cff)
changed=$(sed -n 's/^## \([0-9.]*\).*/\1/p' CHANGELOG.md | head -1)
spack=$(sed -n 's/.*version("\([0-9.]*\)".*/\1/p' cluster/package/spack/packages/mixrate/package.py | head -1)
echo "CMakeLists.txt $built, CITATION.cff $cited, CHANGELOG.md $changed, Spack recipe $spack"
grep -qxE '[0-9]+\.[0-9]+\.[0-9]+' <<<"$built" && [ "$built" = "$cited" ] && [ "$built" = "$changed" ] && [ "$built" = "$spack" ]
