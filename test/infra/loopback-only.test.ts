import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const loopbackOnly = new URL('../../infra/local/loopback-only.ts', import.meta.url);
const listenAnywhere =
  "const server = require('node:http').createServer(); server.listen(0, () => { console.log(server.address().address); server.close(); });";
const run = async (...options: string[]) =>
  (await promisify(execFile)(process.execPath, [...options, '--eval', listenAnywhere])).stdout.trim();

test('a program that would listen on all addresses listens on loopback', async () => {
  expect(await run()).not.toBe('127.0.0.1');
  expect(await run(`--import=${loopbackOnly.href}`)).toBe('127.0.0.1');
});
