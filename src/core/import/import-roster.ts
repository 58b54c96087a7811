import type { RosterStore, Seat } from '../directory/roster-store.ts';
import { currentFigures } from '../figures/current-figures.ts';
import type { FiguresStore } from '../figures/figures-store.ts';
import type { CsvFile } from './csv-file.ts';
import type { ImportProblem } from './problem.ts';
import { readRoster } from './read-roster.ts';

export type RosterResult =
  | { readonly outcome: 'loaded' | 'unchanged'; readonly seats: readonly Seat[] }
  /** Something is wrong with the file; nothing was written. */
  | { readonly outcome: 'refused'; readonly problems: readonly ImportProblem[] };

/** Replaces the roster by that of a CSV file, whole or not at all. The same seats as before write nothing. */
export async function importRoster(
  file: CsvFile,
  { figures, roster }: { readonly figures: FiguresStore; readonly roster: RosterStore },
): Promise<RosterResult> {
  const reading = readRoster(file, await currentFigures(figures));
  if (reading.outcome === 'refused') return reading;
  const { seats } = reading;
  if (areSame(seats, await roster.list())) return { outcome: 'unchanged', seats };
  await roster.replaceAll(seats);
  return { outcome: 'loaded', seats };
}

function areSame(a: readonly Seat[], b: readonly Seat[]): boolean {
  const marks = (seats: readonly Seat[]) => seats.map(markOf).sort().join('\n');
  return marks(a) === marks(b);
}

function markOf(seat: Seat): string {
  const { personId, personName, municipalityCode, bodyId, role, order, from, to } = seat;
  return JSON.stringify([personId, personName, municipalityCode, bodyId, role, order, from, to]);
}
