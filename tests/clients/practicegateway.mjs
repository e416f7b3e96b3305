// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starts shardroom-simulator, speaks to its control endpoint and reads its audit file.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

export const token = 'MTEwMTAwMDAwMDAwMDAwMDAwMQ.GabcdE.practice_token-js';
export const allIntents = 53608447;
/** What ctest takes for "skipped". */
const skipped = 77;

/** SIMULATOR COMPRESSION SHARDS [--check PROGRAM] */
export function commandLine() {
  const { values, positionals } = parseArgs({ options: { check: { type: 'string' } }, allowPositionals: true });
  const [simulator, compression, shards] = positionals;
  assert.equal(positionals.length, 3, 'usage: SIMULATOR COMPRESSION SHARDS [--check PROGRAM]');
  return { simulator, compression, shards: Number(shards), check: values.check };
}

export function skip(reason) {
  console.log(`skipped: ${reason}`);
  process.exit(skipped);
}

export async function load(name) {
  try {
    return await import(name);
  } catch (error) {
    console.error(`${name} can't be loaded (npm ci --prefix tests/clients installs it): ${error.message}`);
    process.exit(1);
  }
}

/** Resolves when the condition holds, and fails when it does not in time. */
export async function until(what, condition) {
  for (const start = Date.now(); !(await condition());) {
    assert.ok(Date.now() - start < 30_000, `never happened: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A running simulator. */
export class PracticeGateway {
  static async start(program, options, onlyToken) {
    const gateway = new PracticeGateway();
    gateway.folder = mkdtempSync(join(tmpdir(), 'shardroom-'));
    const tokenFile = join(gateway.folder, 'token');
    if (onlyToken) writeFileSync(tokenFile, onlyToken);
    gateway.auditFile = join(gateway.folder, 'audit.jsonl');
    const values = Object.entries({ audit: gateway.auditFile, ...options, ...(onlyToken && { 'token-file': tokenFile }) })
      .flatMap(([key, value]) => [`--${key}`, String(value)]);
    gateway.process = spawn(program, values, { stdio: ['ignore', 'pipe', 'inherit'] });
    gateway.exited = once(gateway.process, 'exit');
    // A library that never answers must not leave a simulator behind either.
    process.on('exit', () => gateway.dispose());
    setTimeout(() => { throw new Error('the client hangs'); }, 80_000).unref();
    const lines = createInterface({ input: gateway.process.stdout });
    const [first] = await Promise.race([once(lines, 'line'), gateway.exited]);
    gateway.apiUrl = String(first);
    gateway.origin = new URL(gateway.apiUrl).origin;
    return gateway;
  }

  async post(path, body) {
    const response = await fetch(`${this.origin}/simulator/${path}`, { method: 'POST', body: JSON.stringify(body) });
    assert.equal(response.status, 200, await response.text());
  }

  async status() {
    return (await fetch(`${this.origin}/simulator/status`)).json();
  }

  /**
   * Drops the shard's connection and lets events happen while this process can't reconnect, because it stands still: how
   * many of them the session has missed.
   */
  missEvents(shard, fault, count) {
    const program = join(dirname(fileURLToPath(import.meta.url)), 'missevents.mjs');
    const output = execFileSync(process.execPath, [program, this.origin, shard, JSON.stringify(fault), count].map(String));
    return Number(output);
  }

  audit() {
    return readFileSync(this.auditFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  }

  /** Ends the simulator, which must take it well; then, when there is a checker, it judges the client. */
  async stop(check, allowed = []) {
    this.process.kill('SIGTERM');
    const [code] = await this.exited;
    assert.equal(code, 0, 'the simulator must exit with 0');
    if (check !== undefined) {
      const result = spawnSync(check, [this.auditFile, ...allowed.flatMap((rule) => ['--allow', rule])], { encoding: 'utf8' });
      console.log(`checker: ${result.stdout}${result.stderr}`.trim());
      assert.equal(result.status, 0, 'the checker has found breaches');
    }
  }

  /** For the end, however it came about. */
  dispose() {
    this.process.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
