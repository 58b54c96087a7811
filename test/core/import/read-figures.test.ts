import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { rowSchemas } from '../../../src/core/figures/figures.ts';
import type { CsvFile } from '../../../src/core/import/csv-file.ts';
import { problemLine } from '../../../src/core/import/problem.ts';
import { readFigures } from '../../../src/core/import/read-figures.ts';
import { csv, figuresOf, problemsOf, seedFiles } from './seed-files.ts';

describe('the real files of 2022', () => {
  const rows = figuresOf(seedFiles());

  test('are read whole', () => {
    expect(problemsOf(seedFiles())).toEqual([]);
    expect(readFigures(seedFiles())).toMatchObject({ outcome: 'read', year: 2022 });
    expect(Object.fromEntries(Object.entries(rows).map(([kind, list]) => [kind, list.length]))).toEqual({
      municipalities: 14,
      services: 6,
      fees: 84,
      feeControlTotals: 6,
      outcome: 10,
      meetings: 15,
      goals: 11,
      overarchingGoals: 9,
      agreements: 9,
      projects: 5,
      synonyms: 0,
      processPhases: 5,
      internalControl: 3,
      bodies: 2,
    });
  });

  test('become rows that satisfy the row schemas', () => {
    for (const [kind, schema] of Object.entries(rowSchemas)) {
      const list = Object.entries(rows).find(([name]) => name === kind)?.[1] ?? [];
      for (const row of list) expect(schema.parse(row)).toEqual(row);
    }
  });

  test('keep every cell where it belongs', () => {
    expect(rows.municipalities[7]).toEqual({
      entitledFrom: null,
      entitledTo: null,
      code: '2584',
      name: 'Kiruna',
      officialName: 'Kiruna kommun',
    });
    expect(rows.services[0]).toEqual({
      id: 'grundbelopp',
      nameSv: 'Grundbelopp',
      nameEn: 'Base fee',
      kind: 'base',
      sourceTable: 'Översikt grundfinansiering 2022',
      noteSv: 'Fördelas lika på de 14 kommunerna',
    });
    expect(rows.fees).toContainEqual({
      year: 2022,
      serviceId: 'e-arkiv',
      municipalityCode: '2584',
      amountSek: 29_000,
    });
    expect(rows.outcome[8]).toEqual({
      year: 2022,
      areaId: 'projekt-dcbd',
      nameSv: 'Projekt DCBD (datacenter)',
      incomeSek: 54_001,
      costSek: 198_300,
      deviationSek: -144_299,
    });
    expect(rows.meetings[3]).toEqual({
      body: 'board',
      date: '2022-12-14',
      start: '10:00',
      end: '16:00',
      status: 'held',
      municipalitiesPresent: 9,
      municipalitiesEntitled: 14,
      printedPercent: 64,
      form: 'ordinary',
      mode: null,
      place: null,
      link: null,
    });
    expect(rows.agreements[6]).toMatchObject({ inUseSince: 2019, participants: '13 (ej Arvidsjaur)' });
  });

  test('tell a municipality that takes no part from one that pays nothing', () => {
    const empty = rows.fees.filter(({ amountSek }) => amountSek === null);
    expect(empty.map(({ serviceId, municipalityCode }) => [serviceId, municipalityCode])).toEqual([
      ['e-arkiv', '2505'],
      ['datacenter', '2505'],
    ]);
  });

  test('are read in any order and without bodies.csv', () => {
    const files = seedFiles();
    const withoutBodies = files.filter(({ name }) => name !== 'bodies.csv');
    expect(figuresOf([...files].reverse())).toEqual(rows);
    expect(figuresOf(withoutBodies)).toEqual(rows);
  });
});

