import { type FiguresRows, rowKinds } from '../figures/figures.ts';

/** A digest of a text as hexadecimal digits, at least 16 of them; the same text always gives the same. */
export type Digest = (text: string) => string;

/**
 * Identifies a version by what is in it: `2022-` and 16 hexadecimal digits. The same rows and day give the same id
 * whenever and wherever they are loaded; the order of a row's fields does not matter, that of the rows does.
 */
export function versionIdOf(
  content: { readonly rows: FiguresRows; readonly year: number; readonly asOf: string | null },
  digest: Digest,
): string {
  const { rows, year, asOf } = content;
  const kinds = rowKinds.map((kind) => [kind, rows[kind].map(sortedFields)]);
  return `${year}-${digest(JSON.stringify([year, asOf, kinds])).slice(0, 16)}`;
}

function sortedFields(row: object): readonly (readonly [string, unknown])[] {
  return Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
}
