import { describe, expect, test } from '@jest/globals';
import { figuresOf, problemsOf, seedFiles } from './seed-files.ts';

/** The problems after a text of a file is replaced by another. */
function problemsAfter(file: string, from: string, to: string): readonly string[] {
  return problemsOf(seedFiles({ file, from, to }));
}

describe('an amount', () => {
  const cases: readonly (readonly [cell: string, sentence: string])[] = [
    ['29 000', '“29 000” has spaces in it. Write 29000.'],
    ['29\u00a0000', '“29\u00a0000” has spaces in it. Write 29000.'],
    [
      '"29000,50"',
      '“29000,50” has a comma or a point in it. Write whole kronor in digits only, such as 29000.',
    ],
    ['29.000', '“29.000” has a comma or a point in it. Write whole kronor in digits only, such as 29000.'],
    ['-5', '“-5” is negative. Write an amount of SEK 0 or more.'],
    ['29000 kr', '“29000 kr” is not an amount. Write whole kronor in digits only, such as 29000.'],
    ['=SUM(A1)', '“=SUM(A1)” is not an amount. Write whole kronor in digits only, such as 29000.'],
    ['1e4', '“1e4” is not an amount. Write whole kronor in digits only, such as 29000.'],
  ];

  test.each(cases)('%s is refused with what to do', (cell, sentence) => {
    expect(problemsAfter('fees.csv', 'e-arkiv,2584,29000', `e-arkiv,2584,${cell}`)).toEqual([
      `fees.csv, line 65, column amount_sek: ${sentence}`,
    ]);
  });

  test('that is empty means no part, but only in fees', () => {
    expect(problemsAfter('fee-control-totals.csv', '1065400', '')).toEqual([
      'fee-control-totals.csv, line 2, column printed_total_sek: The cell is empty. Fill in a value.',
    ]);
  });
});

describe('a cell of another kind', () => {
  test.each([
    [
      'meetings.csv',
      '2022-03-16',
      '2022-02-29',
      2,
      'date',
      '“2022-02-29” is not a date. Write a real date as YYYY-MM-DD.',
    ],
    [
      'meetings.csv',
      '2022-03-16',
      '16/3 2022',
      2,
      'date',
      '“16/3 2022” is not a date. Write a real date as YYYY-MM-DD.',
    ],
    [
      'meetings.csv',
      '2022-03-16,13:00',
      '2022-03-16,1 pm',
      2,
      'start',
      '“1 pm” is not a time. Write HH:MM, such as 09:00.',
    ],
    [
      'meetings.csv',
      'held,9,14,64,ordinary\nboard,2022-06',
      'done,9,14,64,ordinary\nboard,2022-06',
      2,
      'status',
      '“done” cannot be used. Write one of planned, held, cancelled.',
    ],
    [
      'meetings.csv',
      'held,13,14,93',
      'held,all,14,93',
      7,
      'municipalities_present',
      '“all” is not a whole number. Write digits only, such as 14.',
    ],
    [
      'meetings.csv',
      'held,13,14,93',
      'held,13,14,930',
      7,
      'printed_percent',
      '“930” is too large. Write 100 or less.',
    ],
    [
      'meetings.csv',
      'held,13,14,93',
      'held,13,0,93',
      7,
      'municipalities_entitled',
      '“0” is too small. Write 1 or more.',
    ],
    [
      'goals.csv',
      'at-least,0,not-met',
      'at-least,0,failed',
      2,
      'status',
      '“failed” cannot be used. Write one of met, partly-met, not-met, ongoing.',
    ],
    [
      'goals.csv',
      '75,procent,at-least,62',
      '75,procent,at-least,about 62',
      6,
      'outcome',
      '“about 62” is not a number. Write digits with at most two decimals, such as 62.5.',
    ],
    [
      'overarching-goals.csv',
      '2022,service,',
      '2022,Service!,',
      2,
      'goal_id',
      '“Service!” is not an identifier. Write small letters, digits and hyphens, such as e-arkiv.',
    ],
    [
      'overarching-goals.csv',
      'Bättre omvärldsbevakning',
      'BÃ¤ttre omvärldsbevakning',
      7,
      'title_sv',
      '“BÃ¤ttre omvärldsbevakning för den enskilda kommunen” is garbled text. Save the file anew as UTF-8 from its original.',
    ],
  ])('in %s, %s → %s, is refused with what to do', (file, from, to, line, column, sentence) => {
    expect(problemsAfter(file, from, to)).toEqual([`${file}, line ${line}, column ${column}: ${sentence}`]);
  });

  test('keeps the leading zero of a code, and says where one may have gone', () => {
    expect(problemsAfter('municipalities.csv', '2506,Arjeplog', '180,Arjeplog')[0]).toBe(
      'municipalities.csv, line 2, column municipality_code: “180” is not a municipality code. Write four digits; Excel may have removed leading zeros.',
    );
  });

  test('that is too long is refused without being shown', () => {
    const [found] = problemsAfter('projects.csv', 'Upphandlingsunderlag publicerat', 'x'.repeat(1001));
    expect(found).toBe(
      'projects.csv, line 5, column status_sv: The text is too long. Cut it to 1,000 characters or fewer.',
    );
  });

  test('is shown cut and without control characters', () => {
    const [found] = problemsAfter(
      'goals.csv',
      'at-least,0,not-met',
      `at-least,0,"\u001b[31m${'x'.repeat(99)}\n"`,
    );
    expect(found).toContain(`“ [31m${'x'.repeat(55)}…” is garbled text.`);
  });

  test('takes a decimal comma where decimals are meant', () => {
    const rows = figuresOf(
      seedFiles({ file: 'goals.csv', from: '75,procent,at-least,62', to: '75,procent,at-least,"62,5"' }),
    );
    expect(rows.goals[4]?.outcome).toBe(62.5);
  });

  test('of text keeps formulas and markup as they are, without the space around', () => {
    const rows = figuresOf(
      seedFiles({ file: 'services.csv', from: 'Base fee', to: '" =HYPERLINK(""x"") <b>fee</b> "' }),
    );
    expect(rows.services[0]?.nameEn).toBe('=HYPERLINK("x") <b>fee</b>');
  });
});
