import type { CorrectionNote } from '../../src/core/corrections/correction.ts';
import type { YearFigures } from '../../src/core/figures/figures.ts';
import { rowKinds } from '../../src/core/figures/figures.ts';
import type { FiguresStore, VersionSummary } from '../../src/core/figures/figures-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryFiguresStore(keep: Keep = keepNothing): FiguresStore {
  const versions = new Map<string, YearFigures>();
  const correctionsOf = new Map<string, readonly CorrectionNote[]>();
  let versionByYear: ReadonlyMap<number, string> = new Map();
  let switches = 0;
  const switchWhen = (
    { year, versionId }: { year: number; versionId: string },
    mayLeave: (current: string | undefined) => boolean,
  ) => {
    if (versions.get(versionId)?.year !== year) {
      throw new Error(`version ${versionId} of ${year} is not staged`);
    }
    if (versionByYear.get(year) === versionId) return 'already-current' as const;
    if (!mayLeave(versionByYear.get(year))) return 'overtaken' as const;
    versionByYear = new Map(versionByYear).set(year, versionId);
    switches += 1;
    return 'switched' as const;
  };
  keep('Figures', () => versions);
  keep('Figures', () => correctionsOf);
  return {
    currentVersions: async () => ({
      revision: switches === 0 ? '' : `revision-${switches}`,
      versionByYear,
    }),
    readVersion: async (versionId) => versions.get(versionId) ?? null,
    stage: async (figures, corrections = []) => {
      if (versions.has(figures.versionId)) return;
      const { corrections: _before, ...rows } = structuredClone(figures);
      const corrected = corrections.length > 0 ? { corrections: structuredClone(corrections) } : {};
      versions.set(figures.versionId, { ...rows, ...corrected });
      correctionsOf.set(figures.versionId, structuredClone(corrections));
    },
    switchTo: async (version) => {
      const outcome = switchWhen(version, () => true);
      return outcome === 'overtaken' ? 'already-current' : outcome;
    },
    switchFrom: async (from, version) => switchWhen(version, (current) => current === from),
    listVersions: async () =>
      [...versions.values()]
        .map((figures) => summaryOf(figures, correctionsOf.get(figures.versionId) ?? []))
        .sort(newestFirst),
  };
}

function summaryOf(figures: YearFigures, corrections: readonly CorrectionNote[]): VersionSummary {
  const { versionId, year, asOf, loadedAt } = figures;
  return {
    versionId,
    year,
    asOf,
    loadedAt,
    corrections,
    rows: rowKinds.reduce((sum, kind) => sum + figures[kind].length, 0),
  };
}

function newestFirst(a: VersionSummary, b: VersionSummary): number {
  const order = Date.parse(b.loadedAt) - Date.parse(a.loadedAt);
  return order !== 0 ? order : Number(a.versionId > b.versionId) - Number(a.versionId < b.versionId);
}
