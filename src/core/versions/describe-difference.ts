import { figureName, figureText } from '../corrections/figure-name.ts';
import { figureReference, figureValue } from '../corrections/figure-reference.ts';
import type { YearFigures } from '../figures/figures.ts';
import type { Language } from '../language.ts';
import { versionTexts } from '../texts/versions.ts';
import type { VersionDifference } from './compare-versions.ts';

export interface DescribedDifference {
  readonly figure: string;
  readonly before: string;
  readonly after: string;
}

/**
 * A difference in words. A figure that people ask for is named and written as in an answer; any other cell by its row's
 * key and by its column in the CSV file.
 */
export function describeDifference(
  difference: VersionDifference,
  figures: YearFigures,
  language: Language,
): DescribedDifference {
  const texts = versionTexts[language];
  const { kind, key, column, before, after } = difference;
  const row = `${texts.kinds[kind]} ${key}`;
  if (column === null) {
    const state = (side: unknown) => (side === null ? texts.rowMissing : texts.rowThere);
    return { figure: row, before: state(before), after: state(after) };
  }
  const figure = figureReference.safeParse({ year: figures.year, kind, key, column });
  const write = (value: unknown): string => {
    const known = figureValue.safeParse(value);
    if (figure.success && known.success) return figureText(figure.data, known.data, figures, language);
    return value === null ? texts.noValue : plain(value);
  };
  return {
    figure: figure.success ? figureName(figure.data, figures, language) : texts.cell(row, csvColumn(column)),
    before: write(before),
    after: write(after),
  };
}

function plain(value: unknown): string {
  return Array.isArray(value) ? value.join(' | ') : String(value);
}

/** `printedTotalSek` as the files write it: `printed_total_sek`. */
function csvColumn(column: string): string {
  return column.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
