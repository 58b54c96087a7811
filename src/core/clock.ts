/** The only source of time. Instants are UTC; local dates come from `time/zone.ts`. */
export interface Clock {
  now(): Date;
}

/** Source of unguessable identifiers (attempts, history entries). */
export interface Ids {
  next(): string;
}

/** Source of randomness for jitter: a number from 0 (included) to 1 (excluded). */
export type Random = () => number;

/** Resolves after so many milliseconds. */
export type Pause = (ms: number) => Promise<void>;
