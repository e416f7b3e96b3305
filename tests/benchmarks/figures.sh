#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what README states, as one Markdown table: about 20 minutes on a quiet machine, 5 with --quick.
# Builds first. Sections can be named: see figures.py.

set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../app/setup.sh"
build_all ON
SHARDROOM_BUILD=$build PYTHONDONTWRITEBYTECODE=1 exec python3 "$root/tests/benchmarks/figures.py" "$@"
