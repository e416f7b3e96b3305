// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every JavaScript client goes through, and the comparison of its own account with the gateway's.

import assert from 'node:assert/strict';

import { token, until } from './practicegateway.mjs';

/** What happens to a shard, by the name under which a client's table says how it takes it. */
const troubles = {
  'op 7': { fault: 'reconnect' },
  'op 9 true': { fault: 'invalid-session-resumable' },
  'op 9 false': { fault: 'invalid-session' },
  drop: { fault: 'drop-tcp' },
  reset: { fault: 'reset-tcp' },
  'no code': { fault: 'close', code: 0 },
  ...Object.fromEntries([1000, 1001, 1011, 4000, 4001, 4002, 4003, 4005, 4007, 4008, 4009, 4242]
    .map((code) => [code, { fault: 'close', code }])),
};

/** The lines about one shard; those without a shard belong to connections that never had a session. */
function linesOf(audit, shard) {
  return audit.filter((line) => line.shard?.[0] === shard);
}

/** In how many ways a shard has logged in so far, by the gateway's account. */
function logins(audit, shard) {
  const own = linesOf(audit, shard);
  const count = (event, answer) => own.filter((line) => line.event === event && line.answer === answer).length;
  return { ready: count('identify', 'ready'), resumed: count('resume', 'resumed') };
}

/**
 * One trouble on one shard. `reaction` says how the client takes it:
 *   way: 'resume', 'identify', or 'refused' for a RESUME that is answered with op 9 false and followed by an IDENTIFY
 *   closes: the code with which the client leaves the connection itself
 *   stays: it goes on with the same connection
 */
async function survive(gateway, client, shard, name, reaction) {
  const own = client.witness.shards[shard];
  const before = gateway.audit();
  const { ready, resumed } = own;
  await gateway.post('faults', { ...troubles[name], shards: [shard] });
  const isBack = () => (reaction.way === 'resume' ? own.resumed > resumed : own.ready > ready);
  await until(`shard ${shard} is back after ${name}`, isBack);
  const seen = own.sessions.at(-1).length;
  await until(`events on shard ${shard} after ${name}`, () => own.sessions.at(-1).length > seen + 2);

  const what = `shard ${shard}, ${name}`;
  assert.equal(own.ready - ready, reaction.way === 'resume' ? 0 : 1, `${what}: READY`);
  assert.equal(own.resumed - resumed, reaction.way === 'resume' ? 1 : 0, `${what}: RESUMED`);
  const audit = gateway.audit().slice(before.length);
  const lines = linesOf(audit, shard);
  assert.deepEqual(logins(audit, shard), { ready: own.ready - ready, resumed: own.resumed - resumed }, what);
  // A session that is unknown has no shard, so the refusals of all shards are looked through.
  const isRefused = (line) => line.event === 'resume' && line.answer === 'op 9';
  if (reaction.way === 'refused') assert.ok(audit.some(isRefused), `${what}: the RESUME is refused`);
  else assert.ok(!lines.some(isRefused), `${what}: no RESUME is refused`);
  const back = lines.find((line) => line.event === (reaction.way === 'resume' ? 'resume' : 'identify'));
  const opened = audit.find((line) => line.event === 'connect' && line.conn === back.conn);
  if (reaction.stays) {
    assert.equal(opened, undefined, `${what}: the same connection`);
  } else {
    assert.equal(opened.host, reaction.way === 'resume' ? 'resume' : (reaction.host ?? 'main'), `${what}: the host`);
  }
  if (reaction.closes !== undefined) {
    // A session that op 9 has ended is not the connection's any more.
    const left = audit.find((line) => line.event === 'close' && line.by === 'client' && line.conn !== back.conn
      && line.code === reaction.closes && (line.shard === undefined || line.shard[0] === shard));
    assert.ok(left, `${what}: the client closes with ${reaction.closes}`);
  }
}

