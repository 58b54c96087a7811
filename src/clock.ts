import { randomUUID } from 'node:crypto';
import type { Clock, Ids } from './core/clock.ts';

/** The real time, or a clock that starts at `start` and runs. */
export function createClock(start: Date | null): Clock {
  const offsetMs = start ? start.getTime() - Date.now() : 0;
  return { now: () => new Date(Date.now() + offsetMs) };
}

export const uniqueIds: Ids = { next: () => randomUUID() };
