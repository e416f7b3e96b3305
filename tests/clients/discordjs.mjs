// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// discord.js goes through the ordeal; its caches must be what the dispatches say. Without compression: for zlib-stream it needs
// a module that npm would have to compile.
// Usage: node discordjs.mjs SIMULATOR none SHARDS [--check PROGRAM]

import assert from 'node:assert/strict';

import { drain, ordeal } from './ordeal.mjs';
import { allIntents, commandLine, load, PracticeGateway, token, until } from './practicegateway.mjs';
import { Witness } from './witness.mjs';

const { simulator, compression, shards, check } = commandLine();
assert.equal(compression, 'none');
const discord = await load('discord.js');
const { Client, Events } = discord.default;

// With two shards it is the library's own pacing that must do, in one bucket and with Discord's five seconds. The other cases
// pace the client themselves, to save time.
const ownPacing = shards === 2;
const eventsPerSecond = 100 * shards;
const gateway = await PracticeGateway.start(simulator, {
  guilds: 300,
  shards,
  'max-concurrency': ownPacing ? 1 : shards,
  'identify-interval': ownPacing ? 5000 : 400,
  'events-per-second': eventsPerSecond,
  'heartbeat-interval': 4000,
});

// What it does differently from Discord's advice: it identifies after 1000, 4005 and 4008, and resumes after 4009. And it is
// made to ask for all members twice.
const habits = ['C19', 'C20', 'C37'];

class Bot {
  witness = new Witness(shards);
  guildEvents = { joined: 0, left: 0, lost: 0, back: 0 };
  closeCode = 1000;
  reactions = {
    'op 7': { way: 'resume', closes: 4200 },
    'op 9 true': { way: 'resume', stays: true },
    drop: { way: 'resume' },
    'op 9 false': { way: 'identify', closes: 1000 },
    ...(ownPacing ? {} : {
      reset: { way: 'resume' },
      1000: { way: 'identify' },
      1001: { way: 'resume' },
      4000: { way: 'resume' },
      4003: { way: 'identify' },
      4007: { way: 'identify' },
      4008: { way: 'identify' },
      4009: { way: 'refused', closes: 1000 },
    }),
  };

  constructor() {
    const lastIdentify = new Map();
    const buildIdentifyThrottler = () => ({
      waitForIdentify: async (shard) => {
        await until('an identify', () => Date.now() - (lastIdentify.get(shard) ?? 0) > 450);
        lastIdentify.set(shard, Date.now());
      },
    });
    this.client = new Client({
      intents: allIntents,
      shards: Array.from({ length: shards }, (_, shard) => shard),
      shardCount: shards,
      rest: { api: `${gateway.origin}/api` },
      ws: ownPacing ? {} : { buildIdentifyThrottler },
    });
    const { client, witness, guildEvents } = this;
    client.on(Events.Raw, (payload, shard) => {
      const own = witness.shards[shard];
      if (payload.t === 'READY') own.ready += 1;
      witness.dispatched(shard, payload);
    });
    client.on(Events.ShardResume, (shard) => { witness.shards[shard].resumed += 1; });
    client.on(Events.GuildCreate, () => { guildEvents.joined += 1; });
    client.on(Events.GuildDelete, () => { guildEvents.left += 1; });
    client.on(Events.GuildUnavailable, () => { guildEvents.lost += 1; });
    client.on(Events.GuildAvailable, () => { guildEvents.back += 1; });
    client.on(Events.Error, (error) => witness.complaints.push(String(error)));
    client.on(Events.Warn, (text) => witness.complaints.push(text));
    client.on(Events.ShardError, (error) => witness.complaints.push(String(error)));
    client.on(Events.Debug, (text) => {
      const beat = /\[Shard (\d+)\].*Heartbeat acknowledged/s.exec(text) ?? /Shard (\d+).*Heartbeat acknowledged/s.exec(text);
      if (beat) witness.shards[Number(beat[1])].heartbeats += 1;
      if (/unable to decompress|issue on GitHub|Something timed out|broken packet/.test(text)) {
        witness.complaints.push(text);
      }
    });
  }

  async connect() {
    const ready = new Promise((resolve) => { this.client.once(Events.ClientReady, resolve); });
    await this.client.login(token);
    await ready;
  }

