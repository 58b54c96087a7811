import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readCsvFile, readCsvFolder } from '../../src/cli/read-csv-folder.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a folder', () => {
  test('gives its CSV files by name, and leaves out hidden and other files', async () => {
    for (const name of ['b.csv', 'a.CSV', '.hidden.csv', 'README.md']) {
      await writeFile(join(folder, name), 'x\n1\n');
    }
    expect((await readCsvFolder(folder))?.map(({ name }) => name)).toEqual(['a.CSV', 'b.csv']);
  });

  test('that is not there, or is a file, is told apart from an empty one', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await readCsvFolder(join(folder, 'missing'))).toBeNull();
    expect(await readCsvFolder(join(folder, 'file'))).toBeNull();
    expect(await readCsvFolder(folder)).toEqual([]);
  });

  test('with a folder where a file is meant has that file as unreadable', async () => {
    await mkdir(join(folder, 'fees.csv'));
    expect(await readCsvFolder(folder)).toMatchObject([
      {
        kind: 'unreadable',
        name: 'fees.csv',
        problem: { message: { en: expect.stringContaining('EISDIR') } },
      },
    ]);
  });
});

test('a file that is not there is unreadable', async () => {
  expect(await readCsvFile(join(folder, 'roster.csv'))).toMatchObject({
    kind: 'unreadable',
    name: 'roster.csv',
    problem: { line: null, message: { sv: expect.stringContaining('ENOENT') } },
  });
});
