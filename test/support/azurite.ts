import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** The account that every Azurite has; it is published with it and guards nothing. */
const account = 'devstoreaccount1';
const accountKey = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';
const startTimeoutMs = 15_000;

type Service = 'Blob' | 'Queue' | 'Table';
type AzuriteProcess = ChildProcessByStdio<null, Readable, Readable>;

/** Where the services listen: `http://127.0.0.1:<port>`. */
export interface AzuriteUrls {
  readonly table: string;
  readonly queue: string;
}

export interface Azurite {
  readonly connectionString: string;
  readonly urls: AzuriteUrls;
  stop(): Promise<void>;
}

/**
 * Starts Azurite on free loopback ports, in memory. About half a second; start one in `beforeAll` of a test file and stop
 * it in `afterAll`. Tests of one file share it by giving each store set its own table prefix.
 */
export async function startAzurite(): Promise<Azurite> {
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'));
  const azurite = await startIn(folder, inMemory).catch(async (error: unknown) => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const stop = async () => {
    await azurite.stop('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  };
  return { ...azurite, stop };
}

/** Starts Azurite on what the folder holds; `stop` lets it write everything there, so that it can be started again. */
export async function startPersistentAzurite(folder: string): Promise<Azurite> {
  const azurite = await startIn(folder, ['--location', folder]);
  return { ...azurite, stop: () => azurite.stop('SIGTERM') };
}

const inMemory = ['--inMemoryPersistence'];

async function startIn(folder: string, storage: readonly string[]) {
  const child = spawnAzurite(folder, storage);
  const killWithTests = () => child.kill('SIGKILL');
  process.once('exit', killWithTests);
  const stop = async (signal: NodeJS.Signals) => {
    process.off('exit', killWithTests);
    await end(child, signal);
  };
  try {
    const urls = await listening(child);
    return { urls, connectionString: connectionStringOf(urls), stop };
  } catch (error) {
    await stop('SIGKILL');
    throw error;
  }
}

/** A connection string for other addresses than Azurite's own, such as a proxy's in front of it. */
export function connectionStringOf(urls: AzuriteUrls): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${account}`,
    `AccountKey=${accountKey}`,
    `TableEndpoint=${urls.table}/${account}`,
    `QueueEndpoint=${urls.queue}/${account}`,
  ].join(';');
}

function spawnAzurite(folder: string, storage: readonly string[]): AzuriteProcess {
  const script = createRequire(import.meta.url).resolve('azurite/dist/src/azurite.js');
  const ports = ['--blobPort', '0', '--queuePort', '0', '--tablePort', '0'];
  const options = ['--skipApiVersionCheck', '--disableTelemetry', '--silent'];
  return spawn(process.execPath, [script, ...ports, ...storage, ...options], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves once all services say where they listen; rejects with what the process said when it ends before that. */
function listening(child: AzuriteProcess): Promise<AzuriteUrls> {
  return new Promise((resolve, reject) => {
    const urls = new Map<string, string>();
    const said: string[] = [];
    const fail = (reason: string) => reject(new Error(`Azurite ${reason}:\n${said.join('\n')}`));
    const timer = setTimeout(() => fail(`was not ready within ${startTimeoutMs} ms`), startTimeoutMs);
    child.once('error', reject);
    child.once('exit', (code) => fail(`ended with code ${code} before it was ready`));
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
    createInterface({ input: child.stdout }).on('line', (line) => {
      said.push(line);
      const match = /^Azurite (\w+) service is successfully listening at (\S+)$/.exec(line);
      if (match?.[1] && match[2]) urls.set(match[1], match[2]);
      const ready = readyUrls(urls);
      if (!ready) return;
      clearTimeout(timer);
      resolve(ready);
    });
  });
}

function readyUrls(urls: ReadonlyMap<string, string>): AzuriteUrls | null {
  const of = (service: Service) => urls.get(service);
  const [table, queue] = [of('Table'), of('Queue')];
  return of('Blob') && table && queue ? { table, queue } : null;
}

async function end(child: AzuriteProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
}
