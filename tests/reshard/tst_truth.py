#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The judge of recordings, judged: it must see what is missing, what is there twice and what is out of order."""

import hashlib
import json
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from truth import Recording, Verdict, World  # noqa: E402

OLD, NEW = (0, 1), (0, 2)


OUTAGE = "outage"


def body(text):
    return json.dumps({"text": text} | ({"unavailable": True} if text == OUTAGE else {}))


class Judge(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def judge(self, happened, recorded, downtime_from=None, kills=(), pace=1):
        """`happened`: texts of guild 7, the load of a guild by a session in between as (shard, total)
        or (shard, total, guild); `recorded`: (shard, text),
        the type after a colon when it is not MESSAGE_CREATE."""
        world = pathlib.Path(self.folder.name, "world.jsonl")
        recording = pathlib.Path(self.folder.name, "events.jsonl")
        number, lines = 0, []
        for one in happened:
            if isinstance(one, tuple):
                lines.append({"load": one[2] if len(one) > 2 else "7", "shard": list(one[:2]), "n": number})
                continue
            number += 1
            kind, _, text = one.rpartition(":")
            key = hashlib.sha1(body(text).encode()).hexdigest()
            lines.append({"n": number, "t": kind or "MESSAGE_CREATE", "guild_id": "7", "at": number * pace, "key": key})
        world.write_text("".join(json.dumps(line) + "\n" for line in lines))
        text = ""
        for place, (shard, one) in enumerate(recorded, 1):
            kind, _, said = one.rpartition(":")
            text += (f'{{"shard":{shard[0]},"total":{shard[1]},"s":{place},"t":"{kind or "MESSAGE_CREATE"}",'
                     f'"guild_id":"7","d":{body(said)}}}\n')
        recording.write_text(text + '{"shard":0,"total":1,"s":99,"t":"RESU')  # torn: it is being written
        reader = Recording(recording)
        self.assertEqual(reader.read_on(), len(recorded) - sum(one.startswith("READY:") for _, one in recorded))
        verdict = Verdict(World(world), reader)
        if downtime_from is not None:
            self.excused = verdict.excuse_downtime(downtime_from, {OLD}, {NEW})
        self.equal = verdict.excuse_equals(kills)
        return verdict.problems(loads_allowed=False)

    def test_all_once(self):
        self.assertEqual(self.judge(["a", "b", "b", "c"], [(OLD, "a"), (OLD, "b"), (NEW, "b"), (NEW, "c")]), [])

    def test_of_sessions(self):
        self.assertEqual(self.judge(["a"], [(NEW, "READY:hello"), (NEW, "a")]), [])

    def test_missing(self):
        problems = self.judge(["a", "b", "b"], [(OLD, "a"), (OLD, "b")])
        self.assertEqual(len(problems), 1)
        self.assertIn("1 events are missing, the first: [3] MESSAGE_CREATE of 7", problems[0])

    def test_equal_ones_around_a_kill(self):
        self.assertEqual(self.judge(["a", "b", "b"], [(OLD, "a"), (OLD, "b")], kills=[2]), [])
        self.assertEqual(self.equal, 1)
        # One a kill, soon after each other and around it; where all are lacking, that is no twin.
        self.assertIn("2 events are missing", self.judge(["b", "b", "b"], [(OLD, "b")], kills=[1])[0])
        self.assertIn("1 events are missing", self.judge(["b", "b"], [(OLD, "b")], kills=[1], pace=10_001)[0])
        self.assertIn("1 events are missing",
                      self.judge(["b", "b", *"cdefg"], [(OLD, one) for one in "bcdefg"], kills=[7], pace=3_000)[0])
        self.assertIn("2 events are missing", self.judge(["b", "b"], [], kills=[1, 2])[0])
        self.assertIn("1 events are missing", self.judge(["a", "b"], [(OLD, "a")], kills=[1, 2, 2])[0])
        self.assertEqual(self.equal, 0)
        # Few.
        pairs = [one for one in "abcd" for _ in range(2)]
        self.assertIn("1 events are missing", self.judge(pairs, [(OLD, one) for one in "abcd"], kills=[4])[0])
        self.assertEqual(self.equal, 3)

    def test_twice(self):
        problems = self.judge(["a", "b"], [(OLD, "a"), (OLD, "b"), (NEW, "b")])
        self.assertEqual(len(problems), 1)
        self.assertIn("1 events are there once more", problems[0])

    def test_never_happened(self):
        self.assertIn("once more", self.judge(["a"], [(OLD, "a"), (OLD, "other")])[0])

    def test_another_type(self):
        self.assertEqual(len(self.judge(["a"], [(OLD, "MESSAGE_UPDATE:a")])), 2)  # one missing, one too many

    def test_out_of_order(self):
        problems = self.judge(["a", "b", "c"], [(OLD, "a"), (OLD, "c"), (NEW, "b")])
        self.assertEqual(len(problems), 1)
        self.assertIn("1 events are out of order, the first: 2 ", problems[0])

    def test_equal_ones_have_no_order(self):
        self.assertEqual(self.judge(["a", "b", "a"], [(OLD, "a"), (OLD, "a"), (NEW, "b")]), [])

    def test_overtaken_by_who_begins_later(self):
        self.assertEqual(self.judge(["a", "b", NEW, "c"], [(NEW, "c"), (OLD, "a"), (OLD, "b")]), [])
        # The one that overtakes was told of that guild all the time: this is no excuse for it.
        self.assertEqual(len(self.judge(["a", NEW, "b", "c"], [(OLD, "a"), (NEW, "c"), (OLD, "b")])), 1)

    def test_downtime(self):
        happened = ["a", "b", "c", "d", NEW, "e", "f"]
        # Between the last of the old one and the load of the new one.
        self.assertEqual(self.judge(happened, [(OLD, "a"), (OLD, "b"), (NEW, "e"), (NEW, "f")], 0), [])
        self.assertEqual(self.excused, 2)
        # The old one goes on behind it, so it was not stopped by then.
        self.assertIn("1 events are missing, the first: [2]", self.judge(happened, [(OLD, "a"), (OLD, "c"), (NEW, "e"), (NEW, "f")], 0)[0])
        # Before anything was stopped.
        self.assertIn("1 events are missing, the first: [2]", self.judge(happened, [(OLD, "a"), (NEW, "e"), (NEW, "f")], 2)[0])
        # The new one has to show it.
        self.assertIn("1 events are missing, the first: [5]", self.judge(happened, [(OLD, "a"), (OLD, "b"), (NEW, "f")], 0)[0])
        self.assertIn("once more", self.judge(happened, [(OLD, "a"), (OLD, "b"), (NEW, "b"), (NEW, "e"), (NEW, "f")], 0)[0])
        # Of equal ones, the one behind the load is there.
        self.assertEqual(self.judge(["a", "b", NEW, "b"], [(OLD, "a"), (NEW, "b")], 0), [])
        self.assertIn("1 events are missing", self.judge(["a", "b", NEW, "b", "b"], [(OLD, "a"), (NEW, "b")], 0)[0])
        # Nobody has loaded it; nor would they, when the bot has left it, but with another guild they show that they came.
        self.assertEqual(self.judge(["a", "b", "GUILD_DELETE:x", (0, 2, "8")], [(OLD, "a")], 0), [])
        self.assertIn("1 events are missing, the first: [4]",
                      self.judge(["a", "b", "GUILD_DELETE:x", "c", (0, 2, "8")], [(OLD, "a")], 0)[0])
        self.assertIn("2 events are missing", self.judge(["a", "b", "c"], [(OLD, "a")], 0)[0])

    def test_loads(self):
        self.assertEqual(self.judge([NEW, "a"], [(NEW, "GUILD_CREATE:whole"), (NEW, "a")]),
                         ["1 guild loads were delivered as news"])
        # In an outage; one that it has left is not loaded.
        outage = "GUILD_DELETE:" + OUTAGE
        self.assertEqual(self.judge([outage, NEW], [(OLD, outage), (NEW, outage)]), ["1 guild loads were delivered as news"])
        self.assertIn("1 events are there once more",
                      self.judge(["GUILD_DELETE:left", NEW], [(OLD, "GUILD_DELETE:left"), (NEW, "GUILD_DELETE:left")])[0])
        self.assertIn("1 events are there once more", self.judge([outage], [(OLD, outage), (NEW, outage)])[0])  # nobody has
        # More often than anybody has loaded it.
        problems = self.judge([NEW], [(NEW, "GUILD_CREATE:whole"), (NEW, "GUILD_CREATE:whole")])
        self.assertIn("2 events are there once more", problems[0])


if __name__ == "__main__":
    unittest.main()
