import { describe, expect, test } from '@jest/globals';
import { figuresOf, problemsOf, seedFiles } from './seed-files.ts';

const row = 'preparation,2022-02-23,14:00,16:00,held,13,14,93,ordinary';

describe('a meeting', () => {
  test.each([
    ['16:00,14:00,held,13,14,93', 'end', 'The end is not after the start. Correct one of them.'],
    ['14:00,14:00,held,13,14,93', 'end', 'The end is not after the start. Correct one of them.'],
    [',16:00,held,13,14,93', 'end', 'The end has no start. Fill in start or empty the cell.'],
    [
      '14:00,16:00,held,,14,',
      'municipalities_present',
      'The meeting was held but the number of municipalities present is missing. Fill it in.',
    ],
    [
      '14:00,16:00,held,15,14,',
      'municipalities_present',
      '15 present is more than the 14 municipalities entitled to take part. Correct one of the numbers.',
    ],
    [
      '14:00,16:00,held,13,15,87',
      'municipalities_entitled',
      '15 municipalities entitled to take part is more than the 14 in municipalities.csv. Correct the number.',
    ],
    [
      '14:00,16:00,cancelled,13,14,',
      'municipalities_present',
      'The meeting is cancelled and can have no attendance. Empty the cell or correct the status.',
    ],
    [
      '14:00,16:00,planned,,14,93',
      'printed_percent',
      'The meeting is planned and can have no attendance. Empty the cell or correct the status.',
    ],
    [
      '14:00,16:00,held,13,14,39',
      'printed_percent',
      '39% does not agree with the counts, which give 92.9%. Correct what is wrong.',
    ],
  ])('with %s is refused', (cells, column, sentence) => {
    const to = `preparation,2022-02-23,${cells},ordinary`;
    expect(problemsOf(seedFiles({ file: 'meetings.csv', from: row, to }))).toEqual([
      `meetings.csv, line 7, column ${column}: ${sentence}`,
    ]);
  });

  test.each([
    ['14:00,,held,13,14,'],
    [',,planned,,14,'],
    ['14:00,16:00,cancelled,,14,'],
    ['14:00,16:00,held,13,14,92'],
  ])('with %s is taken', (cells) => {
    const to = `preparation,2022-02-23,${cells},ordinary`;
    expect(figuresOf(seedFiles({ file: 'meetings.csv', from: row, to })).meetings).toHaveLength(15);
  });
});
