import type { FeesQuery } from '../query.ts';
import type { Reading } from '../reading.ts';
import { namedYears, type Scope } from '../scope.ts';
import type { FeeSlots } from './fee-slots.ts';

/** Cues that make no sense of a change between two years. */
const notOfChange = ['highest', 'lowest', 'average', 'ranking'] as const;

/** Whether a change over the years is asked for; null when the words ask for something that cannot be told of one. */
export function asksForChange(reading: Reading, named: FeeSlots, scope: Scope): boolean | null {
  const { cues } = reading;
  const years = namedYears(reading, scope);
  const compares = cues.has('difference') || cues.has('compare') || cues.has('since');
  const comparesYears = compares && !hasPair(named) && namesTwoYears(years, reading, named, scope);
  if (!cues.has('change') && !comparesYears) return cues.has('since') ? null : false;
  return years.length > 2 || hasPair(named) || notOfChange.some((cue) => cues.has(cue)) ? null : true;
}

/** "Jämfört med 2021" names a second year: the newest. */
function namesTwoYears(
  years: readonly number[],
  { cues }: Reading,
  { municipalities }: FeeSlots,
  { latest }: Scope,
): boolean {
  if (years.length === 2) return true;
  const isOther = years.length === 1 && years[0] !== latest.year;
  return isOther && cues.has('compare') && municipalities.length === 1 && !cues.has('others');
}

function hasPair({ services, municipalities }: FeeSlots): boolean {
  return services.length === 2 || municipalities.length === 2;
}

/** From a named year to the newest, from the year before to the newest when none is named. */
export function yearsOfChange(years: readonly number[], { figures, latest }: Scope): FeesQuery['years'] {
  const [one = latest.year, other] = years;
  if (other !== undefined) return [one, other];
  if (one !== latest.year) return [one, latest.year].sort((first, second) => first - second);
  const before = figures.map(({ year }) => year).filter((year) => year < latest.year);
  return [before.length === 0 ? latest.year - 1 : Math.max(...before), latest.year];
}
