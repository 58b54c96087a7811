import { readFile } from 'node:fs/promises';
import type { BuiltInFiles } from '../core/import/figure-tables.ts';
import { parseCsv } from './parse-csv.ts';

/** Both `src/cli` and the built `dist/cli` lie two folders below the project, which keeps the file in `infra/seed`. */
const synonyms = new URL('../../infra/seed/synonyms.csv', import.meta.url);

/** What stands in for files that a folder of figures lacks: everyday words for the rows of a joint e-government board. */
export async function readBuiltInFiles(): Promise<BuiltInFiles> {
  return { synonyms: parseCsv('synonyms.csv', await readFile(synonyms)) };
}
