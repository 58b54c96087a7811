import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BackupRow } from '../../src/core/backup/backup.ts';
import { createBackupSource } from '../../src/storage/backup-source.ts';
import { type Connection, connectStorage, tableNames } from '../../src/storage/connect.ts';
import { ensureTables } from '../../src/storage/ensure-tables.ts';
import { createStores } from '../../src/storage/stores.ts';
import { delivery, figures, seat } from '../contracts/samples.ts';
import { type Azurite, startAzurite } from '../support/azurite.ts';
import { silentLog } from '../support/silent-log.ts';

let azurite: Azurite;
beforeAll(async () => {
  azurite = await startAzurite();
});
afterAll(() => azurite.stop());

async function account(tablePrefix: string): Promise<Connection> {
  const connection = connectStorage(azurite, { tablePrefix });
  await ensureTables(connection);
  return connection;
}

async function everyRow(connection: Connection): Promise<ReadonlyMap<string, readonly BackupRow[]>> {
  const source = createBackupSource(connection);
  const tables = new Map<string, readonly BackupRow[]>();
  for (const table of source.tables) {
    const rows: BackupRow[] = [];
    for await (const page of source.rows(table)) rows.push(...page);
    tables.set(table, rows);
  }
  return tables;
}

test('a restore into an empty account reproduces every row of every table, and the stores read them', async () => {
  const before = await account('Before');
  const stores = createStores(before, { log: silentLog });
  await stores.figures.stage(figures());
  await stores.figures.switchTo(figures());
  await stores.roster.replaceAll([seat('a'), seat('b', '2582')]);
  await stores.outbox.plan('digest:2022-12', [delivery('digest:2022-12', 'person:å ä ö')]);
  // A row of a version to come, with every type that the service knows.
  await before.table('People').createEntity({
    partitionKey: 'later',
    rowKey: 'row',
    schemaVersion: { type: 'Int32', value: 2 },
    whole: { type: 'Int64', value: '9007199254740993' },
    half: { type: 'Double', value: 0.5 },
    at: { type: 'DateTime', value: '2022-12-07T08:00:00.1234567Z' },
    guid: { type: 'Guid', value: '33333333-3333-4333-8333-333333333333' },
    bytes: { type: 'Binary', value: 'AAEC' },
    yes: true,
    text: 'Å\u{1F600}',
  });
  const taken = await everyRow(before);

  const after = await account('After');
  const target = createBackupSource(after);
  expect(await target.isEmpty('Figures')).toBe(true);
  for (const [table, rows] of taken) await target.restore(table, rows);

  expect([...taken.keys()]).toEqual([...tableNames]);
  expect(await everyRow(after)).toEqual(taken);
  expect(await target.isEmpty('Figures')).toBe(false);
  const restored = createStores(after, { log: silentLog });
  expect(await restored.figures.readVersion(figures().versionId)).toEqual(figures());
  expect(await restored.roster.list()).toEqual(await stores.roster.list());
  expect((await restored.outbox.list('digest:2022-12')).map((row) => row.delivery)).toEqual([
    delivery('digest:2022-12', 'person:å ä ö'),
  ]);
});

test('rows that are too big for one transaction are restored all the same', async () => {
  const target = createBackupSource(await account('Big'));
  const rows = Array.from({ length: 20 }, (_, index) => ({
    partition: 'big',
    row: String(index).padStart(2, '0'),
    columns: Object.fromEntries(
      Array.from({ length: 10 }, (__, column) => [
        `text${column}`,
        { type: 'String', value: 'x'.repeat(32_000) } as const,
      ]),
    ),
  }));
  await target.restore('Digests', rows);

  const restored: BackupRow[] = [];
  for await (const page of target.rows('Digests')) restored.push(...page);
  expect(restored).toEqual(rows);
});
