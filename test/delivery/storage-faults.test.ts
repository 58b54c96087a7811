import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { connectStorage } from '../../src/storage/connect.ts';
import { ensureTables } from '../../src/storage/ensure-tables.ts';
import { createStores } from '../../src/storage/stores.ts';
import { startFaultProxy } from '../storage/fault-proxy.ts';
import { connectionStringOf, startAzurite, startPersistentAzurite } from '../support/azurite.ts';
import { createEngine, personDelivery } from '../support/delivery-engine.ts';
import { eventually } from '../support/eventually.ts';
import { startObservingConnector } from '../support/observing-connector.ts';
import { silentLog } from '../support/silent-log.ts';
import { startTcpProxy } from '../support/tcp-proxy.ts';

const stream = 'digest:2022-12';
const recipients = 60;
const everybody = { planned: recipients, sent: recipients, blocked: 0, failed: 0, unknown: 0, waiting: 0 };
const toClose: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of toClose.splice(0).toReversed()) await close();
});

async function aBroadcast(connectionString: string, options: { readonly inFlight: number }) {
  const connector = await startObservingConnector();
  toClose.push(() => connector.close());
  const connection = connectStorage({ connectionString }, { tryTimeoutMs: 1_000 });
  await ensureTables(connection);
  const stores = createStores(connection, { log: silentLog });
  await stores.outbox.plan(
    stream,
    Array.from({ length: recipients }, (_, index) => personDelivery(stream, connector.url, index)),
  );
  const posted = () => connector.postsTo().size;
  const slowly = async <T>(post: () => Promise<T>): Promise<T> => {
    await new Promise((resolve) => setTimeout(resolve, 40));
    return post();
  };
  const engine = createEngine({ stores, senderId: 'one', inFlight: options.inFlight, aroundPost: slowly });
  toClose.push(() => engine.stop());
  return { connector, stores, engine, posted };
}

test('Azurite restarted in the middle of a broadcast: nothing is lost, nothing is sent twice, nothing is in doubt', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'azurite-'));
  toClose.push(() => rm(folder, { recursive: true, force: true }));
  const [tables, queues] = await Promise.all([startTcpProxy(), startTcpProxy()]);
  toClose.push(tables.close, queues.close);
  const portOf = (url: string) => Number(new URL(url).port);
  const up = async () => {
    const azurite = await startPersistentAzurite(folder);
    tables.target(portOf(azurite.urls.table));
    queues.target(portOf(azurite.urls.queue));
    return azurite;
  };
  const first = await up();
  const urls = { table: `http://127.0.0.1:${tables.port}`, queue: `http://127.0.0.1:${queues.port}` };
  const { connector, stores, engine, posted } = await aBroadcast(connectionStringOf(urls), { inFlight: 3 });

  engine.worker.start();
  await eventually(() => expect(posted()).toBeGreaterThan(recipients / 4));
  tables.target(null);
  queues.target(null);
  await first.stop();
  const before = posted();
  await new Promise((resolve) => setTimeout(resolve, 500));
  // What was in flight may still arrive; nothing else goes out without the tables.
  expect(posted()).toBeLessThanOrEqual(before + 3);
  expect(posted()).toBeLessThan(recipients);
  const second = await up();
  toClose.push(second.stop);

  await eventually(async () => expect(await stores.outbox.count(stream)).toEqual(everybody), 25_000);
  expect(posted()).toBe(recipients);
  expect(connector.chatsPostedTwice()).toEqual([]);
}, 60_000);

test('answers of the tables that are lost after the write: nothing is lost, nothing is sent twice', async () => {
  const azurite = await startAzurite();
  const proxy = await startFaultProxy(azurite.urls.table);
  toClose.push(azurite.stop, proxy.stop);
  const urls = { table: proxy.url, queue: azurite.urls.queue };
  const { connector, stores, engine, posted } = await aBroadcast(connectionStringOf(urls), { inFlight: 8 });
  const writes = () => proxy.seen.filter(({ method }) => method === 'POST').length;
  let dropped = 0;
  let dropAt = writes();
  const dropping = setInterval(() => {
    if (writes() < dropAt) return;
    proxy.failNext('POST', { kind: 'drop-response' });
    dropped += 1;
    // The try that is answered, and some that nothing happens to.
    dropAt = writes() + 4;
  }, 5);
  toClose.push(async () => clearInterval(dropping));

  engine.worker.start();

  await eventually(async () => expect(await stores.outbox.count(stream)).toEqual(everybody), 20_000);
  expect(dropped).toBeGreaterThan(3);
  expect(posted()).toBe(recipients);
  expect(connector.chatsPostedTwice()).toEqual([]);
}, 40_000);
