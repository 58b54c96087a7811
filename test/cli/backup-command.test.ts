import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { BackupRow } from '../../src/core/backup/backup.ts';
import { setUp, temporaryFolder } from './operator-setup.ts';

const row: BackupRow = {
  partition: '2022',
  row: 'fee!e-arkiv!2584',
  columns: { amountSek: { type: 'Int64', value: '29000' }, note: { type: 'String', value: 'å ä ö\n' } },
};

let temporary: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  temporary = await temporaryFolder();
});
afterEach(() => temporary.remove());

/** A backup of one row in a new folder. */
async function aBackup() {
  const source = setUp();
  source.backup.held.set('Figures', [row]);
  const folder = join(temporary.path, 'backup');
  const said = await source.run('backup', folder);
  return { folder, said };
}

describe('a backup', () => {
  test('is one file a table, and says last that it is whole', async () => {
    const { folder, said } = await aBackup();

    expect(said).toEqual({
      code: 0,
      out: `1 rows are backed up to ${folder}.\n`,
      err: 'Figures: 1 rows\nPeople: 0 rows\n',
    });
    expect((await readdir(folder)).sort()).toEqual(['Figures.jsonl', 'People.jsonl', 'backup.json']);
    expect(JSON.parse(await readFile(join(folder, 'backup.json'), 'utf8'))).toEqual({
      format: 1,
      takenAt: '2022-12-07T08:00:00.000Z',
      rows: { Figures: 1, People: 0 },
    });
  });

  test('never overwrites another', async () => {
    const { folder } = await aBackup();
    const again = await setUp().run('backup', folder);

    expect(again.code).toBe(1);
    expect(again.err).toContain('exists');
  });
});

describe('a restore', () => {
  test('brings every row back as it was', async () => {
    const { folder } = await aBackup();
    const { run, backup } = setUp();

    expect(await run('restore', folder)).toMatchObject({
      code: 0,
      out: '1 rows are restored, from the backup taken 2022-12-07T08:00:00.000Z.\n',
    });
    expect(backup.held.get('Figures')).toEqual([row]);
  });

  test('into tables that hold something is refused, and nothing is written', async () => {
    const { folder } = await aBackup();
    const { run, backup } = setUp();
    backup.held.set('People', [row]);

    expect(await run('restore', folder)).toMatchObject({ code: 1, out: '' });
    expect(backup.held.get('Figures')).toEqual([]);
  });

  test.each([
    ['a file is missing', (folder: string) => rm(join(folder, 'People.jsonl')), 'People'],
    ['a row is missing', (folder: string) => writeFile(join(folder, 'Figures.jsonl'), ''), 'Figures'],
    ['a row is cut off', (folder: string) => writeFile(join(folder, 'Figures.jsonl'), '{"part'), 'Figures'],
    ['it was never finished', (folder: string) => rm(join(folder, 'backup.json')), 'backup.json'],
  ])('is refused where %s', async (_, damage, named) => {
    const { folder } = await aBackup();
    await damage(folder);
    const { run, backup } = setUp();
    const said = await run('restore', folder);

    expect(said.code).toBe(1);
    expect(said.err).toContain(named);
    expect(backup.held.get('Figures')).toEqual([]);
  });
});
