import type { ChartPoint, ChoiceButton, TableCard } from '../../card-content.ts';
import type { Source } from './source.ts';

/** An answer before it becomes a message: the whole of it in `sentence`, a table where it has several values. */
export interface Reply {
  readonly outcome: 'answered' | 'declined';
  readonly sentence: string;
  readonly sources: readonly Source[];
  readonly table: ReplyTable | null;
  readonly more: readonly ChoiceButton[];
}

export interface ReplyTable {
  readonly columns: TableCard['columns'];
  readonly rows: TableCard['rows'];
  readonly chart: { readonly title: string; readonly points: readonly ChartPoint[] } | null;
}

export function answered(
  sentence: string,
  rest: { readonly sources?: readonly Source[]; readonly table?: ReplyTable | null } = {},
): Reply {
  return {
    outcome: 'answered',
    sentence,
    sources: rest.sources ?? [],
    table: rest.table ?? null,
    more: [],
  };
}

export function declined(sentence: string, more: readonly ChoiceButton[] = []): Reply {
  return { outcome: 'declined', sentence, sources: [], table: null, more };
}

/** A column of words takes more room than one of numbers. */
export function textColumn(title: string, weight = 2): TableCard['columns'][number] {
  return { title, weight, numeric: false };
}

export function numberColumn(title: string, weight = 1): TableCard['columns'][number] {
  return { title, weight, numeric: true };
}
