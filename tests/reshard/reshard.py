#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reshards under load while things go wrong, and holds what was recorded against what happened in the world. A run is one
case (which set becomes which, and how), one ending (done, aborted, rolled back), one fault and the phase that it strikes in:

- the recording holds every event that the world addressed to the bot exactly once, each guild's in their order,
- it ended as it should, and the shards that serve then are the right ones and know exactly their guilds,
- the gateway has accepted the identifies that were planned, and no more but those that the fault has made necessary,
- the audit judges nothing.

Usage: reshard.py SHARDROOM CTL SIMULATOR CHECKER [--seed S] [--runs N] [--case NAME] [--ending E] [--fault F] [--phase P]
       [--events-per-second R] [--guilds N] [--nightly [--seeds N]] [--keep] [--list]

Without a case it draws runs by the seed; --nightly does all of them, with --seeds seeds each."""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "clients")]
from practicegateway import PracticeGateway  # noqa: E402
from truth import Recording, Verdict, World  # noqa: E402

TOKEN = "MTEwMTAwMDAwMDAwMDAwMDAwMQ.Gabcde.abcdefghijklmnopqrstuvwxyz0"
PHASES = ["preparing", "warming", "overlapping", "draining", "ending", "settling"]
OVER = ("done", "aborted", "rolled-back")


class Case:
    """A reshard: from how many shards, how, and to what. `split_first`: one of the shards is two before it begins."""

    def __init__(self, name, shards, to=None, strategy="parallel", only=None, at_once=None, split_first=None):
        self.name, self.shards, self.to, self.strategy, self.only, self.at_once = name, shards, to, strategy, only, at_once
        self.split_first = split_first

    def words(self, drain, file):
        words = ["plan", "reshard", "--strategy", self.strategy, "--drain", str(drain), "-o", file]
        if self.to is not None:
            words += ["--to", str(self.to)]
        if self.only is not None:
            words += ["--shards", str(self.only)]
        if self.at_once is not None:
            words += ["--at-once", str(self.at_once)]
        return words

    def before(self):
        whole = {(number, self.shards) for number in range(self.shards)}
        if self.split_first is None:
            return whole
        return Case("", self.shards, self.shards * 2, "split", self.split_first).after()

    def after(self):
        if self.strategy in ("hand-over", "still"):
            return self.before()
        if self.strategy == "split":
            parts = self.to // self.shards
            return self.before() - {(self.only, self.shards)} | {
                (self.only + part * self.shards, self.to) for part in range(parts)}
        return {(number, self.to) for number in range(self.to)}

    def batches(self):
        return self.strategy in ("rolling", "hand-over")

    def has_downtime(self):
        return self.strategy == "stop-and-start"


CASES = [
    Case("still", 8, strategy="still"),  # no reshard: what the judgement itself is worth
    Case("4-8", 4, 8),
    Case("8-12", 8, 12),
    Case("12-8", 12, 8),
    Case("16-32", 16, 32),
    Case("rolling-16-32", 16, 32, "rolling", at_once=8),
    Case("split-of-8", 8, 16, "split", only=3),
    Case("hand-over-of-8", 8, strategy="hand-over", at_once=4),
    Case("stop-and-start-4-8", 4, 8, "stop-and-start"),
    Case("rolling-of-mixed", 8, 16, "rolling", at_once=4, split_first=3),
    Case("hand-over-of-mixed", 8, strategy="hand-over", at_once=4, split_first=3),
]
ENDINGS = ["done", "aborted", "rolled-back"]
# Which fault may strike when. What Discord takes away for good while the other side is not there yet is not in here: nobody
# could bring those events.
ANY = PHASES[1:]
BOTH = ["overlapping", "draining"]
FAULTS = {
    "none": ["warming"],
    "drops": ANY,
    "reconnects": ANY,
    "resumable": ANY,
    "lost-new": ["warming", "overlapping", "draining"],
    "lost-old": BOTH,
    "stall": ANY,
    "late": ANY,
    "twice": ANY,
    "outage": ["warming", "overlapping", "draining"],
    "stopped-gateway": ["warming", "overlapping", "draining"],
    "dead-gateway": ANY,
    "stuck": ["preparing"],
    "failing": ["preparing"],
    "kill": PHASES,
    "kills": ["warming", "overlapping", "draining"],
    "restart": PHASES,  # SIGTERM, and a start
    "kill-at-end": ["settling"],  # as soon as the journal is gone
    "kill-and-drops": ANY,
    "kill-going-back": ["overlapping"],
    "half-open": ["warming", "overlapping", "draining"],
}


def combinations():
    """All that make sense: (case, ending, fault, phase)."""
    for case in CASES:
        for ending in ENDINGS:
            for fault, phases in FAULTS.items():
                for phase in phases:
                    if ending == "aborted" and phase in ("draining", "ending", "settling") and fault != "kill-at-end":
                        continue
                    if ending == "rolled-back" and phase in ("ending", "settling") and fault != "kill-at-end":
                        continue
                    if fault in ("stuck", "failing") and ending != "aborted":
                        continue
                    if fault == "kill-going-back" and ending == "done":
                        continue
                    if case.has_downtime() and fault in ("lost-new", "lost-old"):
                        continue  # the other side is not there
                    if case.strategy == "still" and (
                            ending != "done" or phase != phases[0] or fault in ("lost-new", "lost-old", "stuck", "failing", "kill-going-back")):
                        continue
                    yield case, ending, fault, phase


def arguments():
    parser = argparse.ArgumentParser()
    for program in ("shardroom", "ctl", "simulator", "checker"):
        parser.add_argument(program)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--case", action="append", choices=[case.name for case in CASES])
    parser.add_argument("--ending", action="append", choices=ENDINGS)
    parser.add_argument("--fault", action="append", choices=sorted(FAULTS))
    parser.add_argument("--phase", action="append", choices=PHASES)
    parser.add_argument("--events-per-second", type=int, default=5000)
    parser.add_argument("--guilds", type=int, default=3000)
    parser.add_argument("--nightly", action="store_true", help="every combination")
    parser.add_argument("--seeds", type=int, default=3, help="of each, with --nightly")
    parser.add_argument("--list", action="store_true", help="only name the combinations")
    parser.add_argument("--keep", action="store_true", help="leave the files of runs that failed")
    given = parser.parse_args()
    if given.seed is None:
        given.seed = random.SystemRandom().randrange(1 << 31)
    return given


class Shardroom:
    """One life of the program under test."""

    def __init__(self, options, gateway, folder):
        self.ctl = options.ctl
        self.socket = folder / "state" / "control.sock"
        self.errors = open(folder / "stderr.txt", "a+")
        self.status_file = folder / "status.jsonl"
        if self.status_file.exists():
            self.status_file.rename(folder / f"status-{time.monotonic_ns()}.jsonl")
        environment = dict(os.environ, DISCORD_TOKEN=TOKEN, XDG_RUNTIME_DIR=str(folder), LC_ALL="C.UTF-8")
        self.process = subprocess.Popen(
            [options.shardroom, "--headless", "--api-url", gateway.api_url, "--state-dir", folder / "state", "--intents", "all",
             "--record", folder / "events.jsonl", "--status", "json", "--interval", "0.1", "--log-level", "info"],
            env=environment, stdout=open(self.status_file, "w"), stderr=self.errors)

    def status(self):
        with open(self.status_file, "rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(0, file.tell() - 400_000))
            lines = file.read().split(b"\n")
        for line in reversed(lines[:-1]):  # what is behind the last line break is being written
            try:
                return json.loads(line)
            except json.JSONDecodeError:  # its beginning is not in the tail
                break
        return {}

    def reshard(self):
        """What is going on; None: nothing."""
        return self.status().get("reshard")

    def alive(self, what):
        if self.process.poll() is not None:
            self.errors.seek(0)
            raise AssertionError(f"{what}: it ended with {self.process.returncode}: {self.errors.read()[-3000:]}")

    def wait(self, condition, what, seconds=60):
        deadline = time.monotonic() + seconds
        while not (result := condition()):
            self.alive(what)
            assert time.monotonic() < deadline, f"{what}: not within {seconds} s; {brief(self.status())}"
            time.sleep(0.02)
        return result

    def say(self, *words, may_fail=False):
        """shardroomctl; its answer as JSON, when it is one."""
        result = subprocess.run([self.ctl, "--socket", self.socket, "--json", *words], capture_output=True, text=True, timeout=60)
        assert may_fail or result.returncode == 0, (
            f"shardroomctl {' '.join(map(str, words))}: {result.returncode}, {result.stderr}{result.stdout[-1000:]}")
        return result

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


def brief(status):
    shown = {key: status.get(key) for key in ("phase", "message", "shard_count", "ready", "guilds", "states", "reshard")}
    return json.dumps(shown)[:1500]


def serving(status):
    return {(shard["id"], shard["total"]) for shard in status.get("shards", [])}


def all_loaded(status):
    return bool(status.get("shards")) and all(
        shard["state"] == "ready" and shard.get("loading", 0) == 0 for shard in status["shards"])


class Churn(threading.Thread):
    """Guilds come and go, a few a second."""

    def __init__(self, gateway, seed):
        super().__init__(daemon=True)
        self.gateway, self.chance, self.ended = gateway, random.Random(seed), threading.Event()

    def run(self):
        while not self.ended.wait(self.chance.uniform(0.3, 1.2)):
            try:
                self.gateway.post(self.chance.choice(["joins", "leaves"]), count=self.chance.randint(1, 2))
            except OSError:
                continue  # the gateway is stopped for a moment

    def end(self):
        self.ended.set()
        self.join()


class Run:
    def __init__(self, options, case, ending, fault, phase, seed, folder):
        self.options, self.case, self.ending, self.fault, self.phase = options, case, ending, fault, phase
        self.wanted_ending = ending
        self.seed, self.folder = seed, folder
        self.chance = random.Random(seed)
        self.notes = []
        self.extra_identifies = [0, 0]  # at least, at most: what the fault makes necessary
        self.loads_allowed = False
        self.kills = 0
        self.killed_at = []  # how many events had happened
        self.orphans = set()
        self.planned = self.spare = 0
        self.batch = 1  # that the fault strikes in
        self.downtime_from = None
        self.plan_file = folder / "plan.json"
        self.asked_for_end = False
        self.began = time.monotonic()

    def name(self):
        return f"{self.case.name} {self.ending} {self.fault}@{self.phase}"

    # The gateway and its truth.

    def start_gateway(self):
        self.world_file = self.folder / "world.jsonl"
        self.delay = self.chance.choice([0, 30, 300, 1000, 3000])
        if self.fault.endswith("drops") and self.phase in ("preparing", "warming"):
            # A READY that is not there yet when its connection drops rightly costs another IDENTIFY, and the audit, which has the
            # answer at once, can't tell that from waste.
            self.delay = 0
        most = max(self.case.shards, self.case.to or 0)
        self.concurrency = self.chance.choice([16, most])
        # A line that is dead and does not know it stays so for up to two heartbeats.
        self.heartbeat = 12000 if self.fault == "half-open" else 41250
        return PracticeGateway(
            self.options.simulator, "--port", 0, "--shards", self.case.shards, "--guilds", self.options.guilds,
            "--max-concurrency", self.concurrency, "--events-per-second", 0, "--day-length", 0, "--session-lifetime", 300,
            "--replay-buffer", 2000000, "--heartbeat-interval", self.heartbeat, "--identify-interval", 1000, "--session-delay", self.delay,
            "--seed", self.seed % 100000, "--world-log", self.world_file, check=self.options.checker)

    def sessions(self, new=None):
        """Those that are attached; `new`: whether they came after the beginning."""
        return [one for one in self.gateway.status()["sessions"] if one["attached"] and (
            new is None or ((tuple(one["shard"]), one["session"]) not in self.old_sessions) == new)]

    def identifies(self):
        return self.gateway.status()["identifies"]["accepted"]

    def strike(self, conns, fault, **more):
        if conns:
            self.gateway.post("faults", fault=fault, conns=conns, **more)
        else:
            self.notes.append(f"{fault}: nobody there")

    def some(self, sessions, most):
        return [one["conn"] for one in self.chance.sample(sessions, min(most, len(sessions)))]

    # The faults.

    def inject(self):
        gateway = self.gateway
        kind = self.fault.removeprefix("kill-and-")
        if kind == "drops":
            for name in ("drop-tcp", "reset-tcp"):
                gateway.post("faults", fault=name, some=3, every_ms=400, lasting_ms=2000)
        elif kind == "reconnects":
            gateway.post("faults", fault="reconnect", some=4, every_ms=700, lasting_ms=2000)
        elif kind == "resumable":
            gateway.post("faults", fault="invalid-session-resumable", some=3, every_ms=900, lasting_ms=1000)
        elif kind == "twice":
            gateway.post("faults", fault="duplicate-event", every_ms=200, lasting_ms=2000)
        elif kind == "late":
            # Everything of some connections comes seconds late, on top of the sessions' own delays.
            self.strike(self.some(self.sessions(), 5), "delay", delay_ms=self.chance.randint(500, 2500))
        elif kind == "stall":
            # Some say nothing for a while, and then bring all of it at once.
            conns = self.some(self.sessions(), 5)
            # With a delay, the READY of a new one may be among what it never gets.
            self.extra_identifies[1] += len({one["conn"] for one in self.sessions(new=True)}.intersection(conns))
            self.strike(conns, "deaf")
            time.sleep(self.chance.uniform(0.3, 2))
            self.strike(conns, "reset-tcp")
        elif kind == "half-open":
            self.strike(self.some(self.sessions(), 4), self.chance.choice(["half-open", "silence"]))
        elif kind == "outage":
            number = self.chance.randrange(self.case.shards)
            gateway.post("outage", shards=[number], unavailable=True)
            time.sleep(self.chance.uniform(0.2, 2.5))
            gateway.post("outage", shards=[number], unavailable=False)
        elif kind == "stopped-gateway":
            gateway.process.send_signal(signal.SIGSTOP)
            time.sleep(self.chance.uniform(0.3, 3))
            gateway.process.send_signal(signal.SIGCONT)
        elif kind == "dead-gateway":
            gateway.post("faults", fault="reset-tcp", instead_of_hello=10000)
            gateway.post("faults", fault="reset-tcp")
            time.sleep(self.chance.uniform(0.5, 3))
            gateway.delete("faults")
        elif kind in ("lost-new", "lost-old"):
            is_new = kind == "lost-new"
            if not is_new:
                # What happened before a new session was told of that guild, and waits in the old one, nobody else has.
                time.sleep(self.delay / 1000 + 0.5)
            conns = self.some(self.sessions(new=is_new), self.chance.randint(1, 2))
            self.strike(conns, "invalid-session")
            self.extra_identifies[1] += len(conns)
            if is_new and self.ending == "done":
                self.extra_identifies[0] += len(conns)
            self.loads_allowed = True

    # The program.

    def orphaned(self):
        """The sessions that the gateway has and no vault knows: their identify was answered as the program died."""
        saved = "".join(path.read_text() for path in (self.folder / "state").rglob("sessions*") if path.is_file())
        known = {word[:3] + "…" + word[-2:] for word in saved.split('"') if len(word) == 32}
        rows = self.gateway.status()["sessions"]
        return {one["session"] for one in rows if one["session"] not in known}

    def kill(self, then_again=False):
        """And a start; `then_again`: it is about to be killed again, whatever it is at."""
        before = self.room.reshard()
        if self.fault == "restart":
            self.room.process.send_signal(signal.SIGTERM)
            assert self.room.process.wait(30) == 0, "a bad end"
        else:
            self.room.kill()
            self.kills += 1
            self.killed_at.append(self.gateway.get("world-log")["events"])
        self.orphans |= self.orphaned()
        if self.options.keep:
            shutil.copytree(self.folder / "state", self.folder / f"state-{self.kills}",
                            ignore=shutil.ignore_patterns("*.sock", "lock"))
        self.notes.append(("ended" if self.fault == "restart" else "killed") + " in " + str((before or {}).get("phase")))
        if self.chance.random() < 0.3:
            time.sleep(self.chance.uniform(0, 2))  # the world goes on meanwhile
        self.room = Shardroom(self.options, self.gateway, self.folder)
        if then_again:
            return
        self.room.wait(lambda: self.room.status().get("phase") in ("running", "resharding"), "start after a kill", 30)
        self.room.wait(lambda: self.room.socket.exists(), "control socket", 10)

    def decide(self):
        """After a kill: go on with what was going on, or as the run wants it."""
        reshard = self.room.reshard()
        if reshard is None or reshard["phase"] in OVER:
            return
        if not reshard.get("recovered") and reshard["phase"] != "aborting":
            # There is nothing to decide any more, or nobody serves until it has gone on.
            goes_on = self.case.has_downtime() and reshard["phase"] in ("preparing", "warming", "overlapping")
            assert goes_on or reshard["phase"] in ("ending", "settling", "rolling-back"), f"does not say so: {reshard}"
            if goes_on and self.ending == "aborted" and not self.asked_for_end:
                self.abort()
            return
        if self.ending == "aborted" and reshard["phase"] == "aborting":
            self.asked_for_end = True
        elif self.ending == "aborted" and not self.asked_for_end:
            self.abort()
        else:
            self.room.say("reshard", "continue", may_fail=True)

    def abort(self):
        result = self.room.say("abort", may_fail=True)
        self.asked_for_end = result.returncode == 0
        if self.asked_for_end and self.fault == "kill-going-back":
            self.kill_soon()
        if not self.asked_for_end:
            self.notes.append("abort was too late")
            self.ending = "done"
            self.room.say("reshard", "continue", may_fail=True)

    def kill_soon(self):
        time.sleep(self.chance.choice([0, self.chance.uniform(0, 0.4), self.chance.uniform(0, 2)]))
        self.kill()

    def make_plan(self, drain=2):
        self.room.wait(lambda: all_loaded(self.room.status()), "all ready before a plan", 60)
        self.room.say(*self.case.words(drain, self.plan_file))
        plan = json.loads(self.plan_file.read_text())
        self.planned, self.spare = plan["identifies"], plan["spare"]

    def apply(self):
        if self.case.has_downtime() and self.downtime_from is None:
            # What is still on its way to the old sessions when they are closed is gone with them.
            behind = (self.delay / 1000 + 1) * self.options.events_per_second
            self.downtime_from = self.gateway.get("world-log")["events"] - behind
        self.room.say("apply", self.plan_file, "--yes")
        self.room.wait(lambda: self.room.reshard() is not None, "apply", 10)

    def phase_now(self):
        """The batch and the phase as numbers; beyond all when it is over."""
        reshard = self.room.reshard()
        if reshard is None:
            return None
        if reshard["phase"] in OVER or reshard["phase"] in ("aborting", "rolling-back"):
            return reshard["batches"], len(PHASES)
        return reshard["batch"], PHASES.index(reshard["phase"])

    def is_ending_on_disk(self):
        try:
            journal = json.loads((self.folder / "state" / "reshard.json").read_text())
        except FileNotFoundError:
            return False
        return journal["is_ending"] and journal["batch"] + 1 >= self.batch

    def wait_for(self, phase):
        """That phase, or, when it was too short to be seen, one behind it."""
        wanted = (min(self.batch, self.room.reshard()["batches"]) if self.room.reshard() else self.batch), PHASES.index(phase)
        if phase == "ending":  # it is over in no time: the journal has it first
            deadline = time.monotonic() + 90
            while not self.is_ending_on_disk() and not self.is_over():
                self.room.alive(phase)
                assert time.monotonic() < deadline, f"phase {phase}: not within 90 s; {brief(self.room.status())}"
                time.sleep(0.002)
            return
        seen = []

        def there():
            now = self.phase_now()
            if now is not None:
                seen.append(now)
            return (now is not None and now >= wanted) or (seen and now is None)

        self.room.wait(there, f"phase {phase}", 90)
        if seen[-1] != wanted:
            self.notes.append(f"{phase} not seen")

    def is_over(self):
        reshard = self.room.reshard()
        return reshard is None or reshard["phase"] in OVER

    def whole_way(self):
        """From apply to the end, with the fault in its phase and the operator's wish in its own."""
        if self.fault == "stuck":
            self.gateway.post("ready-delay", shard=list(self.chance.choice(sorted(self.new_shards))), delay_ms=600000)
        if self.case.batches():
            self.batch = self.chance.choice([1, 2])
        if self.case.strategy == "still":
            for _ in range(3 if self.fault == "kills" else 1):
                time.sleep(self.chance.uniform(0, 2))
                if self.fault.startswith("kill"):
                    self.kill()
                if self.fault != "kill":
                    self.inject()
            return
        struck = threading.Thread(target=self.keep_failing, daemon=True) if self.fault == "failing" else None
        self.apply()
        if struck is not None:
            struck.start()
        if self.fault.startswith("kill") and self.fault != "kill-going-back":
            times = self.chance.randint(2, 4) if self.fault == "kills" else 1
            if self.fault == "kill-at-end":
                self.whole_way_and_kill()
                return
            self.wait_for(self.phase)
            for _ in range(times):
                most = 0.05 if self.phase == "ending" else 2
                time.sleep(self.chance.choice([0, self.chance.uniform(0, 0.3 * most / 2), self.chance.uniform(0, most)]))
                if _ + 1 < times and self.chance.random() < 0.5:
                    self.kill(then_again=True)
                    time.sleep(self.chance.uniform(0, 0.3))
                    self.notes.append("at once again")
                self.kill()
                if self.fault == "kill-and-drops":
                    self.inject()
                if self.ending == "done" and serving(self.room.status()) == self.case.before() and self.was_given_up():
                    self.notes.append("given up")
                    self.make_plan()
                    self.apply()
                elif self.ending != "aborted" and self.was_given_up():
                    self.notes.append("given up")
                    self.ending = "aborted"
                    return
                elif _ + 1 < times and self.chance.random() < 0.5:
                    self.notes.append("not decided")  # nobody has come yet
                elif self.ending == "aborted" and _ + 1 < times:
                    self.room.say("reshard", "continue", may_fail=True)
                else:
                    self.decide()
        elif self.fault == "kill-going-back":
            self.wait_for(self.phase if self.ending == "aborted" else "draining")
        elif self.fault not in ("stuck", "failing"):
            self.wait_for(self.phase)
            time.sleep(self.chance.choice([0, self.chance.uniform(0, 1)]))
            self.inject()
        if self.ending == "aborted" and not self.asked_for_end and self.fault != "failing" and not self.is_over():
            if self.fault == "stuck":
                self.stays_stuck()
            self.abort()
        if self.ending == "rolled-back":
            self.wait_for("draining")
            if self.is_over() or self.room.say("rollback", may_fail=True).returncode != 0:
                self.notes.append("rollback was too late")
                self.ending = "done"
            elif self.fault == "kill-going-back":
                self.kill_soon()
        self.room.wait(self.is_over, "the end of the reshard", 150)

    def whole_way_and_kill(self):
        self.room.wait(lambda: self.phase_now() is not None, "the reshard", 10)
        if self.ending != "done":
            self.wait_for("draining" if self.ending == "rolled-back" else "overlapping")
            if self.room.say("rollback" if self.ending == "rolled-back" else "abort", may_fail=True).returncode != 0:
                self.ending = "done"
        deadline = time.monotonic() + 150
        while (self.folder / "state" / "reshard.json").exists():
            assert time.monotonic() < deadline, f"the end of the reshard; {brief(self.room.status())}"
            time.sleep(0.002)
        time.sleep(self.chance.choice([0, self.chance.uniform(0, 0.1), self.chance.uniform(0, 1)]))
        self.kill()

    def stays_stuck(self):
        """For longer than both sets would be compared before a switch nothing moves; the last one to load in an earlier batch is
        as alone, but not for as long."""
        alone, served = None, None

        def for_long():
            nonlocal alone, served
            now = serving(self.room.status())
            if not self.only_one_is_missing() or now != served:
                alone, served = None, now
            elif alone is None:
                alone = time.monotonic()
            return alone is not None and time.monotonic() > alone + 8

        self.room.wait(for_long, "all new shards but one", 120)

    def only_one_is_missing(self):
        reshard = self.room.reshard()
        assert reshard is not None and reshard["phase"] not in OVER, f"it ended without that one: {reshard}"
        return reshard["phase"] == "warming" and reshard["ready"] == reshard["shards"] - 1

    def reason(self):
        """Why it ended, as its report says."""
        reports = [json.loads(path.read_text()) for path in (self.folder / "state" / "reshards").glob("*.json")]
        return max(reports, key=lambda report: report["started_at"])["reason"]

    def was_given_up(self):
        """After a kill before there was a journal, or before any new session was saved."""
        reshard = self.room.reshard()
        if reshard is not None and reshard["phase"] in ("aborting", "aborted"):
            self.room.wait(self.is_over, "the end of what was given up", 90)
            reshard = None
        if reshard is not None:
            return False
        if self.case.after() == self.case.before():
            return self.spent() < self.planned + len(self.orphans)
        if serving(self.room.status()) == self.case.before():
            return True
        # In a later batch: what was done before stays.
        return self.case.batches() and "No session of its new shards" in self.reason()

    def spent(self):
        return self.identifies() - self.identifies_before

    def keep_failing(self):
        """Whenever this new shard has a session, it is taken away."""
        shard = list(self.chance.choice(sorted(self.new_shards)))
        while not self.ended:
            try:
                conns = [one["conn"] for one in self.sessions(new=True) if one["shard"] == shard]
                if conns:
                    self.gateway.post("faults", fault="invalid-session", conns=conns)
                    self.extra_identifies[1] += 1
            except OSError:
                pass
            time.sleep(0.05)

    # The judgement.

    def adopt_spent_budget(self):
        """A gateway that dies while identifies have no answer yet may cost more than the plan has to spare: such a reshard is given
        up, by that name, and the old set is untouched. What it says it sent is what the ledger says, and the rest is too little for
        as many shards as were still to identify or may have lost their READY."""
        if self.ending != "done" or self.fault not in ("dead-gateway", "kill-and-drops") or self.case.strategy == "still":
            return
        if serving(self.room.status()) == self.case.after():
            return
        said = re.search(r"allows (\d+) identifies so far and (\d+) to spare; (\d+) are sent", self.reason())
        if not said:
            return
        due, spare, sent = map(int, said.groups())
        granted = self.ledger_length() - self.case.shards  # those of the first start
        assert sent <= granted <= self.planned + self.spare and due <= self.planned and spare == self.spare, (
            f"given up for want of identifies: {self.reason()}, and {granted} granted")
        assert 0 <= due + spare - sent < due, self.reason()
        self.notes.append(f"given up: {sent} of {due} and {spare} spent")
        self.ending = "aborted"

    def ledger_length(self):
        with open(self.folder / "state" / "identifies.jsonl", "rb") as ledger:
            return sum(1 for _ in ledger)

    def expected(self):
        if self.ending == "done":
            return self.case.after()
        return self.case.before()

    def check_serving(self):
        now = serving(self.room.status())
        if self.ending != "done" and self.case.batches() and now != self.case.before():
            # Batches that were done before stay.
            assert now <= self.case.before() | self.case.after(), now
            self.notes.append(f"{len(now)} shards serve")
        else:
            assert now == self.expected(), f"{sorted(now)} serve instead of {sorted(self.expected())}"
        truth = {}
        for total in {total for _, total in now}:
            for row in self.gateway.get(f"truth/{total}")["truth"]:
                if tuple(row["shard"]) in now:
                    truth[tuple(row["shard"])] = (row["guilds"], row["unavailable"])

        def same_guilds():
            return truth == {(one["id"], one["total"]): (one["guilds"], one["unavailable"])
                             for one in self.room.status()["shards"]}

        self.room.wait(same_guilds, "the guilds", 15)

    def check_identifies(self, spent):
        planned = self.planned
        least, most = self.extra_identifies
        # Whatever happens to the new shards, the plan says how much that may cost; an old one that is lost is not in it.
        if self.fault != "lost-old":
            most = min(most, self.spare)
        most += len(self.orphans)
        if self.ending == "done":
            least, most = planned + least, planned + most
        else:
            least, most = 0, planned + most
        assert least <= spent <= most, f"{spent} identifies, {least} to {most} were due"
        if self.fault == "failing":
            assert "identifies so far" in self.reason(), f"{spent} identifies; {self.reason()}"

    def at_rest(self):
        rows = self.gateway.status()["sessions"]
        # A session that was given up while it had no connection lives on there for a while.
        attached = [one for one in rows if one["attached"]]
        return {tuple(one["shard"]) for one in attached} == serving(self.room.status()) and all(
            one["backlog"] == 0 and one["to_load"] == 0 for one in attached)

    def split_first(self):
        self.room.say(*Case("", self.case.shards, self.case.shards * 2, "split", self.case.split_first).words(1, self.plan_file))
        self.room.say("apply", self.plan_file, "--yes")
        self.room.wait(lambda: serving(self.room.status()) == self.case.before() and self.room.reshard() is None, "the split", 60)

    def run(self):
        self.ended = False
        with self.start_gateway() as self.gateway:
            self.room = Shardroom(self.options, self.gateway, self.folder)
            self.room.wait(lambda: all_loaded(self.room.status()), "the first start", 60)
            recording = Recording(self.folder / "events.jsonl")
            self.room.wait(lambda: recording.read_on() == self.options.guilds, "the guilds in the recording", 20)
            if self.case.split_first is not None:
                self.split_first()
                recording.read_on()
            recording.lines.clear()
            self.old_sessions = {(tuple(one["shard"]), one["session"]) for one in self.gateway.status()["sessions"]}
            self.identifies_before = self.identifies()
            # From here on everything counts.
            self.gateway.post("world", events_per_second=self.options.events_per_second)
            churn = Churn(self.gateway, self.seed)
            churn.start()
            try:
                time.sleep(self.chance.uniform(0.5, 1.5))
                drain = 6 if self.ending == "rolled-back" else self.chance.choice([1, 2, 3])
                if self.case.strategy != "still":
                    self.make_plan(drain)
                self.new_shards = self.case.after() if self.case.strategy in ("parallel", "hand-over", "stop-and-start") else (
                    self.case.after() - self.case.before())
                self.whole_way()
                time.sleep(self.chance.uniform(0.5, 1))
            finally:
                self.ended = True
                churn.end()
            self.gateway.delete("faults")
            self.gateway.post("world", events_per_second=0)
            self.room.wait(lambda: all_loaded(self.room.status()), "all ready in the end", 60)
            self.room.wait(self.at_rest, "all sent", 30)
            self.events = self.gateway.get("world-log")["events"]
            try:
                self.room.wait(lambda: recording.read_on() >= self.events, "the last events", 15)
            except AssertionError as late:
                if self.room.process.poll() is not None:
                    raise
                self.notes.append(str(late)[:60])
            self.adopt_spent_budget()
            self.check_serving()
            self.identified = self.spent()
            self.room.process.send_signal(signal.SIGTERM)
            assert self.room.process.wait(30) == 0, "a bad end"
            recording.read_on()
            verdict = Verdict(World(self.world_file), recording)
            if self.case.has_downtime() and self.ending == "done":
                gone = verdict.excuse_downtime(self.downtime_from, self.case.before(), self.case.after())
                self.notes.append(f"{gone} in the downtime")
            if equal := verdict.excuse_equals(self.killed_at):
                self.notes.append(f"{equal} taken for an equal one before a kill")
            problems = verdict.problems(self.loads_allowed)
            assert not problems, "\n  ".join(problems)
            self.check_identifies(self.identified)
            if verdict.overtaken:
                self.notes.append(f"{verdict.overtaken} overtaken by a session that begins behind them")
            if verdict.loads:
                self.notes.append(f"{verdict.loads} loads")


