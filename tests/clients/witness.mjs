// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a library reports of its shards, and what follows from it by Discord's rules.

import assert from 'node:assert/strict';

/** All that one shard has reported. */
class ShardWitness {
  ready = 0;
  resumed = 0;
  heartbeats = 0;
  /** A list of sequence numbers for each session. */
  sessions = [];
  /** For each session the types of its dispatches, by their numbers; what came again counts once. */
  kinds = [];
  /** How many dispatches of each type. */
  types = {};
  /** Dispatches by their numbers that have come before others with lower ones. */
  early = new Map();
}

export class Witness {
  /** What nobody should have had to say. */
  complaints = [];
  /** Known guilds by id: what the dispatches say about them (gateway-protocol.md 4.3). */
  guilds = new Map();

  /** `inOrder`: false for a library that does not keep the order of what it receives; then it is restored here. */
  constructor(shards, inOrder = true) {
    this.inOrder = inOrder;
    this.shards = Array.from({ length: shards }, () => new ShardWitness());
    process.on('warning', (warning) => this.complaints.push(String(warning)));
    for (const level of ['warn', 'error']) {
      console[level] = (...texts) => this.complaints.push(texts.join(' '));
    }
  }

  dispatched(shard, payload) {
    const { sessions, early } = this.shards[shard];
    const isEarly = ({ s: sequence, t: type }) => type !== 'READY' && sequence > sessions.at(-1).at(-1) + 1;
    if (!this.inOrder && isEarly(payload)) {
      early.set(payload.s, payload);
      return;
    }
    this.#take(shard, payload);
    for (let next = payload.s + 1; early.has(next); next += 1) {
      this.#take(shard, early.get(next));
      early.delete(next);
    }
  }

  #take(shard, payload) {
    const own = this.shards[shard];
    const { t: type, s: sequence, d: data } = payload;
    if (type === 'READY') {
      own.sessions.push([]);
      own.kinds.push(new Map());
    }
    own.sessions.at(-1).push(sequence);
    const known = own.kinds.at(-1).get(sequence);
    assert.ok(known === undefined || known === type, `number ${sequence} is a ${type} now, and was a ${known}`);
    own.kinds.at(-1).set(sequence, type);
    own.types[type] = (own.types[type] ?? 0) + 1;
    this.#followGuilds(shard, type, data);
  }

  count(type) {
    return this.shards.reduce((sum, shard) => sum + (shard.types[type] ?? 0), 0);
  }

  loadedGuilds() {
    return [...this.guilds.values()].filter((guild) => guild.available).length;
  }

  #followGuilds(shard, type, data) {
    const known = this.guilds.get(data?.guild_id ?? data?.id);
    assert.ok(!known || known.available || type === 'GUILD_CREATE' || type === 'GUILD_DELETE', `${type} of a guild that is not loaded`);
    switch (type) {
      case 'READY':
        for (const [id, guild] of this.guilds) {
          if (guild.shard === shard) this.guilds.delete(id);
        }
        for (const guild of data.guilds) {
          assert.equal(guild.unavailable, true);
          this.guilds.set(guild.id, { shard, available: false });
        }
        break;
      case 'GUILD_CREATE':
        assert.equal(data.unavailable, known ? false : undefined, 'only a new guild comes without "unavailable"');
        this.guilds.set(data.id, {
          shard,
          available: true,
          name: data.name,
          memberCount: data.member_count,
          channels: data.channels.map((channel) => channel.id),
        });
        break;
      case 'GUILD_UPDATE':
        known.name = data.name;
        break;
      case 'GUILD_DELETE':
        if (data.unavailable) known.available = false;
        else this.guilds.delete(data.id);
        break;
      case 'GUILD_MEMBER_ADD':
        known.memberCount += 1;
        break;
      case 'GUILD_MEMBER_REMOVE':
        known.memberCount -= 1;
        break;
      default:
    }
  }
}
