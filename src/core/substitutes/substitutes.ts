import type { Answer } from '../attendance/answer.ts';
import type { AttendanceStore } from '../attendance/attendance-store.ts';
import { substitutesOf } from '../attendance/card-viewers.ts';
import type { NewAnswer, RecordedAnswer } from '../attendance/record-answer.ts';
import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { allMeetings, beginsAt, type Meeting } from '../meetings/meeting.ts';
import { addDays, localTime, type TimeZone } from '../time/zone.ts';
import { advanceChain, needOf } from './advance-chain.ts';
import { answerRequest, openRequest, recordAccepted } from './answer-request.ts';
import { type Place, type RequestedMeeting, requestedMeeting } from './requested-meeting.ts';
import { emptyChain, requestIn, type SubstituteChain, type SubstituteRequest } from './substitute-chain.ts';
import type { StoredChain, SubstituteChainStore } from './substitute-chain-store.ts';

interface Dependencies {
  readonly chains: SubstituteChainStore;
  readonly attendance: Pick<AttendanceStore, 'answers' | 'read'>;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
}

export interface Substitutes {
  /** Brings the meeting's chains to where they should stand, and gives them. Repeatable, in any number of processes. */
  advance(meetingId: string): Promise<readonly SubstituteChain[]>;
  /** Planned meetings that have not ended, whose chains may need a step. */
  current(): readonly string[];
  /** What the person was asked and may still answer, or has accepted. */
  openFor(person: Person): Promise<readonly { request: SubstituteRequest; requested: RequestedMeeting }[]>;
  /** The substitute's answer; `too-late` when the question has moved on. */
  answer(
    place: Place,
    given: { readonly person: Person; readonly serves: boolean },
  ): Promise<'recorded' | 'too-late'>;
}

/** Nobody answers for a meeting that is further away: its card goes out two weeks before, at most 90 days. */
const daysAhead = 90;

/** Each conflict means that another process took a step; there are as many as processes and people. */
const maxConflicts = 20;

/** Asks a municipality's substitutes one after the other when its member does not serve. */
export function createSubstitutes(deps: Dependencies): Substitutes {
  const current = () => {
    const { date } = localTime(deps.clock.now(), deps.zone);
    return allMeetings(deps.figures())
      .filter(
        (meeting) =>
          meeting.status !== 'held' && meeting.date >= date && meeting.date <= addDays(date, daysAhead),
      )
      .map(({ id }) => id);
  };
  return {
    advance: (meetingId) => advance(deps, meetingId),
    current,
    openFor: async (person) => {
      const chains = (await Promise.all(current().map((id) => deps.chains.list(id)))).flat();
      return chains.flatMap(({ chain }) => {
        const request = openRequest(chain, person);
        const requested = requestedMeeting(deps.figures(), chain);
        return request && requested ? [{ request, requested }] : [];
      });
    },
    answer: (place, given) => answerRequest(deps, place, given),
  };
}

async function advance(deps: Dependencies, meetingId: string): Promise<readonly SubstituteChain[]> {
  const meeting = allMeetings(deps.figures()).find(({ id }) => id === meetingId);
  if (!meeting) return [];
  const answers = await deps.attendance.answers(meetingId);
  const stored = await deps.chains.list(meetingId);
  const codes = new Set([
    ...answers
      .filter((each) => needOf(situationOf(deps, meeting, each)))
      .map(({ municipalityCode }) => municipalityCode),
    ...stored.map(({ chain }) => chain.municipalityCode),
  ]);
  const chains: SubstituteChain[] = [];
  for (const code of codes) {
    const known = stored.find(({ chain }) => chain.municipalityCode === code) ?? null;
    const own = answers.find(({ municipalityCode }) => municipalityCode === code) ?? null;
    const chain = await advanceOne(deps, meeting, { code, known, own });
    await repairAnswer(deps, chain, own);
    chains.push(chain);
  }
  return chains;
}

async function advanceOne(
  deps: Dependencies,
  meeting: Meeting,
  first: { readonly code: string; readonly known: StoredChain | null; readonly own: Answer | null },
): Promise<SubstituteChain> {
  let { known, own } = first;
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const before = known?.chain ?? null;
    const chain = before ?? emptyChain(meeting.id, first.code);
    const after = advanceChain(chain, {
      ...situationOf(deps, meeting, own),
      substitutes: substitutesOf(deps.directory.seats(), meeting, first.code),
    });
    if (after === chain) return chain;
    const change = {
      id: deps.ids.next(),
      at: deps.clock.now().toISOString(),
      byId: null,
      byName: null,
      before,
      after,
    };
    if ((await deps.chains.record(change, known?.etag ?? null)) === 'recorded') return after;
    known = await deps.chains.read(meeting.id, first.code);
    own = (await deps.attendance.read(meeting.id, first.code))?.answer ?? null;
  }
  throw new Error(`The substitutes of ${meeting.id} met ${maxConflicts} conflicts in a row`);
}

/** A crash between the substitute's yes and the municipality's answer leaves the answer behind. */
async function repairAnswer(deps: Dependencies, chain: SubstituteChain, own: Answer | null): Promise<void> {
  const accepted = requestIn(chain, 'accepted');
  if (accepted && accepted.part === null && own?.choice === 'not-coming')
    await recordAccepted(deps, chain, accepted);
}

function situationOf(deps: Dependencies, meeting: Meeting, answer: Answer | null) {
  return {
    answer,
    now: deps.clock.now(),
    beginsAt: beginsAt(meeting, deps.zone),
    cancelled: meeting.status === 'cancelled',
  };
}
