import type { YearFigures } from '../../figures/figures.ts';
import type { Goal } from '../../figures/rows.ts';
import type { GoalRecord } from '../../goals/goal-record.ts';
import type { Language } from '../../language.ts';
import { digestTexts } from '../../texts/digest.ts';
import { exactNumber, percent } from '../../texts/format.ts';
import type { DigestContent } from '../digest-card-content.ts';

/** The unit of a share, in the words of the source. */
const percentUnit = 'procent';
/** With all that can be said of each, so many stay within the size of a card, beside the other sections. */
const maxGoals = 25;
/** The board meets four times a year: a goal that nobody touched for a quarter was not looked at between two meetings. */
const staleAfterDays = 92;
const dayMs = 24 * 3_600_000;

/** What needs attention first. */
const order: readonly Goal['status'][] = ['not-met', 'partly-met', 'ongoing', 'met'];
const marks = { 'not-met': '✗', 'partly-met': '◐', ongoing: '…', met: '✓' } as const;
const styles = { 'not-met': 'attention', 'partly-met': 'warning', ongoing: 'default', met: 'good' } as const;

interface Told {
  readonly language: Language;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly records: readonly GoalRecord[];
  readonly previous: DigestContent | null;
}

/** The year's result goals and indicators with status, outcome against target, reason, what changed, and owner. */
export function goalsSection(year: YearFigures, told: Told): DigestContent['goals'] {
  const { language } = told;
  const texts = digestTexts[language];
  const rows = [...year.goals]
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .slice(0, maxGoals)
    .map((goal) => ({
      goalId: goal.goalId,
      outcome: goal.outcome,
      mark: marks[goal.status],
      title: language === 'sv' ? goal.titleSv : goal.titleEn,
      status: texts.status[goal.status],
      detail: detail(goal, year, told),
      style: styles[goal.status],
    }));
  const all = year.goals.length;
  const more =
    rows.length < all ? { title: texts.moreGoals(rows.length, all), text: texts.moreGoalsCommand } : null;
  return { heading: texts.goalsHeading(year.year), rows, more };
}

/** The file's reasons stand in Swedish, so only the Swedish digest repeats them; one from the chat is as it was written. */
function detail(goal: Goal, year: YearFigures, { language, today, records, previous }: Told): string | null {
  const texts = digestTexts[language];
  const record = records.find((one) => one.year === goal.year && one.goalId === goal.goalId);
  const isFromChat = record?.update?.reason === goal.reasonSv;
  const reason = language === 'sv' || isFromChat ? goal.reasonSv : null;
  const updatedAt = record?.update?.at ?? year.loadedAt;
  const sentences = [
    figures(goal, language),
    reason?.replace(/\.$/u, '') ?? null,
    ...trend(goal, previous, language),
    record?.owner ? texts.owner(record.owner.name) : null,
    staleness(goal, updatedAt, { today, language }),
  ].filter((sentence) => sentence !== null);
  return sentences.length === 0 ? null : sentences.map((sentence) => `${sentence}.`).join(' ');
}

/** How it stood in the former digest of the same year, where that was otherwise. */
function trend(goal: Goal, previous: DigestContent | null, language: Language): readonly string[] {
  const before =
    previous?.month.slice(0, 4) === String(goal.year)
      ? previous.goals.rows.find(({ goalId }) => goalId === goal.goalId)
      : undefined;
  if (!before) return [];
  const texts = digestTexts[language];
  const isOther = before.status !== texts.status[goal.status];
  const { outcome } = goal;
  const moved = outcome !== null && before.outcome !== null && outcome !== before.outcome;
  return [
    ...(isOther ? [texts.statusBefore(before.status)] : []),
    ...(moved && before.outcome !== null
      ? [
          texts.outcomeBefore(
            outcome > before.outcome ? 'up' : 'down',
            written(before.outcome, goal, language),
          ),
        ]
      : []),
  ];
}

/** What is met needs no more looking at, and what is measured from meetings follows them. */
function staleness(
  goal: Goal,
  updatedAt: string,
  { today, language }: { readonly today: string; readonly language: Language },
): string | null {
  if (goal.status === 'met' || goal.measuredFrom !== 'manual') return null;
  const days = Math.floor((Date.parse(`${today}T23:59:59Z`) - Date.parse(updatedAt)) / dayMs);
  return days > staleAfterDays ? digestTexts[language].stale(days) : null;
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
