import type { Language } from '../language.ts';
import { anonymiseTexts } from '../texts/anonymise.ts';
import { sortNames } from '../texts/format.ts';

/** How many records of each area, in the order of the areas' names; an area without a name of its own by its table's. */
export function describeRecords(
  counts: Iterable<readonly [string, number]>,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const texts = anonymiseTexts[language];
  const named = new Map(
    [...counts].map(([area, count]) => [texts.areas[area] ?? area, texts.records(count)]),
  );
  return sortNames([...named.keys()]).map((label) => ({ label, value: named.get(label) ?? '' }));
}
