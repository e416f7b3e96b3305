#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what README states and prints it as one Markdown table. CPU is user and system time of the client process, the
median of several runs in which the programs take turns; ratios carry over to other machines, microseconds do not.

Usage: figures.sh [--quick] [SECTION…]; --quick repeats less and leaves out what takes minutes."""

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from datetime import datetime

from rig import BENCH, BUILD, HERE, Server

NODE_MODULES = HERE.parent / "clients" / "node_modules" / "@discordjs" / "ws"
MINIMUM_START = 63 * 5.0  # 1,024 shards in buckets of 16, one round in 5 s, the first at once


def row(what, figure, section):
    print(f"| {what} | {figure} | `figures.sh {section}` |", flush=True)


def per_second(microseconds):
    return f"{1e6 / microseconds / 1000:.0f} k"


def saturated(quick):
    for transport in ("zlib", "zstd", "none"):
        with Server(transport, shards=4, events=100_000 if quick else 200_000) as server:
            us = server.medians(("ours", "ours with data", "bound", "qwebsocket"), 3 if quick else 7)
        row(f"Dispatch saturated, {transport}: events per CPU-second, one shard thread",
            f"{per_second(us['ours'])} ({us['ours']:.1f} µs for {server.plain:.0f} bytes of JSON, {server.wire:.0f} on the wire)",
            "saturated")
        row(f"… cost, ours with a sink that only counts : bare epoll client ({transport})", f"{us['ours'] / us['bound']:.2f}", "saturated")
        row(f"… the same with a sink that reads the data of every event ({transport})", f"{us['ours with data'] / us['bound']:.2f}",
            "saturated")
        row(f"… of which QWebSocket alone : bare epoll client ({transport})", f"{us['qwebsocket'] / us['bound']:.2f}", "saturated")


def paced(quick):
    for shards in (256, 1024, 4096):
        with Server("zlib", shards, events=25_600 if quick else 61_440, rate=5000) as server:
            us = server.medians(("ours", "bound"), 1 if quick else 3)
            row(f"Dispatch paced, 5,000 events/s over {shards:,} shards, zlib: µs per event; ours : bare epoll client",
                f"{us['ours']:.1f}; {us['ours'] / us['bound']:.2f}", "paced")
            if shards == 1024:
                stock = server.run("ours", "--qt-dispatcher")["us"]
                row("… on Qt's dispatcher instead of ours, 1,024 shards", f"{stock:.0f} µs, {stock / us['ours']:.1f} times ours", "paced")


def libraries(quick):
    with Server("zlib", shards=4, events=20_000 if quick else 60_000) as server:
        clients = ["ours"]
        missing = []
        if NODE_MODULES.exists() and subprocess.run(["which", "node"], capture_output=True, check=False).returncode == 0:
            clients.append("discordjs")
        else:
            missing.append("@discordjs/ws: skipped, `npm ci --prefix tests/clients` installs it")
        if subprocess.run(["/usr/bin/python3", "-c", "import discord"], capture_output=True, check=False).returncode == 0:
            clients.append("discordpy")
        else:
            missing.append("discord.py: skipped, `apt install python3-discord` installs it")
        us = server.medians(clients, 1 if quick else 3)
    names = {"discordjs": "@discordjs/ws (parsed JSON to a handler)", "discordpy": "discord.py (objects and caches, which can't be left out)"}
    for client in clients[1:]:
        row(f"Cost per event, {names[client]} : ours, the same zlib bytes", f"{us[client] / us['ours']:.0f} ({us[client]:.0f} µs)", "libraries")
    for line in missing:
        row("Cost per event, another library : ours", line, "libraries")


def threads(quick):
    with Server("zlib", shards=8, events=150_000 if quick else 400_000) as server:
        runs = {count: [] for count in (1, 2)}
        for _ in range(3 if quick else 5):
            for count in runs:
                runs[count].append(server.run("ours", "--threads", str(count)))
    # Wall time says little while others use the machine. The processor time of the busiest thread is what the wall time
    # is where each thread has a core of its own.
    median = {count: {key: statistics.median(one[key] for one in results) for key in ("us", "wall_busy", "cpu_busiest_thread")}
              for count, results in runs.items()}
    row("2 shard threads : 1, throughput where each has a core (by the processor time of the busiest thread)",
        f"{median[1]['cpu_busiest_thread'] / median[2]['cpu_busiest_thread']:.2f}", "threads")
    row("2 shard threads : 1, throughput by wall time on this machine, the server on the same cores",
        f"{median[1]['wall_busy'] / median[2]['wall_busy']:.2f} ({os.cpu_count()} cores, load {os.getloadavg()[0]:.1f})", "threads")
    row("2 shard threads : 1, CPU per event", f"{median[2]['us'] / median[1]['us']:.2f}", "threads")


def memory(quick):
    shards = 256 if quick else 1024
    for tls in (False, True):
        with Server("zlib", shards, guilds=1000, tls=tls) as server:
            many = server.run("ours")["rss_kib"]
            one = server.run("ours", "--open", "1")["rss_kib"]
        row(f"Memory of an idle shard with 1,000 guilds, {shards:,} in one process, zlib, {'wss' if tls else 'ws'}",
            f"{(many - one) * 1.024 / (shards - 1):.0f} KB (the process with one shard: {one * 1.024 / 1000:.0f} MB)", "memory")


def snapshot(quick):
    output = subprocess.run([BENCH / "bench_snapshot"], capture_output=True, text=True, check=True).stdout
    share = re.search(r"4096 shards: +(\d+) us a tick, ([\d.]+) %", output)
    row("Snapshots of 4,096 shards at 4 Hz: summing them and finding what changed", f"{share[2]} % of a core", "snapshot")
    with Server("zlib", 4096, guilds=1) as server:
        seconds = 10 if quick else 30
        result = server.run("ours", "--idle", str(seconds))
    row("… and making them in the shard thread, 4,096 idle shards", f"{result['cpu'] / result['wall'] * 100:.1f} % of a core", "snapshot")


def vault(quick):
    output = subprocess.run([BENCH / "bench_vault", tempfile.gettempdir(), "3" if quick else "15"], capture_output=True, text=True,
                            check=True).stdout
    found = {one["what"]: one for one in map(json.loads, output.splitlines())}

    def cost(what):
        one = found[what]
        return f"{one['cpu_ms']:.0f} ms of CPU, {one['wall_ms']:.0f} ms until it is on the disk, {one['bytes'] / 1e6:.1f} MB"

    row("Sessions of 4,096 shards with 1,000,000 guilds, all moved, every 2 s: appended to the journal, as built", cost("append"), "vault")
    row("… share of a core", f"{found['append']['cpu_ms'] / 2000 * 100:.1f} %", "vault")
    row("… encrypted", cost("sealed append"), "vault")
    row("… instead, a file for each shard", cost("file per shard"), "vault")
    row("… instead, a file for each shard without its guilds", cost("small file per shard"), "vault")
    row("… instead, the whole file each time", cost("whole file"), "vault")
    row("… when nothing moved", f"{found['mark']['bytes']:.0f} bytes, {found['mark']['cpu_ms']:.1f} ms of CPU", "vault")
    row("… the journal's news into the file, when it has outgrown it", cost("compact"), "vault")
    row("… read at the start", f"{found['open']['cpu_ms']:.0f} ms of CPU ({found['open']['bytes'] / 1e6:.0f} MB)", "vault")


def gate(quick):
    output = subprocess.run([BENCH / "bench_gate", "5" if quick else "30"], capture_output=True, text=True, check=True).stdout
    found = {one["what"]: one for one in map(json.loads, output.splitlines())}
    row("Gate while resharding, an event that both sides show, the second 2,500 events later, one thread",
        f"{found['one thread']['ns'] / 1000:.1f} µs for {found['one thread']['bytes']:.0f} bytes of JSON", "gate")
    row("… of which finding out its identity, twice", f"{found['identify']['ns'] * 2 / 1000:.1f} µs", "gate")
    row("… a thread for each side: CPU; wall time (both cores shared)",
        f"{found['two threads']['ns'] / 1000:.1f} µs; {found['two threads, wall']['ns'] / 1000:.1f} µs", "gate")
    row("… memory for an event that one side has not shown yet, of 10,000; of 1,000,000",
        f"{found['ten thousand pending']['bytes']:.0f} bytes; {found['a million pending']['bytes']:.0f} bytes", "gate")


class Fleet:
    """shardroom-simulator and shardroom --headless with 1,024 shards, each a process of its own."""

    def __init__(self, concurrency, *status):
        self.folder = tempfile.TemporaryDirectory()
        self.gateway = subprocess.Popen(
            [BUILD / "app" / "shardroom-simulator", "--port", "0", "--shards", "1024", "--guilds", "102400", "--max-concurrency",
             str(concurrency), "--identify-limit", "3000", "--events-per-second", "0"], stdout=subprocess.PIPE, text=True)
        self.url = re.search(r"http://[0-9.:]+/api/v10", self.gateway.stdout.readline())[0]
        self.fleet = subprocess.Popen(
            [BUILD / "app" / "shardroom", "--headless", "--api-url", self.url, "--state-dir", self.folder.name, "--compress", "zlib",
             *status], stdout=subprocess.PIPE, text=True, env={**os.environ, "DISCORD_TOKEN": "MTEwMTAwMDAwMDAwMDAwMDAwMQ.aaaaaa.bbbbbb"})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.fleet, self.gateway):
            process.kill()
            process.wait()
        self.folder.cleanup()

    def sessions(self):
        with urllib.request.urlopen(self.url.replace("/api/v10", "/simulator/status")) as answer:
            return len(json.load(answer)["sessions"])

    def cpu(self):
        with open(f"/proc/{self.fleet.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Busy:
    """shardroom-simulator at full load, and a fleet that reads it: 1,024 sessions, 100,000 guilds, 20,000 events/s."""

    def __init__(self, transport):
        self.folder = tempfile.TemporaryDirectory()
        # No day and night, so that the rate is the same at any moment; a replay buffer that is full within the run.
        self.gateway = subprocess.Popen(
            [BUILD / "app" / "shardroom-simulator", "--port", "0", "--shards", "1024", "--guilds", "100000", "--max-concurrency", "1024",
             "--identify-limit", "5000", "--events-per-second", "20000", "--day-length", "0", "--session-lifetime", "60",
             "--heartbeat-interval", "20000"], stdout=subprocess.PIPE, text=True)
        self.url = re.search(r"http://[0-9.:]+", self.gateway.stdout.readline())[0]
        self.fleet = subprocess.Popen(
            [BUILD / "app" / "shardroom", "--headless", "--api-url", self.url + "/api/v10", "--state-dir", self.folder.name, "--compress",
             transport, "--intents", "53608447", "--status", "none"], env={**os.environ, "DISCORD_TOKEN": "MTEwMTAwMDAwMDAwMDAwMDAwMQ.aaaaaa.bbbbbb"})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.fleet, self.gateway):
            process.kill()
            process.wait()
        self.folder.cleanup()

    def sessions(self):
        with urllib.request.urlopen(self.url + "/simulator/status") as answer:
            return json.load(answer)["sessions"]

    def wait_until_loaded(self):
        while True:
            sessions = self.sessions()
            if len(sessions) == 1024 and all(one["to_load"] == 0 and one.get("backlog") == 0 for one in sessions):
                return
            time.sleep(1)

    def sent(self):
        return sum(one["sequence"] - one.get("backlog", 0) for one in self.sessions())

    def cpu(self):
        with open(f"/proc/{self.gateway.pid}/stat", encoding="ascii") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self):
        with open(f"/proc/{self.gateway.pid}/status", encoding="ascii") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read())[1]) * 1.024 / 1000


def simulator(quick):
    for transport in ("none", "zlib", "zstd"):
        with Busy(transport) as one:
            one.wait_until_loaded()
            sent, cpu, began = one.sent(), one.cpu(), time.monotonic()
            memory = [one.memory()]
            for _ in range(2 if quick else 8):
                time.sleep(30)
                memory.append(one.memory())
            sent, cpu, took = one.sent() - sent, one.cpu() - cpu, time.monotonic() - began
        row(f"Practice gateway alone, 1,024 sessions, 100,000 guilds, {transport}: dispatches per CPU-second",
            f"{sent / cpu / 1000:.0f} k ({cpu / sent * 1e6:.0f} µs each)", "simulator")
        row(f"… dispatches per second, of 20,000, for {took:.0f} s; share of a core ({transport})",
            f"{sent / took:,.0f}; {cpu / took * 100:.0f} % (load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores)", "simulator")
        row(f"… memory each half minute, in MB ({transport})", ", ".join(f"{one:.0f}" for one in memory), "simulator")


def start(quick):
    with Fleet(1024, "--status", "none") as one:
        while one.sessions() < 1024:
            time.sleep(0.5)
        time.sleep(5)  # the guilds after READY
        before = one.cpu(), time.monotonic()
        time.sleep(20 if quick else 45)  # one heartbeat of each in 41 s
        share = (one.cpu() - before[0]) / (time.monotonic() - before[1])
    row("Idle CPU of 1,024 heartbeating shards, headless, snapshots at 4 Hz included", f"{share * 100:.1f} % of a core", "start")
    if quick:
        return
    with Fleet(16, "--status", "json", "--interval", "0.5") as one:
        began = ended = None
        for line in one.fleet.stdout:
            status = json.loads(line)
            at = datetime.fromisoformat(status["time"].replace("Z", "+00:00"))
            began = began or at
            if status["ready"] == 1024 and status["guilds"] == 102400 and status["unavailable"] == 0:
                ended = at
                break
    took = (ended - began).total_seconds()
    row("Start of 1,024 shards at max_concurrency 16, to all ready; over the rule's minimum of 315 s",
        f"{took:.1f} s; {(took / MINIMUM_START - 1) * 100:+.1f} %", "start")


class Screen:
    """An X server with a window manager, for windows that are painted and minimised as a user's are."""

    def __enter__(self):
        self.server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24"], stdout=subprocess.PIPE,
                                       stderr=subprocess.DEVNULL, text=True)
        self.environment = {**os.environ, "DISPLAY": ":" + self.server.stdout.readline().strip(), "QT_QPA_PLATFORM": "xcb"}
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return self

    def __exit__(self, *_):
        for process in (self.manager, self.server):
            process.kill()
            process.wait()

    def minimise(self, pid):
        window = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "Shardroom"], env=self.environment,
                                capture_output=True, text=True, check=True).stdout.split()[0]
        subprocess.run(["xdotool", "windowminimize", window], env=self.environment, check=True)


