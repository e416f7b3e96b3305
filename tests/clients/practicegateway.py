# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts shardroom-simulator and speaks to its control endpoint."""

import json
import pathlib
import signal
import subprocess
import tempfile
import urllib.parse
import urllib.request


class PracticeGateway:
    """A running simulator; as a context manager it ends with SIGTERM and must exit with 0."""

    def __init__(self, program, *options):
        self.folder = tempfile.TemporaryDirectory(prefix="shardroom-")
        self.audit_file = pathlib.Path(self.folder.name, "audit.jsonl")
        self.process = subprocess.Popen(
            [program, "--audit", str(self.audit_file), *map(str, options)], stdout=subprocess.PIPE, text=True)
        self.api_url = self.process.stdout.readline().strip()
        self.port = urllib.parse.urlsplit(self.api_url).port

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(10)
        self.folder.cleanup()
        if kind is None:
            assert code == 0, f"the simulator exited with {code}"

    def _url(self, path):
        return f"http://127.0.0.1:{self.port}/simulator/{path}"

    def post(self, path, **body):
        with urllib.request.urlopen(urllib.request.Request(self._url(path), json.dumps(body).encode(), method="POST")) as answer:
            return json.load(answer)

    def status(self):
        with urllib.request.urlopen(self._url("status")) as answer:
            return json.load(answer)

    def audit(self):
        return [json.loads(line) for line in self.audit_file.read_text().splitlines()]
