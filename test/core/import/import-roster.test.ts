import { describe, expect, test } from '@jest/globals';
import type { FiguresStore } from '../../../src/core/figures/figures-store.ts';
import { importRoster } from '../../../src/core/import/import-roster.ts';
import { problemLine } from '../../../src/core/import/problem.ts';
import { createMemoryFiguresStore } from '../../support/memory-figures-store.ts';
import { createMemoryRosterStore } from '../../support/memory-roster-store.ts';
import { csv, figuresOf, seedFiles } from './seed-files.ts';

const header = 'person_id,person_name,municipality_code,body_id,role,from,to\n';
const kiruna = 'user-kiruna,Ledamot Kiruna,2584,board,member,2022-01-01,\n';
const boden = 'user-boden,Ersättare Boden,2582,board,substitute,2022-01-01,2022-12-31\n';

async function loaded2022(): Promise<FiguresStore> {
  const figures = createMemoryFiguresStore();
  const version = { year: 2022, versionId: '2022-1' };
  await figures.stage({
    ...figuresOf(seedFiles()),
    ...version,
    asOf: null,
    loadedAt: '2022-12-07T08:00:00Z',
  });
  await figures.switchTo(version);
  return figures;
}

function setUp(figures: FiguresStore) {
  const roster = createMemoryRosterStore();
  const run = (text: string) => importRoster(csv('roster.csv', text), { figures, roster });
  const problems = async (text: string) => {
    const result = await run(text);
    return result.outcome === 'refused' ? result.problems.map((found) => problemLine(found, 'en')) : [];
  };
  return { roster, run, problems };
}

describe('a roster', () => {
  test('replaces the former one whole', async () => {
    const { roster, run } = setUp(await loaded2022());
    await run(header + boden);
    expect((await run(header + kiruna)).outcome).toBe('loaded');
    expect(await roster.list()).toEqual([
      {
        personId: 'user-kiruna',
        personName: 'Ledamot Kiruna',
        municipalityCode: '2584',
        bodyId: 'board',
        role: 'member',
        order: null,
        from: '2022-01-01',
        to: null,
      },
    ]);
  });

  test('of the same seats, in whatever order, changes nothing', async () => {
    const { roster, run } = setUp(await loaded2022());
    await run(header + kiruna + boden);
    const before = await roster.revision();
    expect((await run(header + boden + kiruna)).outcome).toBe('unchanged');
    expect(await roster.revision()).toBe(before);
  });

  test('with faults has all of them told, and nothing is written', async () => {
    const { roster, problems } = setUp(await loaded2022());
    const rows = [
      kiruna,
      kiruna,
      'user-lulea,Ledamot Luleå,2599,boards,chair,2022-01-01,\n',
      'user-pajala,Ledamot Pajala,2521,board,member,2022-12-31,2022-01-01\n',
      ',Ledamot Kalix,2514,board,member,2022-02-30,\n',
    ];
    expect(await problems(header + rows.join(''))).toEqual([
      'roster.csv, line 3, column from: The same person_id, municipality_code, body_id, role and from as on line 2. Remove or correct one of the rows.',
      'roster.csv, line 4, column role: “chair” cannot be used. Write one of member, substitute, secretary.',
      expect.stringMatching(
        /^roster\.csv, line 4, column municipality_code: “2599” does not exist\. Write one of 2506, /,
      ),
      'roster.csv, line 4, column body_id: “boards” does not exist. Write one of board, preparation.',
      'roster.csv, line 5, column to: The last date is before the first. Correct one of them.',
      'roster.csv, line 6, column person_id: The cell is empty. Fill in a value.',
      'roster.csv, line 6, column from: “2022-02-30” is not a date. Write a real date as YYYY-MM-DD.',
    ]);
    expect(await roster.list()).toEqual([]);
  });

  test('without rows is refused, so that nobody loses a seat by an empty file', async () => {
    const { problems } = setUp(await loaded2022());
    expect(await problems(header)).toEqual([
      'roster.csv: The file has no rows. Fill in at least one below the names of the columns.',
    ]);
  });

  test('is not held against municipalities and bodies while no year is loaded', async () => {
    const { run } = setUp(createMemoryFiguresStore());
    expect((await run(`${header}user-1,Ledamot Åre,2321,council,member,2022-01-01,\n`)).outcome).toBe(
      'loaded',
    );
  });
});
