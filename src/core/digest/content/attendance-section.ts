import type { YearFigures } from '../../figures/figures.ts';
import type { Language } from '../../language.ts';
import { digestTexts } from '../../texts/digest.ts';
import { percent } from '../../texts/format.ts';
import type { DigestContent } from '../digest-card-content.ts';
import { bodyAttendance } from './body-attendance.ts';

type Bars = DigestContent['attendance']['chart']['bars'];

/** Each body's attendance so far this year against its own goal, as text and as bars. */
export function attendanceSection(year: YearFigures, language: Language): DigestContent['attendance'] {
  const texts = digestTexts[language];
  const known = year.bodies.flatMap((body) => {
    const attendance = bodyAttendance(body, year);
    return attendance ? [{ body, attendance, name: language === 'sv' ? body.nameSv : body.nameEn }] : [];
  });
  const goals = new Set(known.map(({ body }) => body.goalPercent));
  const bars: Bars = known.map(({ attendance, name }) => ({
    label: name,
    // Cut, not rounded: no bar below the goal may look as if it reached it.
    value: Math.floor(attendance.percent),
    color: attendance.reached ? 'good' : 'warning',
  }));
  // One bar can stand for the goal only when all bodies share it.
  const goalBars: Bars =
    goals.size === 1 ? [...goals].map((value) => ({ label: texts.goalBar, value, color: 'neutral' })) : [];
  return {
    heading: texts.attendanceHeading(year.year),
    rows: known.map(({ body, attendance, name }) => {
      const share = { ...attendance, goal: percent(body.goalPercent, language) };
      return {
        body: name,
        value: percent(attendance.percent, language, 1),
        detail: attendance.reached ? texts.shareOnTarget(share) : texts.shareBelowTarget(share),
      };
    }),
    chart: { title: texts.attendanceChart(year.year), bars: [...bars, ...goalBars] },
  };
}
