#!/usr/bin/env bash
# Fuzzes the parsers, patches, rendering and git objects, and checks invariants for every input.
#
#   Scripts/fuzz.sh [TARGET...]     yaml, json, toml, patch, ignore, rendering, git (default: all)
#
# FUZZ_SECONDS is the time for each target. Failing inputs are written to .build-fuzz/found. Copy such an input to
# Tests/Fixtures/Corpus/TARGET with a descriptive name: the tests run all inputs there.
set -euo pipefail
cd "$(dirname "$0")/.."

targets=("$@")
[ $# -gt 0 ] || targets=(yaml json toml patch ignore rendering git)
scratch=.build-fuzz
export INFRA_SYNC_FUZZ=1
# One program for all targets, so that it is built once.
swift build --configuration release --product infra-sync-fuzz --scratch-path "$scratch" \
    -Xswiftc -enable-testing -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld

# Swift's backtrace would hide the report of the sanitizer.
export SWIFT_BACKTRACE=enable=no
mkdir -p "$scratch/found"
for target in "${targets[@]}"; do
    corpus="$scratch/corpus/$target"
    mkdir -p "$corpus"
    echo "$target: ${FUZZ_SECONDS:-60} s"
    # The comparison with git reads files with Foundation, which leaks the buffer of an empty file.
    leaks=1
    [ "$target" != git ] || leaks=0
    ASAN_OPTIONS="detect_leaks=$leaks" "$scratch/release/infra-sync-fuzz" "$target" -max_total_time="${FUZZ_SECONDS:-60}" -timeout=10 -rss_limit_mb=2048 \
        -print_final_stats=1 -artifact_prefix="$scratch/found/$target-" "$corpus" "Tests/Fixtures/Corpus/$target" \
        >"$scratch/$target.log" 2>&1 || {
        tail -n 40 "$scratch/$target.log"
        exit 1
    }
    grep -E "stat::number_of_executed_units|stat::peak_rss_mb" "$scratch/$target.log" | sed 's/^stat::/    /'
done
