import { describe, expect, test } from '@jest/globals';
import { problemsOf, seedFiles } from './seed-files.ts';

describe('a reference to a row that is not there', () => {
  test.each([
    [
      'fees.csv',
      '2022,e-arkiv,2584,29000',
      '2022,e-arkivet,2584,29000',
      65,
      'service_id',
      'e-arkivet',
      'services.csv',
    ],
    [
      'fees.csv',
      '2022,e-arkiv,2584,29000',
      '2022,e-arkiv,2599,29000',
      65,
      'municipality_code',
      '2599',
      'municipalities.csv',
    ],
    [
      'fee-control-totals.csv',
      '2022,e-arkiv',
      '2022,e-arkivet',
      6,
      'service_id',
      'e-arkivet',
      'services.csv',
    ],
    ['meetings.csv', 'board,2022-03-16', 'bord,2022-03-16', 2, 'body', 'bord', 'bodies.csv'],
    [
      'agreements.csv',
      'joint-service,datacenter',
      'joint-service,datacentre',
      10,
      'service_id',
      'datacentre',
      'services.csv',
    ],
    ['projects.csv', 'procurement', 'procuring', 5, 'phase', 'procuring', 'process-phases.csv'],
    ['bodies.csv', 'narvaro-namnd', 'narvaro', 2, 'attendance_goal_id', 'narvaro', 'goals.csv'],
    ['bodies.csv', 'beredningsmoten', 'moten', 3, 'meetings_goal_id', 'moten', 'goals.csv'],
  ])('in %s, %s → %s, is refused', (file, from, to, line, column, id, referred) => {
    expect(problemsOf(seedFiles({ file, from, to }))).toContain(
      `${file}, line ${line}, column ${column}: “${id}” is not in ${referred}. Correct the identifier or add a row there.`,
    );
  });

  test('is not told while the other file cannot be read', () => {
    const files = seedFiles().filter(({ name }) => name !== 'municipalities.csv');
    expect(problemsOf(files)).toEqual(['municipalities.csv: The file is missing. Put it in the folder.']);
  });

  test('is not told while the identifier of some row there cannot be read', () => {
    const edit = { file: 'services.csv', from: 'e-arkiv,Gemensamt', to: 'E-arkiv,Gemensamt' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'services.csv, line 6, column service_id: “E-arkiv” is not an identifier. Write small letters, digits and hyphens, such as e-arkiv.',
    ]);
  });

  test('of a built-in body tells that bodies.csv is needed', () => {
    const edit = { file: 'goals.csv', from: '2022,narvaro-namnd', to: '2022,deltagande' };
    const files = seedFiles(edit).filter(({ name }) => name !== 'bodies.csv');
    expect(problemsOf(files)).toEqual([
      'bodies.csv: The file is missing, and the built-in body board points to the goal narvaro-namnd, which is not in goals.csv. Add the file.',
    ]);
  });
});
