/**
 * The rate of one tenant as all processes share it. Time is dealt out in slots of one message each; a process reserves
 * the next few by a conditional write, and sends within them. So the limit holds for any number of processes, one that
 * dies wastes only the slots it had reserved, and one that was frozen finds its slots in the past. Instants are in
 * milliseconds since 1970.
 */
export interface TenantRate {
  /** The first instant that nobody has reserved. */
  readonly nextAtMs: number;
  /** Teams asked for silence until then. */
  readonly pausedUntilMs: number;
  /** The processes that reserved something lately. */
  readonly senders: readonly { readonly id: string; readonly untilMs: number }[];
}

export const untouchedRate: TenantRate = { nextAtMs: 0, pausedUntilMs: 0, senders: [] };

/** Messages may go at `fromMs`, `fromMs + intervalMs`, … */
export interface Slots {
  readonly fromMs: number;
  readonly intervalMs: number;
  readonly count: number;
}

/** No more time than this lies reserved ahead, so that what is urgent never waits longer for its slot. */
const aheadMs = 1_000;
/** All processes together reserve so much in one round. */
const roundMs = 500;
/** A process that has reserved nothing for so long takes no share. */
const senderMs = 10_000;
/** What Teams asks for beyond this is asked again then. */
const maxPauseMs = 10 * 60_000;
/** What lies further ahead than anybody writes was written by another clock, and does not count. */
const plausibleMs = 5 * aheadMs;

export type Reservation =
  | { readonly rate: TenantRate; readonly slots: Slots; readonly processes: number }
  /** Enough is reserved for now. */
  | { readonly rate: null; readonly againAtMs: number; readonly pausedUntilMs: number };

/** Reserves at most `wanted` slots and at most a fair part of a round; at least one. */
export function reserveSlots(
  rate: TenantRate,
  ask: {
    readonly senderId: string;
    readonly nowMs: number;
    readonly wanted: number;
    readonly perSecond: number;
  },
): Reservation {
  const { senderId, nowMs, perSecond } = ask;
  const fromMs = Math.max(nowMs, plausible(rate.nextAtMs, nowMs, plausibleMs), pauseEnd(rate, nowMs));
  if (fromMs > nowMs + aheadMs)
    return { rate: null, againAtMs: fromMs - aheadMs, pausedUntilMs: pauseEnd(rate, nowMs) };
  const others = rate.senders.filter(
    ({ id, untilMs }) => id !== senderId && untilMs > nowMs && untilMs <= nowMs + senderMs + plausibleMs,
  );
  const senders = [...others, { id: senderId, untilMs: nowMs + senderMs }];
  const share = Math.floor((perSecond * roundMs) / 1_000 / senders.length);
  const count = Math.max(1, Math.min(ask.wanted, share));
  const intervalMs = 1_000 / perSecond;
  const nextAtMs = fromMs + count * intervalMs;
  return {
    rate: { nextAtMs, pausedUntilMs: rate.pausedUntilMs, senders },
    slots: { fromMs, intervalMs, count },
    processes: senders.length,
  };
}

/** Nobody reserves before `untilMs`; a longer silence stays. */
export function pauseRate(rate: TenantRate, untilMs: number, nowMs: number): TenantRate {
  const limited = Math.min(untilMs, nowMs + maxPauseMs);
  return { ...rate, pausedUntilMs: Math.max(limited, pauseEnd(rate, nowMs)) };
}

function pauseEnd(rate: TenantRate, nowMs: number): number {
  return plausible(rate.pausedUntilMs, nowMs, maxPauseMs + plausibleMs);
}

function plausible(instantMs: number, nowMs: number, aheadMs: number): number {
  return instantMs > nowMs + aheadMs ? 0 : instantMs;
}
