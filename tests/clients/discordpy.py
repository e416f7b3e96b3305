#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""discord.py logs in to shardroom-simulator, as a plain Client with one shard or sharded with several, gets its guilds and
events, sends commands, survives what Discord does to a bot, and ends. Its own account is compared with the gateway's.

Usage: discordpy.py SIMULATOR zlib|none SHARDS [--check PROGRAM]"""

import argparse
import asyncio
import collections
import itertools
import json
import logging
import sys
import tempfile
import time

from practicegateway import PracticeGateway

try:
    import discord
    import discord.gateway
    import discord.http
    import yarl
except ImportError:
    sys.exit("discord.py is not installed: apt install python3-discord")

TOKEN = "MTEwMTAwMDAwMDAwMDAwMDAwMQ.GabcdE.practice_token-py"
GUILDS = 300
# How a library takes a trouble: back by a RESUME, by an IDENTIFY, or by an IDENTIFY after a RESUME that op 9 false refuses; the
# code with which it leaves the connection itself; and the host that it identifies on.
Reaction = collections.namedtuple("Reaction", "way closes host", defaults=(None, "main"))
RESUMES = Reaction("resume")
REFUSED = Reaction("refused", closes=1000)


def trouble(name):
    faults = {"op 7": "reconnect", "op 9 true": "invalid-session-resumable", "op 9 false": "invalid-session",
              "drop": "drop-tcp", "reset": "reset-tcp"}
    return {"fault": faults[name]} if name in faults else {"fault": "close", "code": name}


class Complaints(logging.Handler):
    """discord.py logs what goes wrong; here that is a failure."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.texts = []

    def emit(self, record):
        # How it says that it will be back in a moment.
        if not record.getMessage().startswith("Attempting a reconnect"):
            self.texts.append(self.format(record))


class ShardWitness:
    """What one shard has reported."""

    def __init__(self):
        self.sessions = []  # the sequence numbers of each
        self.kinds = []  # and the types of its dispatches, in the same order
        self.types = collections.Counter()


class Witness:
    """What the shards have reported, and what follows from it about the guilds by gateway-protocol.md 4.3."""

    def __init__(self, shards):
        self.shards = [ShardWitness() for _ in range(shards)]
        self.guilds = {}

    def dispatched(self, shard, payload):
        own = self.shards[shard]
        kind, data = payload["t"], payload["d"]
        if kind == "READY":
            own.sessions.append([])
            own.kinds.append([])
        own.sessions[-1].append(payload["s"])
        own.kinds[-1].append(kind)
        own.types[kind] += 1
        known = self.guilds.get(data.get("guild_id") or data.get("id")) if isinstance(data, dict) else None
        assert known is None or known["available"] or kind in ("GUILD_CREATE", "GUILD_DELETE"), (
            f"{kind} of a guild that is not loaded")
        if kind == "READY":
            self.guilds = {key: guild for key, guild in self.guilds.items() if guild["shard"] != shard}
            for guild in data["guilds"]:
                assert guild["unavailable"] is True
                self.guilds[guild["id"]] = {"shard": shard, "available": False}
        elif kind == "GUILD_CREATE":
            assert data.get("unavailable") is (False if known else None), "only a new guild comes without the key"
            self.guilds[data["id"]] = {"shard": shard, "available": True, "name": data["name"],
                                       "member_count": data["member_count"], "channels": len(data["channels"])}
        elif kind == "GUILD_UPDATE":
            known["name"] = data["name"]
        elif kind == "GUILD_DELETE" and data.get("unavailable"):
            known["available"] = False
        elif kind == "GUILD_DELETE":
            del self.guilds[data["id"]]
        elif kind == "GUILD_MEMBER_ADD":
            known["member_count"] += 1
        elif kind == "GUILD_MEMBER_REMOVE":
            known["member_count"] -= 1

    def loaded(self):
        return sum(guild["available"] for guild in self.guilds.values())


