#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# cleanmachine.sh DEB [PICTURE]: installs the package in a Debian 12 that has nothing but apt, without what it only
# recommends, and uses it there as an ordinary user: the programs, a fleet and shardroomctl, a window on X11 (saved as
# PICTURE); then removes it and looks what stays. Needs root, mmdebstrap and Debian's mirror, and takes some minutes, so
# it is no ctest. BASE=FILE.tar is used when it is there, else made by mmdebstrap and kept.
set -euo pipefail
deb=$(realpath "${1:?use: cleanmachine.sh DEB [PICTURE]}")
picture=${2:-}
machine=$(mktemp -d)
trap 'rm -rf --one-file-system "$machine"' EXIT

if [ ! -f "${BASE:-}" ]; then
  BASE=${BASE:-$machine.tar}
  mmdebstrap --quiet --variant=minbase bookworm "$BASE"
fi
tar -xf "$BASE" -C "$machine" --exclude=./dev/*
cp "$deb" "$machine/shardroom.deb"
cp -L /etc/resolv.conf "$machine/etc/resolv.conf"
cat >"$machine/prove.sh" <<'PROVE'
set -euo pipefail
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
install() { apt-get install -y -qq --no-install-recommends "$@" >/tmp/apt.log 2>&1 || { tail -n 30 /tmp/apt.log; exit 1; }; }
apt-get update -qq
before=$(dpkg-query -W | wc -l)
install /shardroom.deb
echo "ok: installed, $(($(dpkg-query -W | wc -l) - before)) packages"
test -z "$(dpkg --verify shardroom | grep -v /usr/share/doc/ | grep -v /usr/share/man/)" # minbase may leave these out
useradd --create-home keeper
as=(setpriv --reuid keeper --regid keeper --init-groups env HOME=/home/keeper XDG_RUNTIME_DIR=/home/keeper/run)
"${as[@]}" mkdir -m 700 /home/keeper/run
cd /home/keeper
for program in shardroom shardroomctl shardroom-simulator; do "${as[@]}" "$program" --version; done
(exec "${as[@]}" shardroom --headless --simulate=4x200) & fleet=$!
"${as[@]}" shardroomctl wait ready --timeout 60
"${as[@]}" shardroomctl status
kill -TERM $fleet
wait $fleet
echo "ok: a fleet, and shardroomctl"
"${as[@]}" shardroom --simulate=4x200 --screenshot /home/keeper/offscreen.png
test -s offscreen.png
echo "ok: a picture without a display"
install xvfb xauth # a high display: the abstract sockets are those of the machine around
"${as[@]}" xvfb-run -n 4712 -s "-screen 0 1600x1000x24" shardroom --simulate=16x12000 --screenshot /home/keeper/window.png
test -s window.png
echo "ok: a window on X11"
apt-get purge -y -qq shardroom >/dev/null 2>&1
left=$(find / -xdev \( -path /proc -o -path /home \) -prune -o -iname '*shardroom*' ! -name shardroom.deb -print)
test -z "$left" || { echo "left behind: $left"; exit 1; }
echo "ok: removed, nothing is left but what the operator made"
PROVE
# The mounts and the processes end with the namespace.
unshare --mount --pid --fork bash -euc '
  mount -t proc proc "$1/proc"
  mkdir -p "$1/dev"
  mount --rbind /dev "$1/dev"
  mount --make-rslave "$1/dev"
  exec chroot "$1" bash /prove.sh' - "$machine"
[ -z "$picture" ] || cp "$machine/home/keeper/window.png" "$picture"
