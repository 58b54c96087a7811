import type { CardContent } from '../card-content.ts';
import type { IncomingCardAction, IncomingMessage, PersonalInstalled, Removed, TeamSeen } from './events.ts';

/**
 * The source of a figure, shown as Teams's own citation. Teams's limits (facts of its AI-label page): at most 20 for one
 * message, `name` at most 80 characters, `abstract` at most 160.
 */
export interface Citation {
  readonly name: string;
  readonly abstract: string;
}

/** Calls a person by name, so that Teams notifies them: Entra object id and display name. */
export interface Mention {
  readonly id: string;
  readonly name: string;
}

/** What the bot says. A short answer is text alone; a card carries the same sentence as `summary`. */
export type OutgoingMessage = (
  | { readonly kind: 'text'; readonly text: string; readonly citations: readonly Citation[] }
  | {
      readonly kind: 'card';
      readonly card: CardContent;
      readonly summary: string;
      readonly citations: readonly Citation[];
    }
) & {
  /** People whom a text calls: each name stands in it as `<at>name</at>`. A card calls nobody. */
  readonly mentions?: readonly Mention[];
  /** A language model took part in reading the question; the figures and words are never its own. */
  readonly aiAssisted?: true;
};

/**
 * The answer to a press: a card in place of the pressed one (for the one who pressed), new messages below it with a short
 * notice on the card, or a refusal.
 */
export type CardActionReply =
  | { readonly kind: 'card'; readonly card: CardContent }
  | { readonly kind: 'messages'; readonly messages: readonly OutgoingMessage[]; readonly notice: string }
  | {
      readonly kind: 'refused';
      readonly code: 'BadRequest' | 'Forbidden' | 'NotFound' | 'Conflict';
      readonly text: string;
    };

/** What the Teams adapter calls for each event. Never throws for bad input: it answers with a message. */
export interface ChatHandler {
  onMessage(message: IncomingMessage): Promise<readonly OutgoingMessage[]>;
  onCardAction(action: IncomingCardAction): Promise<CardActionReply>;
  onPersonalInstalled(event: PersonalInstalled): Promise<readonly OutgoingMessage[]>;
  onTeamSeen(event: TeamSeen): Promise<void>;
  onRemoved(event: Removed): Promise<void>;
}
