#!/bin/bash
# must_fail.sh REGEX COMMAND...: the command must end by itself with an exit code that is not 0 and print REGEX.
regex=$1
shift
output=$("$@" 2>&1)
code=$?
printf '%s\nexit code %s\n' "$output" "$code"
[ "$code" -ne 0 ] || { echo "the exit code should not be 0"; exit 1; }
grep -Eq "$regex" <<<"$output" || { echo "no match for: $regex"; exit 1; }
