import { describe, expect, test } from '@jest/globals';
import { problemsOf, seedFiles } from './seed-files.ts';

describe('fees', () => {
  test.each([
    [
      'grundbelopp',
      '2580,76100\n2022,grundbelopp',
      '2580,76101\n2022,grundbelopp',
      2,
      '1,065,401',
      '1,065,400',
    ],
    ['e-kontor', 'e-kontor,2506,40000', 'e-kontor,2506,40001', 3, '937,201', '937,200'],
    [
      'e-tjansteplattform',
      'e-tjansteplattform,2506,48200',
      'e-tjansteplattform,2506,48201',
      4,
      '1,046,901',
      '1,046,900',
    ],
    ['raddningstjanst', 'raddningstjanst,2506,25800', 'raddningstjanst,2506,25801', 5, '732,501', '732,500'],
    ['e-arkiv', 'e-arkiv,2506,4000', 'e-arkiv,2506,4001', 6, '313,001', '313,000'],
    ['datacenter', 'datacenter,2506,50400', 'datacenter,2506,50401', 7, '1,149,601', '1,149,600'],
  ])('of %s must add up to the printed total', (serviceId, from, to, line, sum, printed) => {
    expect(problemsOf(seedFiles({ file: 'fees.csv', from, to }))).toEqual([
      `fee-control-totals.csv, line ${line}, column printed_total_sek: The fees of ${serviceId} in fees.csv add up to SEK ${sum} but the printed total is SEK ${printed}. The difference is SEK 1. Correct the fees or the total.`,
    ]);
  });

  test('must be there for every service and municipality', () => {
    const edit = { file: 'fees.csv', from: '2022,e-arkiv,2505,\n', to: '' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'fees.csv: The service e-arkiv has no row for Arvidsjaur (2505). Add it, with an empty amount for a municipality that takes no part.',
    ]);
  });

  test('have a printed total for every service', () => {
    const edit = { file: 'fee-control-totals.csv', from: '2022,e-arkiv,313000\n', to: '' };
    expect(problemsOf(seedFiles(edit))).toEqual([
      'fee-control-totals.csv: The printed total of the service e-arkiv is missing. Add a row, so that the fees can be checked.',
    ]);
  });

  test('are needed: a file with a header alone is refused', () => {
    const files = seedFiles().map((file) =>
      file.kind === 'table' && file.name === 'fees.csv' ? { ...file, rows: [] } : file,
    );
    expect(problemsOf(files)).toContain(
      'fees.csv: The file has no rows. Fill in at least one below the names of the columns.',
    );
  });
});
