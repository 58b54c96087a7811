import type { Language } from '../../language.ts';
import { digestTexts } from '../../texts/digest.ts';
import { changedFigures } from '../changed-lines.ts';
import type { DigestContent } from '../digest-card-content.ts';

/**
 * Attendance and economy of which something else is said than in the former digest, or nothing was; goals say it themselves.
 * The first digest of a year has nothing to compare with.
 */
export function changesSection(
  previous: DigestContent | null,
  now: Pick<DigestContent, 'month' | 'attendance' | 'economy'>,
  language: Language,
): DigestContent['changes'] {
  const isComparable = previous?.month.slice(0, 4) === now.month.slice(0, 4);
  return {
    heading: digestTexts[language].changesHeading,
    rows: previous && isComparable ? changedFigures(previous, now) : [],
  };
}
