import { writeFile } from 'node:fs/promises';
import { rosterRows } from '../core/import/export-roster.ts';
import { importRoster } from '../core/import/import-roster.ts';
import { csvLines } from '../core/texts/csv.ts';
import { operatorTexts } from '../core/texts/operator.ts';
import { peopleCommandTexts } from '../core/texts/people-commands.ts';
import { unreadableCode } from './error-code.ts';
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

/** Writes the roster as CSV to a file, or prints it when `path` is null. */
export async function runRosterExport(path: string | null, context: OperatorContext): Promise<ExitCode> {
  const texts = peopleCommandTexts[context.language];
  const seats = await (await context.openStores()).roster.list();
  const lines = csvLines(rosterRows(seats));
  if (path === null) {
    for (const line of lines) context.print(line);
    return 0;
  }
  try {
    await writeFile(path, lines.map((line) => `${line}\r\n`).join(''));
  } catch (error) {
    const code = unreadableCode(error);
    if (code === null) throw error;
    context.printAside(texts.cannotWrite(path, code));
    return 1;
  }
  context.print(texts.written(seats.length, path));
  return 0;
}
