#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Pictures of every page, dialog and menu, light and dark, in English and German:
#   tests/screenshots.sh DIR [--languages LIST] [--schemes LIST] [--only PART] [--mirrored] \
#     [--size WIDTHxHEIGHT]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=${BUILD:-$root/build/release}
[ -f "$build/build.ninja" ] || cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release
cmake --build "$build" --target screenshots
# A screen like an operator's: Qt's own would be 800x800, and the windows arranged for that.
[ -n "${QT_QPA_PLATFORM:-}" ] || export QT_QPA_PLATFORM="offscreen:configfile=$root/tests/gallery/screen.json"
exec "$build/tests/gallery/screenshots" "$@"