def one_run(options, combination, seed):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="shardroom-reshard-"))
    run = Run(options, *combination, seed, folder)
    problem = None
    try:
        run.run()
    except (AssertionError, OSError, subprocess.SubprocessError, KeyError, ValueError) as why:
        problem = f"{type(why).__name__}: {why}"
        if not isinstance(why, AssertionError):
            problem += "\n" + traceback.format_exc()
        if hasattr(run, "room") and run.room.process.poll() is None:
            run.room.kill()
    seconds = time.monotonic() - run.began
    facts = f"delay {getattr(run, 'delay', 0)} ms, {getattr(run, 'events', 0)} events, " \
            f"{getattr(run, 'identified', 0)}/{getattr(run, 'planned', 0)} identifies"
    print(f"{'FAILED' if problem else 'ok'} {run.name()} seed {seed}: {facts}, {seconds:.1f} s"
          + (f" ({'; '.join(run.notes)})" if run.notes else ""), flush=True)
    if problem:
        print(f"  {problem}", flush=True)
    if problem and options.keep:
        print(f"  files: {folder}", flush=True)
    else:
        shutil.rmtree(folder)
    return run, problem


def main():
    options = arguments()
    wanted = [one for one in combinations() if all(
        given is None or value in given for given, value in (
            (options.case, one[0].name), (options.ending, one[1]), (options.fault, one[2]), (options.phase, one[3])))]
    if options.list:
        print("\n".join(f"{case.name} {ending} {fault}@{phase}" for case, ending, fault, phase in wanted))
        return 0
    if not options.case and not options.nightly:
        wanted = [one for one in wanted if one[0].strategy != "still"]
    assert wanted, "no such combination"
    chance = random.Random(options.seed)
    if options.nightly:
        runs = [one for one in wanted for _ in range(options.seeds)]
    else:
        runs = [chance.choice(wanted) for _ in range(options.runs)]
    done, failed = [], []
    for number, combination in enumerate(runs):
        # A run alone has the seed that is shown, so that it can be had again.
        seed = options.seed if len(runs) == 1 else chance.randrange(1 << 31)
        run, problem = one_run(options, combination, seed)
        done.append(run)
        if problem:
            failed.append(run)
    events = sum(getattr(run, "events", 0) for run in done)
    identifies = sum(getattr(run, "identified", 0) for run in done)
    print(f"{len(done)} runs, {len({run.seed for run in done})} seeds, {sum(run.kills for run in done)} kills, {events} events, "
          f"{identifies} identifies: {len(failed)} failed")
    for run in failed:
        print(f"  again: --case {run.case.name} --ending {run.wanted_ending} "
              f"--fault {run.fault} --phase {run.phase} --seed {run.seed}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
