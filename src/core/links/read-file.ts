import type { Clock } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { attendanceCsv } from '../minutes/attendance-csv.ts';
import type { AttendanceRecords } from '../minutes/attendance-records.ts';
import { fold } from '../texts/fold.ts';
import type { TimeZone } from '../time/zone.ts';
import { calendarOf, type RenderCalendar } from './calendar-content.ts';
import type { Links } from './create-links.ts';
import type { Link } from './link.ts';
import type { ReadFile, ServedFile } from './served-file.ts';

interface Dependencies {
  readonly links: Pick<Links, 'find'>;
  readonly records: AttendanceRecords;
  readonly renderCalendar: RenderCalendar;
  readonly figures: () => LoadedFigures;
  readonly coordinators: ReadonlySet<string>;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly digestOf: (text: string) => string;
}

/** What the addresses lead to, made anew from what is stored each time somebody asks. */
export function createReadFile(deps: Dependencies): ReadFile {
  return async (folder, token) => {
    const link = await deps.links.find(folder, token);
    if (!link) return null;
    return folder === 'calendar' ? calendarFile(deps, link) : attendanceFile(deps, link);
  };
}

function calendarFile(deps: Dependencies, { target, language }: Link): ServedFile | null {
  const { figures, clock, zone } = deps;
  const calendar = calendarOf(target, { figures: figures(), language, now: clock.now(), zone });
  if (!calendar) return null;
  const { madeAt: _, ...content } = calendar;
  return {
    contentType: 'text/calendar; charset=utf-8',
    fileName: calendarFileName(target),
    body: deps.renderCalendar(calendar),
    revision: deps.digestOf(JSON.stringify(content)),
    mayBeKept: true,
  };
}

/** Names are for coordinators: who is none any more has no link to them either. */
async function attendanceFile(
  deps: Dependencies,
  { target, language, createdById }: Link,
): Promise<ServedFile | null> {
  if (!deps.coordinators.has(createdById)) return null;
  const found =
    target.kind === 'meeting-attendance'
      ? await deps.records.ofMeeting(target.meetingId)
      : target.kind === 'body-attendance'
        ? await deps.records.ofYear(target.bodyId, target.year)
        : null;
  if (!found) return null;
  const body = attendanceCsv(found, { language, zone: deps.zone });
  return {
    contentType: 'text/csv; charset=utf-8',
    fileName: attendanceFileName(target),
    body,
    revision: deps.digestOf(body),
    mayBeKept: false,
  };
}

/** `board-2022-12-14.csv`, `board-2022.csv`. */
export function attendanceFileName(target: Link['target']): string {
  if (target.kind === 'body-attendance') return `${fold(target.bodyId)}-${target.year}.csv`;
  return `${'meetingId' in target ? fold(target.meetingId) : 'attendance'}.csv`;
}

function calendarFileName(target: Link['target']): string {
  const name = 'meetingId' in target ? target.meetingId : 'bodyId' in target ? target.bodyId : 'meetings';
  return `${fold(name)}.ics`;
}
