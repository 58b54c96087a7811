import { readdirSync, readFileSync } from 'node:fs';
import { parseCsv } from '../../../src/cli/parse-csv.ts';
import type { FiguresRows } from '../../../src/core/figures/figures.ts';
import type { CsvFile } from '../../../src/core/import/csv-file.ts';
import { problemLine } from '../../../src/core/import/problem.ts';
import { readFigures } from '../../../src/core/import/read-figures.ts';

const folder = new URL('../../../infra/seed/2022/', import.meta.url);
const seed = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const),
);

/** Replaces a text that stands in a file once. */
export interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The real files of 2022, with the edits made one after the other. */
export function seedFiles(...edits: readonly Edit[]): readonly CsvFile[] {
  const texts = new Map(seed);
  for (const { file, from, to } of edits) {
    const text = texts.get(file) ?? '';
    if (text.split(from).length !== 2) throw new Error(`${file} does not have ${from} once`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  return [...texts].map(([name, text]) => csv(name, text));
}

export function csv(name: string, text: string): CsvFile {
  return parseCsv(name, Buffer.from(text));
}

/** The problems as an operator reads them in English; none when the files are right. */
export function problemsOf(files: readonly CsvFile[]): readonly string[] {
  const reading = readFigures(files);
  return reading.outcome === 'read' ? [] : reading.problems.map((found) => problemLine(found, 'en'));
}

export function figuresOf(files: readonly CsvFile[]): FiguresRows {
  const reading = readFigures(files);
  if (reading.outcome === 'refused') throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.rows;
}
