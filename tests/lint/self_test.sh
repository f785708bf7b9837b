#!/usr/bin/env bash
# The lint scripts find what they are for: each bad example below must be reported, the good tree must pass.
set -euo pipefail
check=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../cluster" && pwd)/check.sh
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# expect RULE PATH MESSAGE: the file on stdin, alone in a tree, breaks the rule with that message ("" = passes).
expect() {
  local rule=$1 path=$2 message=$3 tree output
  tree=$(mktemp -d "$work/XXXXXX")
  mkdir -p "$(dirname "$tree/$path")"
  cat >"$tree/$path"
  if output=$(bash "$check" "$rule" "$tree" 2>&1); then
    [ -z "$message" ] && return
    echo "FAIL: $rule accepts $path; expected: $message"
  elif [ -z "$message" ]; then
    echo "FAIL: $rule rejects good $path: $output"
  elif grep -qF -- "$message" <<<"$output"; then
    return
  else
    echo "FAIL: $rule on $path says '$output', expected: $message"
  fi
  failures=$((failures + 1))
}

repeat() { for ((i = 0; i < $2; ++i)); do echo "$1"; done; }

expect layers src/model/a.cpp '' <<<'#include "base/error.hpp"  // not "estimator/fit.hpp"'
expect layers src/model/a.cpp 'layer model must not include layer estimator' <<<'#include "estimator/fit.hpp"'
expect layers src/loss/a.hpp 'layer loss must not include layer estimator' <<<'#include "estimator/fit.hpp"'
expect layers src/store/a.hpp 'layer store must not include layer runtime' <<<'#include "runtime/run.hpp"'
expect layers src/random/a.hpp 'layer random must not include layer math' <<<'#include "math/block.hpp"'
expect layers src/extra/a.hpp 'folder src/extra is not a layer' <<<'#pragma once'
expect layers src/precompiled_light.hpp '' <<<'#include <string>'
expect layers src/loss/a.cpp 'room model/gate is private to its layer' <<<'#include "model/gate/design.hpp"'
expect layers src/tabulation/a.cpp 'room estimator/climb is private to its layer' <<<'#include "estimator/climb/newton.hpp"'
expect layers drivers/a.cpp 'room model/truths is private to its layer' <<<'#include "model/truths/truths.hpp"'
expect layers src/model/regression/a.cpp '' <<<'#include "model/gate/design.hpp"'
expect layers src/model/gate/a.cpp 'room model/gate does not see room model/density' <<<'#include "model/density/atom_map.hpp"'
expect layers src/model/density/a.cpp '' <<<'#include "model/response/law.hpp"'
expect layers tests/model/a.cpp '' <<<'#include "model/gate/design.hpp"'
expect layers src/experiment/record/a.hpp 'room experiment/record knows nothing of estimator/fit.hpp' \
  <<<'#include "estimator/fit.hpp"'
expect layers src/experiment/schedule/a.hpp 'knows nothing of base/types.hpp' <<<'#include "base/types.hpp"'
expect layers src/experiment/schedule/a.hpp 'knows nothing of experiment/grid.hpp' <<<'#include "experiment/grid.hpp"'
expect layers src/experiment/schedule/a.hpp '' <<<'#include "experiment/record/record.hpp"'
expect layers src/runtime/a.cpp 'layer runtime sees only' <<<'#include "experiment/grid.hpp"'
expect layers src/store/a.cpp '' <<<'#include "experiment/record/record.hpp"'
expect layers src/estimator/climb/a.cpp 'Eigen/Cholesky is included only by' <<<'#include <Eigen/Cholesky>'
expect layers drivers/a.cpp 'Eigen/SVD is included only by' <<<'#include <Eigen/SVD>'
expect layers src/math/solve/qr.cpp '' <<<'#include <Eigen/QR>'
expect layers src/estimator/start/oracle.cpp '' <<<'#include "model/scenario.hpp"'
expect layers src/estimator/em.cpp 'an estimator must not know the scenario' <<<'#include "model/scenario.hpp"'
expect layers src/runtime/run.cpp 'mpi.h is included only by' <<<'#include <mpi.h>'
expect layers drivers/run.cpp 'hdf5.h is included only by' <<<'#include <hdf5.h>'
expect layers src/store/h5/library.hpp '' <<<'#include <hdf5.h>'
expect layers src/experiment/study/study.cpp 'toml++ is included only by' <<<'#include <toml++/toml.h>'
expect layers src/analysis/rates.cpp 'distributions/normal.hpp is included only by' <<<'#include <boost/math/distributions/normal.hpp>'
expect layers drivers/run.cpp 'CLI is included only by' <<<'#include <CLI/CLI.hpp>'
expect layers src/loss/a.cpp 'blocks are not told by name' <<<'if (block.name == "variance") return;'
expect layers drivers/a.cpp 'blocks are not told by name' <<<'g.layout().atom_block("mean");'
expect layers src/loss/a.cpp '' <<<'if (block.meaning == Meaning::variance) return;'
expect layers src/estimator/a.cpp 'families are not told by name' <<<'if (model.family() == "gaussian-mixture") return;'
expect layers drivers/a.cpp '' <<<'if (model.gaussian_atoms() != nullptr) return;'
expect layers src/runtime/a.cpp 'MPI_COMM_WORLD stands in one place only' <<<$'f(MPI_COMM_WORLD);\ng(MPI_COMM_WORLD);'
expect layers src/runtime/a.cpp '' <<<$'f(MPI_COMM_WORLD);\ng("OMPI_COMM_WORLD_SIZE");'
expect layers src/model/a.cpp 'std::random_device' <<<'std::random_device device;'
expect layers src/model/a.cpp 'std::normal_distribution' <<<'std::normal_distribution<double> law;'
expect layers src/model/a.cpp 'rand: use' <<<'int x = rand();'
expect layers src/model/a.cpp '' <<<'int x = operand(3);  // rand()'

expect size src/a.cpp '' < <(repeat 'int x;' 300)
expect size src/a.cpp '301 lines' < <(repeat 'int x;' 301)
expect size src/a.cpp '' < <(echo 'int f() {'; repeat '  x();' 58; echo '}')
expect size src/a.cpp 'a function of 61 lines' < <(echo 'int f() {'; repeat '  x();' 59; echo '}')
expect size src/a.hpp 'a function of 61 lines' < <(echo 'class A {'; echo '  int f() {'; repeat '    x();' 59; echo '  }
};')
expect size src/a.hpp '' < <(echo 'struct A {'; repeat '  int x;' 100; echo '};')

# crowd N: a folder of N sources at one level, and a room below it
crowd() {
  mkdir -p "$work/$1/src/model/room"
  for ((i = 0; i < $1; ++i)); do echo 'int x;' >"$work/$1/src/model/a$i.cpp"; done
  echo 'int x;' >"$work/$1/src/model/room/a.cpp"
  bash "$check" size "$work/$1" 2>&1
}
crowd 40 || { echo 'FAIL: size rejects a folder of 40 sources'; failures=$((failures + 1)); }
{ crowd 41 || true; } | grep -q '^src/model: 41 sources at one level' ||
  { echo 'FAIL: size accepts a folder of 41 sources'; failures=$((failures + 1)); }

cp "$(dirname "$check")/../.clang-format" "$work/"
expect format src/a.cpp '' <<<'int f() { return 1; }'
expect format src/a.cpp 'clang-format' <<<'int f()   {return 1;}'

[ "$failures" -eq 0 ]
