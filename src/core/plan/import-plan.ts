import type { Clock, Ids } from '../clock.ts';
import { currentFigures } from '../figures/current-figures.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { FiguresStore } from '../figures/figures-store.ts';
import type { CsvFile } from '../import/csv-file.ts';
import { filled } from '../import/figure-tables.ts';
import { meetingPlanFile } from '../import/files/meeting-plan.ts';
import { type ImportProblem, problem } from '../import/problem.ts';
import { readTable } from '../import/read-table.ts';
import { allMeetings, bodiesOf } from '../meetings/meeting.ts';
import type { PresenceStore } from '../presence/presence-store.ts';
import { planImportTexts } from '../texts/plan-import.ts';
import type { TimeZone } from '../time/zone.ts';
import { planRow, type RowOutcome } from './plan-row.ts';
import { maxChangesAtOnce, type PlanStore } from './plan-store.ts';
import { countOf } from './planned-figures.ts';
import type { MeetingWish, PlanChange, PlannedMeeting } from './planned-meeting.ts';
import { withPlan } from './with-plan.ts';

interface Dependencies {
  readonly figures: FiguresStore;
  readonly plan: PlanStore;
  readonly presence: Pick<PresenceStore, 'list'>;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
}

export type PlanImport =
  | { readonly outcome: 'loaded'; readonly added: number; readonly changed: number; readonly left: number }
  /** Something is wrong with the file; nothing was written. */
  | { readonly outcome: 'refused'; readonly problems: readonly ImportProblem[] };

/** Who is said to have changed the plan by a file. */
const operator = { byId: 'operator', byName: 'operator', via: 'file' } as const;
/** Each conflict means that another change came through. */
const maxTries = 20;

/**
 * Adds the meetings of a CSV file to the plan, and changes times, form, place and link of those that are there. What was
 * moved or cancelled since, was held, or lies behind stays as it is; so the same file once more changes nothing. Everything
 * that is wrong is said at once, and then nothing is written.
 */
export async function importPlan(file: CsvFile, deps: Dependencies): Promise<PlanImport> {
  const table = filled(readTable(file, meetingPlanFile));
  const [figures, presence] = await Promise.all([currentFigures(deps.figures), deps.presence.list()]);
  if (figures.length === 0) {
    return { outcome: 'refused', problems: [problem(table, planImportTexts, (t) => t.nothingLoaded)] };
  }
  const lay: LayOver = (plan) => withPlan(figures, plan, presence.map(countOf));
  const rows = table.rows.flatMap(({ line, row }) => (row === null ? [] : [{ line, wish: row }]));
  const done: PlanChange[] = [];
  for (let tries = 0; tries < maxTries; ) {
    const stored = await deps.plan.read();
    const planned = planRows(rows, stored.meetings, lay, deps);
    const problems = [...table.problems, ...planned.problems.map((wrong) => problemOf(wrong, table.file))];
    if (problems.length > 0) return { outcome: 'refused', problems: problems.sort(byLine) };
    // Many are recorded in several parts; what is recorded is no change any more when the rest is looked at.
    const part = planned.changes.slice(0, maxChangesAtOnce);
    if ((await deps.plan.record(part, stored.etag)) === 'conflict') {
      tries += 1;
      continue;
    }
    done.push(...part);
    if (part.length === planned.changes.length) return loaded(done, rows.length);
  }
  throw new Error('The plan is changed by others all the time');
}

function loaded(changes: readonly PlanChange[], rows: number): PlanImport {
  const added = changes.filter(({ what }) => what === 'added').length;
  const changed = new Set(changes.map(({ after }) => after.meetingId)).size - added;
  return { outcome: 'loaded', added, changed, left: rows - added - changed };
}

type WrongRow = Extract<RowOutcome, { readonly outcome: 'wrong' }> & { readonly line: number | null };

function problemOf({ line, column, say }: WrongRow, file: string): ImportProblem {
  return problem({ file, line, column }, planImportTexts, say);
}

function byLine(one: ImportProblem, other: ImportProblem): number {
  return (one.line ?? 0) - (other.line ?? 0);
}

type LayOver = (plan: readonly PlannedMeeting[]) => LoadedFigures;

/** Row by row on the plan as the rows before left it. */
function planRows(
  rows: readonly { readonly line: number | null; readonly wish: MeetingWish }[],
  stored: readonly PlannedMeeting[],
  lay: LayOver,
  { clock, zone, ids }: Dependencies,
) {
  const now = clock.now();
  const plan = new Map(stored.map((meeting) => [meeting.meetingId, meeting]));
  const changes: PlanChange[] = [];
  const problems: WrongRow[] = [];
  for (const { line, wish } of rows) {
    const known = [...plan.values()];
    const figures = lay(known);
    const state = { meetings: allMeetings(figures), plan: known, bodies: bodiesOf(figures), now, zone };
    const result = planRow(wish, { ...state, byId: operator.byId });
    if (result.outcome === 'wrong') {
      problems.push({ ...result, line });
      continue;
    }
    for (const { what, before, after } of result.changes) {
      changes.push({ id: ids.next(), at: now.toISOString(), ...operator, what, before, after });
      plan.set(after.meetingId, after);
    }
  }
  return { changes, problems };
}