class Window:
    """shardroom with its window and a shardroom-simulator at 10,000 events/s, each a process of its own."""

    def __init__(self, screen, shards):
        self.folder = tempfile.TemporaryDirectory()
        os.chmod(self.folder.name, 0o700)
        self.gateway = subprocess.Popen(
            [BUILD / "app" / "shardroom-simulator", "--port", "0", "--shards", str(shards), "--guilds", str(shards * 10),
             "--max-concurrency", str(min(shards, 1024)), "--identify-limit", str(shards * 3), "--events-per-second", "10000", "--day-length", "0"],
            stdout=subprocess.PIPE, text=True)
        self.url = re.search(r"http://[0-9.:]+", self.gateway.stdout.readline())[0]
        self.shards = shards
        began = time.monotonic()
        self.window = subprocess.Popen(
            [BUILD / "app" / "shardroom", "--api-url", self.url + "/api/v10", "--state-dir", self.folder.name + "/state", "--log-level",
             "info"], stderr=subprocess.PIPE, text=True, bufsize=1,
            env={**screen.environment, "XDG_CONFIG_HOME": self.folder.name, "XDG_RUNTIME_DIR": self.folder.name,
                 "DISCORD_TOKEN": "MTEwMTAwMDAwMDAwMDAwMDAwMQ.aaaaaa.bbbbbb"})
        self.painted = self.interactive = None
        for line in self.window.stderr:
            if "window=painted" in line:
                self.painted = time.monotonic() - began
            if "window=interactive" in line:
                self.interactive = time.monotonic() - began
                break
        threading.Thread(target=self.window.stderr.read, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in (self.window, self.gateway):
            process.kill()
            process.wait()
        self.folder.cleanup()

    def wait_until_loaded(self):
        while True:
            try:
                with urllib.request.urlopen(self.url + "/simulator/status") as answer:
                    sessions = json.load(answer)["sessions"]
            except OSError:  # 16,384 shards connect at once, and there is no place for one more
                time.sleep(3)
                continue
            if len(sessions) == self.shards and all(one["to_load"] == 0 for one in sessions):
                return
            time.sleep(3)

    def cpu(self):
        """Of the GUI thread, which is the process's first, and of all threads."""
        seconds = []
        for file in (f"task/{self.window.pid}/stat", "stat"):
            with open(f"/proc/{self.window.pid}/{file}", encoding="ascii") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
            seconds.append((int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"))
        return seconds

    def share(self, seconds):
        before, began = self.cpu(), time.monotonic()
        time.sleep(seconds)
        took = time.monotonic() - began
        return [(now - then) / took * 100 for now, then in zip(self.cpu(), before)]


def window(quick):
    missing = [name for name in ("Xvfb", "openbox", "xdotool") if not shutil.which(name)]
    if missing:
        row("Window: start and share of a core", f"skipped without {', '.join(missing)}: `apt install xvfb openbox xdotool`", "window")
        return
    with Screen() as screen:
        starts = []
        for _ in range(1 if quick else 5):
            with Window(screen, 64) as one:
                starts.append((one.painted, one.interactive))
        painted, interactive = (statistics.median(one[i] for one in starts) for i in (0, 1))
        row("Window, from the start of the program to its first paint; to keys being answered",
            f"{painted * 1000:.0f} ms; {interactive * 1000:.0f} ms", "window")
        for shards in (64, 1024) if quick else (64, 1024, 16384):
            window_shares(screen, shards, 20 if quick else 60, "window")


def window_shares(screen, shards, seconds, section):
    with Window(screen, shards) as one:
        one.wait_until_loaded()
        time.sleep(10)  # the charts' first queries
        visible = one.share(seconds)
        screen.minimise(one.window.pid)
        time.sleep(2)
        minimised = one.share(seconds)
    row(f"… {shards:,} shards, 10,000 events/s: share of a core of the GUI thread, visible; minimised",
        f"{visible[0]:.1f} %; {minimised[0]:.1f} %", section)
    row("… of the whole program, visible; minimised",
        f"{visible[1]:.0f} %; {minimised[1]:.0f} % (load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores)", section)


def crowd(quick):
    """The window with 16,384 shards alone; needs 17,000 open files in each of the two processes."""
    with Screen() as screen:
        window_shares(screen, 16384, 20 if quick else 60, "crowd")


def goes(quick):
    wanted = {1024: 16, 16384: 50}
    done = subprocess.run([BENCH / "bench_window", *(str(shards) for shards in wanted)], stdout=subprocess.PIPE, text=True, check=False)
    misses = [line for line in done.stdout.splitlines() if line.startswith("missed:")]
    if done.returncode != (1 if misses else 0):
        sys.exit(f"bench_window ended with {done.returncode}")
    lines = [line for line in done.stdout.splitlines()[1:] if line not in misses]
    for line in misses:
        row("GUI thread", line, "goes")
    for shards, most in wanted.items():
        # shards, view (28 wide), then first, take, mean, longest, on wall, CPU %
        views = {line[8:36].strip(): float(line[36:].split()[3]) for line in lines if int(line[:6]) == shards}
        worst = max(views, key=views.get)
        row(f"GUI thread with {shards:,} shards, longest in one go (processor time, {most} ms wanted), in the worst view; as it opens",
            f"{views[worst]:.1f} ms ({worst}); {views['as it opens']:.1f} ms", "goes")


def day(quick):
    hours = 3 if quick else 24
    lines = subprocess.run([BENCH / "bench_day", "64", str(hours)], capture_output=True, text=True, check=True).stdout.splitlines()
    kept = [json.loads(line) for line in lines]
    shown = sorted({0, 1, hours // 4, hours // 2, hours})
    row(f"Window with history and alerts, 64 shards, memory after {', '.join(map(str, shown))} simulated hours",
        ", ".join(f"{kept[hour]['resident_kib'] / 1024:.0f} MiB" for hour in shown), "day")
    row("… history on disk at the end", f"{kept[-1]['history_bytes'] / 1e6:.1f} MB", "day")


SECTIONS = {one.__name__: one for one in (saturated, paced, libraries, threads, memory, snapshot, vault, gate, start, simulator, window, crowd, goes, day)}


def main():
    parser = argparse.ArgumentParser(prog="figures.sh", description=__doc__)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("section", nargs="*", help=", ".join(SECTIONS))
    options = parser.parse_args()
    for name in options.section:
        if name not in SECTIONS:
            sys.exit(f"no section {name}: there are {', '.join(SECTIONS)}")
    print("| What | Figure | Command |\n| --- | --- | --- |", flush=True)
    for name in options.section or [one for one in SECTIONS if one != "crowd"]:
        SECTIONS[name](options.quick)


main()
