import type { Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { Language } from '../language.ts';
import { isCalendar, isExpired, type Link, type LinkTarget } from './link.ts';
import type { LinkStore } from './link-store.ts';

interface Dependencies {
  readonly links: LinkStore;
  readonly clock: Clock;
  /** An unguessable token for an address. */
  readonly newToken: () => string;
  /** Hexadecimal SHA-256 of a text. */
  readonly digestOf: (text: string) => string;
  /** Where the bot is reached from outside, without a slash at its end; null when nobody has said. */
  readonly publicUrl: string | null;
}

export interface Links {
  /** A new address; why there is none otherwise. */
  make(
    target: LinkTarget,
    to: { readonly person: Pick<Person, 'id'>; readonly language: Language; readonly fileName: string },
  ): Promise<{ readonly url: string } | 'no-public-url' | 'too-many'>;
  /** What a token leads to; null for one that is unknown, revoked or expired, which nothing tells apart. */
  find(folder: LinkFolder, token: string): Promise<Link | null>;
  /** Closes the person's calendar addresses; gives how many. */
  revokeCalendars(person: Pick<Person, 'id'>): Promise<number>;
  /** Forgets what has expired. Repeatable. */
  clean(): Promise<void>;
}

/** The first part of an address's path. */
export type LinkFolder = 'calendar' | 'files';

/** An answer, and what is read of it into a sheet, fits into a day. */
const fileLinkMs = 24 * 60 * 60_000;
/** A feed of each body on each of a person's devices, and some meetings. */
const maxCalendarsAPerson = 50;

export function createLinks(deps: Dependencies): Links {
  const calendarsOf = async (person: Pick<Person, 'id'>) =>
    (await deps.links.list()).filter(
      ({ createdById, target }) => createdById === person.id && isCalendar(target),
    );
  return {
    make: async (target, { person, language, fileName }) => {
      if (deps.publicUrl === null) return 'no-public-url';
      const livesOn = isCalendar(target);
      if (livesOn && (await calendarsOf(person)).length >= maxCalendarsAPerson) return 'too-many';
      const now = deps.clock.now();
      const token = deps.newToken();
      await deps.links.add({
        tokenHash: deps.digestOf(token),
        target,
        language,
        createdById: person.id,
        createdAt: now.toISOString(),
        expiresAt: livesOn ? null : new Date(now.getTime() + fileLinkMs).toISOString(),
      });
      const path = livesOn ? `calendar/${token}.ics` : `files/${token}/${fileName}`;
      return { url: `${deps.publicUrl}/${path}` };
    },
    find: async (folder, token) => {
      const found = await deps.links.find(deps.digestOf(token));
      if (!found || isExpired(found, deps.clock.now())) return null;
      return isCalendar(found.target) === (folder === 'calendar') ? found : null;
    },
    revokeCalendars: async (person) => {
      const own = await calendarsOf(person);
      for (const { tokenHash } of own) await deps.links.remove(tokenHash);
      return own.length;
    },
    clean: async () => {
      const now = deps.clock.now();
      for (const each of await deps.links.list())
        if (isExpired(each, now)) await deps.links.remove(each.tokenHash);
    },
  };
}
