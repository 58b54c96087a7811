import type { YearFigures } from '../figures/figures.ts';
import type { Goal, MeetingRow } from '../figures/rows.ts';
import { measuredBody, remeasureGoal } from '../import/measure-goal.ts';

/**
 * The year with these meetings, and with the goals measured anew that are measured from meetings of a body whose meetings
 * or counts are others than those printed. A goal that was corrected itself stays as corrected.
 */
export function withMeetings(year: YearFigures, meetings: readonly MeetingRow[]): YearFigures {
  const touched = touchedBodies(year, meetings);
  if (meetings === year.meetings && touched.size === 0) return year;
  const { bodies, asOf } = year;
  const goals = year.goals.map((goal) => {
    const body = measuredBody(goal, bodies);
    return body && touched.has(body.bodyId) && !isCorrected(goal, year)
      ? remeasureGoal(goal, { bodies, meetings, asOf: asOf ?? '' })
      : goal;
  });
  return { ...year, meetings, goals };
}

function touchedBodies(year: YearFigures, meetings: readonly MeetingRow[]): ReadonlySet<string> {
  const others = year.bodies.filter(
    ({ bodyId }) => countsOf(year.meetings, bodyId) !== countsOf(meetings, bodyId),
  );
  const corrected = (year.corrections ?? []).flatMap(({ figure }) =>
    figure.kind === 'meetings' ? [figure.key.slice(0, figure.key.indexOf('/'))] : [],
  );
  return new Set([...others.map(({ bodyId }) => bodyId), ...corrected]);
}

/** What goals are measured from; on which day a meeting was is no part of it. */
function countsOf(meetings: readonly MeetingRow[], bodyId: string): string {
  return meetings
    .filter(({ body }) => body === bodyId)
    .map(
      ({ status, municipalitiesPresent, municipalitiesEntitled }) =>
        `${status} ${municipalitiesPresent} ${municipalitiesEntitled}`,
    )
    .sort()
    .join('\n');
}

function isCorrected({ goalId }: Goal, { corrections = [] }: YearFigures): boolean {
  return corrections.some(({ figure }) => figure.kind === 'goals' && figure.key === goalId);
}
