import { expect, test } from '@jest/globals';
import { defaultBodies } from '../../../src/core/import/default-bodies.ts';
import { figuresOf, problemsOf, seedFiles } from './seed-files.ts';

test('the built-in bodies are those of the seeded bodies.csv', () => {
  expect(figuresOf(seedFiles()).bodies).toEqual(defaultBodies);
});

test('a bodies.csv without a schedule has the schedule of the built-in bodies', () => {
  const files = seedFiles(
    {
      file: 'bodies.csv',
      from: 'reminder_days_before,reminder_time,close_days_before,close_time,nudge_days_before,decides,holidays,',
      to: '',
    },
    { file: 'bodies.csv', from: '5|1,09:00,1,12:00,2,yes,SE,', to: '' },
    { file: 'bodies.csv', from: '5|1,09:00,1,12:00,2,no,SE,', to: '' },
  );
  expect(figuresOf(files).bodies).toEqual(defaultBodies.map((body) => ({ ...body, decides: 'yes' })));
});

test('an empty list of reminders means none, and a wrong day is refused', () => {
  const reminders = (to: string) => [
    { file: 'bodies.csv', from: '5|1,09:00,1,12:00,2,yes', to: `${to},09:00,1,12:00,2,yes` },
  ];
  expect(figuresOf(seedFiles(...reminders(''))).bodies[0]?.reminderDaysBefore).toEqual([]);
  expect(problemsOf(seedFiles(...reminders('5|soon')))[0]).toContain('reminder_days_before');
});
