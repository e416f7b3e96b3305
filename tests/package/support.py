# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the package share."""

import os
import pathlib
import shutil
import struct
import subprocess
import sys

PROGRAMS = ("shardroom", "shardroomctl", "shardroom-simulator")
SKIPPED = 77  # SKIP_RETURN_CODE in CMakeLists.txt

_failures = []


def check(ok, what):
    """Notes a failure and goes on, so that one run tells all of them."""
    print(("ok      " if ok else "FAILED  ") + what)
    if not ok:
        _failures.append(what)


def finish():
    if _failures:
        print(f"{len(_failures)} failed")
    sys.exit(1 if _failures else 0)


def need(*tools):
    """Skips the test when a tool is not there."""
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print(f"skipped: {', '.join(missing)} is not installed")
        sys.exit(SKIPPED)


def run(*command, **options):
    options.setdefault("timeout", 120)
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, **options)


def passes(what, *command, **options):
    result = run(*command, **options)
    output = (result.stdout + result.stderr).strip()
    check(result.returncode == 0, what + ("" if result.returncode == 0 else ": " + output))
    return result


def layout():
    return set((pathlib.Path(__file__).parent / "layout.txt").read_text().split())


def files_under(root):
    root = pathlib.Path(root)
    return {str(path.relative_to(root)) for path in root.rglob("*") if not path.is_dir()}


def compare_sets(what, expected, found):
    check(expected == found, f"{what}; missing: {sorted(expected - found)}, too much: {sorted(found - expected)}")


def png_size(path):
    data = pathlib.Path(path).read_bytes()[:24]
    return struct.unpack(">II", data[16:24]) if data[:8] == b"\x89PNG\r\n\x1a\n" else None


def check_starts(prefix, version, home):
    """The programs of an installed tree start away from the sources: --version each, and a picture of the window."""
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home), "LC_ALL": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}
    for name in ("XDG_RUNTIME_DIR", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        directory = pathlib.Path(home) / name
        directory.mkdir(mode=0o700)
        environment[name] = str(directory)
    for name in ("ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "TSAN_OPTIONS"):
        if name in os.environ:
            environment[name] = os.environ[name]
    for program in PROGRAMS:
        result = run(prefix / "bin" / program, "--version", env=environment, cwd=home)
        check(result.returncode == 0 and version in result.stdout.split(",")[0].split(),
              f"{program} --version: {result.stdout.strip()} {result.stderr.strip()}")
        missing = [line.strip() for line in run("ldd", prefix / "bin" / program).stdout.splitlines() if "not found" in line]
        check(not missing, f"{program} finds its libraries {missing or ''}")
    picture = pathlib.Path(home) / "window.png"
    result = run(prefix / "bin" / "shardroom", "--simulate=2", "--screenshot", picture, env=environment, cwd=home)
    size = png_size(picture) if picture.exists() else None
    check(result.returncode == 0 and size is not None and min(size) >= 400,
          f"a picture of the window, {size}; exit {result.returncode} {result.stderr.strip()}")
