import type { Body, Municipality } from '../figures/rows.ts';
import { findBody } from '../meetings/find-meeting.ts';
import { fold } from '../texts/fold.ts';

export interface StatisticsRequest {
  /** Null when none was typed. */
  readonly year: number | null;
  /** Null for every body. */
  readonly body: Body | null;
  /** One municipality, `all` of them each by itself, or null for the meetings. */
  readonly municipality: Municipality | 'all' | null;
}

const allWords = new Set(['kommuner', 'kommunerna', 'per kommun', 'municipalities', 'by municipality']);

/**
 * What `statistik …` asks for: a year, a body, a municipality or all of them, in any order. Null when a word is none of
 * these.
 */
export function parseStatistics(
  typed: string,
  known: { readonly bodies: readonly Body[]; readonly municipalities: readonly Municipality[] },
): StatisticsRequest | null {
  const words = fold(typed)
    .split(/[\s,]+/)
    .filter(Boolean);
  const years = words.filter((word) => /^20\d{2}$/.test(word));
  const rest = words.filter((word) => !/^20\d{2}$/.test(word));
  const found = readWords(rest, known);
  return found && years.length <= 1 ? { year: years[0] ? Number(years[0]) : null, ...found } : null;
}

/** The words as one body, one municipality, or both in either order. */
function readWords(
  words: readonly string[],
  known: { readonly bodies: readonly Body[]; readonly municipalities: readonly Municipality[] },
): Pick<StatisticsRequest, 'body' | 'municipality'> | null {
  for (let cut = 0; cut <= words.length; cut += 1) {
    const [first, second] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')];
    for (const [bodyText, municipalityText] of [
      [first, second],
      [second, first],
    ] as const) {
      const body = bodyText === '' ? null : findBody(bodyText, known.bodies);
      const municipality =
        municipalityText === '' ? null : municipalityOf(municipalityText, known.municipalities);
      if ((bodyText === '' || body) && (municipalityText === '' || municipality))
        return { body, municipality };
    }
  }
  return null;
}

function municipalityOf(text: string, municipalities: readonly Municipality[]): Municipality | 'all' | null {
  if (allWords.has(text)) return 'all';
  return (
    municipalities.find(({ name, officialName, code }) =>
      [name, officialName, code].map(fold).some((word) => text === word || text === `${word}s`),
    ) ?? null
  );
}
