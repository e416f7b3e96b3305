# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds a recording against the world's log: everything that happened must be in it exactly once, and each guild's events in
their order."""

import collections
import hashlib
import json
import re

LINE = re.compile(rb'\{"shard":(\d+),"total":(\d+),(?:"set":\d,)?"s":(\d+),"t":"([A-Z_]+)","guild_id":(?:null|"(\d+)"),"d":(.*)\}\n', re.S)
# They say how it stands with a session, and nothing about the world.
OF_SESSIONS = ("READY", "RESUMED")


class World:
    """What simulator --world-log has written."""

    def __init__(self, path):
        self.events = collections.OrderedDict()  # (type, guild, key) → its numbers
        self.at = {}  # number → when it happened, in ms
        self.count = 0
        self.loads = collections.Counter()  # guild → how often a session has loaded it
        self.told_from = collections.defaultdict(list)  # (shard, total, guild) → the newest events when it was loaded
        self.born = {}  # (shard, total) → the newest event when a session of it loaded its last guild
        with open(path, encoding="ascii") as file:
            for text in file:
                line = json.loads(text)
                if "load" in line:
                    shard = tuple(line["shard"])
                    self.loads[line["load"]] += 1
                    self.told_from[(*shard, line["load"])].append(line["n"])
                    self.born[shard] = line["n"]
                else:
                    self.count += 1
                    self.events.setdefault((line["t"], line["guild_id"], line["key"]), []).append(line["n"])
                    self.at[line["n"]] = line["at"]

    def time_of(self, count):
        """When so many events had happened, in ms."""
        return self.at[min(max(count, 1), self.count)] if self.count else 0

    def never_shows(self, shard, guild, number):
        """Whether a session of this shard may begin behind that event."""
        if guild is None:
            return number <= self.born.get(shard, 0)
        return any(number <= loaded for loaded in self.told_from[(*shard, guild)])


class Recording:
    """What shardroom --record has written, from a place in the file on."""

    def __init__(self, path, position=0):
        self.path = path
        self.position = position
        self.lines = []  # (type, guild, key, shard)
        self.unavailable = set()  # (type, guild, key) of those GUILD_DELETEs that say so: the bot is still in the guild
        self.of_sessions = collections.Counter()

    def read_on(self):
        """Whole lines only; how many events there are by now."""
        with open(self.path, "rb") as file:
            file.seek(self.position)
            for line in file:
                if not line.endswith(b"\n"):
                    break
                self.position += len(line)
                found = LINE.fullmatch(line)
                assert found, f"a line that is none: {line[:200]}"
                kind = found[4].decode()
                if kind in OF_SESSIONS:
                    self.of_sessions[kind] += 1
                    continue
                guild = found[5].decode() if found[5] else None
                key = hashlib.sha1(found[6]).hexdigest()
                self.lines.append((kind, guild, key, (int(found[1]), int(found[2]))))
                if kind == "GUILD_DELETE" and json.loads(found[6]).get("unavailable"):
                    self.unavailable.add((kind, guild, key))
        return len(self.lines)


class Verdict:
    """The differences. `loads` are GUILD_CREATEs that say how a guild is and not that something happened to it, and the
    GUILD_DELETEs of those in an outage; they look like its end or its beginning, and may only be there when a session that
    serves was lost."""

    def __init__(self, world, recording):
        self.missing, self.extra = [], []
        self.loads = 0
        self.overtaken = 0  # by a session that begins behind them: they come from the other side
        self.disordered = []
        recorded = collections.Counter(line[:3] for line in recording.lines)
        for event, numbers in world.events.items():
            lacking = len(numbers) - recorded[event]
            if lacking > 0:
                self.missing.append((numbers[-lacking:], event))
        self.missing.sort()
        too_many = {event: count - len(world.events.get(event, ())) for event, count in recorded.items()}
        loads = collections.Counter()

        def is_load(event):
            return event[0] == "GUILD_CREATE" or event in recording.unavailable

        for event, count in too_many.items():
            if count > 0 and is_load(event):
                loads[event[1]] += count
        for event, count in too_many.items():
            if count <= 0:
                continue
            if is_load(event) and loads[event[1]] <= world.loads[event[1]]:
                self.loads += count
            else:
                self.extra.append((world.events.get(event, [0])[0], count, event))
        self.extra.sort()
        self._world, self._recording = world, recording
        self._check_order(world, recording)

    def excuse_downtime(self, begin, old, new):
        """After a stop-and-start: of a guild nobody has what happened behind the last event that an old shard has shown (and
        behind the number `begin`, before which none was stopped) and before a new one has loaded it. Those are not missing;
        how many they are. A guild that the bot has left before the new one came is loaded by nobody."""
        born = max((self._world.born.get(shard, 0) for shard in new), default=0)
        left = {}  # guild → when, the last time before that
        for (kind, guild, _), numbers in self._world.events.items():
            if kind == "GUILD_DELETE":
                left[guild] = max([left.get(guild, 0), *(number for number in numbers if number <= born)])
        shown = {}  # guild → the newest event by an old shard
        waiting = {event: collections.deque(numbers) for event, numbers in self._world.events.items()}
        for kind, guild, key, shard in self._recording.lines:
            numbers = waiting.get((kind, guild, key))
            if numbers:
                number = numbers.popleft()
                if shard in old:
                    shown[guild] = max(shown.get(guild, 0), number)

        def is_gone(number, guild):
            return begin < number and shown.get(guild, 0) < number and (
                number <= left.get(guild, 0) or any(self._world.never_shows(shard, guild, number) for shard in new))

        excused = 0
        still = []
        for numbers, event in self.missing:
            # Of equal ones those are lacking that nobody could have.
            gone = sum(is_gone(number, event[1]) for number in self._world.events[event])
            rest = numbers[min(gone, len(numbers)):]
            excused += len(numbers) - len(rest)
            if rest:
                still.append((rest, event))
        self.missing = still
        return excused

    def excuse_equals(self, kills):
        """After a kill the recording says what was handed on, and not whether the other side had shown it too: of two equal
        events of the seconds around it, one may be taken for the other's twin, as the README says. Those are not missing, as long
        as they are few. How many they are. `kills`: how many events had happened at each."""
        excused = 0
        still = []
        for numbers, event in self.missing:
            happened = [self._world.at[number] for number in self._world.events[event]]
            # Which of equal ones is lacking, nobody can tell.
            close = sum(later - one <= 10_000 and any(one - 10_000 <= self._world.time_of(kill) <= later + 10_000 for kill in kills)
                        for one, later in zip(happened, happened[1:]))
            if len(numbers) <= min(close, len(kills)) and excused + len(numbers) <= 3 * len(kills):
                excused += len(numbers)
            else:
                still.append((numbers, event))
        self.missing = still
        return excused

    def _check_order(self, world, recording):
        waiting = {event: collections.deque(numbers) for event, numbers in world.events.items()}
        ahead = {}  # guild → the largest number so far, and who has shown it
        for kind, guild, key, shard in recording.lines:
            numbers = waiting.get((kind, guild, key))
            if not numbers:
                continue
            number = numbers.popleft()
            if len(world.events[kind, guild, key]) > 1:
                continue  # which of equal ones this is, nobody can tell
            largest, by = ahead.get(guild, (0, None))
            if number >= largest:
                ahead[guild] = (number, shard)
            elif world.never_shows(by, guild, number):
                self.overtaken += 1
            else:
                self.disordered.append((number, largest, guild, kind, by, shard))

    def problems(self, loads_allowed):
        texts = []
        if self.missing:
            texts.append(f"{sum(len(numbers) for numbers, _ in self.missing)} events are missing, the first: "
                         + "; ".join(f"{numbers} {event[0]} of {event[1]}" for numbers, event in self.missing[:5]))
        if self.extra:
            texts.append(f"{sum(count for _, count, _ in self.extra)} events are there once more than they happened, the first: "
                         + "; ".join(f"{number} {event[0]} of {event[1]} ({count} more)" for number, count, event in self.extra[:5]))
        if self.disordered:
            texts.append(f"{len(self.disordered)} events are out of order, the first: " + "; ".join(
                f"{number} {kind} of {guild} by {shard} behind {largest} by {by}"
                for number, largest, guild, kind, by, shard in self.disordered[:5]))
        if self.loads and not loads_allowed:
            texts.append(f"{self.loads} guild loads were delivered as news")
        return texts
