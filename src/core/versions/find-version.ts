import type { VersionSummary } from '../figures/figures-store.ts';

/** The version whose id begins with what was typed; `several` when it does not tell them apart, null when there is none. */
export function findVersion(
  typed: string,
  versions: readonly VersionSummary[],
): VersionSummary | 'several' | null {
  const [first, ...others] = versions.filter(({ versionId }) => versionId.startsWith(typed));
  const exact = versions.find(({ versionId }) => versionId === typed);
  if (exact) return exact;
  return others.length > 0 ? 'several' : (first ?? null);
}