describe('a folder with many faults', () => {
  const files = [
    ...seedFiles(
      { file: 'fees.csv', from: '2022,e-kontor,2580,174500', to: '2022,e-kontor,2580,174 500' },
      { file: 'fees.csv', from: '2022,raddningstjanst,2506,25800', to: '2023,raddningstjanst,2506,25900' },
      { file: 'services.csv', from: 'Base fee,base', to: 'Base fee,basic' },
      { file: 'meetings.csv', from: '2022-06-22,13:00,16:00', to: '2022-06-31,16:00,13:00' },
      { file: 'goals.csv', from: 'measured_from', to: 'measured' },
      { file: 'projects.csv', from: 'procurement', to: 'procuring' },
    ).filter(({ name }) => name !== 'outcome.csv'),
    csv('outcomes.csv', 'year\n2022\n'),
  ];

  test('has all of them told at once, in the order of the files and their lines', () => {
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^outcomes\.csv: The file is unknown\. .* outcome\.csv/),
      'services.csv, line 2, column kind: “basic” cannot be used. Write one of base, joint-service.',
      'fees.csv, line 24, column amount_sek: “174 500” has spaces in it. Write 174500.',
      'fees.csv, line 44, column year: “2023” is not 2022, the year of the fees. A folder holds one year only.',
      'fee-control-totals.csv, line 5, column printed_total_sek: The fees of raddningstjanst in fees.csv add up to SEK 732,600 but the printed total is SEK 732,500. The difference is SEK 100. Correct the fees or the total.',
      'outcome.csv: The file is missing. Put it in the folder.',
      'meetings.csv, line 3, column date: “2022-06-31” is not a date. Write a real date as YYYY-MM-DD.',
      'meetings.csv, line 3, column end: The end is not after the start. Correct one of them.',
      'goals.csv, line 1: The column measured_from is missing. Add it to the first row.',
      expect.stringMatching(/^goals\.csv, line 1: The column “measured” is unknown\. .* measured_from\.$/),
      'projects.csv, line 5, column phase: “procuring” is not in process-phases.csv. Correct the identifier or add a row there.',
    ]);
  });

  test('has them told in Swedish too', () => {
    const reading = readFigures(files);
    const lines =
      reading.outcome === 'refused' ? reading.problems.map((found) => problemLine(found, 'sv')) : [];
    expect(lines).toContain(
      'fees.csv, rad 24, kolumn amount_sek: ”174 500” innehåller mellanslag. Skriv 174500.',
    );
    expect(lines).toContain('outcome.csv: Filen saknas. Lägg den i mappen.');
  });
});

describe('any input', () => {
  const name = fc.constantFrom(...seedFiles().map((file) => file.name), 'other.csv');
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.constantFrom('', '2022', '0', '-5', 'e-arkiv', '2022-02-30', '24:00', '=1+1', '<b>', '__proto__'),
  );
  const row = fc.record({ line: fc.integer({ min: 2, max: 99 }), cells: fc.array(cell, { maxLength: 5 }) });
  const table = fc.record({
    kind: fc.constant('table' as const),
    name,
    header: fc.array(fc.oneof(cell, fc.constantFrom('year', 'service_id', 'kind')), { maxLength: 5 }),
    rows: fc.array(row, { maxLength: 4 }),
  });

  test('in any shape is refused with a reason and never throws', () => {
    fc.assert(
      fc.property(fc.array(table, { maxLength: 5 }), (files) => {
        expect(problemsOf(files)).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('in any one cell of the real files never throws', () => {
    const files = seedFiles();
    const place = fc.constantFrom(...files.filter((file) => file.kind === 'table')).chain((file) =>
      fc.record({
        name: fc.constant(file.name),
        rowIndex: fc.nat(file.rows.length - 1),
        column: fc.nat(file.header.length - 1),
      }),
    );
    fc.assert(
      fc.property(place, cell, (at, text) => {
        const reading = readFigures(files.map((file) => withCell(file, at, text)));
        if (reading.outcome === 'refused') expect(reading.problems.length).toBeGreaterThan(0);
        else for (const fee of reading.rows.fees) rowSchemas.fees.parse(fee);
      }),
      { numRuns: 200 },
    );
  });
});

function withCell(
  file: CsvFile,
  at: { readonly name: string; readonly rowIndex: number; readonly column: number },
  text: string,
): CsvFile {
  if (file.kind === 'unreadable' || file.name !== at.name) return file;
  const rows = file.rows.map((row, index) =>
    index === at.rowIndex ? { ...row, cells: row.cells.with(at.column, text) } : row,
  );
  return { ...file, rows };
}
