import { describe, expect, test } from '@jest/globals';
import { readFigures } from '../../../src/core/import/read-figures.ts';
import { csv, figuresOf, problemsOf, seedFiles } from './seed-files.ts';

const header = 'row_kind,row_id,language,word';
const words = (...lines: readonly string[]) => csv('synonyms.csv', [header, ...lines, ''].join('\n'));

describe('synonyms beside the figures', () => {
  test('are kept by row and language, in the order of the file', () => {
    const file = words(
      'service,e-arkiv,sv,lagret',
      'area,e-arkiv,en,Archive',
      'service,e-arkiv,sv,"valvet, det stora"',
    );

    expect(figuresOf([...seedFiles(), file]).synonyms).toEqual([
      { rowKind: 'service', rowId: 'e-arkiv', language: 'sv', words: ['lagret', 'valvet, det stora'] },
      { rowKind: 'area', rowId: 'e-arkiv', language: 'en', words: ['Archive'] },
    ]);
  });

  test('stand in place of the built-in ones, which are taken when there is no file', () => {
    const builtIn = { synonyms: words('service,e-arkiv,sv,lagret', 'service,not-here,sv,okänt') };
    const synonymsOf = (reading: ReturnType<typeof readFigures>) =>
      reading.outcome === 'read' ? reading.rows.synonyms.flatMap((row) => row.words) : reading.problems;

    expect(synonymsOf(readFigures(seedFiles(), builtIn))).toEqual(['lagret']);
    expect(synonymsOf(readFigures([...seedFiles(), words('goal,avtal,sv,valvet')], builtIn))).toEqual([
      'valvet',
    ]);
    expect(synonymsOf(readFigures([...seedFiles(), words()], builtIn))).toEqual([]);
  });

  test('are refused with every problem at once', () => {
    const file = words(
      'service,e-arkiv,sv,kostar',
      'service,gone,sv,lagret',
      'service,e-arkiv,sv,Umeå',
      'house,e-arkiv,de,lagret',
      'service,e-arkiv,sv,lagret',
      'service,e-arkiv,sv,lagret',
    );

    expect(problemsOf([...seedFiles(), file])).toEqual([
      'synonyms.csv, line 2, column word: “kostar” has a meaning of its own in questions, and answers would be wrong. Choose another word.',
      'synonyms.csv, line 3, column row_id: “gone” does not exist. Write one of grundbelopp, e-kontor, e-tjansteplattform, raddningstjanst, e-arkiv, datacenter.',
      'synonyms.csv, line 4, column word: “Umeå” is the name of a municipality. Choose another word.',
      'synonyms.csv, line 5, column row_kind: “house” cannot be used. Write one of municipality, service, area, agreement, project, phase, goal, body, control.',
      'synonyms.csv, line 5, column language: “de” cannot be used. Write one of sv, en.',
      'synonyms.csv, line 7, column word: The same row_kind, row_id, language and word as on line 6. Remove or correct one of the rows.',
    ]);
  });
});
