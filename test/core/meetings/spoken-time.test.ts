import { describe, expect, test } from '@jest/globals';
import { findSpokenTime } from '../../../src/core/meetings/spoken-time.ts';

describe('times', () => {
  test.each([
    ['10:00-16:00', '10:00', '16:00'],
    ['10.00–16.00', '10:00', '16:00'],
    ['9-12', '09:00', '12:00'],
    ['kl. 9 till 12.30', '09:00', '12:30'],
    ['at 13:30 to 15', '13:30', '15:00'],
    ['kl 14', '14:00', null],
    ['13.30', '13:30', null],
    ['at 9', '09:00', null],
    ['16:00-10:00', '16:00', '10:00'],
  ])('are read from “%s”', (text, start, end) => {
    expect(findSpokenTime(text)).toEqual({ start, end, before: '', after: '' });
  });

  test('leave the rest of the text', () => {
    expect(findSpokenTime('nämnden kl. 10-16 på plats')).toEqual({
      start: '10:00',
      end: '16:00',
      before: 'nämnden',
      after: 'på plats',
    });
  });

  test.each(['25-26', 'kl. 10:75', '10-24:00'])('that no clock shows have no beginning: “%s”', (text) => {
    expect(findSpokenTime(text)?.start).toBeNull();
  });

  test.each(['nämnden', 'plats Sal 4', '14', 'sal B2-3'])('are not read into “%s”', (text) => {
    expect(findSpokenTime(text)).toBeNull();
  });
});
