import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toColumns } from '../../src/storage/columns.ts';
import { StorageError } from '../../src/storage/errors.ts';
import { inPartition, inPartitionBelow } from '../../src/storage/filters.ts';
import { createTable, type Table } from '../../src/storage/table.ts';
import { times } from '../contracts/samples.ts';
import { type StorageFixture, startStorage } from './storage-fixture.ts';

const key = { partition: 'p', row: 'r' };
const columns = (mark: string) => toColumns({ mark });

let storage: StorageFixture;
beforeAll(async () => {
  storage = await startStorage();
});
afterAll(() => storage.stop());

async function newTable(options?: { readonly tryTimeoutMs: number }): Promise<Table> {
  return createTable((await storage.connect(options)).table('Outbox'));
}

async function inserted(table: Table, mark = 'old'): Promise<string> {
  const written = await table.insert(key, columns(mark));
  if (written === 'exists') throw new Error('the table is fresh');
  return written.etag;
}

const markOf = async (table: Table) => (await table.get(key))?.columns['mark'];

describe('a response that is lost after the write', () => {
  const drop = { kind: 'drop-response' } as const;

  test('of an insert does not look like somebody else was first', async () => {
    const table = await newTable();
    storage.tables.failNext('POST', drop);
    const written = await table.insert(key, columns('mine'));
    expect(written).toEqual({ etag: (await table.get(key))?.etag });
  });

  test('of a replacement does not look like a lost race, and the ETag serves for the next one', async () => {
    const table = await newTable();
    const etag = await inserted(table);
    storage.tables.failNext('PUT', drop);
    const written = await table.replace(key, columns('mine'), etag);
    expect(await markOf(table)).toBe('mine');
    if (written === 'conflict') throw new Error('it was written');
    expect(await table.replace(key, columns('next'), written.etag)).not.toBe('conflict');
  });

  test('of a transaction of inserts is success', async () => {
    const table = await newTable();
    storage.tables.failNext('POST', drop);
    const writes = times(3, (n) => ({ do: 'insert', row: `r${n}`, columns: columns('mine') }) as const);
    expect(await table.transact('p', writes)).toBe('written');
    expect(await table.list(inPartition('p'))).toHaveLength(3);
  });

  test('of a transaction with a replacement is success', async () => {
    const table = await newTable();
    const etag = await inserted(table);
    storage.tables.failNext('POST', drop);
    const outcome = await table.transact('p', [
      { do: 'put', row: 'revision', columns: columns('1') },
      { do: 'replace', row: 'r', columns: columns('mine'), etag },
    ]);
    expect([outcome, await markOf(table)]).toEqual(['written', 'mine']);
  });

  test('of a deletion is success', async () => {
    const table = await newTable();
    const etag = await inserted(table);
    storage.tables.failNext('DELETE', drop);
    expect(await table.delete(key, etag)).toBe('deleted');
    expect(await table.get(key)).toBeNull();
  });

  test('of a refusal stays a refusal', async () => {
    const table = await newTable();
    await inserted(table, 'theirs');
    storage.tables.failNext('POST', drop);
    expect(await table.insert(key, columns('mine'))).toBe('exists');
    storage.tables.failNext('PUT', drop);
    expect(await table.replace(key, columns('mine'), 'W/"datetime\'2022-12-07T08%3A00%3A00Z\'"')).toBe(
      'conflict',
    );
    expect(await markOf(table)).toBe('theirs');
  });
});

describe('refusals', () => {
  test('of a stale ETag, a row that is gone, and a taken key are values', async () => {
    const table = await newTable();
    const stale = await inserted(table);
    await table.replace(key, columns('newer'), stale);
    expect(await table.replace(key, columns('mine'), stale)).toBe('conflict');
    expect(await table.delete(key, stale)).toBe('conflict');
    expect(await table.insert(key, columns('mine'))).toBe('exists');
    expect(await table.replace({ ...key, row: 'gone' }, columns('mine'), stale)).toBe('conflict');
    expect(await table.delete({ ...key, row: 'gone' }, stale)).toBe('deleted');
    expect(await markOf(table)).toBe('newer');
  });

  test('a transaction with one refused write writes nothing', async () => {
    const table = await newTable();
    const stale = await inserted(table);
    await table.replace(key, columns('newer'), stale);
    const other = { do: 'insert', row: 'other', columns: columns('mine') } as const;
    const refused = { do: 'replace', row: 'r', columns: columns('mine'), etag: stale } as const;
    expect(await table.transact('p', [other, refused])).toBe('conflict');
    expect(await table.list(inPartition('p'))).toHaveLength(1);
  });

  test('a table that does not exist is an error, not an absent row', async () => {
    const connection = await storage.connect();
    await connection.table('Roster').deleteTable();
    const table = createTable(connection.table('Roster'));
    await expect(table.get(key)).rejects.toThrow(/^read row of T\d+Roster: 404 TableNotFound$/);
    await expect(table.insert(key, columns('mine'))).rejects.toThrow(StorageError);
    await expect(table.transact('p', [{ do: 'delete', row: 'r' }])).rejects.toThrow('TableNotFound');
  });

  test('an error keeps its cause and names the operation', async () => {
    const table = await newTable();
    const tooMany = times(101, (n) => ({ do: 'insert', row: `r${n}`, columns: columns('x') }) as const);
    await expect(table.transact('p', tooMany)).rejects.toMatchObject({
      name: 'StorageError',
      operation: expect.stringMatching(/^write rows of T\d+Outbox$/),
      cause: expect.objectContaining({ statusCode: 400 }),
    });
  });
});

describe('reading', () => {
  test('goes on after an empty page that has a continuation', async () => {
    const table = await newTable();
    await inserted(table);
    storage.tables.failNext('GET', {
      kind: 'answer',
      status: 200,
      headers: {
        'content-type': 'application/json',
        'x-ms-continuation-nextpartitionkey': 'p',
        'x-ms-continuation-nextrowkey': '0',
      },
      body: '{"value":[]}',
    });
    expect(await table.list(inPartition('p'))).toHaveLength(1);
  });

  test('a filter takes quotes as text', async () => {
    const table = await newTable();
    await inserted(table);
    expect(await table.list(inPartition("x' or PartitionKey ne '"))).toEqual([]);
    expect(await table.list(inPartitionBelow("x' or PartitionKey ne '", 'r'))).toEqual([]);
  });

  test('refuses a row that a later program wrote', async () => {
    const connection = await storage.connect();
    await connection.table('Outbox').createEntity({ partitionKey: 'p', rowKey: 'r', schemaVersion: 2 });
    await expect(createTable(connection.table('Outbox')).get(key)).rejects.toThrow('schema version is 2');
  });

  test('gives up a silent server after the time limit and tries again', async () => {
    const table = await newTable({ tryTimeoutMs: 200 });
    await inserted(table, 'mine');
    storage.tables.failNext('GET', { kind: 'hang' });
    expect(await markOf(table)).toBe('mine');
  });

  test('tries again when the service is busy', async () => {
    const table = await newTable();
    await inserted(table, 'mine');
    storage.tables.failNext('GET', { kind: 'answer', status: 503, body: '' });
    expect(await markOf(table)).toBe('mine');
  });
});
