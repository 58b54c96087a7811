import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAnswer } from '../../../../src/core/chat/commands/parse-answer.ts';
import { figures2022 } from '../../../support/figures-2022.ts';

const municipalities = figures2022[0]?.municipalities ?? [];
const parse = (text: string) => {
  const parsed = parseAnswer(text, municipalities);
  return parsed && [parsed.municipality?.name ?? null, parsed.choice, parsed.substituteName, parsed.meeting];
};

describe('an answer for a municipality', () => {
  test.each([
    ['Boden ja', 'Boden', 'on-site'],
    ['bodens ja', 'Boden', 'on-site'],
    ['Bodens kommun digitalt', 'Boden', 'online'],
    ['Boden: ja!', 'Boden', 'on-site'],
    ['Haparanda stad nej', 'Haparanda', 'not-coming'],
    ['Haparandas kommun nej', 'Haparanda', 'not-coming'],
    ['lulea ja', 'Luleå', 'on-site'],
    ['OVERTORNEA kommun ja', 'Övertorneå', 'on-site'],
    ['Gällivares kommun online', 'Gällivare', 'online'],
    ['Arjeplogs ja', 'Arjeplog', 'on-site'],
    ['2584 ja', 'Kiruna', 'on-site'],
    ['Boden municipality yes', 'Boden', 'on-site'],
    ['the municipality of Boden no', 'Boden', 'not-coming'],
    ['Piteå på plats', 'Piteå', 'on-site'],
    ['Piteå kommer inte', 'Piteå', 'not-coming'],
    ['Piteå not coming', 'Piteå', 'not-coming'],
  ])('%s is read', (text, municipality, choice) => {
    expect(parse(text)).toEqual([municipality, choice, null, '']);
  });

  test('names a substitute, and after a comma the meeting', () => {
    expect(parse('Boden ersättare Ersättare Boden')).toEqual(['Boden', 'substitute', 'Ersättare Boden', '']);
    expect(parse('Boden ersättare Ersättare Boden, beredningsgruppen')).toEqual([
      'Boden',
      'substitute',
      'Ersättare Boden',
      'beredningsgruppen',
    ]);
    expect(parse('Boden substitute ,board')).toEqual(['Boden', 'substitute', null, 'board']);
  });

  test('names the meeting after the answer', () => {
    expect(parse('Boden ja beredningsgruppen 21 december')).toEqual([
      'Boden',
      'on-site',
      null,
      'beredningsgruppen 21 december',
    ]);
  });

  test.each(['', 'ja', 'Boden', 'nej Boden', 'Boden kanske'])('“%s” is none', (text) => {
    expect(parse(text)).toBeNull();
  });

  test('of an unknown municipality keeps what was typed', () => {
    expect(parseAnswer('Umeå ja', municipalities)).toMatchObject({ municipality: null, typed: 'Umeå' });
    expect(parse('kommun ja')).toEqual([null, 'on-site', null, '']);
    expect(parse('s ja')).toEqual([null, 'on-site', null, '']);
  });

  test('is never read in a way that throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parse(`${text} ja`)));
  });
});
