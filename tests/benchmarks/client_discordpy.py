#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""discord.py on the bytes of bench_server: what an event costs until a handler that only counts has it. discord.py also
makes objects of the events and keeps its caches; it can't be told not to.

Usage: client_discordpy.py HTTP-URL zlib SHARDS GUILDS EVENTS (discord.py always asks for zlib-stream)"""

import asyncio
import json
import os
import resource
import sys
import time

import discord
import discord.gateway
import discord.http
import yarl

url, _, shards, guilds, events = sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6])
LOGIN = shards * (1 + guilds)


class Client(discord.AutoShardedClient):
    seen = 0
    cpu = wall = 0.0

    def begin(self):
        self.cpu, self.wall = time.process_time(), time.monotonic()

    def dispatch(self, event, /, *args, **kwargs):
        if event == "socket_event_type":  # once for every dispatch, before it is looked at
            self.seen += 1
            if self.seen == LOGIN:
                asyncio.get_running_loop().call_later(0.7, self.begin)
            elif self.seen == LOGIN + events:
                asyncio.get_running_loop().call_soon(self.report)
        super().dispatch(event, *args, **kwargs)

    def report(self):
        print(json.dumps({"events": events, "cpu": time.process_time() - self.cpu, "wall": time.monotonic() - self.wall,
                          "rss_kib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}), flush=True)
        sys.stdout.close()
        os._exit(0)  # the connections need no farewell


discord.http.Route.BASE = f"{url}/api/v10"
discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(url.replace("http", "ws", 1))
Client(intents=discord.Intents.all(), shard_count=shards, chunk_guilds_at_startup=False,
       guild_ready_timeout=0.2).run("MTEwMTAwMDAwMDAwMDAwMDAwMQ.GabcdE.bench", log_handler=None)
