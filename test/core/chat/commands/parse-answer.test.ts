import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAnswer } from '../../../../src/core/chat/commands/parse-answer.ts';
import { figures2022 } from '../../../support/figures-2022.ts';

const municipalities = figures2022[0]?.municipalities ?? [];
const parse = (text: string) => {
  const parsed = parseAnswer(text, municipalities);
  return parsed && [parsed.municipality?.name ?? null, parsed.choice, parsed.substituteName, parsed.meeting];
};
/** What is said besides municipality, answer and meeting; nothing that is empty. */
const details = (text: string) => {
  const { municipality, typed, choice, ...rest } = parseAnswer(text, municipalities) ?? {};
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '' && value !== false));
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
    ['Piteå rensa', 'Piteå', 'clear'],
    ['Piteå ta bort svaret', 'Piteå', 'clear'],
    ['Piteå clear', 'Piteå', 'clear'],
  ])('%s is read', (text, municipality, choice) => {
    expect(parse(text)).toEqual([municipality, choice, '', '']);
  });

  test('names a substitute, and after a comma the meeting', () => {
    expect(parse('Boden ersättare Ersättare Boden')).toEqual(['Boden', 'substitute', 'Ersättare Boden', '']);
    expect(parse('Boden ersättare Ersättare Boden, beredningsgruppen')).toEqual([
      'Boden',
      'substitute',
      'Ersättare Boden',
      'beredningsgruppen',
    ]);
    expect(parse('Boden substitute ,board')).toEqual(['Boden', 'substitute', '', 'board']);
  });

  test('names the meeting after the answer', () => {
    expect(parse('Boden ja beredningsgruppen 21 december')).toEqual([
      'Boden',
      'on-site',
      '',
      'beredningsgruppen 21 december',
    ]);
  });

  test.each([
    ['Kiruna ja från 14:00', { from: '14:00' }],
    ['Kiruna ja från kl. 14.00 till § 12', { from: 'kl. 14.00', to: '§ 12' }],
    ['Kiruna ja till och med §12', { to: '§12' }],
    ['Kiruna ja t.o.m. § 12', { to: '§ 12' }],
    ['Kiruna yes from 14:00 to 15:00', { from: '14:00', to: '15:00' }],
    ['Kiruna ja från 25:99', { from: '25:99' }],
    ['Kiruna ja jäv ärende 5', { item: 'ärende 5' }],
    ['Kiruna ja jäv i ärende 5, beredningsgruppen', { item: 'ärende 5', meeting: 'beredningsgruppen' }],
    ['Kiruna yes conflict of interest in item 5', { item: 'item 5' }],
    ['Kiruna ja från 14:00 beredningsgruppen', { from: '14:00', meeting: 'beredningsgruppen' }],
    ['Kiruna ja, notering tåg, sedan buss', { note: 'tåg, sedan buss' }],
    ['Boden nej, skäl telefonsamtal med ledamoten', { reason: 'telefonsamtal med ledamoten' }],
    [
      'Boden nej beredningsgruppen, notering sjuk, skäl: telefon, kl. 9',
      { meeting: 'beredningsgruppen', note: 'sjuk', reason: 'telefon, kl. 9' },
    ],
    ['Kiruna nej ändra', { changes: true }],
    ['Kiruna no, board, change', { changes: true, meeting: 'board' }],
    [
      'Boden ersättare Ersättare Boden, från 14:00, beredningsgruppen',
      { substituteName: 'Ersättare Boden', from: '14:00', meeting: 'beredningsgruppen' },
    ],
    ['Boden ersättare Ersättare Boden från 14:00', { substituteName: 'Ersättare Boden', from: '14:00' }],
    ['Boden rensa beredningsgruppen', { meeting: 'beredningsgruppen' }],
  ])('“%s” says more', (text, expected) => {
    expect(details(text)).toEqual(expected);
  });

  test.each(['', 'ja', 'Boden', 'nej Boden', 'Boden kanske'])('“%s” is none', (text) => {
    expect(parse(text)).toBeNull();
  });

  test('of an unknown municipality keeps what was typed', () => {
    expect(parseAnswer('Umeå ja', municipalities)).toMatchObject({ municipality: null, typed: 'Umeå' });
    expect(parse('kommun ja')).toEqual([null, 'on-site', '', '']);
    expect(parse('s ja')).toEqual([null, 'on-site', '', '']);
  });

  test('is never read in a way that throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200 }), (text) => void parse(`${text} ja`)));
  });
});
