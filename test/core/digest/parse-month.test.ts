import { expect, test } from '@jest/globals';
import { parseMonth } from '../../../src/core/digest/parse-month.ts';

test.each([
  ['december 2022', '2022-12'],
  ['December 2022', '2022-12'],
  ['dec 2022', '2022-12'],
  ['dec.', '2022-12'],
  ['2022-12', '2022-12'],
  ['maj', '2022-05'],
  ['May 2023', '2023-05'],
  ['oktober', '2022-10'],
  ['October', '2022-10'],
  ['', '2022-12'],
])('%p is the month %s', (typed, month) => {
  expect(parseMonth(typed, '2022-12-07')).toBe(month);
});

test.each(['2022-13', 'ju', 'j', 'julember', 'december 22', 'nästa månad', '12', '2022-12-14'])(
  '%p is no month',
  (typed) => {
    expect(parseMonth(typed, '2022-12-07')).toBeNull();
  },
);
