import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StackProblem } from '../../infra/local/problem.ts';
import { type RunningStack, startStack } from '../../infra/local/stack.ts';
import type { StackConfig } from '../../infra/local/stack-config.ts';

/** A second stack beside the developer's own: free ports, and a folder that `removeFolder` takes away. */
export async function temporaryStack(): Promise<{ config: StackConfig; removeFolder: () => Promise<void> }> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'local-stack-'));
  const [bot, playground, blob, queue, table] = await freePorts(5);
  if (!bot || !playground || !blob || !queue || !table) throw new Error('no free ports');
  return {
    config: { dataFolder, ports: { bot, playground, blob, queue, table }, locale: 'sv-SE' },
    removeFolder: () => rm(dataFolder, { recursive: true, force: true }),
  };
}

/** Starts it; when that fails the error carries what the process wrote, as its log goes away with the folder. */
export async function startTemporary(config: StackConfig, signal: AbortSignal): Promise<RunningStack> {
  try {
    return await startStack(config, { signal, onStep: () => {} });
  } catch (error) {
    if (!(error instanceof StackProblem) || !('logFile' in error.problem)) throw error;
    throw new Error(`${error.message}\n${await readFile(error.problem.logFile, 'utf8')}`, { cause: error });
  }
}

/** Ports that were free a moment ago, on all addresses. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(Array.from({ length: count }, () => listenOn(0)));
  const ports = servers.map(({ port }) => port);
  await Promise.all(servers.map(({ close }) => close()));
  return ports;
}

/** A program that has the port, on all addresses or on `host` alone. */
export function listenOn(
  port: number,
  host?: string,
): Promise<{ readonly port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('not a network address');
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ port: address.port, close });
    });
  });
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
