# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""deb.py CPACK BUILD VERSION: the .deb has the tree of layout.txt, names what it needs, is clean, and runs unpacked.

That it installs on a machine that has nothing of it is what cleanmachine.sh proves.
"""

import pathlib
import re
import sys
import tempfile

from support import check, check_starts, compare_sets, files_under, finish, layout, need, passes, run

need("dpkg-deb", "dpkg-shlibdeps", "lintian")
cpack, build, version = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]


def names(field):
    """{"libc6"}: the packages of a field, without versions; alternatives are one name each."""
    return {re.split(r"[ (]", part.strip())[0] for part in re.split(r"[,|]", field)}


with tempfile.TemporaryDirectory() as directory:
    work = pathlib.Path(directory)
    passes("cpack", cpack, "-G", "DEB", "-B", work / "out", "--config", build / "CPackConfig.cmake")
    architecture = run("dpkg", "--print-architecture").stdout.strip()
    package = work / "out" / f"shardroom_{version}_{architecture}.deb"
    check(package.exists(), f"it is called {package.name}: {sorted(p.name for p in (work / 'out').glob('*'))}")
    if not package.exists():
        finish()

    field = {name: run("dpkg-deb", "-f", package, name).stdout.strip()
             for name in ("Package", "Version", "Architecture", "Maintainer", "Depends", "Recommends", "Section")}
    check(field["Package"] == "shardroom" and field["Version"] == version, "its name and version")
    check(field["Architecture"] == architecture, f"for {field['Architecture']}")
    check(re.fullmatch(r".+ <\S+@\S+>", field["Maintainer"]) is not None, f"maintainer {field['Maintainer']}")
    linked = {"libc6", "libqt6widgets6", "libqt6websockets6", "libqt6charts6", "libsimdjson14", "libsodium23"}
    opened = {"ca-certificates", "libqt6sql6-sqlite", "libqt6svg6"}
    check(linked <= names(field["Depends"]), f"depends on what is linked; without {linked - names(field['Depends'])}")
    check(opened <= names(field["Depends"]), f"and on what is opened; without {opened - names(field['Depends'])}")
    check({"qt6-wayland", "libsecret-1-0"} <= names(field["Recommends"]), f"recommends {field['Recommends']}")

    tree = work / "tree"
    passes("dpkg-deb -x", "dpkg-deb", "-x", package, tree)
    compare_sets("the tree is that of layout.txt", {f"usr/{name}" for name in layout()}, files_under(tree))
    passes("lintian has no error and no warning", "lintian", "--fail-on", "error,warning",
           "--allow-root", package)
    home = work / "home"
    home.mkdir()
    check_starts(tree / "usr", version, home)
finish()
