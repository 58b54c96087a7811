import type { Language } from '../language.ts';

/** One change that concerns a meeting, in the words of a language. */
export interface HistoryEntry {
  /** ISO instant, UTC. */
  readonly at: string;
  /** Null when the bot did it by itself. */
  readonly who: { readonly id: string; readonly name: string } | null;
  /** What was changed: a municipality's answer, the meeting. */
  readonly about: string;
  /** Through what, such as a card or a command. */
  readonly through: string;
  /** As it stood; null when there was nothing. */
  readonly before: string | null;
  /** As it stands after it; null when it was taken away. */
  readonly after: string | null;
  readonly reason: string | null;
}

/** What some part of the bot knows of a meeting's past. */
export interface HistorySource {
  /** In any order. */
  entries(meetingId: string, language: Language): Promise<readonly HistoryEntry[]>;
}
