import type { Clock, Ids } from '../clock.ts';
import type { RosterStore, Seat } from '../directory/roster-store.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { Erasure, ErasureStore, StoredErasure } from './erasure.ts';
import { findTraces, type Traces } from './find-traces.ts';
import type { PersonalData } from './personal-data.ts';
import { type Pseudonym, pseudonymId, pseudonymOf } from './pseudonym.ts';
import { rewriteRecord } from './rewrite-record.ts';

interface Dependencies {
  readonly personalData: PersonalData;
  readonly erasures: ErasureStore;
  readonly roster: RosterStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
}

export interface Anonymiser {
  /** What is stored of the person; changes nothing. */
  preview(personId: string): Promise<Traces>;
  /** Keeps the order. Whoever calls `carryOut` later, and wherever, finds it. */
  order(order: Pick<Erasure, 'orderedBy' | 'address' | 'language'> & { personId: string }): Promise<string>;
  /**
   * Works through everything that is stored. Repeatable: what a killed process left is found by the next call after its
   * claim has run out, and what was changed already is not touched again. Null when another process has it, or it is gone;
   * `doneAt` stays null while a message to the person is just being sent, and the next call goes on.
   */
  carryOut(id: string): Promise<Erasure | null>;
}

const claimMs = 5 * 60_000;
/** What others wrote while it ran is found in the next round. */
const maxRounds = 4;
/**
 * The names are in the roster and with the people, so these come last: after a crash the names are still known. The orders
 * themselves are forgotten when they are done.
 */
const lastAreas = ['People'];
const otherwiseDone = ['Roster', 'Erasures'];

export function createAnonymiser(deps: Dependencies): Anonymiser {
  const { erasures, personalData, clock, ids } = deps;
  return {
    preview: (personId) => findTraces(withoutOrders(personalData), personId),
    order: async ({ personId, ...order }) => {
      const id = ids.next();
      const pseudonym = { personId, pseudonymId: pseudonymId(ids.next()) };
      const orderedAt = clock.now().toISOString();
      await erasures.write(
        { ...order, ...pseudonym, id, orderedAt, claimedUntil: null, changed: {}, doneAt: null },
        null,
      );
      return id;
    },
    carryOut: async (id) => {
      const stored = await erasures.read(id);
      if (!stored || !isFree(stored.erasure, clock.now())) return null;
      const mine = await erasures.write({ ...stored.erasure, claimedUntil: claimFrom(clock) }, stored.etag);
      return mine === 'conflict' ? null : carryOut(deps, mine);
    },
  };
}

function isFree({ doneAt, claimedUntil }: Erasure, now: Date): boolean {
  return doneAt === null && (claimedUntil === null || new Date(claimedUntil) <= now);
}

function claimFrom(clock: Clock): string {
  return new Date(clock.now().getTime() + claimMs).toISOString();
}

/** The orders name the person too, until they are done. */
function withoutOrders(data: PersonalData): PersonalData {
  return { ...data, areas: data.areas.filter((area) => area !== 'Erasures') };
}

async function carryOut(deps: Dependencies, claimed: StoredErasure): Promise<Erasure | null> {
  const { personId, pseudonymId: id } = claimed.erasure;
  if (personId === null) return null;
  const pseudonym = pseudonymOf(id);
  let stored = claimed;
  for (let round = 1; round <= maxRounds; round += 1) {
    const traces = await findTraces(withoutOrders(deps.personalData), personId);
    if (traces.records.size === 0) {
      const doneAt = deps.clock.now().toISOString();
      return release(deps, { ...stored.erasure, personId: null, doneAt }, stored.etag);
    }
    for (const area of areasInOrder(deps.personalData)) {
      const changed = await rewriteArea(deps, area, { traces, pseudonym });
      if (changed === 0) continue;
      const next = await deps.erasures.write(counted(stored.erasure, area, changed, deps.clock), stored.etag);
      // The claim ran out, and another process goes on.
      if (next === 'conflict') return null;
      stored = next;
    }
  }
  return release(deps, stored.erasure, stored.etag);
}

async function release({ erasures }: Dependencies, erasure: Erasure, etag: string): Promise<Erasure | null> {
  const written = await erasures.write({ ...erasure, claimedUntil: null }, etag);
  return written === 'conflict' ? null : written.erasure;
}

function areasInOrder({ areas }: PersonalData): readonly string[] {
  const first = areas.filter((area) => !lastAreas.includes(area) && !otherwiseDone.includes(area));
  return [...first, 'Roster', ...lastAreas];
}

function counted(erasure: Erasure, area: string, changed: number, clock: Clock): Erasure {
  const before = erasure.changed[area] ?? 0;
  return {
    ...erasure,
    claimedUntil: claimFrom(clock),
    changed: { ...erasure.changed, [area]: before + changed },
  };
}

async function rewriteArea(
  deps: Dependencies,
  area: string,
  found: { readonly traces: Traces; readonly pseudonym: Pseudonym },
): Promise<number> {
  const { subject } = found.traces;
  const { pseudonym } = found;
  if (area === 'Roster')
    return found.traces.records.has(area) ? replaceInRoster(deps, subject.id, pseudonym) : 0;
  const rewrite = (record: Parameters<typeof rewriteRecord>[1]) =>
    rewriteRecord(area, record, { subject, pseudonym });
  return (await deps.personalData.rewrite(area, rewrite)).changed;
}

/** Through the roster's own store, which is replaced whole. Nobody speaks for a municipality any more under a pseudonym. */
async function replaceInRoster(
  { roster, clock, zone }: Dependencies,
  personId: string,
  { id, name }: Pseudonym,
): Promise<number> {
  const today = localTime(clock.now(), zone).date;
  let changed = 0;
  await roster.change((seats) => {
    const own = seats.filter((seat) => seat.personId === personId);
    changed = own.length;
    // A former roster may be left behind whole; it goes with the next one that is written.
    if (own.length === 0) return [...seats];
    return seats.flatMap((seat): readonly Seat[] => {
      if (seat.personId !== personId) return [seat];
      if (seat.from > today) return [];
      const to = seat.to !== null && seat.to < today ? seat.to : today;
      return [{ ...seat, personId: id, personName: name, to }];
    });
  });
  return changed;
}
