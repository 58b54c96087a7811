import type { LoadedFigures, YearFigures } from '../figures/figures.ts';
import { idsOf, type Reading } from './reading.ts';

/** What a question is understood against. */
export interface Scope {
  readonly figures: LoadedFigures;
  /** The newest loaded year: what a question that names no year is about. */
  readonly latest: YearFigures;
  /** `YYYY-MM-DD` in the board's time zone. */
  readonly today: string;
  /** Code of the asker's own municipality; null for somebody who speaks for none, or for several. */
  readonly own: string | null;
}

/** Cues that every kind of question may hold: they point out time, ask for a list, or say little. */
export const commonCues = [
  'year',
  'this-year',
  'next-year',
  'last-year',
  'list',
  'report',
  'gets',
  'size',
] as const;

/** The municipalities that the words name; the asker's own when they say so and name none. */
export function namedMunicipalities(reading: Reading, scope: Scope): readonly string[] {
  const named = idsOf(reading, 'municipality');
  return named.length === 0 && saysOwn(reading) && scope.own !== null ? [scope.own] : named;
}

export function saysOwn(reading: Reading): boolean {
  return reading.cues.has('own');
}

/** The years that the question names, oldest first; empty when it names none. */
export function namedYears(reading: Reading, scope: Scope): readonly number[] {
  const thisYear = Number(scope.today.slice(0, 4));
  const years = [
    ...reading.years,
    ...reading.dates.map((date) => Number(date.slice(0, 4))),
    ...(reading.cues.has('this-year') ? [thisYear] : []),
    ...(reading.cues.has('next-year') ? [thisYear + 1] : []),
    ...(reading.cues.has('last-year') ? [thisYear - 1] : []),
  ];
  return [...new Set(years)].sort((one, other) => one - other);
}

/** The one year that is asked about; null when several are named. */
export function onlyYear(reading: Reading, scope: Scope): number | null {
  const years = namedYears(reading, scope);
  return years.length > 1 ? null : (years[0] ?? scope.latest.year);
}