/** Events that a detached session misses are replayed, each once. */
async function missEvents(gateway, client, shard) {
  const own = client.witness.shards[shard];
  const { resumed } = own;
  const missed = gateway.missEvents(shard, troubles.drop, 200 * client.witness.shards.length);
  assert.ok(missed >= 100, `shard ${shard} has missed only ${missed} events`);
  await until(`shard ${shard} has resumed`, () => own.resumed > resumed);
  const line = linesOf(gateway.audit(), shard).findLast((one) => one.event === 'resume');
  assert.ok(line.replayed >= missed, `${line.replayed} replayed, ${missed} missed`);
  assert.ok(own.sessions.at(-1).includes(line.seq + line.replayed), 'the last replayed event has come');
}

/** Guilds come, go, fall into an outage and come back, and the client knows it as well as the gateway. */
async function changeGuilds(gateway, client) {
  const { witness } = client;
  const agree = async () => {
    const { truth } = await gateway.status();
    return truth.every((one) => {
      const own = [...witness.guilds.values()].filter((guild) => guild.shard === one.shard[0]);
      return own.length === one.guilds && own.filter((guild) => !guild.available).length === one.unavailable;
    });
  };
  await until('the counts agree', agree);
  const happened = { ...client.guildEvents };
  const since = (kind) => client.guildEvents[kind] - happened[kind];
  await gateway.post('joins', { count: 7 });
  await until('7 joins', () => since('joined') === 7);
  await gateway.post('leaves', { count: 3 });
  await until('3 leaves', () => since('left') === 3);
  await until('the counts agree after joins and leaves', agree);
  const { truth } = await gateway.status();
  const last = truth.at(-1).guilds;
  await gateway.post('outage', { shards: [truth.length - 1], unavailable: true });
  await until(`${last} guilds fall into an outage`, () => since('lost') === last);
  await until('the counts agree in an outage', agree);
  await gateway.post('outage', { shards: [truth.length - 1], unavailable: false });
  await until(`${last} guilds come back`, () => since('back') === last);
  await until('the counts agree after the outage', agree);
  assert.deepEqual({ joined: since('joined'), left: since('left') }, { joined: 7, left: 3 }, 'an outage is neither');
}

/**
 * All of it. A client has:
 *   witness; reactions by the names of the troubles; connect(); destroy(); closeCode, with which it shuts down
 *   guildEvents: { joined, left, lost, back }, counted as the library reports them
 *   command(): uses what the library offers for commands, and asserts the answers
 *   check(): compares the library's own state with the witness, at the end
 */
export async function ordeal(gateway, client) {
  const { witness } = client;
  const shards = witness.shards.length;
  const all = (await gateway.status()).guilds;
  await client.connect();
  await until('all guilds', () => witness.loadedGuilds() === all);
  await until('events on every shard', () => witness.shards.every((one) => one.types.MESSAGE_CREATE > 3));

  await client.command();
  await changeGuilds(gateway, client);
  await missEvents(gateway, client, shards - 1);
  const names = Object.keys(client.reactions);
  await Promise.all(witness.shards.map(async (_, shard) => {
    for (const name of names.filter((__, index) => index % shards === shard)) {
      await survive(gateway, client, shard, name, client.reactions[name]);
    }
  }));
  await until('heartbeats on every shard', () => witness.shards.every((one) => one.heartbeats > 0));
  await until('all guilds again', async () => witness.loadedGuilds() === (await gateway.status()).guilds);
  await drain(gateway, witness);
  await client.check?.();
  await client.destroy();
  // Sessions that the client has given up without a word, as after 4005, live on until they expire.
  const audit = gateway.audit();
  const current = witness.shards.map((_, shard) => linesOf(audit, shard).findLast((line) => line.answer === 'ready').session);
  const isOver = async () => {
    const { sessions, connections } = await gateway.status();
    return connections === 0 && sessions.some((one) => current.includes(one.session)) === (client.closeCode !== 1000);
  };
  await until('the end of every session', isOver);
  compare(gateway, client);
}

/** Nothing happens any more until the gateway's world is told to go on, and all that has happened has arrived. */
export async function drain(gateway, witness) {
  await gateway.post('world', { events_per_second: 0 });
  await until('the last numbers agree', async () => {
    const { sessions } = await gateway.status();
    return witness.shards.every((own, shard) => own.early.size === 0 && sessions.some((one) => one.attached
      && one.shard[0] === shard && one.backlog === 0 && one.to_load === 0 && one.sequence === own.sessions.at(-1).at(-1)));
  });
}