def watched_socket(witness, transport_compression):
    """discord.py's socket, which says what it receives; without compression when that is asked for."""

    class Socket(discord.gateway.DiscordWebSocket):
        def debug_log_receive(self, data):
            payload = json.loads(data)
            if payload["op"] == 0:
                witness.dispatched(self.shard_id or 0, payload)
            super().debug_log_receive(data)

        @classmethod
        async def from_client(cls, client, **options):
            return await super().from_client(client, zlib=transport_compression, **options)

        async def send_as_json(self, data):
            # It can't read what it asks for here, and does not notice because its own transport compression overrides it.
            if data["op"] == self.IDENTIFY and not transport_compression:
                data["d"]["compress"] = False
            await super().send_as_json(data)

    return Socket


class Bot:
    """Mixed into both of the library's clients."""

    def __init__(self, pacing, **options):
        super().__init__(intents=discord.Intents.all(), enable_debug_events=True, guild_ready_timeout=0.5, **options)
        self.pacing = pacing
        self.events = collections.Counter()
        self.loaded = asyncio.Event()

    async def before_identify_hook(self, shard_id, *, initial=False):
        if self.pacing is None:
            await super().before_identify_hook(shard_id, initial=initial)
        else:
            await asyncio.sleep(self.pacing)

    async def on_ready(self):
        self.loaded.set()

    async def on_connect(self):
        self.events["connect"] += 1

    async def on_resumed(self):
        self.events["resumed"] += 1

    async def on_guild_join(self, _):
        self.events["join"] += 1

    async def on_guild_remove(self, _):
        self.events["remove"] += 1

    async def on_guild_unavailable(self, _):
        self.events["unavailable"] += 1

    async def on_guild_available(self, _):
        self.events["available"] += 1

    async def on_error(self, name, *_):
        self.events["error"] += 1
        logging.getLogger("discord").exception("error in %s", name)


class PlainBot(Bot, discord.Client):
    # Once it has resumed, it goes on using the resume host, also to identify.
    REACTIONS = {"op 7": Reaction("resume", closes=4000), "op 9 true": Reaction("resume", closes=4000), "drop": RESUMES,
                 "op 9 false": Reaction("identify", closes=1000, host="resume"), "reset": RESUMES, 1000: RESUMES, 1001: RESUMES,
                 4000: RESUMES, 4002: RESUMES, 4003: REFUSED._replace(host="resume"), 4005: RESUMES,
                 4007: REFUSED._replace(host="resume"), 4008: RESUMES, 4009: REFUSED._replace(host="resume"), 4242: RESUMES}

    async def on_connect(self):
        await super().on_connect()
        self.loaded.clear()  # on_ready comes once for every READY


class ShardedBot(Bot, discord.AutoShardedClient):
    REACTIONS = {"op 7": Reaction("resume", closes=4000), "op 9 true": Reaction("resume", closes=4000), "drop": RESUMES,
                 "op 9 false": Reaction("identify", closes=1000), "reset": RESUMES, 1000: Reaction("identify"), 1001: RESUMES,
                 4000: RESUMES, 4002: RESUMES, 4003: REFUSED, 4005: RESUMES, 4007: REFUSED, 4008: RESUMES, 4009: REFUSED,
                 4242: RESUMES}


class VoiceEcho(discord.VoiceProtocol):
    """A voice connection that goes no further than the gateway's two answers."""

    def __init__(self, client, channel):
        super().__init__(client, channel)
        self.state = client.loop.create_future()
        self.server = client.loop.create_future()

    async def on_voice_state_update(self, data):
        if not self.state.done():
            self.state.set_result(data)

    async def on_voice_server_update(self, data):
        self.server.set_result(data)

    async def connect(self, *, timeout, reconnect, self_deaf=False, self_mute=False):
        await self.channel.guild.change_voice_state(channel=self.channel, self_mute=True)
        await asyncio.wait_for(asyncio.gather(self.state, self.server), timeout)

    async def disconnect(self, *, force=False):
        await self.channel.guild.change_voice_state(channel=None)
        self.cleanup()


