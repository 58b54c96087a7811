import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod/v4';
import { type BackupRow, type BackupSource, backupRow } from '../core/backup/backup.ts';
import { backupTexts } from '../core/texts/backup.ts';
import { unreadableCode } from './error-code.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

const manifestFile = 'backup.json';
/** What says that a backup is whole: written last, with the number of rows of each file. */
const manifest = z.object({
  format: z.literal(1),
  takenAt: z.iso.datetime(),
  rows: z.record(z.string(), z.number().int().min(0)),
});
const restoreBatch = 1_000;

/** Writes every row of every table to a new folder, one file a table. */
export async function runBackup(folder: string, context: OperatorContext): Promise<ExitCode> {
  const texts = backupTexts[context.language];
  const { backup } = await context.openStores();
  try {
    await mkdir(folder);
  } catch (error) {
    const code = unreadableCode(error);
    if (code === null) throw error;
    context.printAside(code === 'EEXIST' ? texts.folderExists(folder) : texts.cannotUse(folder, code));
    return 1;
  }
  const takenAt = context.clock.now().toISOString();
  const rows: Record<string, number> = {};
  for (const table of backup.tables) {
    rows[table] = await writeTable(backup, table, folder);
    context.printAside(texts.tableWritten(table, rows[table]));
  }
  await writeFile(join(folder, manifestFile), JSON.stringify({ format: 1, takenAt, rows }, null, 2));
  context.print(texts.written(sum(rows), folder));
  return 0;
}

/** Puts a backup into empty tables. Refuses tables that hold something, and a backup that is not whole. */
export async function runRestore(folder: string, context: OperatorContext): Promise<ExitCode> {
  const texts = backupTexts[context.language];
  const taken = await readManifest(folder);
  if (taken === null) {
    context.printAside(texts.noBackup(folder));
    return 1;
  }
  const { backup } = await context.openStores();
  const tables = Object.keys(taken.rows);
  const unknown = tables.filter((table) => !backup.tables.includes(table));
  const counted = await Promise.all(
    tables.map(async (table) => [table, await countRows(folder, table)] as const),
  );
  const incomplete = counted.filter(([table, count]) => count !== taken.rows[table]).map(([table]) => table);
  const filled: string[] = [];
  for (const table of backup.tables) if (!(await backup.isEmpty(table))) filled.push(table);
  const problem =
    (unknown.length > 0 && texts.unknownTables(unknown)) ||
    (incomplete.length > 0 && texts.incomplete(incomplete)) ||
    (filled.length > 0 && texts.notEmpty(filled));
  if (problem) {
    context.printAside(problem);
    return 1;
  }
  for (const table of tables) {
    await restoreTable(backup, table, folder);
    context.printAside(texts.tableRestored(table, taken.rows[table] ?? 0));
  }
  context.print(texts.restored(sum(taken.rows), taken.takenAt));
  return 0;
}

async function writeTable(backup: BackupSource, table: string, folder: string): Promise<number> {
  let count = 0;
  const lines = async function* () {
    for await (const page of backup.rows(table)) {
      count += page.length;
      yield page.map((row) => `${JSON.stringify(row)}\n`).join('');
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(fileOf(folder, table), { flags: 'wx' }));
  return count;
}

async function restoreTable(backup: BackupSource, table: string, folder: string): Promise<void> {
  let batch: BackupRow[] = [];
  for await (const row of rowsIn(folder, table)) {
    batch.push(row);
    if (batch.length < restoreBatch) continue;
    await backup.restore(table, batch);
    batch = [];
  }
  if (batch.length > 0) await backup.restore(table, batch);
}

/** Null when a line of the file is no row, or there is no such file. */
async function countRows(folder: string, table: string): Promise<number | null> {
  let count = 0;
  try {
    for await (const _ of rowsIn(folder, table)) count += 1;
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || unreadableCode(error)) return null;
    throw error;
  }
  return count;
}

async function* rowsIn(folder: string, table: string): AsyncIterable<BackupRow> {
  const lines = createInterface({ input: createReadStream(fileOf(folder, table)), crlfDelay: Infinity });
  for await (const line of lines) yield backupRow.parse(JSON.parse(line));
}

async function readManifest(folder: string): Promise<z.infer<typeof manifest> | null> {
  try {
    return manifest.parse(JSON.parse(await readFile(join(folder, manifestFile), 'utf8')));
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || unreadableCode(error)) return null;
    throw error;
  }
}

function fileOf(folder: string, table: string): string {
  return join(folder, `${table}.jsonl`);
}

function sum(rows: Readonly<Record<string, number>>): number {
  return Object.values(rows).reduce((total, count) => total + count, 0);
}
