import { randomBytes, randomUUID } from 'node:crypto';
import type { Clock, Ids } from './core/clock.ts';

/** The real time, or a clock that starts at `start` and runs. */
export function createClock(start: Date | null): Clock {
  const offsetMs = start ? start.getTime() - Date.now() : 0;
  return { now: () => new Date(Date.now() + offsetMs) };
}

export const uniqueIds: Ids = { next: () => randomUUID() };

/** 192 random bits, in digits that no chat client takes for a mark-up. */
export function newToken(): string {
  return randomBytes(24).toString('hex');
}
