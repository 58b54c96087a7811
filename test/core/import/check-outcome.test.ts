import { describe, expect, test } from '@jest/globals';
import { problemsOf, seedFiles } from './seed-files.ts';

describe('the economic outcome', () => {
  test('has income less cost as the deviation of every row, so that the figure of the comments is refused', () => {
    const edit = { file: 'outcome.csv', from: '-144299', to: '-144280' };
    expect(problemsOf(seedFiles(edit))).toEqual(
      [
        "outcome.csv, line 11, column deviation_sek: The rows' deviation_sek adds up to SEK 266,764 but the sum is SEK 266,745. Correct what is wrong.",
        'outcome.csv, line 10, column deviation_sek: Income minus cost is −SEK 144,299, not −SEK 144,280. Correct what is wrong.',
      ].toReversed(),
    );
  });

  test('has a sum row that adds up in every column', () => {
    const edit = { file: 'outcome.csv', from: '8006135,7739390,266745', to: '8006136,7739391,266745' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      "outcome.csv, line 11, column income_sek: The rows' income_sek adds up to SEK 8,006,135 but the sum is SEK 8,006,136. Correct what is wrong.",
      "outcome.csv, line 11, column cost_sek: The rows' cost_sek adds up to SEK 7,739,390 but the sum is SEK 7,739,391. Correct what is wrong.",
    ]);
  });

  test('needs its sum row', () => {
    const edit = { file: 'outcome.csv', from: '2022,summa,Summa,8006135,7739390,266745\n', to: '' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'outcome.csv: The row with area_id summa is missing. Add the printed sum of the other rows.',
    ]);
  });

  test('is not summed while an amount cannot be read', () => {
    const edit = { file: 'outcome.csv', from: '858700', to: '858 700' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'outcome.csv, line 4, column income_sek: “858 700” has spaces in it. Write 858700.',
    ]);
  });
});
