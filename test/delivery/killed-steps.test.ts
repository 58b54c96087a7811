import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { leaseMs } from '../../src/core/delivery/transitions.ts';
import { connectStorage } from '../../src/storage/connect.ts';
import { ensureTables } from '../../src/storage/ensure-tables.ts';
import { createStores, type Stores } from '../../src/storage/stores.ts';
import { type Azurite, startAzurite } from '../support/azurite.ts';
import { createEngine, personDelivery } from '../support/delivery-engine.ts';
import { eventually } from '../support/eventually.ts';
import { type ObservingConnector, startObservingConnector } from '../support/observing-connector.ts';
import { silentLog } from '../support/silent-log.ts';

const recipients = 4;
const inFlight = 2;
const atATime = 3;
const script = fileURLToPath(new URL('worker-process.ts', import.meta.url));
const running = new Set<ChildProcess>();
let azurite: Azurite;
let connector: ObservingConnector;
let stores: Stores;

beforeAll(async () => {
  [azurite, connector] = await Promise.all([startAzurite(), startObservingConnector()]);
  const connection = connectStorage(azurite);
  await ensureTables(connection);
  stores = createStores(connection, { log: silentLog });
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await connector?.close();
  await azurite?.stop();
});

/** A stream of its own, whose chats no other stream has. */
async function planned(name: string): Promise<string> {
  const streamId = `digest:${name}`;
  const rows = Array.from({ length: recipients }, (_, index) =>
    personDelivery(streamId, connector.url, index),
  );
  await stores.outbox.plan(
    streamId,
    rows.map((row) => ({
      ...row,
      address: { ...row.address, conversationId: `${name}-${row.address.conversationId}` },
    })),
  );
  return streamId;
}

/** The process, and what it printed once it is gone. */
function aProcess(streamId: string, env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, ...env, STORAGE: azurite.connectionString, STREAM: streamId },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  const ended = new Promise<{ signal: NodeJS.Signals | null; lines: readonly string[] }>((resolve) => {
    child.once('close', (_, signal) => {
      running.delete(child);
      resolve({ signal, lines });
    });
  });
  return { child, ended };
}

/** Another process, so much later that every lease is over. */
async function recover(streamId: string): Promise<void> {
  for (let round = 1; round <= 2; round += 1) {
    const clock = { now: () => new Date(Date.now() + round * (leaseMs + 1_000)) };
    const engine = createEngine({ stores, senderId: `later-${round}`, inFlight, clock });
    await engine.deliver(streamId);
    await engine.stop();
  }
}

async function expectAllAccountedFor(streamId: string): Promise<void> {
  const counts = await stores.outbox.count(streamId);
  const { planned, sent, blocked, failed, unknown, waiting } = counts;
  expect(planned).toBe(recipients);
  expect(sent + unknown).toBe(recipients);
  expect({ blocked, failed, waiting }).toEqual({ blocked: 0, failed: 0, waiting: 0 });
  expect(unknown).toBeLessThanOrEqual(inFlight);
  expect(connector.chatsPostedTwice()).toEqual([]);
  const rows = await stores.outbox.list(streamId);
  for (const { delivery } of rows)
    if (delivery.state === 'sent') expect(connector.postsTo().get(delivery.address.conversationId)).toBe(1);
  expect(await stores.outbox.openStreams()).not.toContain(streamId);
}

describe('a process killed by SIGKILL', () => {
  test('at any of its steps, before or after it was done, loses nobody and tells nobody twice', async () => {
    const whole = await aProcess(await planned('whole')).ended;
    const steps = Number(/^steps (\d+)$/.exec(whole.lines.at(-1) ?? '')?.[1]);
    // A page, the claim, the rate, the closing; and for each recipient a POST.
    expect(steps).toBeGreaterThan(5 + recipients);

    const deaths = Array.from({ length: steps }, (_, index) => index + 1).flatMap((dieAt) =>
      ['before', 'after'].map((death) => ({ dieAt, death })),
    );
    const work = async () => {
      for (let next = deaths.shift(); next; next = deaths.shift()) {
        const streamId = await planned(`${next.death}-${next.dieAt}`);
        const { signal } = await aProcess(streamId, { DIE_AT: String(next.dieAt), DEATH: next.death }).ended;
        expect({ ...next, signal }).toMatchObject({ signal: 'SIGKILL' });
        await recover(streamId);
        await expectAllAccountedFor(streamId);
      }
    };
    await Promise.all(Array.from({ length: atATime }, work));
  }, 90_000);
});

test('a process frozen in the middle of its sends does no harm when it wakes up', async () => {
  const streamId = await planned('frozen');
  connector.fail({ kind: 'hang' }, { kind: 'hang' });
  const { child, ended } = aProcess(streamId, { TIMEOUT_MS: '3000' });
  await eventually(() =>
    expect([...connector.postsTo().keys()].filter((chat) => chat.startsWith('frozen-'))).toHaveLength(2),
  );
  child.kill('SIGSTOP');

  await recover(streamId);
  expect(await stores.outbox.count(streamId)).toMatchObject({ sent: recipients - 2, unknown: 2, waiting: 0 });

  child.kill('SIGCONT');
  await ended;
  await expectAllAccountedFor(streamId);
}, 30_000);
