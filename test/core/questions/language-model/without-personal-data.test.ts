import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutPersonalData } from '../../../../src/core/questions/language-model/without-personal-data.ts';

describe('what does not leave', () => {
  test.each([
    ['a mention', '<at id="0">Ledamot Kiruna</at> vad kostar e-arkivet?', 'vad kostar e-arkivet?'],
    ['a mail address', 'Svara ledamot@kiruna.example tack', 'Svara tack'],
    ['a mention as typed', 'Fråga @ledamot om avgiften', 'Fråga om avgiften'],
    ['a personnummer', 'Jag 19121212-1212 undrar', 'Jag undrar'],
    ['a short personnummer', 'Jag 121212+1212 undrar', 'Jag undrar'],
    ['a telephone number', 'Ring 070-174 06 05 om avgiften', 'Ring om avgiften'],
    ['a foreign telephone number', 'Ring +46 (0)70 174 06 05 nu', 'Ring nu'],
    ['an account', 'Till 5201-3 12 34 56 7 nu', 'Till nu'],
    ['an amount', 'Stämmer 110 400 kr?', 'Stämmer kr?'],
  ])('is %s', (_, text, left) => {
    expect(withoutPersonalData(text)).toBe(left);
  });

  test('is any run of five digits or more that is no date and no year', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,12}$/), (digits) => {
        fc.pre(!/^(?:19|2[01])\d{2}$/.test(digits));
        expect(withoutPersonalData(`avgift ${digits}`)).toBe('avgift');
      }),
    );
  });
});

describe('what stays', () => {
  test.each([
    'Hur djupt får Kiruna gräva i plånboken för e-arkivet 2022?',
    'Närvaron den 2022-12-14',
    'Skillnaden 2021-2022',
    'De 14 kommunerna och de 6 tjänsterna',
  ])('%s', (text) => {
    expect(withoutPersonalData(text)).toBe(text);
  });
});
