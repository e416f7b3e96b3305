// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sessions change hands: Shardroom pauses and exports them, @discordjs/ws resumes them and gives them back, and Shardroom
// imports them. No identify but the first, and between the two every event exactly once.
// Usage: node handover.mjs SIMULATOR SHARDROOM SHARDROOMCTL SHARDS [--check PROGRAM]

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';

import { allIntents, load, PracticeGateway, token, until } from './practicegateway.mjs';

const { values, positionals } = parseArgs({ options: { check: { type: 'string' } }, allowPositionals: true });
const [simulator, shardroom, shardroomctl, count] = positionals;
const shards = Number(count);
const { WebSocketManager, WebSocketShardEvents } = await load('@discordjs/ws');
const { REST } = await load('@discordjs/rest');

const gateway = await PracticeGateway.start(simulator, {
  guilds: 300,
  shards,
  'max-concurrency': shards,
  'events-per-second': 300,
  'heartbeat-interval': 4000,
});
const file = (name) => join(gateway.folder, name);
mkdirSync(file('run'), { mode: 0o700 });
const environment = { ...process.env, DISCORD_TOKEN: token, XDG_RUNTIME_DIR: file('run') };

const room = spawn(shardroom, ['--headless', '--api-url', gateway.apiUrl, '--shards', String(shards), '--state-dir', file('state'),
  '--record', file('shardroom.jsonl'), '--socket', file('socket')], { env: environment, stdio: ['ignore', 'ignore', 'inherit'] });
process.on('exit', () => room.kill('SIGKILL'));
const ended = once(room, 'exit');

async function ctl(...words) {
  const { stdout } = await promisify(execFile)(shardroomctl, ['--socket', file('socket'), '--json', ...words], { env: environment });
  return stdout;
}

/** What @discordjs/ws has received, by shard. */
const theirs = Array.from({ length: shards }, () => []);

/** @discordjs/ws goes on with the sessions of a file, until `meanwhile` is over, and writes where it got to. */
async function borrow(from, to, meanwhile) {
  const sessions = new Map(Object.values(JSON.parse(readFileSync(from, 'utf8'))).map((session) => [session.shardId, session]));
  assert.deepEqual([...sessions.keys()].sort(), theirs.map((_, shard) => shard));
  let closing = false;
  const rest = new REST({ api: `${gateway.origin}/api`, version: '10' }).setToken(token);
  const manager = new WebSocketManager({
    token,
    intents: allIntents,
    shardCount: shards,
    rest,
    fetchGatewayInformation: () => rest.get('/gateway/bot'),
    retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
    updateSessionInfo: (shard, session) => {
      if (session) sessions.set(shard, session);
      else if (!closing) sessions.delete(shard); // it forgets them when it closes, whatever the code; we don't
    },
  });
  let resumed = 0;
  manager.on(WebSocketShardEvents.Resumed, () => { resumed += 1; });
  manager.on(WebSocketShardEvents.Dispatch, (payload, shard) => theirs[shard].push(payload.s));
  await manager.connect();
  await until('resumed by @discordjs/ws', () => resumed === shards);
  await meanwhile();
  // Any code but 1000 and 1001 keeps the session; this is the one that the library has for it.
  closing = true;
  await manager.destroy({ code: 4200, recover: undefined, reason: 'handed over' });
  assert.equal(sessions.size, shards);
  writeFileSync(to, JSON.stringify(Object.fromEntries(sessions)));
}

async function events(atLeast) {
  const before = (await gateway.status()).events;
  await until(`${atLeast} events`, async () => (await gateway.status()).events >= before + atLeast);
}

try {
  await until('the control socket', () => { try { return statSync(file('socket')).isSocket(); } catch { return false; } });
  await ctl('wait', 'ready');
  const identifies = async () => (await gateway.status()).identifies.accepted;
  assert.equal(await identifies(), shards);

  for (const round of [1, 2]) {
    await events(200);
    await ctl('pause', 'all');
    await ctl('export', file('out.json'), '--format', 'discordjs');
    assert.equal(statSync(file('out.json')).mode & 0o777, 0o600);
    assert.ok(!readFileSync(file('out.json'), 'utf8').includes(token));
    await events(100); // nobody is there: replayed later
    await borrow(file('out.json'), file('back.json'), () => events(300));
    await events(100);
    await ctl('import', file('back.json'));
    await ctl('wait', 'ready');
    assert.equal(await identifies(), shards, `an identify in round ${round}`);
  }

  // At rest both sides together have all there is.
  await gateway.post('world', { events_per_second: 0, growth_per_minute: 0 });
  let ours;
  await until('the last events', async () => {
    const text = readFileSync(file('shardroom.jsonl'), 'utf8');
    ours = theirs.map(() => []);
    for (const line of text.slice(0, text.lastIndexOf('\n')).split('\n')) {
      const event = JSON.parse(line);
      ours[event.shard].push(event.s);
    }
    return (await gateway.status()).sessions.every(({ shard: [shard], sequence }) => Math.max(...ours[shard]) === sequence);
  });
  const guilds = JSON.parse(await ctl('shards')).shards;
  for (const { shard: [shard], guilds: truth } of (await gateway.status()).truth) {
    const all = [...ours[shard], ...theirs[shard]].sort((a, b) => a - b);
    assert.deepEqual(all, all.map((_, index) => index + 1), `shard ${shard} has gaps or doubles`);
    assert.ok(theirs[shard].length > 0);
    assert.equal(guilds.find(({ id }) => id === shard).guilds, truth);
  }
  room.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
  console.log(`${shards} sessions, handed over twice and back: ${theirs.flat().length} events there, ${ours.flat().length} here`);
  await gateway.stop(values.check, ['C36']);
} finally {
  gateway.dispose();
}