  destroy() {
    return this.client.destroy();
  }

  async command() {
    const { client } = this;
    client.user.setPresence({ status: 'dnd', activities: [{ name: 'ordeal' }] });
    const presences = async () => (await gateway.status()).sessions.map((session) => session.presence.status);
    await until('the presence', async () => (await presences()).every((status) => status === 'dnd'));

    const guild = client.guilds.cache.find((one) => one.memberCount > 1000);
    // Nobody may come or go while they are counted.
    await drain(gateway, this.witness);
    const members = await guild.members.fetch();
    assert.ok(members.size > 1000);
    assert.equal(members.size, guild.members.cache.size);
    await gateway.post('world', { events_per_second: eventsPerSecond });
    await assert.rejects(guild.members.fetch(), /rate limit/i, 'once in 30 seconds');
    const wanted = [...members.keys()].slice(0, 5);
    const found = await guild.members.fetch({ user: wanted });
    assert.deepEqual([...found.keys()].sort(), wanted.sort());
    const named = await guild.members.fetch({ query: 'user1', limit: 7 });
    assert.ok(named.size === 7 && named.every((member) => member.user.username.startsWith('user1')));

    const channel = guild.channels.cache.find((one) => one.isVoiceBased());
    const voice = await new Promise((resolve) => {
      const answers = {};
      const answered = (answer) => {
        Object.assign(answers, answer);
        if (answers.state && answers.server) resolve(answers);
      };
      guild.voiceAdapterCreator({
        onVoiceStateUpdate: (state) => answered({ state }),
        onVoiceServerUpdate: (server) => answered({ server }),
        destroy() {},
      }).sendPayload({ op: 4, d: { guild_id: guild.id, channel_id: channel.id, self_mute: true, self_deaf: false } });
    });
    assert.deepEqual([voice.state.channel_id, voice.server.guild_id], [channel.id, guild.id]);
    assert.equal(guild.members.me.voice.channelId, channel.id);

    const sounds = await client.guilds.fetchSoundboardSounds({ guildIds: client.guilds.cache.first(5).map((one) => one.id) });
    assert.equal(sounds.size, 5);
  }

  /** The library's caches are what the dispatches say. */
  check() {
    const { client, witness } = this;
    const sorted = (list) => list.sort(([a], [b]) => (a < b ? -1 : 1));
    const expected = sorted([...witness.guilds].map(([id, guild]) => [id, guild.shard, guild.available, guild.name,
      guild.memberCount, guild.channels.length]));
    const cached = sorted(client.guilds.cache.map((guild) => [guild.id, guild.shardId, guild.available, guild.name,
      guild.memberCount, guild.channels.cache.size]));
    assert.deepEqual(cached, expected);
    assert.equal(client.ws.shards.size, shards);
    for (const [shard, own] of witness.shards.entries()) {
      assert.equal(client.ws.shards.get(shard).sessionInfo.sequence, own.sessions.at(-1).at(-1));
    }
  }
}

/** A token that REST refuses, and a close code after which nobody may come back. */
async function refusals() {
  const strict = await PracticeGateway.start(simulator, { guilds: 5, 'events-per-second': 0 }, token);
  const options = { intents: allIntents, shards: [0], shardCount: 1, rest: { api: `${strict.origin}/api` } };
  await assert.rejects(new Client(options).login(token.replace('practice', 'wrong')), { code: 'TokenInvalid' });
  assert.deepEqual(strict.audit().filter((line) => line.event === 'connect'), []);

  const client = new Client(options);
  const errors = [];
  client.on(Events.ShardError, (error) => errors.push(error.message));
  const ready = new Promise((resolve) => { client.once(Events.ClientReady, resolve); });
  await client.login(token);
  await ready;
  const gone = new Promise((resolve) => { client.once(Events.ShardDisconnect, resolve); });
  await strict.post('faults', { fault: 'close', code: 4014 });
  assert.equal((await gone).code, 4014);
  assert.deepEqual(errors, ['Used disallowed intents']);
  await client.destroy();
  assert.equal(strict.audit().filter((line) => line.event === 'connect').length, 1);
  await strict.stop(check);
}

try {
  await ordeal(gateway, new Bot());
  await gateway.stop(check, habits);
  if (shards === 1) await refusals();
} finally {
  gateway.dispose();
}
