import type { AttendanceStore } from '../attendance/attendance-store.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import { allMeetings, bodiesOf, entitledTo, type Meeting } from '../meetings/meeting.ts';

export interface MeetingOfBody {
  readonly meeting: Meeting;
  readonly body: Body;
}

/** The planned meetings of the loaded years with their bodies, in the order of their dates. */
export function plannedMeetings(figures: LoadedFigures): readonly MeetingOfBody[] {
  const bodies = new Map(bodiesOf(figures).map((body) => [body.bodyId, body]));
  return allMeetings(figures).flatMap((meeting) => {
    const body = bodies.get(meeting.body);
    return body && meeting.status === 'planned' ? [{ meeting, body }] : [];
  });
}

interface Sources {
  readonly figures: () => LoadedFigures;
  readonly attendance: Pick<AttendanceStore, 'answers' | 'read'>;
}

/**
 * The entitled municipalities that have not answered, and had nothing to say since an instant: one that has cleared its answer
 * since then needs no word about what it has just looked at. So the set only shrinks as time goes on.
 */
export async function unansweredSince(
  { figures, attendance }: Sources,
  meeting: Meeting,
  since: Date,
): Promise<readonly Municipality[]> {
  const answered = new Set(
    (await attendance.answers(meeting.id)).map(({ municipalityCode }) => municipalityCode),
  );
  const silent: Municipality[] = [];
  for (const municipality of entitledTo(meeting, figures())) {
    if (answered.has(municipality.code)) continue;
    const stored = await attendance.read(meeting.id, municipality.code);
    if (stored && (stored.answer !== null || Date.parse(stored.changedAt) >= since.getTime())) continue;
    silent.push(municipality);
  }
  return silent;
}
