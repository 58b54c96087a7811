import type { Answer } from '../attendance/answer.ts';
import type { AttendanceStore } from '../attendance/attendance-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Body, Municipality } from '../figures/rows.ts';
import { allMeetings, bodiesOf, entitledTo, type Meeting } from '../meetings/meeting.ts';
import type { SubstituteChainStore } from '../substitutes/substitute-chain-store.ts';
import { sortNames } from '../texts/format.ts';
import type { ConfirmedPresence, MunicipalityPresence } from './presence.ts';
import type { PresenceStore } from './presence-store.ts';
import { proposedPresence } from './proposed-presence.ts';
import { type ServingSeats, servingSeats } from './serving-seats.ts';

export interface PresenceReader {
  readonly presence: PresenceStore;
  readonly attendance: Pick<AttendanceStore, 'answers'>;
  readonly substitutes: Pick<SubstituteChainStore, 'list'>;
  readonly figures: () => LoadedFigures;
  readonly directory: Pick<Directory, 'seats'>;
}

/** What is known of one municipality's presence at a meeting. */
export interface MunicipalityState {
  readonly municipality: Municipality;
  readonly answer: Answer | null;
  readonly seats: ServingSeats;
  /** As confirmed; before that, what the answers lead to expect: null for a municipality that has not answered. */
  readonly settled: MunicipalityPresence | null;
  /** The same with what the coordinator has filled in. */
  readonly entry: MunicipalityPresence | null;
}

export interface PresenceState {
  readonly meeting: Meeting;
  readonly body: Body;
  readonly confirmed: ConfirmedPresence | null;
  /** Those entitled on the meeting's date, by name. */
  readonly municipalities: readonly MunicipalityState[];
}

/** Null for a meeting that nobody knows. Without a person no draft is read. */
export async function readPresence(
  deps: PresenceReader,
  meetingId: string,
  personId: string | null,
): Promise<PresenceState | null> {
  const figures = deps.figures();
  const meeting = allMeetings(figures).find(({ id }) => id === meetingId);
  const body = bodiesOf(figures).find(({ bodyId }) => bodyId === meeting?.body);
  if (!meeting || !body) return null;
  const [stored, draft, answers, chains] = await Promise.all([
    deps.presence.read(meetingId),
    personId === null ? null : deps.presence.draft(meetingId, personId),
    deps.attendance.answers(meetingId),
    deps.substitutes.list(meetingId),
  ]);
  const confirmed = stored?.presence ?? null;
  const drafted = draft?.basedOn === (confirmed?.confirmedAt ?? null) ? draft.municipalities : [];
  const seats = deps.directory.seats();
  const municipalities = inOrder(entitledTo(meeting, figures)).map((municipality) => {
    const { code } = municipality;
    const isOwn = ({ municipalityCode }: { readonly municipalityCode: string }) => municipalityCode === code;
    const known = {
      municipality,
      answer: answers.find(isOwn) ?? null,
      seats: servingSeats(seats, meeting, code),
    };
    const chain = chains.find((each) => isOwn(each.chain))?.chain ?? null;
    const settled = confirmed
      ? (confirmed.municipalities.find(isOwn) ?? null)
      : proposedPresence({ ...known, municipalityCode: code, chain });
    return { ...known, settled, entry: drafted.find(isOwn) ?? settled };
  });
  return { meeting, body, confirmed, municipalities };
}

function inOrder(municipalities: readonly Municipality[]): readonly Municipality[] {
  const rank = new Map(sortNames(municipalities.map(({ name }) => name)).map((name, index) => [name, index]));
  return municipalities.toSorted((a, b) => (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0));
}

/** Came without having said so, or did not come in spite of it; null where presence and answer agree. */
export function surpriseOf(
  { answer }: Pick<MunicipalityState, 'answer'>,
  { present }: MunicipalityPresence,
): 'came-anyway' | 'no-show' | null {
  const wasExpected = answer !== null && answer.choice !== 'not-coming';
  if (present === wasExpected) return null;
  return present ? 'came-anyway' : 'no-show';
}
