import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { seed, setUp, temporaryFolder } from './operator-setup.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

async function fileWith(...lines: readonly string[]): Promise<string> {
  const path = join(folder.path, 'plan.csv');
  await writeFile(path, `${lines.join('\n')}\n`);
  return path;
}

/** Figures as they stood on 7 December 2022, which is today. */
async function loaded() {
  const operators = setUp();
  await operators.run('import', seed, '--as-of', '2022-12-07');
  return operators;
}

const header = 'body,date,start,end,form,mode,place,link';

describe('plan', () => {
  test('adds the meetings of a file, and the file once more changes nothing', async () => {
    const { plan, run } = await loaded();
    const path = await fileWith(
      header,
      'board,2023-03-15,13:00,16:00,ordinary,both,"Kommunhuset, Luleå",https://teams.example/a',
      'preparation,2023-01-25,,,strategy-day,,,',
      'board,2022-12-14,10:00,16:00,ordinary,,,',
    );
    expect(await run('plan', path)).toEqual({
      code: 0,
      out: 'New meetings 2, changed 0, unchanged 1.\n',
      err: `Reading ${path} …\n`,
    });
    expect(await plan.list()).toMatchObject([
      { meetingId: 'preparation-2023-01-25', form: 'strategy-day', start: null },
      { meetingId: 'board-2023-03-15', mode: 'both', place: 'Kommunhuset, Luleå' },
    ]);
    const revision = await plan.revision();
    expect((await run('plan', path)).out).toBe('New meetings 0, changed 0, unchanged 3.\n');
    expect(await plan.revision()).toBe(revision);
  });

  test('changes the times and places of meetings that are there, and empties nothing', async () => {
    const { plan, run } = await loaded();
    await run('plan', await fileWith(header, 'board,2022-12-14,10:00,16:00,ordinary,online,Sal 1,'));
    const path = await fileWith('body,date,start,end,place', 'board,2022-12-14,09:00,12:00,Sal 2');
    expect((await run('plan', path)).out).toBe('New meetings 0, changed 1, unchanged 0.\n');
    expect(await plan.list()).toMatchObject([
      {
        meetingId: 'board-2022-12-14',
        start: '09:00',
        end: '12:00',
        mode: 'online',
        place: 'Sal 2',
        movedFrom: { start: '10:00' },
        sequence: 3,
      },
    ]);
    expect((await run('plan', path)).out).toBe('New meetings 0, changed 0, unchanged 1.\n');
  });

  test('leaves what was moved or cancelled since the file was made', async () => {
    const { plan, run } = await loaded();
    const path = await fileWith(
      'body,date,start,end',
      'board,2023-03-15,13:00,16:00',
      'board,2023-06-14,13:00,16:00',
      'preparation,2022-08-24,14:00,16:00',
      'preparation,2022-11-23,14:00,16:00',
    );
    // Of the loaded figures the meeting of August is cancelled and that of November held.
    expect((await run('plan', path)).out).toBe('New meetings 2, changed 0, unchanged 2.\n');
    const { meetings, etag } = await plan.read();
    const changed = meetings.map((before) => ({
      id: `later ${before.meetingId}`,
      at: '2022-12-07T09:00:00.000Z',
      byId: 'kiruna',
      byName: 'Ledamot Kiruna',
      via: 'card' as const,
      what: 'moved' as const,
      before,
      after:
        before.date === '2023-03-15'
          ? { ...before, date: '2023-03-16', sequence: 1 }
          : { ...before, status: 'cancelled' as const, sequence: 1 },
    }));
    await plan.record(changed, etag);
    expect((await run('plan', path)).out).toBe('New meetings 0, changed 0, unchanged 4.\n');
  });

  test('says everything that is wrong at once, and changes nothing', async () => {
    const { plan, run } = await loaded();
    const path = await fileWith(
      header,
      'board,2022-12-01,10:00,16:00,ordinary,,,',
      'council,2023-03-15,10:00,16:00,ordinary,,,',
      'board,2023-03-15,16:00,10:00,ordinary,,,',
      'board,2023-04-15,,10:00,ordinary,,,',
      'board,2023-02-31,10:00,16:00,picnic,by boat,,http://x.example/',
      'board,2023-05-15,10:00,16:00,ordinary,,,',
      'board,2023-05-15,10:00,16:00,ordinary,,,',
    );
    const { code, out, err } = await run('plan', path);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    for (const place of [
      'line 2, column date: 1 December 2022 has already been.',
      'line 3, column body: The loaded figures have no such body.',
      'line 4, column end: The end is not after the start.',
      'line 5, column end: The end has no start.',
      'line 6, column date:',
      'line 6, column form:',
      'line 6, column mode:',
      'line 6, column link:',
      'line 8, column date:',
    ]) {
      expect(err).toContain(place);
    }
    expect(err).toContain('Nothing loaded. Problems: 9.');
    expect(await plan.list()).toEqual([]);
  });

  test('of more meetings than fit in one write adds all', async () => {
    const { plan, run } = await loaded();
    const dates = Array.from({ length: 100 }, (_, index) =>
      new Date(Date.UTC(2023, 0, 9 + index)).toISOString().slice(0, 10),
    );
    const path = await fileWith('body,date,start,end', ...dates.map((date) => `board,${date},10:00,12:00`));
    expect((await run('plan', path)).out).toBe('New meetings 100, changed 0, unchanged 0.\n');
    expect(await plan.list()).toHaveLength(100);
  });

  test('without figures says what to do first', async () => {
    const { run } = setUp();
    const path = await fileWith('body,date,start,end', 'board,2023-03-15,13:00,16:00');
    expect((await run('plan', path)).err).toContain('Load a year with import first.');
  });
});
