#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and opens Shardroom: on Discord when a token is configured, else on a simulated
# fleet of 16 shards and 12,000 guilds. Arguments are passed on; see --help.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"

install_missing "${packages_build[@]}" "${packages_run[@]}"
# A build folder that tests/run.sh made is used as it is: then both share every object.
tests=$(sed -n 's/^SHARDROOM_TESTS:BOOL=//p' "$build/CMakeCache.txt" 2>/dev/null || true)
build_all "${tests:-OFF}"

gateway=(--simulate=16x12000)
if [ -n "${DISCORD_TOKEN:-}${DISCORD_TOKEN_FILE:-}" ] || [ -e "${CREDENTIALS_DIRECTORY:-/nonexistent}/discord_token" ]; then
  gateway=()
fi
for argument in "$@"; do
  case $argument in
    --profile* | --simulate* | --scenario* | --api-url* | --token-file*) gateway=() ;;
  esac
done
exec "$build/app/shardroom" ${gateway[@]+"${gateway[@]}"} "$@"
