import type { ChoicesCard } from '../card-content.ts';
import { choicesMessage } from '../chat/choices-message.ts';
import type { IncomingMessage } from '../chat/events.ts';
import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock, Ids } from '../clock.ts';
import type { Language } from '../language.ts';
import type { Logger } from '../log.ts';
import type { QuestionAnswer } from '../questions/answer-question.ts';
import { inquiryTexts } from '../texts/inquiries.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { type Inquiry, inquiryId } from './inquiry.ts';
import type { InquiryStore } from './inquiry-store.ts';
import { keptText } from './kept-text.ts';

interface Dependencies {
  readonly store: InquiryStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly zone: TimeZone;
  readonly log: Logger;
}

interface Asked {
  readonly message: IncomingMessage;
  readonly language: Language;
  /** What the same person asked just before, as it was kept; null for nothing. */
  readonly before: string | null;
}

/**
 * Keeps a question that has no answer, with one write, and gives its messages with a button that sends it to the
 * coordinator. One that has an answer, that asks back, or that asks nothing is not kept and waits for nothing.
 */
export type OfferCoordinator = (answer: QuestionAnswer, asked: Asked) => Promise<readonly OutgoingMessage[]>;

export function createOfferCoordinator(deps: Dependencies): OfferCoordinator {
  return async ({ outcome, messages }, asked) => {
    if (outcome === 'answered' || outcome === 'choice' || outcome === 'nothing-asked') return messages;
    const inquiry = inquiryOf(deps, outcome, asked);
    try {
      await deps.store.add(inquiry);
    } catch (error) {
      // The reply does not depend on it; only the button does.
      deps.log.error('inquiry-not-kept', error);
      return messages;
    }
    return withButton(messages, inquiry);
  };
}

function inquiryOf(deps: Dependencies, outcome: Inquiry['outcome'], asked: Asked): Inquiry {
  const { person, address, text } = asked.message;
  const now = deps.clock.now();
  return {
    id: inquiryId(localTime(now, deps.zone).date.slice(0, 'YYYY-MM'.length), deps.ids.next()),
    state: 'kept',
    asker: person,
    address,
    askedAt: now.toISOString(),
    language: asked.language,
    text: keptText(text),
    outcome,
    before: asked.before,
    forwardedAt: null,
    answer: null,
  };
}

/** In the card that the answer ends with; below it when that is no card of choices. */
function withButton(
  messages: readonly OutgoingMessage[],
  { id, language }: Inquiry,
): readonly OutgoingMessage[] {
  const texts = inquiryTexts[language];
  const forward: ChoicesCard['forward'] = { title: texts.forward, inquiryId: id };
  const last = messages.at(-1);
  if (last?.kind !== 'card' || last.card.template !== 'choices') {
    const offer = { lang: language, lead: texts.offer, lines: [], choices: [], forward };
    return [...messages, choicesMessage(offer)];
  }
  const card = { template: 'choices', data: { ...last.card.data, forward } } as const;
  return [...messages.slice(0, -1), { ...last, card }];
}
