import { expect, test } from '@jest/globals';
import { parsePauseUntil } from '../../../src/core/subscriptions/parse-pause.ts';

const today = '2022-12-07';

test.each([
  ['till 1 mars 2023', '2023-03-01'],
  ['till den 8 december', '2022-12-08'],
  ['till 7 december', '2023-12-07'],
  ['until 2023-03-01', '2023-03-01'],
  ['until March 1', '2023-03-01'],
])('“%s” is until %s', (argument, until) => {
  expect(parsePauseUntil(argument, today)).toBe(until);
});

test.each(['', 'till jul', 'till 30 februari', 'till 2022-12-07', 'till 1 mars 2022', 'till 2023-12-09'])(
  '“%s” is no day of the coming year',
  (argument) => {
    expect(parsePauseUntil(argument, today)).toBeNull();
  },
);
