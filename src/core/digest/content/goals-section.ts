import type { DigestCard } from '../../card-content.ts';
import type { YearFigures } from '../../figures/figures.ts';
import type { Goal } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { digestTexts } from '../../texts/digest.ts';
import { exactNumber, percent } from '../../texts/format.ts';

/** The unit of a share, in the words of the source. */
const percentUnit = 'procent';

/** What needs attention first. */
const order: readonly Goal['status'][] = ['not-met', 'partly-met', 'ongoing', 'met'];
const marks = { 'not-met': '✗', 'partly-met': '◐', ongoing: '…', met: '✓' } as const;
const styles = { 'not-met': 'attention', 'partly-met': 'warning', ongoing: 'default', met: 'good' } as const;

/** The year's result goals and indicators with status, outcome against target, and reason. */
export function goalsSection(year: YearFigures, language: Language): DigestCard['goals'] {
  const texts = digestTexts[language];
  const rows = [...year.goals]
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .map((goal) => ({
      mark: marks[goal.status],
      title: language === 'sv' ? goal.titleSv : goal.titleEn,
      status: texts.status[goal.status],
      detail: detail(goal, language),
      style: styles[goal.status],
    }));
  return { heading: texts.goalsHeading(year.year), rows };
}

/** The reason stands in Swedish in the source, so only the Swedish digest repeats it. */
function detail(goal: Goal, language: Language): string | null {
  const reason = language === 'sv' ? goal.reasonSv : null;
  const sentences = [figures(goal, language), reason].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.map((sentence) => `${sentence}.`).join(' ');
}

function figures(goal: Goal, language: Language): string | null {
  const texts = digestTexts[language];
  const unit = goal.unit === percentUnit ? null : goal.unit;
  const target = goal.target === null ? null : written(goal.target, goal, language);
  if (goal.outcome === null) return target === null ? null : texts.targetOnly(target, unit);
  const outcome = written(goal.outcome, goal, language);
  if (target === null) return texts.outcomeOnly(outcome, unit);
  return goal.status === 'ongoing'
    ? texts.outcomeSoFar(outcome, target, unit)
    : texts.outcomeAndTarget(outcome, target, unit);
}

function written(value: number, goal: Goal, language: Language): string {
  if (goal.unit !== percentUnit) return exactNumber(value, language);
  return percent(value, language, Number.isInteger(value) ? 0 : 1);
}
