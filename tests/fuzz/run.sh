#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzzers with clang and lets each try so many inputs (200,000 when nothing is said), with address and undefined
# behaviour sanitizers. What it has learned stays in build/fuzz/corpus; an input that broke something in build/fuzz/found.
# A target is a shape, "journal", "vault" (both files of it) or "sealed" (an encrypted journal); "-repaired" has the checks of
# the records put right after each change, so that the inputs come behind them.
# Usage: tests/fuzz/run.sh [RUNS [TARGET…]]

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
build=$root/build/fuzz

runs=${1:-200000}
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(native native-repaired discordjs disgo discordeno twilight resume-info dispatch tickets
  discord4j rda seyfert journal journal-repaired sealed vault vault-repaired)

install_missing "${packages_build[@]}" "${packages_fuzz[@]}" python3
if [ ! -f "$build/build.ninja" ]; then
  say "configuring in $build"
  step cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=None -DCMAKE_CXX_FLAGS="-O2 -g1" \
    -DCMAKE_CXX_COMPILER=clang++-16 -DSHARDROOM_FUZZ=ON
fi
say "building the fuzzers"
step ninja -C "$build" fuzzers

mkdir -p "$build/found"
python3 "$root/tests/fuzz/largeseeds.py" "$root/tests/data/sessions" "$build/large"
"$build/tests/fuzz/fuzz-seeds" "$build/vault" "$build/vault_large"

# Less of what only makes reports nicer: several times faster.
export ASAN_OPTIONS=malloc_context_size=0:quarantine_size_mb=4:max_malloc_fill_size=0

# No allocation above 64 MB; that all of them together stay below, the fuzzer sees itself. rss_limit_mb is for the sanitizers'
# own memory, which is many times ours.
fuzz() { # LOG TARGET OPTION…
  local log=$1 target=$2
  shift 2
  nice "$build/tests/fuzz/fuzz_$target" -malloc_limit_mb=64 -rss_limit_mb=4096 -dict="$root/tests/fuzz/sessions.dict" \
    -artifact_prefix="$build/found/$target-" -print_final_stats=1 "$@" >"$log" 2>&1 || {
    tail -n 40 "$log" >&2
    say "FAILED: fuzz_$target; the input is in $build/found, the log in $log"
    exit 1
  }
}
stat_of() { sed -n "s/^stat::$2: *//p" "$1"; }

for target in "${targets[@]}"; do
  corpus=$build/corpus/$target
  mkdir -p "$corpus" "${corpus}_large"
  case $target in
    journal* | vault* | sealed) seeds=("$build/vault") large=("$build/vault_large") ;;
    native*) seeds=("$root/tests/data/sessions" "$build/vault") large=("$build/large" "$build/vault_large") ;;
    *) seeds=("$root/tests/data/sessions") large=("$build/large") ;;
  esac
  log=$build/fuzz_$target.log
  fuzz "$log" "$target" -runs="$runs" -timeout=5 -max_len=16384 "$corpus" "${seeds[@]}"
  # Large files are slow, so that they have a turn of their own, of half a minute.
  fuzz "$log.large" "$target" -runs="$((runs / 100))" -max_total_time=30 -timeout=60 -max_len=1048576 -len_control=0 \
    "${corpus}_large" "${large[@]}"
  for part in "$log" "$log.large"; do
    say "$target: $(stat_of "$part" number_of_executed_units) inputs, at most $(stat_of "$part" most_heap_bytes) bytes on the heap"
  done
done
