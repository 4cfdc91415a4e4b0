#!/bin/sh
# Generates the Swift declarations of the catalogues in Charts in Sources/InfraModel/Generated. Unchanged files keep
# their modification times, so that they are not compiled again. With "check", writes nothing and fails if a file would
# change.
set -eu
cd "$(dirname "$0")/.."

target=Sources/InfraModel/Generated
swift run --quiet model-writer Charts .build/models
swift format --in-place --recursive .build/models

if [ "${1:-}" = check ]; then
    diff -ru $target .build/models || {
        echo "$target does not match Charts: run make models" >&2
        exit 1
    }
else
    mkdir -p $target
    for file in $target/*.swift; do
        [ ! -e "$file" ] || [ -e ".build/models/${file##*/}" ] || rm "$file"
    done
    for file in .build/models/*.swift; do
        cmp -s "$file" "$target/${file##*/}" || cp "$file" $target
    done
fi
