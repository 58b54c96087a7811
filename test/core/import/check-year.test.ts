import { describe, expect, test } from '@jest/globals';
import { problemsOf, seedFiles } from './seed-files.ts';

describe('the year', () => {
  test.each([
    ['fees.csv', '2022,e-arkiv,2584', 65],
    ['fee-control-totals.csv', '2022,e-arkiv', 6],
    ['outcome.csv', '2022,e-arkiv', 5],
    ['goals.csv', '2022,kompetens', 2],
    ['overarching-goals.csv', '2022,vardag', 8],
    ['projects.csv', '2022,hr-lon', 6],
    ['internal-control.csv', '2022,reglemente', 4],
  ])('of a row in %s must be that of the fees', (file, from, line) => {
    expect(problemsOf(seedFiles({ file, from, to: from.replace('2022', '2021') }))).toEqual([
      `${file}, line ${line}, column year: “2021” is not 2022, the year of the fees. A folder holds one year only.`,
    ]);
  });

  test('has all the meetings in it, so that the December meeting printed as 2021 is found', () => {
    const edit = { file: 'meetings.csv', from: 'preparation,2022-12-21', to: 'preparation,2021-12-21' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'meetings.csv, line 16, column date: 2021-12-21 is outside 2022. Correct the date.',
    ]);
  });
});
