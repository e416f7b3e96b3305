# SPDX-FileCopyrightText: 2026 The Shardroom authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes large session files of the small ones: a fuzzer that begins with small inputs stays small for millions of runs.
# Usage: largeseeds.py SEEDS FOLDER

import json
import pathlib
import sys

LARGEST = 900_000  # below the fuzzers' -max_len


def many(content, count):
    if isinstance(content, dict) and "shards" in content:
        return {**content, "shard_count": count, "shards": many(content["shards"], count)}
    if isinstance(content, dict):
        records = list(content.values())
        return {str(i): records[i % len(records)] for i in range(count)}
    copies = [dict(content[i % len(content)]) for i in range(count)]
    for number, record in enumerate(copies):
        for key in ("id", "shard_id"):
            if isinstance(record.get(key), int):
                record[key] = number
        if "shard_count" in record:
            record["shard_count"] = count
    return copies


seeds, folder = map(pathlib.Path, sys.argv[1:])
folder.mkdir(parents=True, exist_ok=True)
for seed in seeds.glob("*.json"):
    content = json.loads(seed.read_text())
    for count in (100, 400, 1600, 4000, 8000):
        text = json.dumps(many(content, count), separators=(",", ":"))
        if len(text) > LARGEST:
            break
        (folder / seed.name).write_text(text)
