// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Run by practicegateway.mjs, which waits for it without doing anything else: a client in that process can't reconnect before
// this is done. Injects a fault that detaches a shard's session, waits for that, and makes events happen.
// Usage: node missevents.mjs ORIGIN SHARD FAULT COUNT. Prints how many events the session has missed.

import assert from 'node:assert/strict';

const [origin, shard, fault, count] = process.argv.slice(2);
const post = async (path, body) => {
  const response = await fetch(`${origin}/simulator/${path}`, { method: 'POST', body: JSON.stringify(body) });
  assert.equal(response.status, 200);
};
const session = async () => {
  const status = await (await fetch(`${origin}/simulator/status`)).json();
  return status.sessions.find((one) => one.shard[0] === Number(shard));
};

await post('faults', { ...JSON.parse(fault), shards: [Number(shard)] });
for (const start = Date.now(); (await session()).attached;) {
  assert.ok(Date.now() - start < 10_000, 'never detached');
  await new Promise((resolve) => setTimeout(resolve, 5));
}
const before = (await session()).sequence;
await post('burst', { count: Number(count) });
console.log((await session()).sequence - before);
