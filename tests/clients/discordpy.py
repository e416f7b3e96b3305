#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""discord.py logs in to shardroom-simulator with three shards, gets its guilds and events, resumes after op 7 and after a
reset, and ends. What it has seen is compared with what the gateway has written down.

Usage: discordpy.py SIMULATOR"""

import asyncio
import collections
import json
import logging
import sys

from practicegateway import PracticeGateway

try:
    import discord
    import discord.gateway
    import discord.http
    import yarl
except ImportError:
    sys.exit("discord.py is not installed: apt install python3-discord")

TOKEN = "MTEwMQ.GabcdE.practice_token-py"
SHARDS = 3
GUILDS = 300


class Failures(logging.Handler):
    """discord.py logs what goes wrong in its parsers; here that is a failure."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.texts = []

    def emit(self, record):
        self.texts.append(self.format(record))


class Client(discord.AutoShardedClient):
    def __init__(self):
        super().__init__(intents=discord.Intents.all(), shard_count=SHARDS, enable_debug_events=True)
        self.types = collections.Counter()
        self.connected = collections.Counter()
        self.resumed = collections.Counter()
        self.loaded = asyncio.Event()

    async def on_socket_raw_receive(self, message):
        payload = json.loads(message)
        if payload["op"] == 0:
            self.types[payload["t"]] += 1

    async def on_shard_connect(self, shard):
        self.connected[shard] += 1

    async def on_shard_resumed(self, shard):
        self.resumed[shard] += 1

    async def on_ready(self):
        self.loaded.set()


async def until(what, condition):
    """Waits for the condition to hold."""
    for _ in range(2000):
        if condition():
            return
        await asyncio.sleep(0.02)
    raise AssertionError(f"never happened: {what}")


async def run(gateway, failures):
    client = Client()
    task = asyncio.create_task(client.start(TOKEN))
    loop = asyncio.get_running_loop()
    await asyncio.wait_for(client.loaded.wait(), 60)
    assert len(client.guilds) == GUILDS, len(client.guilds)
    assert not any(guild.unavailable for guild in client.guilds)
    for number, shard in client.shards.items():
        own = [guild for guild in client.guilds if guild.shard_id == number]
        assert own and all((guild.id >> 22) % SHARDS == number for guild in own)

    async def fault(kind, shard):
        await loop.run_in_executor(None, lambda: gateway.post("faults", fault=kind, shards=[shard]))
        await until(f"shard {shard} resumed", lambda: client.resumed[shard] == 1)

    await fault("reconnect", 1)
    await fault("drop-tcp", 2)
    events = client.types["MESSAGE_CREATE"]
    await until("events after the resumes", lambda: client.types["MESSAGE_CREATE"] > events + 20)
    await until("a latency", lambda: client.latency > 0)

    sockets = [client.get_shard(number)._parent.ws for number in range(SHARDS)]
    await client.close()
    await task
    await asyncio.sleep(0)  # the last raw events are tasks of their own
    await until("no session left", lambda: not gateway.status()["sessions"])

    sequences = [socket.sequence for socket in sockets]
    received = sum(client.types.values())
    print(f"shards {dict(client.connected)}, resumed {dict(client.resumed)}, guilds {len(client.guilds)}")
    print(f"dispatches {received}, last s {sequences}, types {dict(client.types)}")
    assert received == sum(sequences), "every number once on every shard"
    text = gateway.audit_file.read_text()
    assert TOKEN not in text
    audit = gateway.audit()
    accepted = [line for line in audit if line["event"] == "identify" and line["answer"] == "ready"]
    resumed = [line for line in audit if line["event"] == "resume" and line["answer"] == "resumed"]
    ends = [line for line in audit if line["event"] == "close" and line["by"] == "client" and line["code"] == 1000]
    sent = collections.Counter()
    for line in audit:
        if line["event"] == "close":
            sent.update(line["dispatches"])
    assert len(accepted) == SHARDS == client.types["READY"] == sent["READY"], accepted
    assert sorted(line["shard"][0] for line in resumed) == [1, 2], resumed
    assert client.types["RESUMED"] == 2 == sent["RESUMED"]
    assert sorted(line["shard"][0] for line in ends) == [0, 1, 2], ends
    assert all(sent[kind] >= count for kind, count in client.types.items()), sent
    assert sum(line["event"] == "connect" and line["host"] == "resume" for line in audit) == 2
    print(f"audit: {len(audit)} lines, {sum(sent.values())} dispatches sent")
    assert not failures.texts, failures.texts


def main():
    failures = Failures()
    logging.getLogger("discord").addHandler(failures)
    with PracticeGateway(sys.argv[1], "--guilds", GUILDS, "--shards", SHARDS, "--events-per-second", 200,
                         "--heartbeat-interval", 5000) as gateway:
        discord.http.Route.BASE = gateway.api_url
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://127.0.0.1:{gateway.port}/")
        asyncio.run(run(gateway, failures))


main()
