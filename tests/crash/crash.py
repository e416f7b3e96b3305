#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills shardroom at random instants under load and starts it again, many times, on one practice gateway. In the end:

- not one identify was spent after the first start,
- the recording holds every number of every session exactly once, in order, up to the last that the gateway sent,
- every shard knows exactly the guilds that its bot is in,
- the audit judges nothing.

Usage: crash.py SHARDROOM SIMULATOR CHECKER [--kills N] [--seed S] [--shards N] [--events-per-second R] [--guilds N]
       [--faults] [--keep]

With --faults the practice gateway drops connections, asks to reconnect and resets meanwhile."""

import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "clients"))
from practicegateway import PracticeGateway  # noqa: E402

TOKEN = "MTEwMTAwMDAwMDAwMDAwMDAwMQ.Gabcde.abcdefghijklmnopqrstuvwxyz0"


def arguments():
    parser = argparse.ArgumentParser()
    for program in ("shardroom", "simulator", "checker"):
        parser.add_argument(program)
    parser.add_argument("--kills", type=int, default=12)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--shards", type=int, default=16)
    parser.add_argument("--guilds", type=int, default=3000)
    parser.add_argument("--events-per-second", type=int, default=2000)
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--keep", action="store_true", help="leave the files of a run that failed")
    given = parser.parse_args()
    if given.seed is None:
        given.seed = random.SystemRandom().randrange(1 << 32)
    return given


class Shardroom:
    """One life of the program under test."""

    def __init__(self, options, gateway, folder):
        self.errors = open(folder / "stderr.txt", "a+")
        self.status_file = folder / "status.jsonl"
        self.status_file.write_text("")
        environment = dict(os.environ, DISCORD_TOKEN=TOKEN, XDG_RUNTIME_DIR=str(folder), LC_ALL="C.UTF-8")
        self.process = subprocess.Popen(
            [options.shardroom, "--headless", "--api-url", gateway.api_url, "--state-dir", folder / "state",
             "--shards", str(options.shards), "--record", folder / "events.jsonl", "--status", "json", "--interval", "0.2"],
            env=environment, stdout=open(self.status_file, "a"), stderr=self.errors)

    def status(self):
        lines = self.status_file.read_text().splitlines()
        for line in reversed(lines):
            try:
                return json.loads(line)
            except json.JSONDecodeError:  # the last one is being written
                continue
        return {}

    def wait(self, condition, what, seconds=60):
        deadline = time.monotonic() + seconds
        while not condition():
            if self.process.poll() is not None:
                self.errors.seek(0)
                raise AssertionError(f"{what}: it ended with {self.process.returncode}: {self.errors.read()[-2000:]}")
            assert time.monotonic() < deadline, f"{what}: not within {seconds} s"
            time.sleep(0.02)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def all_loaded(status, shards):
    return status.get("ready") == shards and all(
        shard["state"] == "ready" and shard.get("loading", 0) == 0 for shard in status["shards"])


def saved_sessions(folder):
    """How many sessions a kill would leave: records in the base and the journal, whatever they look like inside."""
    names = set()
    for name in ("sessions.json", "sessions.journal"):
        path = folder / "state" / name
        if path.exists():
            for line in path.read_text().splitlines():
                if '"session_id"' in line:
                    names.add(line.split('"shard_id":')[1].split(",")[0].rstrip("}"))
    return len(names)


def recorded_tail(recording, position, latest):
    """Reads on from `position` (whole lines only) and notes the newest number of each shard."""
    with open(recording, "rb") as file:
        file.seek(position)
        data = file.read()
    end = data.rfind(b"\n") + 1
    for line in data[:end].splitlines():
        event = json.loads(line)
        latest[event["shard"]] = event["s"]
    return position + end


def check_recording(recording, sequences):
    """Every number once and in order; returns how many."""
    latest = {}
    with open(recording, "rb") as file:
        for count, line in enumerate(file, 1):
            event = json.loads(line)
            shard = event["shard"]
            expected = latest.get(shard, 0) + 1
            assert event["s"] == expected, f"line {count}: shard {shard} has {event['s']} where {expected} is due"
            latest[shard] = expected
    assert latest == sequences, f"recorded up to {latest}, the gateway sent up to {sequences}"
    return sum(latest.values())


def main():
    options = arguments()
    chance = random.Random(options.seed)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="shardroom-crash-"))
    failed = True
    try:
        run(options, chance, folder)
        failed = False
    finally:
        if failed:
            print(f"FAILED with --seed {options.seed}; files: {folder if options.keep else '(removed; --keep leaves them)'}")
        if not failed or not options.keep:
            subprocess.run(["rm", "-rf", str(folder)], check=True)


def run(options, chance, folder):
    with PracticeGateway(options.simulator, "--port", 0, "--shards", options.shards, "--guilds", options.guilds,
                         "--max-concurrency", 16, "--events-per-second", options.events_per_second,
                         "--growth", 60, "--session-lifetime", 300, "--replay-buffer", 2000000,
                         "--seed", options.seed % 100000, check=options.checker) as gateway:
        room = Shardroom(options, gateway, folder)
        room.wait(lambda: gateway.status()["identifies"]["accepted"] == options.shards, "first identifies", 120)
        # From here on a new session must never be needed. A session that dies before it could be written costs one: that
        # is some milliseconds once in a session's life, and not what is measured here.
        room.wait(lambda: saved_sessions(folder) == options.shards, "saved")
        if options.faults:
            for kind in ("drop-tcp", "reconnect", "reset-tcp"):
                gateway.post("faults", fault=kind, some=2, every_ms=700)
        for kill in range(options.kills):
            # Anything from the middle of the start to seconds of life.
            time.sleep(chance.choice([chance.uniform(0.02, 0.3), chance.uniform(0.1, 1.5), chance.uniform(1.0, 4.0)]))
            room.kill()
            if options.keep:
                shutil.copytree(folder / "state", folder / f"state-{kill}", ignore=shutil.ignore_patterns("*.sock", "lock"))
            room = Shardroom(options, gateway, folder)
            if kill % 25 == 24:
                print(f"{kill + 1} kills", flush=True)
        if options.faults:
            gateway.delete("faults")
        # At rest, all that was sent must arrive.
        gateway.post("world", events_per_second=0, growth_per_minute=0)
        room.wait(lambda: all_loaded(room.status(), options.shards), "ready again")
        position, latest = 0, {}

        def caught_up():
            nonlocal position
            position = recorded_tail(folder / "events.jsonl", position, latest)
            return latest == {one["shard"][0]: one["sequence"] for one in gateway.status()["sessions"]}

        room.wait(caught_up, "the last events")
        truth = {one["shard"][0]: (one["guilds"], one["unavailable"]) for one in gateway.status()["truth"]}

        def same_guilds():
            return truth == {one["id"]: (one["guilds"], one["unavailable"]) for one in room.status()["shards"]}

        room.wait(same_guilds, "the guilds", 10)
        status = gateway.status()
        sequences = {one["shard"][0]: one["sequence"] for one in status["sessions"]}
        room.process.send_signal(signal.SIGTERM)
        assert room.process.wait(20) == 0
        identifies, resumes = status["identifies"]["accepted"], status["resumes"]
    assert identifies == options.shards, f"{identifies - options.shards} identifies too many"
    events = check_recording(folder / "events.jsonl", sequences)
    room.errors.seek(0)
    print(f"seed {options.seed}: {options.kills} kills, {options.shards} shards, {identifies} identifies (all of the first start), "
          f"{resumes} resumes, {events} events exactly once")


if __name__ == "__main__":
    main()
