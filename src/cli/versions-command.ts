import type { VersionSummary } from '../core/figures/figures-store.ts';
import { operatorTexts } from '../core/texts/operator.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** Lists the complete versions, newest first, with a mark at the one that its year uses. */
export async function runVersions(context: OperatorContext): Promise<ExitCode> {
  const texts = operatorTexts[context.language];
  const { figures } = await context.openStores();
  const versions = await figures.listVersions();
  if (versions.length === 0) {
    context.print(texts.noVersions);
    return 0;
  }
  const { versionByYear } = await figures.currentVersions();
  const isCurrent = ({ year, versionId }: VersionSummary) => versionByYear.get(year) === versionId;
  const rows = versions.map((version) => [
    String(version.year),
    version.versionId,
    version.asOf ?? '',
    `${version.loadedAt.slice(0, 16).replace('T', ' ')} UTC`,
    String(version.rows),
    isCurrent(version) ? texts.current : '',
  ]);
  for (const line of inColumns([texts.versionColumns, ...rows])) context.print(line);
  return 0;
}

function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widthOf = (index: number) => Math.max(...rows.map((row) => row[index]?.length ?? 0));
  return rows.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widthOf(index)))
      .join('  ')
      .trimEnd(),
  );
}
