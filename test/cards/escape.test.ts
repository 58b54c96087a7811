import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown, singleLine } from '../../src/cards/escape.ts';

const joiner = '\u2060';

/** What a CommonMark renderer shows of a text in which nothing but backslash escapes is left to read. */
function shown(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll(joiner, '');
}

/** Anything that would still be read as markup, once escaped signs are taken out. */
function activeMarkup(markdown: string): readonly string[] {
  const unescaped = markdown.replace(/\\[!-/:-@[-`{-~]/g, '\u0001');
  const constructs = [
    /[*_~`]/,
    /\][([:]/,
    /<[a-z/!?]/i,
    /&#?\w+;/,
    /\{\{/,
    /^#{1,6}(\s|$)/,
    /^>/,
    /^[-+](\s|$)/,
    /^-\s*-/,
    /^\d{1,9}[.)](\s|$)/,
    /[\r\n]/,
  ];
  return constructs.filter((construct) => construct.test(unescaped)).map(String);
}

const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\`*_~[]()<>#+-.!&;:{}|"\'$ 1a',
        '](',
        '**',
        '${',
        '{{DATE(',
        '<at>',
        '</at>',
        '&amp;',
        '\n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('escape', () => {
  test.each([
    ['[klick](https://evil.example)', `[klick]${joiner}(https://evil.example)`],
    ['[a]: https://evil.example', `[a]${joiner}: https://evil.example`],
    ['**fet** _kursiv_ ~~struken~~ `kod`', '\\*\\*fet\\*\\* \\_kursiv\\_ \\~\\~struken\\~\\~ \\`kod\\`'],
    ['# Rubrik', '\\# Rubrik'],
    ['> citat', '\\> citat'],
    ['- punkt', '\\- punkt'],
    ['1. punkt', '1\\. punkt'],
    ['---', '\\---'],
    ['<b>fet</b>', '\\<b>fet\\</b>'],
    ['&copy; AT&T', '\\&copy; AT&T'],
    ['{{DATE(2022-12-14T09:00:00Z)}}', `{${joiner}{DATE(2022-12-14T09:00:00Z)}}`],
    ['\\*', '\\\\\\*'],
  ])('%s is drawn as it stands', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each([
    '13 (ej Arvidsjaur)',
    'Onsdag 14 december 2022 kl. 10.00–16.00',
    '−144 299 kr',
    'C:\\temp',
    'a < b & c > d',
    'Boden, Gällivare och Övertorneå',
    'https://example.org/a-b',
    '14 kommuner – mål minst 14.',
  ])('everyday text carries no escape, which phones would show: %s', (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test('any text shows literally and holds no markup', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const line = singleLine(text);
        const escaped = escapeMarkdown(line);
        expect(shown(escaped)).toBe(line.replaceAll(joiner, ''));
        expect(activeMarkup(escaped)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('single line', () => {
  test('line breaks and control characters become one space', () => {
    expect(singleLine('  ett\r\n\ttvå\u0000tre \n')).toBe('ett två tre');
  });

  test('mention tags go, also those that appear when another one is removed', () => {
    expect(singleLine('<at>Alla</at> och <a<at>t id="1">ingen</at>')).toBe('Alla och ingen');
  });

  test('characters that turn the direction of writing go, and broken surrogates are replaced', () => {
    expect(singleLine('\u202eomvänt\u202c \ud800')).toBe('omvänt \ufffd');
  });
});
