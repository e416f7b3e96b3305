# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by app/run.sh and tests/run.sh: installs what is missing, configures and builds. Debian 12.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=${SHARDROOM_BUILD:-$root/build/release}

# The one list of packages: to build, to run, to test.
packages_build=(
  g++ cmake ninja-build ccache pkg-config dpkg-dev
  qt6-base-dev libqt6opengl6-dev qt6-websockets-dev qt6-charts-dev qt6-svg-dev
  qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libsimdjson-dev libzstd-dev zlib1g-dev libsodium-dev qtkeychain-qt6-dev
)
packages_run=(ca-certificates qt6-wayland qt6-translations-l10n fonts-dejavu-core libsecret-1-0 libqt6sql6-sqlite)
packages_test=(
  python3 python3-discord dbus-daemon gnome-keyring
  desktop-file-utils appstream mandoc lintian fonts-droid-fallback
)
packages_fuzz=(clang-16 libclang-rt-16-dev) # only for tests/fuzz/run.sh; 14 stumbles over libstdc++'s ranges

say() { printf '%s\n' "-- $*" >&2; }

# Runs a step quietly; when it fails, shows what it printed, names the command, and stops.
step() {
  local log
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    tail -n 60 "$log" >&2
    rm -f "$log"
    say "FAILED: $*"
    exit 1
  fi
  rm -f "$log"
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    say "FAILED: installing packages needs root: run as root, or install sudo"
    return 1
  fi
}

install_missing() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  say "installing ${#missing[@]} packages: ${missing[*]}"
  step as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq
  step as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
}

build_all() { # $1: ON to build the tests too
  if [ ! -f "$build/build.ninja" ] || [ "$(sed -n 's/^SHARDROOM_TESTS:BOOL=//p' "$build/CMakeCache.txt" 2>/dev/null)" != "$1" ]; then
    say "configuring in $build"
    step cmake -S "$root" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DSHARDROOM_WERROR=ON -DSHARDROOM_TESTS="$1"
  fi
  if ninja -C "$build" -n 2>/dev/null | grep -q 'no work to do'; then
    return
  fi
  say "building (a few minutes the first time)"
  if [ -t 2 ]; then # somebody watches: ninja's own progress line
    ninja -C "$build" >&2 || { say "FAILED: ninja -C $build"; exit 1; }
  else
    step ninja -C "$build"
  fi
}