async def until(what, condition):
    """Waits for the condition to hold, and fails when it does not in time."""
    deadline = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < deadline, f"never happened: {what}"
        await asyncio.sleep(0.01)


def lines_of(audit, shard):
    return [line for line in audit if line.get("shard", [None])[0] == shard]


def logins(audit, shard):
    """How often a shard has logged in, by the gateway's account."""
    own = [(line["event"], line["answer"]) for line in lines_of(audit, shard) if "answer" in line]
    return own.count(("identify", "ready")), own.count(("resume", "resumed"))


class Ordeal:
    def __init__(self, gateway, client, witness):
        self.gateway = gateway
        self.client = client
        self.witness = witness

    async def run(self, names):
        await asyncio.wait_for(self.client.loaded.wait(), 60)
        await until("all guilds", lambda: self.witness.loaded() == GUILDS)
        self.check_guilds()
        await self.command()
        await self.change_guilds()
        shards = len(self.witness.shards)
        await self.miss_events(shards - 1)

        async def survive_all(shard):
            for name in itertools.islice(names, shard, None, shards):
                await self.survive(shard, name)

        await asyncio.gather(*(survive_all(shard) for shard in range(shards)))
        await until("all guilds again", lambda: self.witness.loaded() == self.gateway.status()["guilds"])
        await until("the library is ready again", self.client.loaded.is_set)
        self.gateway.post("world", events_per_second=0)
        await until("the last numbers agree", self.is_drained)
        await until("a latency", lambda: 0 < self.client.latency < 10)
        self.check_guilds()
        sequences = {socket.shard_id or 0: socket.sequence for socket in self.sockets()}
        assert sequences == {shard: own.sessions[-1][-1] for shard, own in enumerate(self.witness.shards)}, sequences

    def is_drained(self):
        """All that has happened has arrived."""
        sessions = self.gateway.status()["sessions"]
        return all(any(one["attached"] and one["shard"][0] == shard and one["backlog"] == 0 and one["to_load"] == 0
                       and one["sequence"] == own.sessions[-1][-1] for one in sessions)
                   for shard, own in enumerate(self.witness.shards))

    def sockets(self):
        if isinstance(self.client, discord.AutoShardedClient):
            return [self.client.get_shard(number)._parent.ws for number in self.client.shards]
        return [self.client.ws]

    def check_guilds(self):
        """The library's caches are what the dispatches say."""
        cached = {str(guild.id): {"shard": guild.shard_id, "available": not guild.unavailable, "name": guild.name,
                                  "member_count": guild.member_count, "channels": len(guild.channels)}
                  for guild in self.client.guilds}
        assert cached == self.witness.guilds, [
            (key, cached.get(key), self.witness.guilds.get(key)) for key in cached.keys() | self.witness.guilds.keys()
            if cached.get(key) != self.witness.guilds.get(key)][:5]

    async def command(self):
        client = self.client
        await client.change_presence(status=discord.Status.dnd, activity=discord.Game("ordeal"))
        await until("the presence", lambda: all(
            session["presence"].get("status") == "dnd" for session in self.gateway.status()["sessions"]))

        guild = next(guild for guild in client.guilds if guild.member_count > 1000)
        assert not guild.chunked
        members = await asyncio.wait_for(guild.chunk(), 20)
        # Members come and go meanwhile, so the cache need not be the list; it was a few dozen before.
        assert len(members) > 1000 and len(guild.members) > 1000, (len(members), len(guild.members))
        wanted = [member.id for member in members[:5]]
        found = await guild.query_members(user_ids=wanted, presences=True)
        assert sorted(member.id for member in found) == sorted(wanted), found
        named = await guild.query_members("user1", limit=7)
        assert len(named) == 7 and all(member.name.startswith("user1") for member in named), named

        channel = guild.voice_channels[0]
        voice = await channel.connect(cls=VoiceEcho, timeout=20)
        assert voice.state.result()["channel_id"] == str(channel.id)
        assert voice.server.result()["guild_id"] == str(guild.id)
        assert guild.me.voice.channel == channel and guild.me.voice.self_mute
        await voice.disconnect()
        await until("the bot has left the channel", lambda: guild.me.voice is None)

    def counts_agree(self):
        truth = self.gateway.status()["truth"]
        return all(
            len(own) == one["guilds"] and sum(guild.unavailable for guild in own) == one["unavailable"]
            for one in truth for own in [[guild for guild in self.client.guilds if guild.shard_id == one["shard"][0]]])

    async def change_guilds(self):
        """Guilds come, go, fall into an outage and come back, and the client knows it as well as the gateway."""
        before = self.client.events.copy()

        def since(name):
            return self.client.events[name] - before[name]

        await until("the counts agree", self.counts_agree)
        self.gateway.post("joins", count=7)
        await until("7 joins", lambda: since("join") == 7)
        self.gateway.post("leaves", count=3)
        await until("3 leaves", lambda: since("remove") == 3)
        await until("the counts agree after joins and leaves", self.counts_agree)
        last = len(self.witness.shards) - 1
        affected = self.gateway.status()["truth"][last]["guilds"]
        self.gateway.post("outage", shards=[last], unavailable=True)
        await until("an outage", lambda: since("unavailable") == affected)
        await until("the counts agree in an outage", self.counts_agree)
        self.gateway.post("outage", shards=[last], unavailable=False)
        await until("its end", lambda: since("available") == affected)
        await until("the counts agree after the outage", self.counts_agree)
        assert (since("join"), since("remove")) == (7, 3), "an outage is neither"

    async def miss_events(self, shard):
        """Events that a detached session misses are replayed, each once."""
        own = self.witness.shards[shard]
        resumed = own.types["RESUMED"]
        missed = self.gateway.miss_events(shard, 200 * len(self.witness.shards), **trouble("drop"))
        assert missed >= 100, missed
        await until("the RESUME", lambda: own.types["RESUMED"] > resumed)
        line = [line for line in lines_of(self.gateway.audit(), shard) if line["event"] == "resume"][-1]
        assert line["replayed"] >= missed, line
        assert line["seq"] + line["replayed"] in own.sessions[-1]

    async def survive(self, shard, name):
        """One trouble on one shard."""
        reaction = self.client.REACTIONS[name]
        own = self.witness.shards[shard]
        seen = len(self.gateway.audit())
        before = own.types.copy()
        self.gateway.post("faults", shards=[shard], **trouble(name))
        back = "RESUMED" if reaction.way == "resume" else "READY"
        await until(f"shard {shard} is back after {name}", lambda: own.types[back] > before[back])
        last = own.sessions[-1][-1]
        await until(f"events after {name}", lambda: own.sessions[-1][-1] > last + 2)

        what = f"shard {shard}, {name}"
        audit = self.gateway.audit()[seen:]
        happened = (own.types["READY"] - before["READY"], own.types["RESUMED"] - before["RESUMED"])
        assert happened == ((0, 1) if reaction.way == "resume" else (1, 0)) == logins(audit, shard), (what, happened, audit)
        refused = [line for line in audit if line["event"] == "resume" and line["answer"] == "op 9"]
        # A session that is unknown has no shard, so the refusals of all shards are looked through.
        if reaction.way == "refused":
            assert refused, what
        else:
            assert not lines_of(refused, shard), what
        event = "resume" if reaction.way == "resume" else "identify"
        conn = next(line["conn"] for line in lines_of(audit, shard) if line["event"] == event)
        host = next(line["host"] for line in audit if line["event"] == "connect" and line["conn"] == conn)
        assert host == ("resume" if reaction.way == "resume" else reaction.host), (what, host)
        if reaction.closes is not None:
            assert any(line["event"] == "close" and line["by"] == "client" and line["code"] == reaction.closes
                       and line["conn"] != conn for line in audit), (what, audit)

    @staticmethod
    def compare_connections(audit, shard, own):
        """Each connection of a shard, by both accounts: how many of each type. A connection on which the client has logged in
        twice has no number for the end of the first session, and is left out. How many were compared as equal."""
        lines = lines_of(audit, shard)
        sids = [line["sid"] for line in lines if line.get("answer") == "ready"]
        closes = [line for line in lines if line["event"] == "close"]
        equal = 0
        for close in closes:
            login, *more = [line for line in lines
                            if line.get("conn") == close["conn"] and line.get("answer") in ("ready", "resumed")]
            if more or login["sid"] != close["sid"]:
                continue
            kinds = own.kinds[sids.index(close["sid"])]
            first = login.get("seq", 0)
            received = collections.Counter(kinds[first:close["s"]])
            what = f"connection {close['conn']} of shard {shard}, {first} to {close['s']}"
            if len(kinds) >= close["s"]:
                assert received == close["dispatches"], (what, received, close["dispatches"])
                equal += 1
            else:  # the session has ended before the last of it could be replayed
                assert received <= collections.Counter(close["dispatches"]), (what, received, close["dispatches"])
        assert (closes[-1]["s"], closes[-1]["sid"]) == (own.sessions[-1][-1], sids[-1]), (closes[-1], own.sessions[-1][-1])
        return equal

    def compare(self):
        text = self.gateway.audit_file.read_text()
        assert TOKEN not in text
        audit = self.gateway.audit()
        for shard, own in enumerate(self.witness.shards):
            print(f"shard {shard}: ready {own.types['READY']}, resumed {own.types['RESUMED']}, dispatches {own.types.total()}")
            for session in own.sessions:
                assert session == list(range(1, len(session) + 1)), f"gaps or twins on shard {shard}"
            assert logins(audit, shard) == (own.types["READY"], own.types["RESUMED"])
            closes = [line for line in lines_of(audit, shard) if line["event"] == "close"]
            assert (closes[-1]["code"], closes[-1]["by"]) == (1000, "client"), closes[-1]
            sent = collections.Counter()
            for line in audit:
                if line["event"] == "close" and line.get("shard", [shard])[0] == shard:
                    sent.update(line["dispatches"])
            assert all(sent[kind] >= count for kind, count in own.types.items()), (sent, own.types)
            equal = self.compare_connections(audit, shard, own)
            assert equal >= 2, f"only {equal} connections of shard {shard} could be compared"
            print(f"shard {shard}: {equal} connections with equal counts, to number {own.sessions[-1][-1]}")
        total = sum((own.types for own in self.witness.shards), collections.Counter())
        assert self.client.events["connect"] == total["READY"], self.client.events
        assert self.client.events["resumed"] == total["RESUMED"], self.client.events
        assert self.client.events["error"] == 0
        print(f"guilds {len(self.client.guilds)}, audit lines {len(audit)}")


