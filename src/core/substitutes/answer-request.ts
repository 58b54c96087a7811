import type { AttendanceStore } from '../attendance/attendance-store.ts';
import type { NewAnswer, RecordedAnswer } from '../attendance/record-answer.ts';
import type { Person } from '../chat/events.ts';
import type { Clock, Ids } from '../clock.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { beginsAt, type Meeting } from '../meetings/meeting.ts';
import type { TimeZone } from '../time/zone.ts';
import { type Place, requestedMeeting } from './requested-meeting.ts';
import type { SubstituteChain, SubstituteRequest } from './substitute-chain.ts';
import type { StoredChain, SubstituteChainStore } from './substitute-chain-store.ts';

interface Dependencies {
  readonly chains: SubstituteChainStore;
  readonly attendance: Pick<AttendanceStore, 'read'>;
  readonly record: (answer: NewAnswer) => Promise<RecordedAnswer>;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
}

/** Each conflict means that another process took a step. */
const maxConflicts = 20;

/** The substitute's answer; `too-late` when the question has moved on. The same answer again changes nothing. */
export async function answerRequest(
  deps: Dependencies,
  place: Place,
  { person, serves }: { readonly person: Person; readonly serves: boolean },
): Promise<'recorded' | 'too-late'> {
  const requested = requestedMeeting(deps.figures(), place);
  if (!requested || isOver(deps, requested.meeting)) return 'too-late';
  for (let conflicts = 0; conflicts < maxConflicts; conflicts += 1) {
    const stored = await deps.chains.read(place.meetingId, place.municipalityCode);
    const request = stored && openRequest(stored.chain, person);
    if (!stored || !request) return 'too-late';
    const state = serves ? 'accepted' : 'declined';
    if (request.state !== state) {
      const written = await recordState(deps, stored, { request, state, person });
      if (written === 'conflict') continue;
    }
    await followUp(deps, stored.chain, { request, serves, person });
    return 'recorded';
  }
  throw new Error(`A substitute's answer to ${place.meetingId} met ${maxConflicts} conflicts in a row`);
}

function recordState(
  deps: Dependencies,
  { chain, etag }: StoredChain,
  { request, state, person }: { request: SubstituteRequest; state: 'accepted' | 'declined'; person: Person },
): Promise<'recorded' | 'conflict'> {
  const at = deps.clock.now().toISOString();
  const after = {
    ...chain,
    requests: chain.requests.map((each) => (each === request ? { ...each, state, changedAt: at } : each)),
  };
  const change = { id: deps.ids.next(), at, byId: person.id, byName: person.name, before: chain, after };
  return deps.chains.record(change, etag);
}

/** The municipality's own answer follows the substitute's, for a whole meeting; of a part the member's answer stands. */
async function followUp(
  deps: Dependencies,
  chain: SubstituteChain,
  { request, serves, person }: { request: SubstituteRequest; serves: boolean; person: Person },
): Promise<void> {
  if (request.part !== null) return;
  if (serves) return recordAccepted(deps, chain, request);
  const own = (await deps.attendance.read(chain.meetingId, chain.municipalityCode))?.answer ?? null;
  // Accepted before, and now unable to come: the municipality is as it was when it asked.
  if (own?.choice === 'substitute' && own.substituteId === person.id) {
    await recordFor(deps, chain, { choice: 'not-coming', person });
  }
}

/** The municipality is represented by the substitute from now on. */
export async function recordAccepted(
  deps: Pick<Dependencies, 'record' | 'figures'>,
  chain: SubstituteChain,
  request: SubstituteRequest,
): Promise<void> {
  const person = { id: request.personId, tenantId: '', name: request.personName };
  await recordFor(deps, chain, { choice: 'substitute', person });
}

async function recordFor(
  deps: Pick<Dependencies, 'record' | 'figures'>,
  place: SubstituteChain,
  { choice, person }: { readonly choice: 'substitute' | 'not-coming'; readonly person: Person },
): Promise<void> {
  const requested = requestedMeeting(deps.figures(), place);
  if (!requested) return;
  const { meeting, body } = requested;
  const isSubstitute = choice === 'substitute';
  await deps.record({
    meeting,
    body,
    municipalityCode: place.municipalityCode,
    given: {
      choice,
      substituteId: isSubstitute ? person.id : null,
      substituteName: isSubstitute ? person.name.slice(0, 100) : null,
      partial: null,
      note: null,
    },
    person,
    via: 'substitute-request',
    reason: null,
  });
}

/** What the person was asked and may still answer, or has accepted; null for nothing. */
export function openRequest(chain: SubstituteChain, person: Pick<Person, 'id'>): SubstituteRequest | null {
  return (
    chain.requests.find(
      ({ personId, state }) => personId === person.id && (state === 'asked' || state === 'accepted'),
    ) ?? null
  );
}

function isOver(deps: Dependencies, meeting: Meeting): boolean {
  return meeting.status !== 'planned' || deps.clock.now() >= beginsAt(meeting, deps.zone);
}
