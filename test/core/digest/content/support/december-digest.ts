import { type DigestRequest, digestContent } from '../../../../../src/core/digest/content/digest-content.ts';
import type { DigestContent } from '../../../../../src/core/digest/digest-card-content.ts';
import type { LoadedFigures, YearFigures } from '../../../../../src/core/figures/figures.ts';
import { applyAsOf } from '../../../../../src/core/import/as-of.ts';
import { wholeYear2022 } from '../../../../support/figures-2022.ts';

/** The seeded year as import loads it as of 7 December 2022, with the goals measured by then. */
export const decemberFigures: LoadedFigures = wholeYear2022.map((year) => ({
  ...year,
  ...applyAsOf(year, '2022-12-07'),
  asOf: '2022-12-07',
}));

/** The digest of December 2022, as of 7 December, in Swedish. */
export function digest(given: Partial<DigestRequest> = {}): DigestContent {
  const content = digestContent({
    figures: decemberFigures,
    month: '2022-12',
    today: '2022-12-07',
    zone: 'Europe/Stockholm',
    language: 'sv',
    ...given,
  });
  if (!content) throw new Error('The digest has nothing to say.');
  return content;
}

/** The same year with other rows. */
export function changed(change: Partial<YearFigures>): LoadedFigures {
  return decemberFigures.map((year) => ({ ...year, ...change }));
}
