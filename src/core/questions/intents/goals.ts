import type { GoalsQuery } from '../query.ts';
import { grammar, idsOf, type Reading } from '../reading.ts';
import { commonCues, onlyYear } from '../scope.ts';
import type { Intent } from './intent.ts';

const goalCues = [
  'goal',
  'result-goal',
  'indicator',
  'effect-goal',
  'strategic-goal',
  'overarching-goal',
] as const;
const statusCues = ['not-met', 'partly-met', 'met', 'ongoing'] as const;

export const goalsIntent: Intent = {
  kind: 'goals',
  subject: 'goal',
  grammar: grammar({
    kinds: ['goal', 'body'],
    cues: [
      ...commonCues,
      ...goalCues,
      ...statusCues,
      'count',
      'percent',
      'all',
      'detail',
      'reason',
      'when',
      'next',
      'municipality',
      'in-use',
      'outcome',
      'joint',
      'attendance',
      'meeting',
      'result',
      'total',
      'agreement',
      'service',
      'none',
      'held',
      'size',
      'compare',
    ],
    pieces: ['count'],
  }),
  toQuery: (reading, scope) => {
    const year = onlyYear(reading, scope);
    if (year === null || !asksForGoals(reading)) return null;
    const named = [...idsOf(reading, 'goal'), ...goalsOfBody(reading, scope.latest.bodies)];
    if (reading.cues.has('attendance') && named.length === 0) return null;
    if (reading.cues.has('none') && named.length === 0 && namedStatus(reading) === null) return null;
    return {
      kind: 'goals',
      year,
      goals: [...new Set(named)],
      status: namedStatus(reading),
      level: levelOf(reading),
    };
  },
};

function asksForGoals(reading: Reading): boolean {
  const { cues } = reading;
  if (goalCues.some((cue) => cues.has(cue))) return true;
  const named = idsOf(reading, 'goal').length > 0;
  if (cues.has('meeting') || cues.has('attendance')) return false;
  if (named) return true;
  return statusCues.some((cue) => cue !== 'ongoing' && cues.has(cue)) && !cues.has('agreement');
}

/** "Målet för närvaron i nämnden" is the goal that the body's row names. */
function goalsOfBody(
  reading: Reading,
  bodies: readonly { bodyId: string; attendanceGoalId: string | null; meetingsGoalId: string | null }[],
): readonly string[] {
  const { cues } = reading;
  const named = idsOf(reading, 'body');
  const meant = named.length > 0 ? bodies.filter((body) => named.includes(body.bodyId)) : bodies;
  const goals = meant.flatMap((body) => {
    if (cues.has('attendance') || (cues.has('percent') && named.length > 0)) return [body.attendanceGoalId];
    return cues.has('meeting') ? [body.meetingsGoalId] : [];
  });
  return goals.filter((goal) => goal !== null);
}

/** Null when the words name no status. "Inte uppfyllt" holds "uppfyllt": the longer phrase was read. */
function namedStatus(reading: Reading): GoalsQuery['status'] {
  const named = statusCues.filter((cue) => reading.cues.has(cue));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function levelOf(reading: Reading): GoalsQuery['level'] {
  const levels = ['overarching-goal', 'strategic-goal', 'effect-goal', 'indicator', 'result-goal'] as const;
  return levels.find((cue) => reading.cues.has(cue)) ?? null;
}
