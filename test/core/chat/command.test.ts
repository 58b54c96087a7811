import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCommand } from '../../../src/core/chat/command.ts';
import { commandWords } from '../../../src/core/chat/command-words.ts';

describe('a command', () => {
  test.each([
    ['hjälp', 'help', 'sv', ''],
    ['HJALP', 'help', 'sv', ''],
    ['Help!', 'help', 'en', ''],
    ['möten', 'meetings', 'sv', ''],
    ['moten.', 'meetings', 'sv', ''],
    ['  Mål ', 'goals', 'sv', ''],
    ['närvaro nämnden', 'attendance', 'sv', 'nämnden'],
    ['attendance board 14 December', 'attendance', 'en', 'board 14 December'],
    ['koppla Beredningsgruppen', 'bind', 'sv', 'Beredningsgruppen'],
    ['bind', 'bind', 'en', ''],
    ['språk en', 'language', 'sv', 'en'],
    ['forhandsvisa nyhetsbrev december 2022', 'preview-digest', 'sv', 'december 2022'],
    ['Preview digest December 2022', 'preview-digest', 'en', 'December 2022'],
    ['skicka nyhetsbrev', 'send-digest', 'sv', ''],
    ['nyhetsbrev december 2022', 'digest', 'sv', 'december 2022'],
    ['svara för Boden ja', 'answer-for', 'sv', 'Boden ja'],
    [
      'answer for Kiruna substitute Ersättare Kiruna',
      'answer-for',
      'en',
      'Kiruna substitute Ersättare Kiruna',
    ],
    ['kalla nämnden', 'call', 'sv', 'nämnden'],
  ])('%s is read', (text, name, language, argument) => {
    expect(parseCommand(text)).toEqual({ name, language, argument });
  });

  test.each([
    'Vad är Kirunas avgift för e-arkivet?',
    'mål för nämnden',
    'avtal för e-arkiv',
    'möten i juni',
    'närvaro i nämnden 2022?',
    'närvaro på nämndens möte i juni 2022',
    'målet',
    'hjälpmedel',
    'nyhetsbrevet',
    '',
    'svara',
    'hjälp '.repeat(100),
  ])('%s is a question, not a command', (text) => {
    expect(parseCommand(text)).toBeNull();
  });

  test('exists in both languages', () => {
    const names = [...new Set(commandWords.map(({ name }) => name))];
    for (const name of names) {
      const spoken = commandWords.filter((word) => word.name === name).map(({ language }) => language);
      expect([name, ...new Set(spoken)]).toEqual([name, 'sv', 'en']);
    }
  });

  test('is never read from a text in a way that throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => void parseCommand(text)));
  });
});
