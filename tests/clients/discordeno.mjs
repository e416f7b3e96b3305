// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// discordeno goes through the ordeal. It is the client that identifies before HELLO, writes "Bot " before its token, has
// a usable payload compression, and waits 1 to 5 seconds after op 9. Its transport compression is left out: zlib-stream mixes up
// the payloads of a burst, and zstd-stream loses a payload of every connection.
// Usage: node discordeno.mjs SIMULATOR none|payload SHARDS [--check PROGRAM]

import assert from 'node:assert/strict';

import { ordeal } from './ordeal.mjs';
import { allIntents, commandLine, load, PracticeGateway, token, until } from './practicegateway.mjs';
import { Witness } from './witness.mjs';

const { simulator, compression, shards, check } = commandLine();
const { createGatewayManager } = await load('@discordeno/gateway');

const gateway = await PracticeGateway.start(simulator, {
  guilds: 300,
  shards,
  'max-concurrency': shards,
  'identify-interval': 400,
  'events-per-second': 100 * shards,
  'heartbeat-interval': 4000,
});

class Client {
  // It takes a payload without compression before one with, when both have come at once.
  witness = new Witness(shards, compression !== 'payload');
  guildEvents = { joined: 0, left: 0, lost: 0, back: 0 };
  closeCode = 3000;
  reactions = {
    'op 7': { way: 'resume', closes: 3024 },
    drop: { way: 'resume' },
    'op 9 true': { way: 'resume', closes: 3024 },
    4005: { way: 'resume' },
    4009: { way: 'identify', host: 'resume' },
    1000: { way: 'resume' },
    'op 9 false': { way: 'identify', closes: 3066, host: 'resume' },
  };
  #members = new Map();

  async connect() {
    const { witness } = this;
    const answer = await fetch(`${gateway.apiUrl}/gateway/bot`, {
      headers: { authorization: `Bot ${token}`, 'user-agent': 'DiscordBot (https://discordeno.js.org, 21.0.0)' },
    });
    const { url, session_start_limit: limit } = await answer.json();
    const log = (...texts) => witness.complaints.push(texts.map(String).join(' '));
    const quiet = () => {};
    this.manager = createGatewayManager({
      token,
      intents: allIntents,
      totalShards: shards,
      url,
      connection: {
        url,
        shards,
        sessionStartLimit: {
          total: limit.total, remaining: limit.remaining, resetAfter: limit.reset_after, maxConcurrency: limit.max_concurrency,
        },
      },
      compress: compression === 'payload',
      spawnShardDelay: 450,
      preferSnakeCase: true,
      resharding: { enabled: false },
      // "info" is how it says that it will resume, "warn" how it says that it does not know a close code.
      logger: { debug: quiet, info: quiet, warn: quiet, error: log, fatal: log },
      events: {
        message: (shard, payload) => {
          if (payload.op !== 0) return;
          this.#countGuildEvents(payload);
          const own = witness.shards[shard.id];
          if (payload.t === 'READY') own.ready += 1;
          witness.dispatched(shard.id, payload);
          if (payload.t === 'GUILD_MEMBERS_CHUNK') this.#members.set(payload.d.nonce, payload.d);
          if (payload.t === 'VOICE_STATE_UPDATE' && payload.d.self_deaf) this.voice = payload.d;
        },
        resumed: (shard) => { witness.shards[shard.id].resumed += 1; },
        heartbeatAck: (shard) => { witness.shards[shard.id].heartbeats += 1; },
      },
    });
    await this.manager.spawnShards();
  }

  destroy() {
    return this.manager.shutdown(this.closeCode, 'The end.');
  }

  #countGuildEvents({ t: type, d: data }) {
    const known = this.witness.guilds.get(data?.id);
    if (type === 'GUILD_CREATE') this.guildEvents[known ? 'back' : 'joined'] += 1;
    if (type === 'GUILD_DELETE') this.guildEvents[data.unavailable ? 'lost' : 'left'] += 1;
  }

  async command() {
    const { manager, witness } = this;
    await manager.editBotStatus({ status: 'dnd', activities: [{ name: 'ordeal', type: 0 }] });
    const presences = async () => (await gateway.status()).sessions.map((session) => session.presence.status);
    await until('the presence', async () => (await presences()).every((status) => status === 'dnd'));

    const [id, guild] = [...witness.guilds].find(([, one]) => one.memberCount > 1000);
    await manager.requestMembers(id, { limit: 0, nonce: 'all of them' });
    await until('the last chunk', () => {
      const chunk = this.#members.get('all of them');
      return chunk && chunk.chunk_index === chunk.chunk_count - 1;
    });
    assert.ok(this.#members.get('all of them').chunk_count > 1);
    const wanted = this.#members.get('all of them').members[0].user.id;
    await manager.requestMembers(id, { userIds: [wanted, '1'], nonce: 'two' });
    await until('two people', () => this.#members.has('two'));
    const { members, not_found: missing } = this.#members.get('two');
    assert.deepEqual([members.map((member) => member.user.id), missing], [[wanted], ['1']]);

    await manager.joinVoiceChannel(id, guild.channels.at(-1));
    await until('the voice state', () => this.voice?.guild_id === id && this.voice.channel_id === guild.channels.at(-1));
    await manager.requestSoundboardSounds([...witness.guilds.keys()].slice(0, 5));
    await until('the sounds', () => witness.count('SOUNDBOARD_SOUNDS') === 5);
  }

  check() {
    if (!this.witness.inOrder) return; // then its number may be that of an earlier one
    for (const [shard, own] of this.witness.shards.entries()) {
      assert.equal(this.manager.shards.get(shard).previousSequenceNumber, own.sessions.at(-1).at(-1));
    }
  }
}

try {
  await ordeal(gateway, new Client());
  await gateway.stop(check);
} finally {
  gateway.dispose();
}
process.exit(); // its send limiters run for a minute