function countOf(types) {
  const counts = {};
  for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
  return counts;
}

/**
 * Each connection of a shard, by both accounts: where the gateway began to send, where it ended, and how many of each type. A
 * connection on which the client has logged in twice has no number for the end of the first session, and is left out. How
 * many were compared as equal.
 */
function compareConnections(audit, shard, own) {
  const lines = linesOf(audit, shard);
  const sids = lines.filter((line) => line.answer === 'ready').map((line) => line.sid);
  let equal = 0;
  for (const close of lines.filter((line) => line.event === 'close')) {
    const ofIt = lines.filter((line) => line.conn === close.conn && (line.answer === 'ready' || line.answer === 'resumed'));
    if (ofIt.length !== 1 || ofIt[0].sid !== close.sid) continue;
    const [{ seq: first = 0 }] = ofIt;
    const kinds = own.kinds[sids.indexOf(close.sid)];
    const received = countOf([...kinds].filter(([number]) => number > first && number <= close.s).map(([, type]) => type));
    const what = `connection ${close.conn} of shard ${shard}, ${first} to ${close.s}`;
    if (Math.max(...kinds.keys()) >= close.s) {
      assert.deepEqual(received, close.dispatches, what);
      equal += 1;
    } else {
      // The session has ended before the last of it could be replayed.
      for (const [type, count] of Object.entries(received)) {
        assert.ok(count <= (close.dispatches[type] ?? 0), `${what}: ${type}`);
      }
    }
  }
  const last = lines.filter((line) => line.event === 'close').at(-1);
  assert.equal(last.s, own.sessions.at(-1).at(-1), `the last number of shard ${shard}`);
  assert.equal(last.sid, sids.at(-1), `the last session of shard ${shard}`);
  return equal;
}

function compare(gateway, client) {
  const { witness } = client;
  const audit = gateway.audit();
  assert.ok(!JSON.stringify(audit).includes(token), 'the audit has the token');
  for (const [shard, own] of witness.shards.entries()) {
    const numbers = own.sessions.flat().length;
    console.log(`shard ${shard}: ready ${own.ready}, resumed ${own.resumed}, heartbeats ${own.heartbeats}, dispatches ${numbers}`);
    const resumedAt = linesOf(audit, shard).filter((line) => line.answer === 'resumed').map((line) => line.seq);
    for (const session of own.sessions) {
      // A library that resumes with a number below its newest gets some events again, but only then, and from there on.
      const breaks = session.map((number, i) => [session[i - 1] ?? 0, number]).filter(([last, next]) => next !== last + 1);
      const wrong = breaks.filter(([last, next]) => next > last || !resumedAt.includes(next - 1));
      assert.deepEqual(wrong, [], `gaps or twins on shard ${shard}`);
    }
    assert.deepEqual([...own.early.keys()], [], `gaps on shard ${shard}`);
    assert.deepEqual(logins(audit, shard), { ready: own.ready, resumed: own.resumed });
    assert.equal(own.types.READY, own.ready);
    assert.equal(own.types.RESUMED ?? 0, own.resumed);
    const closes = linesOf(audit, shard).filter((line) => line.event === 'close');
    assert.deepEqual([closes.at(-1).code, closes.at(-1).by], [client.closeCode, 'client']);
    const equal = compareConnections(audit, shard, own);
    assert.ok(equal >= 2, `only ${equal} connections of shard ${shard} could be compared`);
    console.log(`shard ${shard}: ${equal} connections with equal counts, to number ${own.sessions.at(-1).at(-1)}`);
    // What both have counted; the gateway also counts what was still under way at an end.
    for (const [type, received] of Object.entries(own.types)) {
      const sent = audit.filter((line) => line.event === 'close' && (line.shard?.[0] ?? shard) === shard)
        .reduce((sum, line) => sum + (line.dispatches[type] ?? 0), 0);
      assert.ok(sent >= received, `${type} on shard ${shard}: sent ${sent}, received ${received}`);
    }
  }
  assert.deepEqual(witness.complaints, []);
  console.log(`guilds ${witness.guilds.size}, audit lines ${audit.length}`);
}
