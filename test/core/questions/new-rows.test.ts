import { expect, test } from '@jest/globals';
import type { YearFigures } from '../../../src/core/figures/figures.ts';
import { readFigures } from '../../../src/core/import/read-figures.ts';
import { createQuestions } from '../../../src/core/questions/answer-question.ts';
import { csv, seedFiles } from '../import/seed-files.ts';
import { amountsIn, sentenceOf, settings, today } from './spoken.ts';

/** The seed with a fifteenth municipality and a seventh service, as rows alone, and everyday words for the service. */
function changedSeed(): YearFigures {
  const codes = [
    ...['2506', '2505', '2582', '2523', '2583', '2510', '2514', '2584'],
    ...['2580', '2521', '2581', '2560', '2513', '2518', '2401'],
  ];
  const known = seedFiles().map((file) => {
    if (file.kind !== 'table') return file;
    const add = (...rows: readonly (readonly string[])[]) => ({
      ...file,
      rows: [...file.rows, ...rows.map((cells, index) => ({ line: 1_000 + index, cells }))],
    });
    const column = (name: string) => file.header.indexOf(name);
    const replaced = (at: string, from: string, to: string, where: (cells: readonly string[]) => boolean) =>
      file.rows.map((row) =>
        where(row.cells)
          ? {
              ...row,
              cells: row.cells.map((cell, index) => (index === column(at) && cell === from ? to : cell)),
            }
          : row,
      );
    switch (file.name) {
      case 'municipalities.csv':
        return add(['2401', 'Bjurholm', 'Bjurholms kommun']);
      case 'services.csv':
        return add([
          'bokning',
          'Gemensamt bokningssystem',
          'Joint booking system',
          'joint-service',
          'Tabell 7',
          '',
        ]);
      case 'fees.csv': {
        const services = [
          'grundbelopp',
          'e-kontor',
          'e-tjansteplattform',
          'raddningstjanst',
          'e-arkiv',
          'datacenter',
        ];
        return add(
          ...services.map((id) => ['2022', id, '2401', '']),
          ...codes.map((code, index) => ['2022', 'bokning', code, String(11_000 + index * 10)]),
        );
      }
      case 'fee-control-totals.csv':
        return add(['2022', 'bokning', String(15 * 11_000 + 1_050)]);
      default:
        return { ...file, rows: replaced('', '', '', () => false) };
    }
  });
  const words = csv(
    'synonyms.csv',
    'row_kind,row_id,language,word\nservice,bokning,sv,bokningstjänst\nmunicipality,2584,sv,malmstaden\n',
  );
  const reading = readFigures([...known, words]);
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.problems, null, 2));
  return { ...reading.rows, year: 2022, versionId: 'changed', asOf: null, loadedAt: '2022-12-07T08:00:00Z' };
}

const questions = createQuestions([changedSeed()], settings);
const amounts = (text: string) =>
  amountsIn(sentenceOf(questions.answer({ text, language: 'sv', today, previous: null, own: null })));

test.each([
  ['Vad kostar bokningssystemet för Bjurholm?', [11_140]],
  ['bokningsystemet bjurholm', [11_140]],
  ['Bjurholms avgift för Joint booking system', [11_140]],
  ['What does Kiruna pay for the booking system?', [11_070]],
  ['Vad kostar bokningstjänsten för malmstaden?', [11_070]],
  ['bokningssystemsavgiften för Bjrholm', [11_140]],
  ['Vad betalar Bjurholm totalt?', [11_140]],
  ['Vad betalar de 15 kommunerna tillsammans för bokningssystemet?', [166_050]],
  ['Vad betalar de femton kommunerna ihop för bokningstjänsten?', [166_050]],
  ['Vad kostar e-arkivet för Bjurholm?', []],
])('a new municipality and a new service are understood from their rows: %s', (text, expected) => {
  expect(amounts(text)).toEqual(expected);
});
