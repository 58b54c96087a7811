import { fold } from '../texts/fold.ts';
import { monthName } from '../texts/format.ts';

const monthNumbers = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/**
 * A month as people write it: `december 2022`, `dec 2022`, `December`, `2022-12`; without a year the one of `today`
 * (`YYYY-MM-DD`) is meant, and nothing at all means this month. Gives `YYYY-MM`, or null when it is no month.
 */
export function parseMonth(typed: string, today: string): string | null {
  const text = fold(typed);
  if (text === '') return today.slice(0, 7);
  const numeric = /^(\d{4})-(\d{2})$/.exec(text);
  if (numeric?.[1] && numeric[2])
    return monthNumbers.includes(numeric[2]) ? `${numeric[1]}-${numeric[2]}` : null;
  const named = /^([a-z]+)\.?(?: (\d{4}))?$/.exec(text);
  if (!named?.[1]) return null;
  const month = monthOfName(named[1]);
  return month && `${named[2] ?? today.slice(0, 4)}-${month}`;
}

function monthOfName(name: string): string | null {
  if (name.length < 3) return null;
  const found = monthNumbers.filter((number) =>
    (['sv', 'en'] as const).some((language) => fold(monthName(`2022-${number}`, language)).startsWith(name)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
