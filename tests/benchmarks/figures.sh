#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what README states. Takes about three minutes on a quiet machine. Build first, with tests/run.sh.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null; rm -rf "$work"' EXIT

cpu_ms() { # of process $1 so far, user and system
  awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) * 1000 / hz }' "/proc/$1/stat"
}
field() { # $1: file of JSON lines, $2: a Python expression on `s`, the last whole line
  python3 -c "import json,sys; s=[json.loads(l) for l in open('$1') if l.endswith('\n')][-1]; print($2)"
}
gateway() { # $@: options; sets $url
  "$build/app/shardroom-simulator" --port 0 "$@" >"$work/gateway" &
  gateway_pid=$!
  until grep -q http "$work/gateway"; do read -rt 0.1 <> <(:) || :; done
  url=$(grep -o 'http://[0-9.:]*/api/v10' "$work/gateway")
}
fleet() { # $@: options; runs in the background
  rm -rf "$work/state" "$work/status"
  DISCORD_TOKEN=MTAwMQ.aaaaaa.bbbbbb "$build/app/shardroom" --headless --api-url "$url" --state-dir "$work/state" \
    --status json --interval 0.1 "$@" >"$work/status" &
  fleet_pid=$!
}
until_ready() { # $1: how many
  until [ -s "$work/status" ] && [ "$(field "$work/status" "s['ready']" 2>/dev/null)" = "$1" ]; do read -rt 0.1 <> <(:) || :; done
}
over() { kill "$fleet_pid"; wait "$fleet_pid" || :; kill "$gateway_pid"; wait "$gateway_pid" || :; }

echo "Dispatch, one shard thread, from the socket to a sink:"
for transport in zstd zlib none; do "$build/tests/benchmarks/bench_dispatch" --transport "$transport"; done

echo "Start of 16 shards at max_concurrency 1 (the rule's minimum is 15 x 5 s = 75.0 s after the first):"
gateway --shards 16 --guilds 12000 --max-concurrency 1
fleet
until_ready 16
python3 - "$work/status" <<'P'
import json, sys
from datetime import datetime
lines = [json.loads(line) for line in open(sys.argv[1]) if line.endswith('\n')]
at = lambda line: datetime.fromisoformat(line['time'].replace('Z', '+00:00'))
print(f"  {(at(lines[-1]) - at(lines[0])).total_seconds():.1f} s from the first status line to all ready")
P
over

echo "Memory and idle CPU at 256 shards, the gateway in another process, zlib:"
for shards in 1 256; do
  gateway --shards 256 --guilds 25600 --max-concurrency 256 --events-per-second 0
  fleet --shards 256 --shard-ids "0-$((shards - 1))" --compress zlib --interval 5
  until_ready "$shards"
  before=$(cpu_ms "$fleet_pid")
  read -rt 20 <> <(:) || :
  after=$(cpu_ms "$fleet_pid")
  rss=$(awk '/VmRSS/ { print $2 }' "/proc/$fleet_pid/status")
  echo "  $shards shards: $rss KiB resident, $(awk "BEGIN { print ($after - $before) / 200 }") % of a core"
  eval "rss_$shards=$rss"
  over
done
echo "  $(((rss_256 - rss_1) / 255)) KiB per shard with 100 guilds"
"$build/tests/benchmarks/bench_snapshot"
