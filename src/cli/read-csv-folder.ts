import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CsvFile } from '../core/import/csv-file.ts';
import { problem } from '../core/import/problem.ts';
import { importTexts } from '../core/texts/import.ts';
import { unreadableCode } from './error-code.ts';
import { parseCsv } from './parse-csv.ts';

/** Every CSV file right in the folder, by name; hidden files are left out. Null when the folder cannot be read. */
export async function readCsvFolder(folder: string): Promise<readonly CsvFile[] | null> {
  const names = await csvNames(folder);
  if (names === null) return null;
  return Promise.all(names.map((name) => readCsvFile(join(folder, name))));
}

export async function readCsvFile(path: string): Promise<CsvFile> {
  const name = basename(path);
  try {
    return parseCsv(name, await readFile(path));
  } catch (error) {
    const code = unreadableCode(error);
    if (code === null) throw error;
    const found = problem({ file: name }, importTexts, (t) => t.unreadableFile(code));
    return { kind: 'unreadable', name, problem: found };
  }
}

async function csvNames(folder: string): Promise<readonly string[] | null> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => !name.startsWith('.') && name.toLowerCase().endsWith('.csv')).sort();
  } catch (error) {
    if (unreadableCode(error) === null) throw error;
    return null;
  }
}
