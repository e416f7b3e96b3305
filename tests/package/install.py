# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""install.py CMAKE BUILD SOURCES: `cmake --install` puts there what layout.txt lists, and it runs from there."""

import gzip
import pathlib
import re
import sys
import tempfile

from support import check, check_starts, compare_sets, files_under, finish, layout, passes, png_size

cmake, build, sources = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
version = re.search(r"project\(Shardroom VERSION (\S+)", (sources / "CMakeLists.txt").read_text()).group(1)

with tempfile.TemporaryDirectory() as directory:
    prefix, home = pathlib.Path(directory) / "prefix", pathlib.Path(directory) / "home"
    home.mkdir()
    passes("cmake --install", cmake, "--install", build, "--prefix", prefix)
    compare_sets("the tree is that of layout.txt", layout(), files_under(prefix))
    icons = sorted(prefix.glob("share/icons/hicolor/*x*/apps/*.png"))
    for icon in icons:
        size = int(icon.parent.parent.name.split("x")[0])
        check(png_size(icon) == (size, size), f"icon {size}: {png_size(icon)}")
    # A blank icon is a few hundred bytes at any size.
    check(icons != [] and max(icon.stat().st_size for icon in icons) > 2000, "the icons show something")
    for page in prefix.glob("share/man/man1/*.gz"):
        source = sources / "resources" / "man" / page.name.removesuffix(".gz")
        check(gzip.decompress(page.read_bytes()) == source.read_bytes(), f"{page.name} is the page in the sources")
    check(gzip.decompress((prefix / "share/doc/shardroom/changelog.gz").read_bytes()).decode().startswith(
        f"shardroom ({version}) "), "the changelog is of this version")
    check_starts(prefix, version, home)
finish()
