/** What a stream of the schedule is about: a meeting, and the local date of the reminder or nudge. */
export interface ScheduleStream {
  readonly kind: 'reminder' | 'nudge';
  readonly meetingId: string;
  readonly date: string;
}

/**
 * By the day and not by its number, so that a meeting that is moved gets the reminders of its new date, and yet nobody two on
 * one day.
 */
export function scheduleStream({ kind, meetingId, date }: ScheduleStream): string {
  return `${kind}:${meetingId}:${date}`;
}

/** Null for any other stream. */
export function readScheduleStream(streamId: string): ScheduleStream | null {
  const [, kind, meetingId, date] = /^(reminder|nudge):(.+):(\d{4}-\d{2}-\d{2})$/.exec(streamId) ?? [];
  if (!meetingId || !date) return null;
  return { kind: kind === 'nudge' ? 'nudge' : 'reminder', meetingId, date };
}
