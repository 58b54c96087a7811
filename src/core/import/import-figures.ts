import type { Clock } from '../clock.ts';
import { currentOf } from '../corrections/apply-correction.ts';
import { withoutCorrections } from '../corrections/without-corrections.ts';
import { type FiguresRows, rowKinds, type YearFigures } from '../figures/figures.ts';
import type { FiguresStore } from '../figures/figures-store.ts';
import { applyAsOf } from './as-of.ts';
import type { CsvFile } from './csv-file.ts';
import type { BuiltInFiles } from './figure-tables.ts';
import type { ImportProblem } from './problem.ts';
import { readFigures } from './read-figures.ts';
import { type Digest, versionIdOf } from './version-id.ts';

export interface ImportDependencies {
  readonly figures: FiguresStore;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly builtIn: BuiltInFiles;
  /** Told before the rows are written, which may take seconds. */
  readonly onStaging: (rowCount: number) => void;
}

export type ImportResult =
  | { readonly outcome: 'loaded'; readonly figures: YearFigures }
  /** These very figures are the current ones of their year, or were corrected since; nothing was written. */
  | { readonly outcome: 'unchanged'; readonly figures: YearFigures }
  /** Something is wrong with the files; nothing was written. */
  | { readonly outcome: 'refused'; readonly problems: readonly ImportProblem[] };

/**
 * Loads a year: reads and checks the files, stages them as a version, then switches the year to it. All or nothing, and
 * repeatable after a crash at any point: a version that was staged before is only switched to.
 *
 * @param input.asOf load the year as it stood that day (`YYYY-MM-DD`); null: as the files say.
 */
export async function importFigures(
  input: { readonly files: readonly CsvFile[]; readonly asOf: string | null },
  { figures: store, clock, digest, builtIn, onStaging }: ImportDependencies,
): Promise<ImportResult> {
  const reading = readFigures(input.files, builtIn);
  if (reading.outcome === 'refused') return reading;
  const { year } = reading;
  const { asOf } = input;
  const rows = asOf === null ? reading.rows : applyAsOf(reading.rows, asOf);
  const versionId = versionIdOf({ rows, year, asOf }, digest);
  const figures: YearFigures = { ...rows, year, versionId, asOf, loadedAt: clock.now().toISOString() };

  const { versionByYear } = await store.currentVersions();
  if (versionByYear.get(year) === versionId) return { outcome: 'unchanged', figures };
  const corrected = await correctedFrom(versionId, year, store, digest);
  if (corrected) return { outcome: 'unchanged', figures: corrected };
  const staged = await store.listVersions();
  if (!staged.some((version) => version.versionId === versionId)) {
    onStaging(rowCount(rows));
    await store.stage(figures);
  }
  const switched = await store.switchTo({ year, versionId });
  return { outcome: switched === 'switched' ? 'loaded' : 'unchanged', figures };
}

/**
 * The current version of the year, when it is the one with that id and corrections made since: loading the same files once
 * more does not undo them. Null for any other.
 */
async function correctedFrom(
  versionId: string,
  year: number,
  store: FiguresStore,
  digest: Digest,
): Promise<YearFigures | null> {
  const current = await currentOf(store, year);
  if (current === null || current.corrections.length === 0) return null;
  const { asOf } = current.figures;
  const rows = withoutCorrections(current.figures, current.corrections);
  return versionIdOf({ rows, year, asOf }, digest) === versionId ? current.figures : null;
}

function rowCount(rows: FiguresRows): number {
  return rowKinds.reduce((total, kind) => total + rows[kind].length, 0);
}
