import { z } from 'zod/v4';

/** A seat: who speaks for which municipality in which body, and from when to when (`YYYY-MM-DD`, both included). */
export const seat = z.object({
  personId: z.string().min(1).max(100),
  personName: z.string().min(1).max(200),
  municipalityCode: z.string().regex(/^\d{4}$/),
  bodyId: z.string().min(1).max(60),
  role: z.enum(['member', 'substitute', 'secretary']),
  /** In which order substitutes are asked, the lowest first; null for other roles, and for the last ones to be asked. */
  order: z.number().int().min(1).max(99).nullable().default(null),
  from: z.iso.date(),
  to: z.iso.date().nullable(),
});
export type Seat = z.infer<typeof seat>;

export function isHeldOn(held: Seat, date: string): boolean {
  return held.from <= date && (held.to === null || date <= held.to);
}

export interface RosterStore {
  /** Changes whenever any row does; one point read. `''` when there never was one. */
  revision(): Promise<string>;
  list(): Promise<readonly Seat[]>;
  /** Replaces the whole roster: all rows or none are seen by `list`. */
  replaceAll(seats: readonly Seat[]): Promise<void>;
  /**
   * Edits the roster as it stands, again when another process was faster, so that of two edits at once none is lost; gives
   * what stands then. An edit that returns its argument writes nothing.
   */
  change(edit: (seats: readonly Seat[]) => readonly Seat[]): Promise<readonly Seat[]>;
}
