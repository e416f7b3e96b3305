#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test. Arguments go to ctest, for example -R shard.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../app/setup.sh"

install_missing "${packages_build[@]}" "${packages_run[@]}" "${packages_test[@]}"
# Debian's npm brings four hundred packages; a Node.js that is there already will do.
if ! command -v npm >/dev/null; then
  install_missing nodejs npm
fi
build_all ON

clients="$root/tests/clients"
if [ ! -f "$clients/node_modules/.package-lock.json" ] ||
  [ "$clients/package-lock.json" -nt "$clients/node_modules/.package-lock.json" ]; then
  say "installing the JavaScript clients that the practice gateway is tested with"
  step npm ci --prefix "$clients" --no-audit --no-fund
fi

say "testing"
cd "$build"
# They wait more than they work.
QT_QPA_PLATFORM=offscreen exec ctest --output-on-failure --timeout 300 -j "$((2 * $(nproc)))" "$@"
