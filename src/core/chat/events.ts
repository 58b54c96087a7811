/**
 * Where a message came from and where the bot may post: what every Teams SDK needs, and none of its types. A channel's
 * conversation id is stored without `;messageid=…`; `threadId` is the root message of the thread it came from. A post goes
 * into that thread, and without one starts a thread of its own.
 */
export interface Address {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly conversationId: string;
  readonly conversationType: 'personal' | 'groupChat' | 'channel';
  readonly teamId: string | null;
  readonly threadId: string | null;
}

/** A person, as authenticated by Teams. `id` is the Entra object id; `name` is for display only, never for rights. */
export interface Person {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  /** Teams's own id of the account with this bot (`29:…`), which user-specific views ask for; absent when not known. */
  readonly accountId?: string;
}

interface FromPerson {
  readonly person: Person;
  readonly address: Address;
  /** Teams's own locale of the client, such as `sv-SE`; null when it sent none. */
  readonly locale: string | null;
}

/** A person whom a message names by Teams's own mention; the name stands in its text. */
export interface MentionedPerson {
  /** Entra object id; null when Teams did not say it. */
  readonly id: string | null;
  /** As in `Person.accountId`. */
  readonly accountId: string;
  readonly name: string;
}

/** A typed message, mentions of the bot removed and white space trimmed; may be empty. */
export interface IncomingMessage extends FromPerson {
  readonly text: string;
  /** In the order of the text; absent when nobody but the bot is mentioned. */
  readonly mentions?: readonly MentionedPerson[];
}

/** A press on a card (`Action.Execute`). `data` is whatever the client sent: treat it as forged. */
export interface IncomingCardAction extends FromPerson {
  readonly verb: string;
  readonly data: unknown;
  /** Id of the message that holds the card; null when Teams did not say. */
  readonly messageId: string | null;
}

/** The bot is in a team: its channels, the General channel first and named by the team when Teams names it not. */
export interface TeamSeen {
  readonly tenantId: string;
  readonly teamId: string;
  readonly channels: readonly { readonly name: string; readonly address: Address }[];
  /** The people in the team; absent when Teams did not list them. */
  readonly members?: readonly Person[];
}

/** Somebody has the bot in personal scope. */
export interface PersonalInstalled extends FromPerson {}

/** The bot was removed from a team (`teamId`) or from a personal chat (`conversationId`). */
export interface Removed {
  readonly tenantId: string;
  readonly teamId: string | null;
  readonly conversationId: string;
}
