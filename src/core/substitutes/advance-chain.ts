import type { Answer, PartialPresence } from '../attendance/answer.ts';
import type { Seat } from '../directory/roster-store.ts';
import type { SubstituteChain, SubstituteRequest } from './substitute-chain.ts';

/** What decides who is asked. */
export interface Situation {
  /** The municipality's answer; null while it has none. */
  readonly answer: Answer | null;
  /** The municipality's substitutes in the body, in the order in which they are to be asked. */
  readonly substitutes: readonly Pick<Seat, 'personId' | 'personName'>[];
  readonly now: Date;
  readonly beginsAt: Date;
  readonly cancelled: boolean;
}

const hourMs = 3_600_000;
/** A substitute has a quarter of the time that is left, so that several can be asked; but no night's sleep less. */
const longestMs = 24 * hourMs;
const shortestMs = hourMs;

/**
 * The chain as it should stand now: requests that are no longer needed withdrawn, one that was not answered in time
 * expired, and the next substitute asked. Gives the same object when nothing changes.
 */
export function advanceChain(chain: SubstituteChain, situation: Situation): SubstituteChain {
  const at = situation.now.toISOString();
  const need = needOf(situation);
  const requests = chain.requests.map((request) => {
    const state = stateNow(request, need, situation);
    return state === request.state ? request : { ...request, state, changedAt: at };
  });
  const isOpen = requests.some(({ state }) => state === 'asked' || state === 'accepted');
  const next = need && !isOpen ? candidate(requests, situation) : null;
  if (next && need) requests.push(asked(next, { round: requests.length + 1, part: need.part, situation }));
  const isVacant = need !== null && !isOpen && next === null;
  const vacantSince = isVacant ? (chain.vacantSince ?? at) : null;
  const isUnchanged =
    requests.length === chain.requests.length &&
    requests.every((request, index) => request === chain.requests[index]) &&
    vacantSince === chain.vacantSince;
  return isUnchanged ? chain : { ...chain, requests, vacantSince };
}

/** What a substitute is needed for; null when nobody is, or when it is too late to ask. */
export function needOf({
  answer,
  now,
  beginsAt,
  cancelled,
}: Pick<Situation, 'answer' | 'now' | 'beginsAt' | 'cancelled'>): {
  readonly part: PartialPresence | null;
} | null {
  if (cancelled || now >= beginsAt || answer === null) return null;
  if (answer.choice === 'not-coming') return { part: null };
  return answer.partial ? { part: answer.partial } : null;
}

function isSamePart(a: PartialPresence | null, b: PartialPresence | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function stateNow(
  request: SubstituteRequest,
  need: ReturnType<typeof needOf>,
  { answer, now, beginsAt, cancelled }: Situation,
): SubstituteRequest['state'] {
  const isNeeded = need !== null && isSamePart(request.part, need.part);
  if (request.state === 'asked') {
    if (now >= beginsAt && !cancelled) return 'expired';
    if (!isNeeded) return 'withdrawn';
    return now >= new Date(request.expiresAt) ? 'expired' : 'asked';
  }
  if (request.state !== 'accepted' || isNeeded) return request.state;
  // What was agreed before the meeting stands once it has begun.
  if (now >= beginsAt && !cancelled) return 'accepted';
  const serves =
    request.part === null && answer?.choice === 'substitute' && answer.substituteId === request.personId;
  return serves && !cancelled ? 'accepted' : 'withdrawn';
}

/** Nobody is asked again who has said no, let the time run out, or declined to come as the municipality's own answer. */
function candidate(requests: readonly SubstituteRequest[], { substitutes, answer }: Situation) {
  const passed = requests.filter(({ state }) => state === 'declined' || state === 'expired');
  return (
    substitutes.find(
      ({ personId }) =>
        !passed.some((request) => request.personId === personId) && !isDecliner(answer, personId),
    ) ?? null
  );
}

function isDecliner(answer: Answer | null, personId: string): boolean {
  return answer?.choice === 'not-coming' && answer.answeredById === personId && answer.via !== 'coordinator';
}

function asked(
  { personId, personName }: Pick<Seat, 'personId' | 'personName'>,
  given: { readonly round: number; readonly part: PartialPresence | null; readonly situation: Situation },
): SubstituteRequest {
  const { now, beginsAt } = given.situation;
  const leftMs = beginsAt.getTime() - now.getTime();
  const timeMs = Math.min(leftMs, longestMs, Math.max(shortestMs, leftMs / 4));
  return {
    round: given.round,
    personId,
    personName,
    part: given.part,
    state: 'asked',
    askedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + timeMs).toISOString(),
    changedAt: now.toISOString(),
  };
}
