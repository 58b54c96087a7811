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

  test('is written to a file that loads again as the same roster, order and ended seats too', async () => {
    const { roster, run } = setUp();
    const seat = { municipalityCode: '2584', bodyId: 'board', from: '2022-01-01' };
    const seats = [
      {
        ...seat,
        personId: 'user-1',
        personName: 'Ledamot Kiruna',
        role: 'member',
        order: null,
        to: '2022-06-30',
      },
      {
        ...seat,
        personId: 'user-2',
        personName: 'Ersättare "Två"; Kiruna',
        role: 'substitute',
        order: 2,
        to: null,
      },
    ] as const;
    await roster.replaceAll(seats);
    const path = join(folder.path, 'roster.csv');

    expect((await run('roster', 'export', '--out', path)).out).toBe(
      `The roster is written to ${path}: seats 2.\n`,
    );
    expect((await run('roster', path)).out).toBe('Already loaded, nothing changed.\n');
    expect((await run('roster', 'export')).out).toContain(
      '"user-2";"Ersättare ""Två""; Kiruna";"2584";"board"',
    );
    const [first, second] = seats;
    await roster.replaceAll([first, { ...second, order: 1 }]);
    expect((await run('roster', path)).out).toContain('Loaded: seats 2');
    expect((await roster.list())[1]?.order).toBe(2);
  });

  test('is not written where no file can be', async () => {
    const { run } = setUp();
    const said = await run('roster', 'export', '--out', join(folder.path, 'none', 'roster.csv'));
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(said.err).toContain('cannot be written (ENOENT)');
  });
});
