import { describe, expect, test } from '@jest/globals';
import { readParts, readTime } from '../../../src/core/plan/parse-wish.ts';

const today = '2022-12-07';

describe('day and times of a wish', () => {
  test.each([
    ['nämnden 14 december 10:00-16:00', '2022-12-14', { start: '10:00', end: '16:00' }, 'nämnden'],
    ['nämnden 7 december kl. 13', '2022-12-07', { start: '13:00', end: null }, 'nämnden'],
    ['6/12 beredningsgruppen', '2023-12-06', null, 'beredningsgruppen'],
    ['board, Wednesday 14 Dec 2022', '2022-12-14', null, 'board'],
    ['29 februari', '2024-02-29', null, ''],
    ['kl. 10 till 12', null, { start: '10:00', end: '12:00' }, ''],
  ])('are read from “%s”', (text, date, times, rest) => {
    expect(readTime(text, today)).toEqual({ date, times, rest });
  });

  test.each([
    ['31 februari', { fault: 'no-such-day' }],
    ['2022-13-01', { fault: 'no-such-day' }],
    ['torsdag 14 december 2022', { fault: 'wrong-weekday', date: '2022-12-14' }],
    ['14 december 25:00-26:00', { fault: 'no-such-time' }],
  ])('that cannot be are told: “%s”', (text, fault) => {
    expect(readTime(text, today)).toEqual(fault);
  });
});

describe('form, way of taking part, place and link of a wish', () => {
  test.each([
    [
      'nämnden strategidag på plats plats Kommunhuset, Luleå länk https://teams.example/a?b=1',
      {
        form: 'strategy-day',
        mode: 'on-site',
        place: 'Kommunhuset, Luleå',
        link: 'https://teams.example/a?b=1',
      },
      'nämnden',
    ],
    ['board both online place Town hall 2-4', { mode: 'both', place: 'Town hall 2-4' }, 'board'],
    ['nämnden digitalt', { mode: 'online' }, 'nämnden'],
    [
      'https://teams.example/a ordinarie nämnden',
      { form: 'ordinary', link: 'https://teams.example/a' },
      'nämnden',
    ],
    ['nämnden', {}, 'nämnden'],
    ['nämnden plats På platsen', { place: 'På platsen' }, 'nämnden'],
  ])('are read from “%s”', (text, parts, rest) => {
    expect(readParts(text)).toEqual({ parts, rest });
  });

  test('a link that is not https, or a place that is too long, is a fault', () => {
    expect(readParts('nämnden http://teams.example/a')).toEqual({ fault: 'not-https' });
    expect(readParts(`nämnden plats ${'x'.repeat(201)}`)).toEqual({ fault: 'too-long' });
  });
});
