# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""descriptions.py SOURCES VERSION: the desktop file and the metainfo are valid, and agree with the program."""

import configparser
import pathlib
import sys
import xml.etree.ElementTree

from support import PROGRAMS, check, finish, need, passes

need("desktop-file-validate", "appstreamcli")
sources, version = pathlib.Path(sys.argv[1]), sys.argv[2]
ID = "org.shardroom.Shardroom"
desktop_file = sources / "resources" / f"{ID}.desktop"
metainfo_file = sources / "resources" / f"{ID}.metainfo.xml"

result = passes("desktop-file-validate", "desktop-file-validate", desktop_file)
check(not result.stdout.strip(), "and it has no hints: " + result.stdout.strip())
passes("appstreamcli validate", "appstreamcli", "validate", "--no-net", metainfo_file)

desktop = configparser.ConfigParser(interpolation=None)
desktop.optionxform = str
desktop.read(desktop_file, encoding="utf-8")
entry = desktop["Desktop Entry"]
metainfo = xml.etree.ElementTree.parse(metainfo_file).getroot()
check(entry["Icon"] == ID == metainfo.findtext("id"), "one id everywhere")
check(entry["Exec"].split()[0] == "shardroom", "the menu starts shardroom")
check(metainfo.findtext("launchable") == f"{ID}.desktop", "the metainfo names the desktop file")
check(entry["Comment"] == metainfo.findtext("summary"), "one sentence says what it is")
check([binary.text for binary in metainfo.iter("binary")] == list(PROGRAMS), "the metainfo names the programs")
newest = metainfo.find("releases/release").get("version")
check(newest == version, f"the newest release is the project's version: {newest}, {version}")
check(f'setDesktopFileName(u"{ID}"_s)' in (sources / "app" / "main.cpp").read_text(encoding="utf-8"),
      "the window says which desktop file is its own")

# Each language that the window speaks is in the menu too.
spoken = {path.stem.split("_", 1)[1] for path in (sources / "translations").glob("shardroom_*.ts")} - {"en"}
for key in ("GenericName", "Comment", "Keywords"):
    check(all(f"{key}[{language}]" in entry for language in spoken), f"{key} in {sorted(spoken)}")
finish()
