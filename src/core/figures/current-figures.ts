import type { LoadedFigures } from './figures.ts';
import type { FiguresStore } from './figures-store.ts';

/** Every loaded year as the store has it now, newest first. */
export async function currentFigures(store: FiguresStore): Promise<LoadedFigures> {
  const { versionByYear } = await store.currentVersions();
  const years = await Promise.all(
    [...versionByYear.values()].map((versionId) => store.readVersion(versionId)),
  );
  return years.filter((year) => year !== null).sort((one, other) => other.year - one.year);
}
