# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts shardroom-simulator, speaks to its control endpoint and reads its audit file."""

import json
import pathlib
import signal
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request


class PracticeGateway:
    """A running simulator; as a context manager it ends with SIGTERM and must exit with 0. A checker, when there is one, then
    judges what the client has done; the rules in `allowed` it may break."""

    def __init__(self, program, *options, check=None, allowed=()):
        self.folder = tempfile.TemporaryDirectory(prefix="shardroom-")
        self.audit_file = pathlib.Path(self.folder.name, "audit.jsonl")
        self.check = check
        self.allowed = allowed
        self.process = subprocess.Popen(
            [program, "--audit", str(self.audit_file), *map(str, options)], stdout=subprocess.PIPE, text=True)
        self.api_url = self.process.stdout.readline().strip()
        self.port = urllib.parse.urlsplit(self.api_url).port

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(10)
        try:
            if kind is None:
                assert code == 0, f"the simulator exited with {code}"
                self._judge()
        finally:
            self.folder.cleanup()

    def _judge(self):
        if self.check is None:
            return
        allowed = [word for rule in self.allowed for word in ("--allow", rule)]
        result = subprocess.run([self.check, str(self.audit_file), *allowed], capture_output=True, text=True, timeout=60)
        print(f"checker: {result.stdout}{result.stderr}".strip())
        assert result.returncode == 0, "the checker has found breaches"

    def _url(self, path):
        return f"http://127.0.0.1:{self.port}/simulator/{path}"

    def post(self, path, **body):
        with urllib.request.urlopen(urllib.request.Request(self._url(path), json.dumps(body).encode(), method="POST")) as answer:
            return json.load(answer)

    def delete(self, path):
        with urllib.request.urlopen(urllib.request.Request(self._url(path), method="DELETE")) as answer:
            return json.load(answer)

    def get(self, path):
        with urllib.request.urlopen(self._url(path)) as answer:
            return json.load(answer)

    def status(self):
        return self.get("status")

    def miss_events(self, shard, count, **fault):
        """Detaches the shard's session with the fault and lets events happen: how many of them the session has missed. Called
        in a client's own thread, so that it can't reconnect before this is done."""

        def session():
            return next(one for one in self.status()["sessions"] if one["shard"][0] == shard)

        self.post("faults", shards=[shard], **fault)
        deadline = time.monotonic() + 10
        while session()["attached"]:
            assert time.monotonic() < deadline, "never detached"
        before = session()["sequence"]
        self.post("burst", count=count)
        return session()["sequence"] - before

    def audit(self):
        return [json.loads(line) for line in self.audit_file.read_text().splitlines()]