async def run(gateway, shards, transport_compression, own_pacing):
    witness = Witness(shards)
    socket = watched_socket(witness, transport_compression)
    for module in (discord.gateway, discord.client, discord.shard):
        module.DiscordWebSocket = socket
    pacing = None if own_pacing else 0.45
    client = PlainBot(pacing, chunk_guilds_at_startup=False) if shards == 1 else ShardedBot(
        pacing, shard_count=shards, chunk_guilds_at_startup=False)
    ordeal = Ordeal(gateway, client, witness)
    task = asyncio.create_task(client.start(TOKEN))
    names = list(client.REACTIONS)
    trial = asyncio.create_task(ordeal.run(names[:4] if own_pacing else names))
    await asyncio.wait({task, trial}, return_when=asyncio.FIRST_COMPLETED)
    if task.done():
        task.result()
        raise AssertionError("the client has ended on its own")
    trial.result()
    current = {socket.session_id[:4] for socket in ordeal.sockets()}
    await client.close()
    await task
    await until("the end of every session", lambda: gateway.status()["connections"] == 0 and not any(
        session["session"][:4] in current for session in gateway.status()["sessions"]))
    ordeal.compare()


async def load_members(gateway):
    """As it is used most: it asks for the members of all large guilds before it calls itself ready."""
    client = PlainBot(None)
    task = asyncio.create_task(client.start(TOKEN))
    await asyncio.wait_for(client.loaded.wait(), 30)
    assert len(client.guilds) == GUILDS and all(guild.chunked for guild in client.guilds)
    assert all(len(guild.members) == guild.member_count for guild in client.guilds)
    requests = [line for line in gateway.audit() if line["event"] == "op" and line["op"] == 8]
    large = sum(guild.large for guild in client.guilds)
    assert len(requests) == large > 0, (len(requests), large)
    await client.close()
    await task
    print(f"members of {large} large guilds loaded")


