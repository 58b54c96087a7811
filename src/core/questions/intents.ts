import { agreementsIntent, participationIntent } from './intents/agreements.ts';
import { feesIntent } from './intents/fees.ts';
import { goalsIntent } from './intents/goals.ts';
import type { Intent } from './intents/intent.ts';
import { attendanceIntent, meetingsIntent } from './intents/meetings.ts';
import { outcomeIntent } from './intents/outcome.ts';
import { internalControlIntent, projectsIntent } from './intents/projects.ts';
import type { Query } from './query.ts';

/** In the order in which they are tried: the first that explains every word, and finds its question, is meant. */
export const intents: readonly Intent[] = [
  participationIntent,
  feesIntent,
  outcomeIntent,
  meetingsIntent,
  attendanceIntent,
  goalsIntent,
  internalControlIntent,
  projectsIntent,
  agreementsIntent,
];

export function intentOf(kind: Query['kind']): Intent {
  return intents.find((intent) => intent.kind === kind) ?? projectsIntent;
}
