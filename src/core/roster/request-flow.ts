import type { Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { Directory } from '../directory/directory.ts';
import { addDays, localTime, type TimeZone } from '../time/zone.ts';
import type { RequestAnnouncer } from './request-announcer.ts';
import { markOf, type RosterRequest, requestKeptDays } from './roster-request.ts';
import type { RosterRequestStore, StoredRequest } from './roster-request-store.ts';
import type { SeatEditor } from './seat-editor.ts';

interface Dependencies {
  readonly store: RosterRequestStore;
  readonly editor: SeatEditor;
  readonly announcer: RequestAnnouncer;
  readonly directory: Pick<Directory, 'refresh'>;
  readonly clock: Clock;
  readonly zone: TimeZone;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
}

export type NewRequest = Pick<
  RosterRequest,
  'address' | 'language' | 'municipalityCode' | 'bodyId' | 'role'
> & { readonly asker: Person };

/** `asked` by this call; `standing`: one stands already, as it is. */
export interface Asked {
  readonly outcome: 'asked' | 'standing';
  readonly request: RosterRequest;
}

export type Decision =
  /** `decided` by this call; `already-decided` by somebody else, or in the same way before. */
  | { readonly outcome: 'decided' | 'already-decided'; readonly request: RosterRequest }
  | { readonly outcome: 'unknown' };

/** Asked → decided → given the seat → told. Rights are the caller's to check. */
export interface RequestFlow {
  /** The person's request for the body that is not settled by a seat; null when there is none. */
  standing(person: Pick<Person, 'id' | 'tenantId'>, bodyId: string): Promise<RosterRequest | null>;
  /** Keeps one request of a person for a body, however often it is asked. */
  ask(wish: NewRequest): Promise<Asked>;
  /** `mark`: as `markOf` gives it. */
  decide(mark: string, verdict: 'accept' | 'decline', by: Person): Promise<Decision>;
  /** Those that wait for a decision, oldest first. */
  open(): Promise<readonly RosterRequest[]>;
  /** Ids that `advance` should look at. */
  unfinished(): Promise<readonly string[]>;
  /** Does what is left to do, what a crash interrupted too. Repeatable, in any number of processes. */
  advance(id: string): Promise<void>;
  /** Removes what is older than `requestKeptDays`. Repeatable, in any number of processes. */
  forgetOld(): Promise<void>;
}

export function createRequestFlow(deps: Dependencies): RequestFlow {
  return {
    standing: async (person, bodyId) => {
      const stored = await deps.store.read(idOf(deps, person, bodyId));
      return stored && isStanding(stored.request) ? stored.request : null;
    },
    ask: (wish) => ask(deps, wish),
    decide: (mark, verdict, by) => decide(deps, { mark, verdict, by }),
    open: async () =>
      (await deps.store.list()).map(({ request }) => request).filter(({ state }) => state === 'open'),
    unfinished: async () =>
      (await deps.store.list())
        .map(({ request }) => request)
        .filter(isUnfinished)
        .map(({ id }) => id),
    forgetOld: async () => {
      const oldest = addDays(localTime(deps.clock.now(), deps.zone).date, -requestKeptDays);
      for (const stored of await deps.store.list()) {
        if (stored.request.askedAt < oldest) await deps.store.remove(stored);
      }
    },
    advance: async (id) => {
      const stored = await deps.store.read(id);
      if (stored) await advance(deps, stored);
    },
  };
}

function idOf({ digestOf }: Dependencies, { id, tenantId }: Pick<Person, 'id' | 'tenantId'>, bodyId: string) {
  return digestOf(JSON.stringify(['roster-request', tenantId, id, bodyId])).slice(0, 32);
}

/** Once accepted it has done its work: whoever has lost the seat since may ask anew. */
function isStanding({ state }: RosterRequest): boolean {
  return state !== 'accepted';
}

function isUnfinished({ state, announced }: RosterRequest): boolean {
  return state === 'accepting' || !announced;
}

async function ask(deps: Dependencies, wish: NewRequest): Promise<Asked> {
  const id = idOf(deps, wish.asker, wish.bodyId);
  const stored = await deps.store.read(id);
  if (stored && isStanding(stored.request)) return { outcome: 'standing', request: stored.request };
  const { id: personId, tenantId, name } = wish.asker;
  const request: RosterRequest = {
    ...wish,
    id,
    round: (stored?.request.round ?? 0) + 1,
    asker: { id: personId, tenantId, name },
    askedAt: deps.clock.now().toISOString(),
    state: 'open',
    decidedBy: null,
    decidedAt: null,
    announced: false,
  };
  const written = await deps.store.write(request, stored?.etag ?? null);
  // Pressed twice at once: the other press made the request.
  if (written === 'conflict') return ask(deps, wish);
  await advance(deps, written);
  return { outcome: 'asked', request };
}

interface Verdict {
  readonly mark: string;
  readonly verdict: 'accept' | 'decline';
  readonly by: Person;
}

async function decide(deps: Dependencies, given: Verdict): Promise<Decision> {
  const stored = await deps.store.read(given.mark.split('.')[0] ?? '');
  if (!stored || markOf(stored.request) !== given.mark) return { outcome: 'unknown' };
  if (stored.request.state !== 'open') return { outcome: 'already-decided', request: stored.request };
  const { id, tenantId, name } = given.by;
  const decided: RosterRequest = {
    ...stored.request,
    state: given.verdict === 'accept' ? 'accepting' : 'declined',
    decidedBy: { id, tenantId, name },
    decidedAt: deps.clock.now().toISOString(),
    announced: false,
  };
  const written = await deps.store.write(decided, stored.etag);
  // Of two coordinators at once one writes; the other one finds it decided.
  if (written === 'conflict') return decide(deps, given);
  await advance(deps, written);
  const after = await deps.store.read(decided.id);
  return { outcome: 'decided', request: after?.request ?? decided };
}

async function advance(deps: Dependencies, { request, etag }: StoredRequest): Promise<void> {
  if (!isUnfinished(request)) return;
  if (request.state === 'accepting') {
    await giveSeat(deps, request);
    const accepted = await deps.store.write({ ...request, state: 'accepted' }, etag);
    if (accepted !== 'conflict') await advance(deps, accepted);
    return;
  }
  // A chat that was opened a second ago, through another process, counts too.
  await deps.directory.refresh();
  const told =
    request.state === 'open'
      ? await deps.announcer.askCoordinators(request)
      : await deps.announcer.tellDecision(request);
  if (told === 'planned') await deps.store.write({ ...request, announced: true }, etag);
}

/** The stored decision is the intent: whoever finds it gives the seat, and a seat that is there stays as it is. */
async function giveSeat(deps: Dependencies, request: RosterRequest): Promise<void> {
  const { asker, municipalityCode, bodyId, role, decidedAt } = request;
  if (decidedAt === null) throw new Error(`Request ${request.id} was accepted by nobody`);
  const from = localTime(new Date(decidedAt), deps.zone).date;
  const person = { personId: asker.id, personName: asker.name || asker.id };
  await deps.editor.add({ ...person, municipalityCode, bodyId, role, order: null, from, to: null });
}
