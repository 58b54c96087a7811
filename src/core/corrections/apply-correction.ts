import type { YearFigures } from '../figures/figures.ts';
import type { FiguresStore } from '../figures/figures-store.ts';
import type { Actor, Correction, CorrectionNote } from './correction.ts';
import { type FigureValue, presentValue, withValue } from './figure-reference.ts';

/** A correction that somebody has accepted. */
export interface Decided {
  readonly correction: Correction;
  readonly by: Actor;
  /** ISO instant, UTC. */
  readonly at: string;
}

export type Applied =
  | { readonly outcome: 'applied'; readonly versionId: string }
  /** The figure is not what the proposal says it was; `absent` when there is no such figure any more. */
  | { readonly outcome: 'overtaken'; readonly value: FigureValue | 'absent' };

interface Dependencies {
  readonly versions: FiguresStore;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

interface Current {
  readonly figures: YearFigures;
  readonly corrections: readonly CorrectionNote[];
}

/**
 * Makes the year's version with that one figure changed, and switches to it in one conditional write. Repeatable after a
 * crash at any point: the version's id follows from what it is based on and from the correction, and a version that
 * has the correction already is left alone. When another version became current meanwhile, it begins anew from that one.
 */
export async function applyCorrection(deps: Dependencies, decided: Decided): Promise<Applied> {
  const { correction } = decided;
  const { year } = correction.figure;
  for (;;) {
    const current = await currentOf(deps.versions, year);
    if (current === null) return { outcome: 'overtaken', value: 'absent' };
    const { figures, corrections } = current;
    if (corrections.some(({ id }) => id === correction.id)) {
      return { outcome: 'applied', versionId: figures.versionId };
    }
    const value = presentValue(figures, correction.figure);
    if (value !== correction.oldValue) return { outcome: 'overtaken', value };

    const versionId = `${year}-${deps.digestOf(`${figures.versionId} ${correction.id}`).slice(0, 16)}`;
    const changed = withValue(figures, correction.figure, correction.newValue);
    await deps.versions.stage({ ...changed, versionId, loadedAt: decided.at }, [
      ...corrections,
      noteOf(decided),
    ]);
    const switched = await deps.versions.switchFrom(figures.versionId, { year, versionId });
    if (switched !== 'overtaken') return { outcome: 'applied', versionId };
  }
}

/** The version that the year uses, from the store and not from memory; null when the year is not loaded. */
export async function currentOf(versions: FiguresStore, year: number): Promise<Current | null> {
  const versionId = (await versions.currentVersions()).versionByYear.get(year);
  if (versionId === undefined) return null;
  const [figures, all] = await Promise.all([versions.readVersion(versionId), versions.listVersions()]);
  if (figures === null)
    throw new Error(`Version ${versionId} of ${year} is current, but its rows are not all there`);
  return { figures, corrections: all.find((each) => each.versionId === versionId)?.corrections ?? [] };
}

function noteOf({ correction, by, at }: Decided): CorrectionNote {
  const { id, figure, oldValue, newValue, reason, source, proposedBy } = correction;
  return { id, figure, oldValue, newValue, reason, source, proposedBy, acceptedBy: by, acceptedAt: at };
}
