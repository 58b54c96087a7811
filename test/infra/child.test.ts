import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Child, startChild } from '../../infra/local/child.ts';
import { waitUntil } from '../../infra/local/readiness.ts';
import { isAlive } from './temporary-stack.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'child-'));
});
afterAll(() => rm(folder, { recursive: true }));

const node = (name: string, source: string): Promise<Child> =>
  startChild({
    args: ['--eval', source],
    cwd: folder,
    env: process.env,
    logFile: join(folder, `${name}.log`),
  });
const hasWritten = (child: Child, text: string) =>
  waitUntil(async () => (await readFile(child.logFile, 'utf8')).includes(text), {
    timeoutMs: 10_000,
    signal: new AbortController().signal,
  });

describe('a child process', () => {
  test('ends when it is asked to, after its own last work', async () => {
    const child = await node(
      'polite',
      "setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('saved'); process.exit(); }); console.log('up');",
    );
    expect(await hasWritten(child, 'up')).toBe(true);
    await child.stop();
    expect(isAlive(child.pid)).toBe(false);
    expect(await readFile(child.logFile, 'utf8')).toBe('up\nsaved\n');
  });

  test('is ended by force when it does not listen', async () => {
    const child = await node(
      'deaf',
      "setInterval(() => {}, 1000); process.on('SIGTERM', () => {}); console.log('up');",
    );
    expect(await hasWritten(child, 'up')).toBe(true);
    await child.stop();
    expect(isAlive(child.pid)).toBe(false);
    expect(await child.ended).toBeNull();
  });

  test('takes its own children with it', async () => {
    const child = await node(
      'parent',
      "const { spawn } = require('node:child_process'); console.log('grandchild', spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']).pid);",
    );
    expect(await hasWritten(child, '\n')).toBe(true);
    const grandchild = Number((await readFile(child.logFile, 'utf8')).split(' ')[1]);
    expect(isAlive(grandchild)).toBe(true);
    await child.stop();
    const isGone = async () => !isAlive(grandchild);
    expect(await waitUntil(isGone, { timeoutMs: 5_000, signal: new AbortController().signal })).toBe(true);
  });

  test('says its exit code when it ends by itself', async () => {
    const child = await node('short', 'process.exitCode = 3');
    expect(await child.ended).toBe(3);
    expect(child.hasEnded()).toBe(true);
    await child.stop();
  });
});
