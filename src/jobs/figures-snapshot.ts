import type { LoadedFigures } from '../core/figures/figures.ts';
import type { FiguresStore } from '../core/figures/figures-store.ts';
import { createSnapshot, type Snapshot } from './snapshot.ts';

/**
 * The figures that answers are computed from, newest year first. A version that is held already is not read again, so a
 * switch reads one version.
 */
export function createFiguresSnapshot(store: FiguresStore): Snapshot<LoadedFigures> {
  return createSnapshot<LoadedFigures>({
    initial: [],
    revision: async () => (await store.currentVersions()).revision,
    load: async (former) => {
      const { versionByYear } = await store.currentVersions();
      const years = [...versionByYear].sort(([a], [b]) => b - a);
      return Promise.all(
        years.map(async ([year, versionId]) => {
          const held = former.find((figures) => figures.versionId === versionId);
          const figures = held ?? (await store.readVersion(versionId));
          if (!figures)
            throw new Error(`Version ${versionId} of ${year} is current, but its rows are not all there`);
          return figures;
        }),
      );
    },
  });
}
