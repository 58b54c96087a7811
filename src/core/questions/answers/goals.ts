import type { YearFigures } from '../../figures/figures.ts';
import type { Goal, OverarchingGoal } from '../../figures/rows.ts';
import type { Language } from '../../language.ts';
import { enumeration, exactNumber } from '../../texts/format.ts';
import { goalAnswerTexts } from '../../texts/goal-answers.ts';
import { questionTexts } from '../../texts/questions.ts';
import type { GoalsQuery, InternalControlQuery } from '../query.ts';
import { answered, declined, numberColumn, type Reply, type ReplyTable, textColumn } from './reply.ts';
import { source } from './source.ts';

const statuses = ['met', 'partly-met', 'not-met', 'ongoing'] as const;

export function answerGoals(query: GoalsQuery, figures: YearFigures, language: Language): Reply {
  const reply = operate(query, figures, language);
  const table = goalAnswerTexts[language].table;
  return reply.outcome === 'answered'
    ? { ...reply, sources: [source(figures, { table, check: null })] }
    : reply;
}

function operate(query: GoalsQuery, figures: YearFigures, language: Language): Reply {
  const texts = goalAnswerTexts[language];
  const year = String(query.year);
  const { level } = query;
  if (query.goals.length > 0) return namedGoals(query, figures, language);
  if (level === 'effect-goal' || level === 'strategic-goal' || level === 'overarching-goal') {
    return overarchingReply(level, figures, language);
  }
  const all = figures.goals.filter((goal) => level === null || goal.kind === level);
  if (all.length === 0) return declined(texts.none(year));
  const what = texts.population(level);
  if (query.status === null) return overview(all, { what, year }, language);
  const chosen = all.filter((goal) => goal.status === query.status);
  const status = texts.statusOfSeveral[query.status];
  if (chosen.length === 0) return answered(texts.noneWithStatus(status, year));
  const titles = chosen.map((goal) => titleOf(goal, language)).join('; ');
  return answered(texts.withStatus({ what, status, year, count: chosen.length, of: all.length, titles }), {
    table: goalTable(chosen, language),
  });
}

function overview(
  goals: readonly Goal[],
  of: { readonly what: string; readonly year: string },
  language: Language,
): Reply {
  const texts = goalAnswerTexts[language];
  const counts = statuses.flatMap((status) => {
    const count = goals.filter((goal) => goal.status === status).length;
    return count === 0 ? [] : [texts.counted(count, texts.statusOfSeveral[status])];
  });
  return answered(texts.overview({ ...of, count: goals.length, counts: enumeration(counts, language) }), {
    table: goalTable(goals, language),
  });
}

function namedGoals(query: GoalsQuery, figures: YearFigures, language: Language): Reply {
  const texts = goalAnswerTexts[language];
  const goals = figures.goals.filter((goal) => query.goals.includes(goal.goalId));
  const overarching = figures.overarchingGoals.filter((goal) => query.goals.includes(goal.goalId));
  const sentences = goals.map((goal) => goalSentence(goal, language));
  const rest = overarching.map(
    (goal) =>
      `${texts.overarching({ what: texts.levels[goal.level], year: String(query.year), titles: titleOf(goal, language) })} ${texts.notAssessed}`,
  );
  const all = [...sentences, ...rest];
  if (all.length === 0) return declined(texts.none(String(query.year)));
  return answered(all.join(' '), { table: goals.length > 1 ? goalTable(goals, language) : null });
}

export function titleOf(goal: Goal | OverarchingGoal, language: Language): string {
  return language === 'sv' ? goal.titleSv : goal.titleEn;
}

function goalSentence(goal: Goal, language: Language): string {
  const texts = goalAnswerTexts[language];
  const details = [
    ...(goal.outcome === null
      ? []
      : [texts.outcome(measure(goal.outcome, goal, language), roundedPercent(goal.outcome, goal, language))]),
    ...(goal.target === null ? [] : [texts.target(measure(goal.target, goal, language))]),
  ];
  const detail = details.length === 0 ? '' : ` (${details.join(', ')})`;
  const sentence = texts.one({
    title: titleOf(goal, language),
    status: texts.status[goal.status],
    year: String(goal.year),
    detail,
  });
  return sentence + (goal.reasonSv === null ? '' : questionTexts[language].fromReport(goal.reasonSv));
}

function measure(value: number, goal: Goal, language: Language): string {
  const unit = goal.unit === null ? null : goalAnswerTexts[language].unit(goal.unit);
  const number = exactNumber(value, language);
  return unit === null ? number : `${number} ${unit}`;
}

/** The report prints whole per cents. */
function roundedPercent(value: number, { unit }: Goal, language: Language): string | null {
  return unit === 'procent' && !Number.isInteger(value) ? exactNumber(Math.round(value), language) : null;
}

function goalTable(goals: readonly Goal[], language: Language): ReplyTable {
  const { columns, status } = goalAnswerTexts[language];
  const cell = (value: number | null, goal: Goal) => (value === null ? '–' : measure(value, goal, language));
  return {
    columns: [
      textColumn(columns.goal, 3),
      textColumn(columns.status, 1),
      textColumn(columns.outcome),
      textColumn(columns.target),
    ],
    rows: goals.map((goal) => [
      titleOf(goal, language),
      status[goal.status],
      cell(goal.outcome, goal),
      cell(goal.target, goal),
    ]),
    chart: null,
  };
}

function overarchingReply(
  level: 'effect-goal' | 'strategic-goal' | 'overarching-goal',
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = goalAnswerTexts[language];
  const goals = figures.overarchingGoals.filter(
    (goal) => level === 'overarching-goal' || goal.level === level,
  );
  if (goals.length === 0) return declined(texts.none(String(figures.year)));
  const what = level === 'overarching-goal' ? texts.overarchingBoth : texts.levels[level];
  const titles = goals.map((goal) => titleOf(goal, language)).join('; ');
  return answered(`${texts.overarching({ what, year: String(figures.year), titles })} ${texts.notAssessed}`, {
    table: {
      columns: [textColumn(texts.columns.goal, 3), textColumn(texts.columns.level, 1)],
      rows: goals.map((goal) => [titleOf(goal, language), texts.levels[goal.level]]),
      chart: null,
    },
  });
}

export function answerInternalControl(
  query: InternalControlQuery,
  figures: YearFigures,
  language: Language,
): Reply {
  const texts = goalAnswerTexts[language];
  const rows = figures.internalControl.filter(
    (row) => query.controls.length === 0 || query.controls.includes(row.controlId),
  );
  if (rows.length === 0) return declined(texts.none(String(query.year)));
  const deviations = rows.reduce((sum, row) => sum + row.deviations, 0);
  const [only] = rows;
  const sentence =
    rows.length === 1 && only
      ? `${texts.control({ title: only.titleSv, risk: only.riskValue, deviations: only.deviations })}.`
      : texts.controls({ year: String(query.year), count: rows.length, deviations });
  const table = {
    columns: [
      textColumn(texts.columns.control, 3),
      numberColumn(texts.columns.risk),
      numberColumn(texts.columns.deviations),
    ],
    rows: rows.map((row) => [row.titleSv, String(row.riskValue), String(row.deviations)]),
    chart: null,
  };
  return answered(sentence, {
    table: rows.length > 1 ? table : null,
    sources: [source(figures, { table: texts.controlTable, check: null })],
  });
}
