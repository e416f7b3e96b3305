// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// @discordjs/ws logs in to shardroom-simulator with three shards, gets its guilds and events, resumes after op 7 and after a
// reset, and ends. What it has seen is compared with what the gateway has written down.
// Usage: node discordjsws.mjs SIMULATOR [zlib]

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const { CompressionMethod, WebSocketManager, WebSocketShardEvents } = await load('@discordjs/ws');
const { REST } = await load('@discordjs/rest');

const token = 'MTEwMQ.GabcdE.practice_token-js';
const shards = 3;
const guildCount = 300;
const intents = 53608447;

async function load(name) {
  try {
    return await import(name);
  } catch {
    console.error(`${name} is not installed: npm ci --prefix tests/clients`);
    process.exit(1);
  }
}

/** Resolves when the condition holds; the test's own time-out is the limit. */
async function until(what, condition) {
  for (const start = Date.now(); !(await condition());) {
    assert.ok(Date.now() - start < 40_000, `never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'shardroom-'));
const auditFile = join(folder, 'audit.jsonl');
const simulator = spawn(process.argv[2], ['--guilds', guildCount, '--shards', shards, '--max-concurrency', shards,
  '--events-per-second', 200, '--heartbeat-interval', 2000, '--audit', auditFile].map(String),
{ stdio: ['ignore', 'pipe', 'inherit'] });
const exited = once(simulator, 'exit');
try {
  const [apiUrl] = await once(createInterface({ input: simulator.stdout }), 'line');
  const base = new URL(apiUrl).origin;
  const post = async (path, body) => {
    const response = await fetch(`${base}/simulator/${path}`, { method: 'POST', body: JSON.stringify(body) });
    assert.equal(response.status, 200);
  };
  const status = async () => (await fetch(`${base}/simulator/status`)).json();

  const seen = Array.from({ length: shards }, () => ({ sequences: [], ready: 0, resumed: 0, heartbeats: 0, types: {} }));
  const guilds = new Set();
  const rest = new REST({ api: `${base}/api`, version: '10' }).setToken(token);
  const manager = new WebSocketManager({
    token,
    intents,
    shardCount: shards,
    compression: process.argv[3] === 'zlib' ? CompressionMethod.ZlibNative : null,
    rest,
  });
  manager.on(WebSocketShardEvents.Dispatch, (payload, shard) => {
    seen[shard].sequences.push(payload.s);
    seen[shard].types[payload.t] = (seen[shard].types[payload.t] ?? 0) + 1;
    if (payload.t === 'GUILD_CREATE') guilds.add(payload.d.id);
  });
  manager.on(WebSocketShardEvents.Ready, (_, shard) => { seen[shard].ready += 1; });
  manager.on(WebSocketShardEvents.Resumed, (shard) => { seen[shard].resumed += 1; });
  manager.on(WebSocketShardEvents.HeartbeatComplete, (_, shard) => { seen[shard].heartbeats += 1; });
  manager.on(WebSocketShardEvents.Error, (error) => { throw error; });
  await manager.connect();
  await until('all guilds', () => guilds.size === guildCount);
  await until('events on every shard', () => seen.every((one) => one.types.MESSAGE_CREATE > 5));
  await post('faults', { fault: 'reconnect', shards: [1] });
  await until('shard 1 resumed', () => seen[1].resumed === 1);
  await post('faults', { fault: 'drop-tcp', shards: [2] });
  await until('shard 2 resumed', () => seen[2].resumed === 1);
  await until('heartbeats on every shard', () => seen.every((one) => one.heartbeats > 0));
  assert.equal((await status()).guilds, guilds.size);
  await manager.destroy();
  await until('no session left', async () => (await status()).sessions.length === 0);

  const text = readFileSync(auditFile, 'utf8');
  const audit = text.trim().split('\n').map((line) => JSON.parse(line));
  const count = (test) => audit.filter(test).length;
  for (const [shard, one] of seen.entries()) {
    const last = one.sequences.at(-1);
    const resumes = shard === 0 ? 0 : 1;
    console.log(`shard ${shard}: ready ${one.ready}, resumed ${one.resumed}, dispatches ${one.sequences.length}, last s ${last}`);
    assert.deepEqual(one.sequences, Array.from({ length: last }, (_, i) => i + 1), `gaps or twins on shard ${shard}`);
    const own = (entry) => entry.shard?.[0] === shard;
    assert.equal(one.ready, count((entry) => entry.event === 'identify' && entry.answer === 'ready' && own(entry)));
    assert.equal(one.resumed, resumes);
    assert.equal(one.resumed, count((entry) => entry.event === 'resume' && entry.answer === 'resumed' && own(entry)));
    const closes = audit.filter((entry) => entry.event === 'close' && own(entry));
    assert.equal(closes.at(-1).code, 1000);
    assert.equal(closes.at(-1).by, 'client');
    assert.ok(closes.at(-1).s >= last);
    // What both have counted, and what may still have been under way at the end or at the reset.
    for (const [type, received] of Object.entries(one.types)) {
      const sent = closes.reduce((sum, entry) => sum + (entry.dispatches[type] ?? 0), 0);
      assert.ok(sent >= received, `${type}: sent ${sent}, received ${received}`);
      if (type === 'READY' || type === 'RESUMED') assert.equal(sent, received);
    }
  }
  assert.equal(count((entry) => entry.event === 'connect'), shards + 2);
  assert.equal(count((entry) => entry.event === 'connect' && entry.host === 'resume'), 2);
  assert.ok(!text.includes(token));
  console.log(`guilds ${guilds.size}, audit lines ${audit.length}`);
} finally {
  simulator.kill('SIGTERM');
  const [code] = await exited;
  rmSync(folder, { recursive: true });
  assert.equal(code, 0);
}
