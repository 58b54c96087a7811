import type { Address, Person } from '../chat/events.ts';
import type { Language } from '../language.ts';
import type { FigureValue } from './figure-reference.ts';

/** That somebody was shown figures: no name and no text of the question. */
export interface GivenAnswer {
  readonly id: string;
  readonly person: Pick<Person, 'id' | 'tenantId'>;
  readonly address: Address;
  readonly language: Language;
  /** ISO instant, UTC. */
  readonly at: string;
  /** The versions that the answer was computed from. */
  readonly versionIds: readonly string[];
  /** Each figure's mark and the value that it had. */
  readonly figures: readonly { readonly mark: string; readonly value: FigureValue }[];
}

/** How long it is remembered who was shown what. */
export const keptDays = 90;

export interface GivenAnswerStore {
  /** Repeatable: an answer that is there already stays one. */
  add(answers: readonly GivenAnswer[]): Promise<void>;
  /** Everyone's answers from the day `from` to the day `to` (UTC, `YYYY-MM-DD`, both included) that showed the value. */
  thatShowed(
    figure: GivenAnswer['figures'][number],
    days: { readonly from: string; readonly to: string },
  ): Promise<readonly GivenAnswer[]>;
  /** The person's newest answer in the conversation since the instant; null when there is none. */
  newestTo(person: GivenAnswer['person'], conversationId: string, since: Date): Promise<GivenAnswer | null>;
  /** Forgets every answer of the days before `day`. Repeatable, in any number of processes. */
  forgetBefore(day: string): Promise<void>;
}
