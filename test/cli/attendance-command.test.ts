import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { anAnswer } from '../core/presence/support/after-meeting.ts';
import { seed, setUp, temporaryFolder } from './operator-setup.ts';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

async function loaded() {
  const operator = setUp();
  await operator.run('import', seed);
  const answer = anAnswer('2584', { note: '+46' });
  const { municipalityCode, answeredAt: at, via } = answer;
  const change = { id: 'a', at, municipalityCode, byId: 'x', byName: 'x', via, reason: null, before: null };
  await operator.attendance.record('board-2022-12-14', { ...change, after: answer }, null);
  return operator;
}

const read = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, delimiter: ';', columns: true, relax_column_count: false });

describe('attendance export', () => {
  test('prints one meeting, unanswered cells empty, cells that begin a formula made inert', async () => {
    const { run } = await loaded();
    const { code, out } = await run('attendance', 'export', 'board', '2022-12-14');
    const rows = read(out);
    expect(code).toBe(0);
    expect(rows).toHaveLength(14);
    expect(rows.find((row) => row['Municipality'] === 'Kiruna')).toMatchObject({
      Answer: 'on site',
      Note: "'+46",
    });
    expect(rows.filter((row) => row['Answer'] === '')).toHaveLength(13);
    expect(rows.every((row) => row['Present'] === '')).toBe(true);
  });

  test('writes a body’s year to a file that a Swedish Excel opens', async () => {
    const { run } = await loaded();
    const path = join(folder.path, 'närvaro.csv');
    const result = await run(
      '--language',
      'sv',
      'attendance',
      'export',
      'beredningsgruppen',
      '2022',
      '--out',
      path,
    );
    expect(result).toEqual({ code: 0, err: '', out: `Närvaron vid 11 möten är skriven till ${path}.\n` });
    const text = await readFile(path, 'utf8');
    expect(text.startsWith('\ufeff"Organ";"Datum"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(read(text)).toHaveLength(11 * 14);
  });

  test('says what there is instead of an unknown body, meeting or folder', async () => {
    const { run } = await loaded();
    expect(await run('attendance', 'export', 'council', '2022')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is board and preparation.'),
    });
    expect(await run('attendance', 'export', 'board', '2022-12-15')).toMatchObject({ code: 1, out: '' });
    expect(await run('attendance', 'export', 'board', '1999')).toMatchObject({ code: 1, out: '' });
    const nowhere = join(folder.path, 'nowhere', 'x.csv');
    expect(await run('attendance', 'export', 'board', '2022', '--out', nowhere)).toMatchObject({
      code: 1,
      err: expect.stringContaining('ENOENT'),
    });
    expect(await run('attendance', 'export', 'board')).toMatchObject({ code: 2 });
  });
});
