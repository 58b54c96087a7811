import type { YearFigures } from '../figures/figures.ts';
import type { CorrectionNote } from './correction.ts';
import { withValue } from './figure-reference.ts';

/** A version as it was loaded: its corrections taken back, the newest first. */
export function withoutCorrections(
  figures: YearFigures,
  corrections: readonly CorrectionNote[],
): YearFigures {
  return corrections.reduceRight(
    (before, { figure, oldValue }) => withValue(before, figure, oldValue),
    figures,
  );
}
