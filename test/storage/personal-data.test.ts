import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAnonymiser } from '../../src/core/anonymise/anonymise.ts';
import type { BackupRow } from '../../src/core/backup/backup.ts';
import { createBackupSource } from '../../src/storage/backup-source.ts';
import type { Connection } from '../../src/storage/connect.ts';
import { createPersonalData } from '../../src/storage/personal-data.ts';
import { createStores } from '../../src/storage/stores.ts';
import { boden, chatOf, kiruna, storeEverybody } from '../contracts/everything-stored.ts';
import { silentLog } from '../support/silent-log.ts';
import { type StorageFixture, startStorage } from './storage-fixture.ts';

let storage: StorageFixture;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.stop());

/** Every row of every table as it is stored, keys and types too, without what each write makes anew. */
async function rawRows(connection: Connection): Promise<readonly (BackupRow & { readonly table: string })[]> {
  const source = createBackupSource(connection);
  const rows: (BackupRow & { readonly table: string })[] = [];
  for (const table of source.tables.filter((name) => name !== 'Erasures')) {
    for await (const page of source.rows(table)) {
      rows.push(
        ...page.map(({ columns: { writeId: _, ...columns }, ...row }) => ({ table, ...row, columns })),
      );
    }
  }
  return rows;
}

async function setUp() {
  const connection = await storage.connect();
  const stores = createStores(connection, { log: silentLog });
  await storeEverybody(stores);
  const clock = { now: () => new Date('2022-12-14T08:00:00Z') };
  const ids = { next: () => 'unique' };
  const anonymiser = createAnonymiser({ ...stores, clock, ids, zone: 'Europe/Stockholm' });
  const run = async () =>
    anonymiser.carryOut(
      await anonymiser.order({ personId: boden.id, orderedBy: kiruna.id, address: null, language: 'sv' }),
    );
  return { connection, stores, run };
}

const concernsBoden = (row: object) =>
  [boden.id, chatOf(boden)].some((mark) => JSON.stringify(row).includes(mark));

describe('the tables after somebody was anonymised', () => {
  test('hold neither id nor chat, in no key and no column, and of everybody else every row as it was, types too', async () => {
    const { connection, run } = await setUp();
    const before = await rawRows(connection);
    expect(before.filter(concernsBoden).length).toBeGreaterThan(15);

    await run();

    const after = await rawRows(connection);
    expect(after.filter(concernsBoden)).toEqual([]);
    const keyOf = ({ table, partition, row }: (typeof after)[number]) => `${table} ${partition} ${row}`;
    const known = new Map(after.map((row) => [keyOf(row), row]));
    // The roster is staged anew, and revisions are there to change.
    const others = before.filter(
      (row) => !concernsBoden(row) && row.table !== 'Roster' && row.row !== 'revision',
    );
    for (const row of others) expect(known.get(keyOf(row))).toEqual(row);
  });

  test('tell processes by their revisions that people, channels, plan, presence and synonyms have changed', async () => {
    const { stores, run } = await setUp();
    const { people, channels, plan, presence, synonyms, roster } = stores;
    const revisions = () =>
      Promise.all([people, channels, plan, presence, synonyms, roster].map((store) => store.revision()));
    const before = await revisions();
    await run();
    const after = await revisions();
    expect(after.filter((revision, index) => revision === before[index])).toEqual([]);
  });

  test('have a delivery under its new key alone, also when a process died between the two', async () => {
    const { connection, stores } = await setUp();
    const streamId = 'digest:2022-12';
    const stored = await stores.outbox.read(streamId, `person:${boden.id}`);
    if (!stored) throw new Error('not planned');
    // Written under the old key, and not moved yet.
    const client = connection.table('Outbox');
    const [row] = (await rawRows(connection)).filter(
      ({ table, partition, row: key }) =>
        table === 'Outbox' && partition.includes('digest') && key.includes(boden.id),
    );
    await client.updateEntity(
      { partitionKey: row?.partition ?? '', rowKey: row?.row ?? '', recipientId: 'person:removed-unique' },
      'Merge',
    );

    await createPersonalData(connection).rewrite('Outbox', (record) => record);

    expect(await stores.outbox.read(streamId, `person:${boden.id}`)).toBeNull();
    const moved = await stores.outbox.read(streamId, 'person:removed-unique');
    expect(moved?.delivery.state).toBe(stored.delivery.state);
    expect((await stores.outbox.count(streamId)).planned).toBe(3);
  });

  test('are left alone by a change that another writer overtakes, and written on top of it', async () => {
    const { connection, stores } = await setUp();
    let isFirst = true;
    const later: Promise<unknown>[] = [];
    const { changed } = await createPersonalData(connection).rewrite('People', (record) => {
      if (record['id'] !== kiruna.id) return record;
      if (isFirst) later.push(stores.people.change(kiruna, (known) => ({ ...known, language: 'en' })));
      isFirst = false;
      return { ...record, name: 'Ledamot Kalix' };
    });
    await Promise.all(later);
    expect(changed).toBe(1);
    const person = (await stores.people.list()).find(({ id }) => id === kiruna.id);
    expect(person).toMatchObject({ name: 'Ledamot Kalix', language: 'en' });
  });
});
