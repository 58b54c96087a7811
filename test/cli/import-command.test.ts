import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyBrokenSeed, seed, setUp, temporaryFolder, versionIn } from './operator-setup.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

describe('import', () => {
  test('says what it loads and how far it has come', async () => {
    const { figures, run } = setUp();
    const result = await run('import', seed, '--as-of', '2022-12-07');
    const version = versionIn(result);
    expect(result).toEqual({
      code: 0,
      out: `Loaded: 2022 as it stood on 7 December 2022, version ${version}.\nMunicipalities 14, services 6, fees 84, meetings 15, goals 11, agreements 9, projects 5.\n`,
      err: `Reading ${seed} …\nStoring 267 rows …\n`,
    });
    expect((await figures.currentVersions()).versionByYear.get(2022)).toBe(version);
  });

  test('says so when nothing changed', async () => {
    const { figures, run } = setUp();
    await run('import', seed);
    const { revision } = await figures.currentVersions();
    expect(await run('import', seed, '--language', 'sv')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Redan laddat, inget ändrat: 2022, version 2022-[0-9a-f]{16}\.\n/),
      err: `Läser ${seed} …\n`,
    });
    expect((await figures.currentVersions()).revision).toBe(revision);
  });

  test('lists every problem, one a line, and loads nothing', async () => {
    const { figures, run } = setUp();
    await copyBrokenSeed(folder.path);
    expect(await run('import', folder.path)).toEqual({
      code: 1,
      out: '',
      err: [
        `Reading ${folder.path} …`,
        'fees.csv, line 65, column amount_sek: “29 000” has spaces in it. Write 29000.',
        'goals.csv: The file is missing. Put it in the folder.',
        'Nothing loaded. Problems: 2.',
        '',
      ].join('\n'),
    });
    expect(await figures.listVersions()).toEqual([]);
  });

  test('with --if-empty loads into an empty store and leaves a filled one alone', async () => {
    const { run } = setUp();
    expect((await run('import', seed, '--if-empty')).out).toMatch(/^Loaded: 2022/);
    await copyBrokenSeed(folder.path);
    expect(await run('import', folder.path, '--if-empty')).toEqual({
      code: 0,
      out: 'Figures of 2022 are already there. Nothing changed.\n',
      err: '',
    });
  });

  test('of a folder that is not there says so', async () => {
    const path = join(folder.path, 'missing');
    expect(await setUp().run('import', path)).toEqual({
      code: 1,
      out: '',
      err: `Reading ${path} …\nThe folder ${path} does not exist or may not be read. Name the folder with the year's CSV files.\n`,
    });
  });
});
