import { writeFile } from 'node:fs/promises';
import { currentFigures } from '../core/figures/current-figures.ts';
import { findBody } from '../core/meetings/find-meeting.ts';
import { allMeetings, bodiesOf } from '../core/meetings/meeting.ts';
import { attendanceCsv } from '../core/minutes/attendance-csv.ts';
import { createAttendanceRecords } from '../core/minutes/attendance-records.ts';
import { countOf } from '../core/plan/planned-figures.ts';
import { withPlan } from '../core/plan/with-plan.ts';
import { attendanceExportTexts } from '../core/texts/attendance-export.ts';
import { unreadableCode } from './error-code.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

interface ExportOptions {
  /** The body's id or name. */
  readonly body: string;
  /** A year, `2022`, or a meeting's day, `2022-12-14`. */
  readonly when: string;
  /** The file to write; null to print. */
  readonly out: string | null;
}

/** Writes who answered and who was present as CSV: of one meeting, or of a body's meetings of a year. */
export async function runAttendanceExport(
  options: ExportOptions,
  context: OperatorContext,
): Promise<ExitCode> {
  const texts = attendanceExportTexts[context.language];
  const stores = await context.openStores();
  const [loaded, plan, presence, seats] = await Promise.all([
    currentFigures(stores.figures),
    stores.plan.list(),
    stores.presence.list(),
    stores.roster.list(),
  ]);
  const figures = withPlan(loaded, plan, presence.map(countOf));
  const body = findBody(options.body, bodiesOf(figures));
  if (!body) return refuse(texts.unknownBody(options.body, bodiesOf(figures)), context);
  const records = createAttendanceRecords({
    ...stores,
    figures: () => figures,
    directory: { seats: () => seats },
  });
  const meeting = allMeetings(figures).find(
    ({ body: own, date }) => own === body.bodyId && date === options.when,
  );
  const found = meeting
    ? await records.ofMeeting(meeting.id)
    : /^\d{4}$/.test(options.when)
      ? await records.ofYear(body.bodyId, Number(options.when))
      : null;
  if (!found || found.length === 0) return refuse(texts.noMeeting(options.body, options.when), context);
  const csv = attendanceCsv(found, { language: context.language, zone: context.zone });
  if (options.out === null) {
    for (const line of csv.split('\r\n').slice(0, -1)) context.print(line);
    return 0;
  }
  return write(options.out, csv, { context, meetings: found.length });
}

async function write(
  path: string,
  csv: string,
  { context, meetings }: { readonly context: OperatorContext; readonly meetings: number },
): Promise<ExitCode> {
  const texts = attendanceExportTexts[context.language];
  try {
    await writeFile(path, csv);
  } catch (error) {
    const code = unreadableCode(error);
    if (code === null) throw error;
    return refuse(texts.cannotWrite(path, code), context);
  }
  context.print(texts.written(meetings, path));
  return 0;
}

function refuse(reason: string, context: OperatorContext): ExitCode {
  context.printAside(reason);
  return 1;
}
