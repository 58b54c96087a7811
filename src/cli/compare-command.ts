import type { VersionSummary } from '../core/figures/figures-store.ts';
import { versionTexts } from '../core/texts/versions.ts';
import { compareVersions } from '../core/versions/compare-versions.ts';
import { describeDifference } from '../core/versions/describe-difference.ts';
import { findVersion } from '../core/versions/find-version.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** Lists what differs between two versions of a year: a line for each cell, and for each row that only one has. */
export async function runCompare(
  typed: { readonly before: string; readonly after: string },
  context: OperatorContext,
): Promise<ExitCode> {
  const texts = versionTexts[context.language];
  const refuse = (sentence: string): ExitCode => {
    context.printAside(sentence);
    return 1;
  };
  const { figures: store } = await context.openStores();
  const versions = await store.listVersions();
  const one = findVersion(typed.before, versions);
  const other = findVersion(typed.after, versions);
  if (!isOne(one)) return refuse(one === null ? texts.unknown(typed.before) : texts.several(typed.before));
  if (!isOne(other)) return refuse(other === null ? texts.unknown(typed.after) : texts.several(typed.after));
  if (one.year !== other.year) return refuse(texts.otherYears);

  const before = await store.readVersion(one.versionId);
  const after = await store.readVersion(other.versionId);
  if (!before) return refuse(texts.unknown(one.versionId));
  if (!after) return refuse(texts.unknown(other.versionId));
  const pair = { year: one.year, before: one.versionId, after: other.versionId };
  const differences = compareVersions(before, after);
  context.print(
    differences.length === 0 ? texts.same(pair) : texts.differences({ ...pair, count: differences.length }),
  );
  for (const difference of differences) {
    const said = describeDifference(difference, after, context.language);
    context.print(`${said.figure}: ${said.before} → ${said.after}`);
  }
  return 0;
}

function isOne(found: VersionSummary | 'several' | null): found is VersionSummary {
  return found !== null && found !== 'several';
}