async def be_refused(gateway):
    """A token that REST refuses, and close codes after which nobody may come back."""
    try:
        await PlainBot(None).start(TOKEN.replace("practice", "wrong"))
        raise AssertionError("logged in with a wrong token")
    except discord.LoginFailure:
        pass
    assert not any(line["event"] == "connect" for line in gateway.audit())
    for code, error in (4004, discord.ConnectionClosed), (4011, discord.ConnectionClosed), (4014, discord.PrivilegedIntentsRequired):
        client = PlainBot(0, chunk_guilds_at_startup=False)
        task = asyncio.create_task(client.start(TOKEN))
        await asyncio.wait_for(client.loaded.wait(), 30)
        gateway.post("faults", fault="close", code=code)
        try:
            await asyncio.wait_for(task, 20)
            raise AssertionError(f"{code} is no error")
        except error as caught:
            assert getattr(caught, "code", code) == code, caught
        await client.close()
    assert sum(line["event"] == "connect" for line in gateway.audit()) == 3


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("simulator")
    parser.add_argument("compression", choices=["zlib", "none"])
    parser.add_argument("shards", type=int)
    parser.add_argument("--check")
    arguments = parser.parse_args()
    shards = arguments.shards
    # With two shards it is the library's own pacing that must do, in one bucket and with Discord's five seconds. The other cases
    # pace the client themselves, to save time.
    own_pacing = shards == 2
    discord.VoiceClient.warn_nacl = False
    # It leaves a connection that the gateway has closed to the garbage collector, and aiohttp complains about that.
    logging.getLogger("asyncio").disabled = True
    complaints = Complaints()
    logging.getLogger("discord").addHandler(complaints)

    def start(events, *options, allowed=()):
        gateway = PracticeGateway(
            arguments.simulator, *options, "--guilds", GUILDS, "--shards", shards, "--max-concurrency", 1 if own_pacing else shards,
            "--identify-interval", 5000 if own_pacing else 400, "--events-per-second", events, "--heartbeat-interval", 4000,
            check=arguments.check, allowed=allowed)
        discord.http.Route.BASE = gateway.api_url
        discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(f"ws://127.0.0.1:{gateway.port}/")
        return gateway

    if shards == 1 and arguments.compression == "zlib":
        with start(0) as gateway:
            asyncio.run(load_members(gateway))
        with tempfile.NamedTemporaryFile("w") as file:
            file.write(TOKEN)
            file.flush()
            # C21: for the checker it is one client that comes back after a fatal code, but each is a new one.
            with start(0, "--token-file", file.name, allowed=["C21"]) as gateway:
                asyncio.run(be_refused(gateway))
    # Its sharded client identifies after 1000, and both resume after 4003, 4007 and 4009.
    with start(100 * shards, allowed=["C19", "C20"]) as gateway:
        asyncio.run(run(gateway, shards, arguments.compression == "zlib", own_pacing))
    assert not complaints.texts, complaints.texts


main()
