import { createHash } from 'node:crypto';
import type { FiguresRows } from '../core/figures/figures.ts';
import { importFigures } from '../core/import/import-figures.ts';
import { type LoadedCounts, operatorTexts } from '../core/texts/operator.ts';
import { readBuiltInFiles } from './built-in-files.ts';
import { type ExitCode, type OperatorContext, refuse } from './operator-context.ts';
import { readCsvFolder } from './read-csv-folder.ts';

export interface ImportOptions {
  readonly folder: string;
  /** `YYYY-MM-DD`; null for the year as the files say. */
  readonly asOf: string | null;
  /** Do nothing when any year is loaded already. */
  readonly ifEmpty: boolean;
}

export async function runImport(options: ImportOptions, context: OperatorContext): Promise<ExitCode> {
  const texts = operatorTexts[context.language];
  const { figures: store } = await context.openStores();
  if (options.ifEmpty) {
    const { versionByYear } = await store.currentVersions();
    if (versionByYear.size > 0) {
      context.print(texts.notEmpty([...versionByYear.keys()].sort()));
      return 0;
    }
  }

  context.printAside(texts.reading(options.folder));
  const files = await readCsvFolder(options.folder);
  if (files === null) {
    context.printAside(texts.noFolder(options.folder));
    return 1;
  }
  const result = await importFigures(
    { files, asOf: options.asOf },
    {
      figures: store,
      clock: context.clock,
      digest: sha256,
      builtIn: await readBuiltInFiles(),
      onStaging: (rows) => context.printAside(texts.storing(rows)),
    },
  );
  if (result.outcome === 'refused') return refuse(context, result.problems);
  const { figures } = result;
  context.print(result.outcome === 'loaded' ? texts.loaded(figures) : texts.unchanged(figures));
  context.print(texts.counts(countsOf(figures)));
  return 0;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function countsOf(rows: FiguresRows): LoadedCounts {
  return {
    municipalities: rows.municipalities.length,
    services: rows.services.length,
    fees: rows.fees.length,
    meetings: rows.meetings.length,
    goals: rows.goals.length,
    agreements: rows.agreements.length,
    projects: rows.projects.length,
  };
}
