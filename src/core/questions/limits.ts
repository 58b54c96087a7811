import type { Limit } from './query.ts';
import type { Token } from './tokenise.ts';

/** Words before an amount, folded. */
const words: Readonly<Record<Limit['side'], string>> = {
  above: `over, mer an, mera an, hogre an, storre an, dyrare an, overstiger, overstigande, above, more than, higher than, greater than, larger than, exceeding, exceeds,
    exceed, upwards of, in excess of, north of`,
  'at-least': 'minst, atminstone, at least, no less than, not less than',
  below: `under, mindre an, lagre an, billigare an, understiger, understigande, below, less than, lower than, smaller than, cheaper than, short of`,
  'at-most': 'hogst, max, maximalt, som mest, upp till, at most, up to, no more than, not more than, maximum',
};

const sides: ReadonlyMap<string, Limit['side']> = new Map(
  (['above', 'at-least', 'below', 'at-most'] as const).flatMap((side) =>
    words[side]
      .split(',')
      .map((phrase): [string, Limit['side']] => [phrase.trim().replace(/\s+/g, ' '), side]),
  ),
);
const longest = 3;
const currencies = new Set(['sek', 'kr', 'kronor']);
const roughly = new Set(
  'about around roughly approximately some circa ca cirka omkring runt ungefar kring uppat nastan nearly almost'.split(
    ' ',
  ),
);

/** Where an amount begins with a word for "about" and its currency: "around SEK 95,000". */
export function amountBegins(tokens: readonly Token[], at: number): number {
  const from = currencies.has(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
  return roughly.has(tokens[from - 1]?.folded ?? '') ? from - 1 : from;
}

/** What the words before the number at `at` make of it, and where they begin; the longest phrase wins. */
export function limitBefore(
  tokens: readonly Token[],
  at: number,
): { readonly side: Limit['side']; readonly from: number } | null {
  const end = currencies.has(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
  for (let from = Math.max(0, end - longest); from < end; from += 1) {
    const phrase = tokens
      .slice(from, end)
      .map(({ folded }) => folded)
      .join(' ');
    const side = sides.get(phrase);
    if (side) return { side, from };
  }
  return null;
}
