import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seed, setUp, temporaryFolder } from './operator-setup.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

describe('roster', () => {
  const header = 'person_id,person_name,municipality_code,body_id,role,from,to\n';

  test('is replaced by a file', async () => {
    const { roster, run } = setUp();
    await run('import', seed);
    const path = join(folder.path, 'people.csv');
    const seats = ['board', 'preparation'].map(
      (body) => `user-1,Ledamot Kiruna,2584,${body},member,2022-01-01,\n`,
    );
    await writeFile(path, header + seats.join(''));
    expect(await run('roster', path)).toEqual({
      code: 0,
      out: 'Loaded: seats 2, people 1. They replace the former ones.\n',
      err: `Reading ${path} …\n`,
    });
    expect(await roster.list()).toHaveLength(2);
    expect((await run('roster', path)).out).toBe('Already loaded, nothing changed.\n');
  });

  test('with a fault stays as it was', async () => {
    const { roster, run } = setUp();
    const path = join(folder.path, 'people.csv');
    await writeFile(path, `${header}user-1,Ledamot Kiruna,2584,board,chair,2022-01-01,\n`);
    expect(await run('roster', path)).toEqual({
      code: 1,
      out: '',
      err: `Reading ${path} …\npeople.csv, line 2, column role: “chair” cannot be used. Write one of member, substitute, secretary.\nNothing loaded. Problems: 1.\n`,
    });
    expect(await roster.revision()).toBe('');
  });
});
