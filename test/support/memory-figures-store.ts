import type { YearFigures } from '../../src/core/figures/figures.ts';
import { rowKinds } from '../../src/core/figures/figures.ts';
import type { FiguresStore, VersionSummary } from '../../src/core/figures/figures-store.ts';

export function createMemoryFiguresStore(): FiguresStore {
  const versions = new Map<string, YearFigures>();
  let versionByYear: ReadonlyMap<number, string> = new Map();
  let switches = 0;
  return {
    currentVersions: async () => ({
      revision: switches === 0 ? '' : `revision-${switches}`,
      versionByYear,
    }),
    readVersion: async (versionId) => versions.get(versionId) ?? null,
    stage: async (figures) => {
      if (!versions.has(figures.versionId)) versions.set(figures.versionId, structuredClone(figures));
    },
    switchTo: async ({ year, versionId }) => {
      if (versions.get(versionId)?.year !== year) {
        throw new Error(`version ${versionId} of ${year} is not staged`);
      }
      if (versionByYear.get(year) === versionId) return 'already-current';
      versionByYear = new Map(versionByYear).set(year, versionId);
      switches += 1;
      return 'switched';
    },
    listVersions: async () => [...versions.values()].map(summaryOf).sort(newestFirst),
  };
}

function summaryOf(figures: YearFigures): VersionSummary {
  const { versionId, year, asOf, loadedAt } = figures;
  return {
    versionId,
    year,
    asOf,
    loadedAt,
    rows: rowKinds.reduce((sum, kind) => sum + figures[kind].length, 0),
  };
}

function newestFirst(a: VersionSummary, b: VersionSummary): number {
  const order = Date.parse(b.loadedAt) - Date.parse(a.loadedAt);
  return order !== 0 ? order : Number(a.versionId > b.versionId) - Number(a.versionId < b.versionId);
}
