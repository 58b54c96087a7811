import { type ImportRuleTexts, importRuleTexts } from '../texts/import-rules.ts';
import type { FigureTables } from './figure-tables.ts';
import { type ImportProblem, problem } from './problem.ts';

type KnownMeeting = FigureTables['meetings']['rows'][number]['known'];
interface Fault {
  readonly column: keyof KnownMeeting & string;
  readonly say: (texts: ImportRuleTexts) => string;
}

/** The times, the status and the counts of each meeting agree with each other. */
export function meetingProblems({ meetings, municipalities }: FigureTables): readonly ImportProblem[] {
  const { file, rows } = meetings;
  return rows.flatMap(({ line, known }) =>
    [...timeFaults(known), ...statusFaults(known), ...countFaults(known, municipalities.rows.length)].map(
      ({ column, say }) => problem({ file, line, column }, importRuleTexts, say),
    ),
  );
}

function timeFaults({ start, end }: KnownMeeting): readonly Fault[] {
  if (end === undefined || end === null || start === undefined) return [];
  if (start === null) return [{ column: 'end', say: (t) => t.endWithoutStart }];
  return start < end ? [] : [{ column: 'end', say: (t) => t.endNotAfterStart }];
}

function statusFaults(meeting: KnownMeeting): readonly Fault[] {
  const { status, municipalities_present: present } = meeting;
  if (status === undefined) return [];
  if (status === 'held') {
    return present === null ? [{ column: 'municipalities_present', say: (t) => t.heldWithoutCount }] : [];
  }
  const columns = ['municipalities_present', 'printed_percent'] as const;
  return columns
    .filter((column) => typeof meeting[column] === 'number')
    .map((column) => ({ column, say: (t) => t.countWithoutMeeting(status) }));
}

function countFaults(meeting: KnownMeeting, municipalities: number): readonly Fault[] {
  const { municipalities_present: present, municipalities_entitled: entitled } = meeting;
  if (entitled === undefined) return [];
  const faults: Fault[] = [];
  if (municipalities > 0 && entitled > municipalities) {
    const say: Fault['say'] = (t) => t.entitledAboveMunicipalities(entitled, municipalities);
    faults.push({ column: 'municipalities_entitled', say });
  }
  if (typeof present !== 'number') return faults;
  if (present > entitled) {
    faults.push({ column: 'municipalities_present', say: (t) => t.presentAboveEntitled(present, entitled) });
    return faults;
  }
  return [...faults, ...percentFaults(meeting.printed_percent, (100 * present) / entitled)];
}

// Reports round or cut to a whole per cent; both are less than one away.
function percentFaults(printed: number | null | undefined, exact: number): readonly Fault[] {
  if (typeof printed !== 'number' || Math.abs(printed - exact) < 1) return [];
  return [{ column: 'printed_percent', say: (t) => t.printedPercentWrong(printed, exact) }];
}
