import { type FiguresRows, type RowKind, rowKinds, type YearFigures } from '../figures/figures.ts';
import { rowsByKey } from '../figures/row-keys.ts';

/** One cell that two versions do not agree on, or a row that only one of them has (`column` null). */
export interface VersionDifference {
  readonly kind: RowKind;
  /** The row's key within its kind. */
  readonly key: string;
  readonly column: string | null;
  /** Null when the row is not in the earlier version; else the cell, or the whole row. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Row by row and cell by cell, in the order of the kinds and rows; when and how they were loaded does not count. */
export function compareVersions(before: YearFigures, after: YearFigures): readonly VersionDifference[] {
  return rowKinds.flatMap((kind) => differencesOf(kind, before, after));
}

function differencesOf(kind: RowKind, before: FiguresRows, after: FiguresRows): readonly VersionDifference[] {
  const earlier: ReadonlyMap<string, object> = rowsByKey(before, kind);
  const later: ReadonlyMap<string, object> = rowsByKey(after, kind);
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const [one, other] = [earlier.get(key), later.get(key)];
    if (one === undefined || other === undefined) {
      return [{ kind, key, column: null, before: one ?? null, after: other ?? null }];
    }
    return cellDifferences(one, other).map((cell) => ({ kind, key, ...cell }));
  });
}

function cellDifferences(
  before: object,
  after: object,
): readonly Pick<VersionDifference, 'column' | 'before' | 'after'>[] {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const later = new Map<string, unknown>(Object.entries(after));
  return [...new Set([...earlier.keys(), ...later.keys()])]
    .map((column) => ({ column, before: earlier.get(column) ?? null, after: later.get(column) ?? null }))
    .filter((cell) => JSON.stringify(cell.before) !== JSON.stringify(cell.after));
}
