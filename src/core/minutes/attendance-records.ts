import { allMeetings, bodiesOf } from '../meetings/meeting.ts';
import { type PresenceReader, type PresenceState, readPresence } from '../presence/presence-state.ts';

/** What is known of who answered and who was present, by meeting; null for what nobody knows. */
export interface AttendanceRecords {
  ofMeeting(meetingId: string): Promise<readonly PresenceState[] | null>;
  /** In the order of their dates, cancelled ones too. */
  ofYear(bodyId: string, year: number): Promise<readonly PresenceState[] | null>;
}

export function createAttendanceRecords(deps: PresenceReader): AttendanceRecords {
  return {
    ofMeeting: async (meetingId) => {
      const state = await readPresence(deps, meetingId, null);
      return state && [state];
    },
    ofYear: async (bodyId, year) => {
      if (!bodiesOf(deps.figures()).some((body) => body.bodyId === bodyId)) return null;
      const states: PresenceState[] = [];
      for (const { id, body, date } of allMeetings(deps.figures())) {
        if (body !== bodyId || !date.startsWith(`${year}-`)) continue;
        const state = await readPresence(deps, id, null);
        if (state) states.push(state);
      }
      return states;
    },
  };
}
