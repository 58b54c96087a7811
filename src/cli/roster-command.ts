import { importRoster } from '../core/import/import-roster.ts';
import { operatorTexts } from '../core/texts/operator.ts';
import { type ExitCode, type OperatorContext, refuse } from './operator-context.ts';
import { readCsvFile } from './read-csv-folder.ts';

/** Replaces the roster by that of a CSV file. */
export async function runRoster(path: string, context: OperatorContext): Promise<ExitCode> {
  const texts = operatorTexts[context.language];
  context.printAside(texts.reading(path));
  const result = await importRoster(await readCsvFile(path), await context.openStores());
  if (result.outcome === 'refused') return refuse(context, result.problems);
  const people = new Set(result.seats.map(({ personId }) => personId)).size;
  context.print(
    result.outcome === 'loaded'
      ? texts.rosterLoaded({ seats: result.seats.length, people })
      : texts.rosterUnchanged,
  );
  return 0;
}
