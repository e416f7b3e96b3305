#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""shardroom-simulator's command line: what it prints, and how it ends.

Usage: simulatorprogram.py SIMULATOR"""

import pathlib
import signal
import subprocess
import sys
import tempfile

from practicegateway import PracticeGateway

PROGRAM = sys.argv[1]


def refused(status, *options):
    """Its complaint, when it does not start."""
    result = subprocess.run([PROGRAM, *options], capture_output=True, text=True, timeout=20)
    assert result.returncode == status, (options, result.returncode, result.stderr)
    assert result.stdout == "", result.stdout
    return result.stderr


for option, value in [("--port", "70000"), ("--port", "-1"), ("--guilds", "many"), ("--shards", "0"), ("--max-concurrency", "1.5"),
                      ("--heartbeat-interval", "60000"), ("--seed", ""), ("--events-per-second", "-5")]:
    complaint = refused(2, f"{option}={value}")
    assert option in complaint and f'"{value}"' in complaint and " from " in complaint and " to " in complaint, complaint
assert "--nonsense" in refused(2, "--nonsense") or "nonsense" in refused(2, "--nonsense")
assert "extra" in refused(2, "extra")
assert "/no/such/file" in refused(2, "--token-file", "/no/such/file")
assert "/no/such/folder" in refused(1, "--audit", "/no/such/folder/audit.jsonl")

help_text = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, timeout=20)
assert help_text.returncode == 0
for option in ["port", "guilds", "shards", "max-concurrency", "identify-limit", "identifies-used", "events-per-second",
               "heartbeat-interval", "identify-interval", "session-lifetime", "replay-buffer", "ack-delay", "audit", "seed",
               "token-file"]:
    assert f"--{option}" in help_text.stdout, option

with tempfile.TemporaryDirectory() as folder:
    token_file = pathlib.Path(folder, "token")
    token_file.write_text("aa.bb.cc\n")
    with PracticeGateway(PROGRAM, "--guilds", 7, "--shards", 3, "--identify-limit", 9, "--identifies-used", 4,
                         "--token-file", token_file) as gateway:
        assert gateway.api_url == f"http://127.0.0.1:{gateway.port}/api/v10", gateway.api_url
        status = gateway.status()
        assert status["guilds"] == 7 and len(status["truth"]) == 3
        assert status["identifies"]["remaining"] == 5 and status["identifies"]["total"] == 9
        assert str(gateway.port) in refused(1, "--port", str(gateway.port))

process = subprocess.Popen([PROGRAM], stdout=subprocess.PIPE, text=True)
assert process.stdout.readline().startswith("http://127.0.0.1:")
process.send_signal(signal.SIGINT)
assert process.wait(10) == 0
assert process.stdout.read() == ""
print("ok")
