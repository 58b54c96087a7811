import { readdirSync, readFileSync } from 'node:fs';
import { parseCsv } from '../../src/cli/parse-csv.ts';
import type { LoadedFigures, YearFigures } from '../../src/core/figures/figures.ts';
import { applyAsOf } from '../../src/core/import/as-of.ts';
import { readFigures } from '../../src/core/import/read-figures.ts';

const seed = new URL('../../infra/seed/', import.meta.url);
const folder = new URL('2022/', seed);
const loadedAsOf = '2022-12-07';

function readCsv(name: string, from: URL) {
  return parseCsv(name, readFileSync(new URL(name, from)));
}

function readSeed(): YearFigures {
  const files = readdirSync(folder).map((name) => readCsv(name, folder));
  const reading = readFigures(files, { synonyms: readCsv('synonyms.csv', seed) });
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.problems, null, 2));
  return { ...reading.rows, year: 2022, versionId: 'test', asOf: null, loadedAt: '2022-12-07T08:00:00Z' };
}

const asPrinted = readSeed();

/** The seeded year whole: every meeting with its result. */
export const wholeYear2022: LoadedFigures = [asPrinted];

/** The seeded year as it stood on 7 December 2022: later meetings are planned, and goals measured without them. */
export const figures2022: LoadedFigures = [
  { ...asPrinted, ...applyAsOf(asPrinted, loadedAsOf), asOf: loadedAsOf },
];
