// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// @discordjs/ws on the bytes of bench_server: what an event costs until a handler that only counts has it.
// Usage: node client_discordjs.mjs HTTP-URL TRANSPORT SHARDS GUILDS EVENTS; its modules are those of tests/clients.

import { createRequire } from 'node:module';

const require = createRequire(new URL('../clients/package.json', import.meta.url));
const { CompressionMethod, WebSocketManager, WebSocketShardEvents } = require('@discordjs/ws');
const { REST } = require('@discordjs/rest');

const [url, transport, shards, guilds, events] = process.argv.slice(2);
const login = Number(shards) * (1 + Number(guilds));
const total = login + Number(events);
const manager = new WebSocketManager({
  token: 'MTEwMTAwMDAwMDAwMDAwMDAwMQ.GabcdE.bench',
  intents: 53608447,
  shardCount: Number(shards),
  compression: { zlib: CompressionMethod.ZlibNative, zstd: CompressionMethod.ZstdNative ?? null, none: null }[transport],
  rest: new REST({ api: `${url}/api`, version: '10' }).setToken('MTEwMTAwMDAwMDAwMDAwMDAwMQ.GabcdE.bench'),
});
let seen = 0;
let cpu;
let wall;
manager.on(WebSocketShardEvents.Dispatch, () => {
  seen += 1;
  if (seen === login) {
    setTimeout(() => { cpu = process.cpuUsage(); wall = performance.now(); }, 700);
  } else if (seen === total) {
    const used = process.cpuUsage(cpu);
    console.log(JSON.stringify({ events: Number(events), cpu: (used.user + used.system) / 1e6,
      wall: (performance.now() - wall) / 1e3, rss_kib: Math.round(process.memoryUsage().rss / 1024) }));
    process.exit(0);
  }
});
manager.on(WebSocketShardEvents.Error, ({ error }) => { console.error(error); process.exit(1); });
await manager.connect();
