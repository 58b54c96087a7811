import { z } from 'zod/v4';

/** What is behind an unguessable address; made anew each time somebody asks for it. */
const linkTarget = z.discriminatedUnion('kind', [
  /** One meeting's event, the events of a body's meetings, or those of all bodies. */
  z.object({ kind: z.literal('meeting-calendar'), meetingId: z.string() }),
  z.object({ kind: z.literal('body-calendar'), bodyId: z.string() }),
  z.object({ kind: z.literal('board-calendar') }),
  /** Answers and presence with names, of one meeting or of a body's meetings of a year. */
  z.object({ kind: z.literal('meeting-attendance'), meetingId: z.string() }),
  z.object({ kind: z.literal('body-attendance'), bodyId: z.string(), year: z.number().int() }),
]);
export type LinkTarget = z.infer<typeof linkTarget>;

/**
 * An address that needs no sign-in. Only the token's SHA-256 is kept, so that who reads the tables, or a backup of them, has
 * no address; for the same reason none can be shown twice.
 */
export const link = z.object({
  /** Hexadecimal SHA-256 of the token. */
  tokenHash: z.string().regex(/^[0-9a-f]{64}$/),
  target: linkTarget,
  language: z.enum(['sv', 'en']),
  /** Entra object id. */
  createdById: z.string(),
  /** ISO instants, UTC. Null: until it is revoked. */
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
});
export type Link = z.infer<typeof link>;

/** Calendars are for everybody and live on; attendance has names, and its addresses die. */
export function isCalendar({ kind }: LinkTarget): boolean {
  return kind === 'meeting-calendar' || kind === 'body-calendar' || kind === 'board-calendar';
}

export function isExpired({ expiresAt }: Link, now: Date): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= now.getTime();
}
