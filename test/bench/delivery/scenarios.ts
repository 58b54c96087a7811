import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { connectStorage } from '../../../src/storage/connect.ts';
import { ensureTables } from '../../../src/storage/ensure-tables.ts';
import { createStores } from '../../../src/storage/stores.ts';
import { startAzurite } from '../../support/azurite.ts';
import { personDelivery } from '../../support/delivery-engine.ts';
import { silentLog } from '../../support/silent-log.ts';
import { type Running, startProcess } from '../processes.ts';

const stream = 'digest:2022-12';
const connectorFile = fileURLToPath(new URL('connector.ts', import.meta.url));
const workerFile = fileURLToPath(new URL('worker.ts', import.meta.url));
const sdkLoopFile = fileURLToPath(new URL('sdk-loop.ts', import.meta.url));

interface ConnectorReport {
  readonly posts: number;
  readonly refused: number;
  readonly recipients: number;
  readonly twice: number;
  readonly seconds: number;
  /** Until 99 % of the POSTs had come. */
  readonly seconds99: number;
  readonly busiestSecond: number;
}

interface WorkerReport {
  readonly posts: number;
  readonly perSecond: number;
  readonly heapMb: number;
  readonly residentMb: number;
}

/** Local storage with a planned broadcast, and a connector that counts. */
export async function aBroadcast(settings: { readonly recipients: number; readonly refuseEvery?: number }) {
  const azurite = await startAzurite();
  const connector = await startProcess(connectorFile, {
    readyPath: '/',
    env: { REFUSE_EVERY: String(settings.refuseEvery ?? 0) },
  });
  const serviceUrl = `http://127.0.0.1:${connector.port}/`;
  const connection = connectStorage(azurite);
  await ensureTables(connection);
  const { outbox } = createStores(connection, { log: silentLog });
  const rows = Array.from({ length: settings.recipients }, (_, index) =>
    personDelivery(stream, serviceUrl, index),
  );
  await outbox.plan(stream, rows);
  return {
    counts: () => outbox.count(stream),
    report: () => reportOf(connector),
    startWorker: (env: Readonly<Record<string, string>> = {}, nodeOptions: readonly string[] = []) =>
      startWorker({ ...env, STORAGE: azurite.connectionString, STREAM: stream }, nodeOptions),
    stop: async () => {
      await connector.stop();
      await azurite.stop();
    },
  };
}

export interface Worker {
  readonly process: ChildProcess;
  /** Null when it was killed. */
  readonly report: Promise<WorkerReport | null>;
}

function startWorker(env: Readonly<Record<string, string>>, nodeOptions: readonly string[]): Worker {
  const child = spawn(process.execPath, [...nodeOptions, workerFile], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return { process: child, report: said(child).then((text) => (text === '' ? null : JSON.parse(text))) };
}

/** Messages a second of the SDK alone, sent `atATime`. */
export async function sdkLoop(count: number, atATime: number): Promise<number> {
  const connector = await startProcess(connectorFile, { readyPath: '/' });
  try {
    const child = spawn(process.execPath, [sdkLoopFile], {
      env: {
        ...process.env,
        SERVICE_URL: `http://127.0.0.1:${connector.port}/`,
        COUNT: String(count),
        AT_A_TIME: String(atATime),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const perSecond = Number(await said(child));
    const { posts } = await reportOf(connector);
    if (posts < count) throw new Error(`The SDK sent ${posts} of ${count}.`);
    return perSecond;
  } finally {
    await connector.stop();
  }
}

async function reportOf(connector: Running): Promise<ConnectorReport> {
  const response = await fetch(`http://127.0.0.1:${connector.port}/`);
  return (await response.json()) as ConnectorReport;
}

async function said(child: ReturnType<typeof spawn>): Promise<string> {
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString('utf8');
  });
  await new Promise((resolve) => child.once('close', resolve));
  return text.trim();
}
