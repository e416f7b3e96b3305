# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clients against one bench_server and reads what they print."""

import json
import os
import pathlib
import statistics
import subprocess

HERE = pathlib.Path(__file__).resolve().parent
BUILD = pathlib.Path(os.environ.get("SHARDROOM_BUILD", HERE.parent.parent / "build" / "release"))
BENCH = BUILD / "tests" / "benchmarks"
TLS = HERE.parent / "data" / "tls"
PROGRAMS = {
    "ours": [BENCH / "bench_dispatch"],
    "ours with data": [BENCH / "bench_dispatch", "--with-data"],
    "bound": [BENCH / "bench_bound"],
    "qwebsocket": [BENCH / "bench_bound", "--qwebsocket"],
    "discordjs": ["node", HERE / "client_discordjs.mjs"],
    "discordpy": ["/usr/bin/python3", HERE / "client_discordpy.py"],
}


class Server:
    """One bench_server: the same prebuilt bytes for every client, one after the other."""

    def __init__(self, transport="zlib", shards=1, guilds=8, events=0, rate=0, tls=False):
        self.transport, self.shards, self.guilds, self.tls = transport, shards, guilds, tls
        self.process = subprocess.Popen(
            [BENCH / "bench_server", "--transport", transport, "--shards", str(shards), "--guilds", str(guilds), "--events",
             str(events), "--rate", str(rate), *(["--tls", TLS] if tls else [])],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.facts = json.loads(self.process.stdout.readline())
        events = max(1, self.facts["events"])
        self.plain = self.facts["plain_bytes"] / events
        self.wire = self.facts["wire_bytes"] / events

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def run(self, client, *extra):
        """What one client printed, and `us`: its microseconds of CPU per event."""
        events = self.facts["events"]
        if client.startswith("discord"):
            arguments = [f"http://127.0.0.1:{self.facts['port']}", self.transport, str(self.shards), str(self.guilds), str(events)]
        else:
            url = f"wss://localhost:{self.facts['port']}" if self.tls else f"ws://127.0.0.1:{self.facts['port']}"
            arguments = ["--url", url, "--transport", self.transport, "--shards", str(self.shards), "--guilds", str(self.guilds),
                         "--events", str(events), *(["--trust", TLS / "ca.pem"] if self.tls else []), *extra]
        done = subprocess.run([*PROGRAMS[client], *arguments], stdout=subprocess.PIPE, text=True, timeout=600, check=True)
        result = json.loads(done.stdout)
        result["us"] = result["cpu"] * 1e6 / max(1, events)
        return result

    def medians(self, clients, rounds):
        """Median CPU of each client; they take turns, so that a busy machine disturbs all of them alike."""
        results = {client: [] for client in clients}
        for _ in range(rounds):
            for client in clients:
                results[client].append(self.run(client)["us"])
        return {client: statistics.median(values) for client, values in results.items()}
