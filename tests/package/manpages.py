# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""manpages.py PAGES PROGRAMS: each page is clean, and has the options and verbs of --help, all and no others."""

import os
import pathlib
import re
import sys

from support import PROGRAMS, check, compare_sets, finish, need, passes, run

need("mandoc")
pages, programs = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
SECTIONS = ["NAME", "SYNOPSIS", "DESCRIPTION", "SIGNALS", "ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES", "SEE ALSO"]


def options_of_help(text):
    """{"-o --output FILE"}: the short name, the long one and what it takes."""
    found = re.findall(r"^  (?:-(\w), )?--([\w-]+)(?: <([^>]*)>)?(?=\s|$)", text, re.MULTILINE)
    return {f"{'-' + short + ' ' if short else ''}--{name} {value}".strip() for short, name, value in found}


def options_of_page(text):
    found = re.findall(r"^\.It (?:Fl (\w) , )?Fl -([\w-]+)(?: Ar (\S+))?$", text, re.MULTILINE)
    return {f"{'-' + short + ' ' if short else ''}--{name} {value}".strip() for short, name, value in found}


def verbs_of_help(text):
    block = text.split("\nVerbs", 1)[1].split("\n\n", 1)[0]
    return {" ".join(re.split(r"  +", line.strip())[0].split()) for line in block.splitlines()[1:]}


def verbs_of_page(text):
    found = re.findall(r'^\.It Ic (\S+)(?: Ar "(.*)")?$', text, re.MULTILINE)
    return {f"{verb} {arguments}".replace(r"\-", "-").strip() for verb, arguments in found}


environment = dict(os.environ, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="offscreen")
for program in PROGRAMS:
    path = pages / f"{program}.1"
    page = path.read_text(encoding="utf-8")
    # The system's database of pages need not know ours.
    passes(f"{program}.1: mandoc has nothing to say", "mandoc", "-Tlint", "-W", "warning", path)
    sections = [name for name in re.findall(r"^\.Sh (.*)$", page, re.MULTILINE)]
    check(sections == SECTIONS, f"{program}.1: its sections, {sections}")
    text = run(programs / program, "--help", env=environment).stdout
    options = options_of_help(text)
    check(len(options) > 10, f"{program} --help lists {len(options)} options")
    compare_sets(f"{program}.1: the options of --help", options, options_of_page(page))
    if program == "shardroomctl":
        verbs = verbs_of_help(text)
        check(len(verbs) > 20, f"{program} --help lists {len(verbs)} verbs")
        compare_sets(f"{program}.1: the verbs of --help", verbs, verbs_of_page(page))
finish()
