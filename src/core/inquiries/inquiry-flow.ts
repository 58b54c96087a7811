import type { Person } from '../chat/events.ts';
import type { Clock } from '../clock.ts';
import type { OutboxStore, WakeUps } from '../delivery/outbox-store.ts';
import { isWaiting } from '../delivery/transitions.ts';
import type { Directory } from '../directory/directory.ts';
import type { CoordinatorCards } from './coordinator-cards.ts';
import type { Inquiry, InquiryAnswer } from './inquiry.ts';
import type { InquiryStore, StoredInquiry } from './inquiry-store.ts';
import {
  answerDelivery,
  answerStream,
  askerId,
  questionDeliveries,
  questionStream,
} from './inquiry-streams.ts';

interface Dependencies {
  readonly store: InquiryStore;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly directory: Pick<Directory, 'people'>;
  readonly coordinators: ReadonlySet<string>;
  readonly cards: CoordinatorCards;
  readonly clock: Clock;
}

export type Forwarding =
  | 'forwarded'
  | 'already-forwarded'
  | 'already-answered'
  /** No coordinator has a personal chat with the bot; it stays in the report. */
  | 'nobody'
  | 'not-asker'
  | 'unknown';

export type Answering =
  | { readonly outcome: 'answered' | 'already-answered'; readonly inquiry: Inquiry }
  | { readonly outcome: 'unknown' };

/** kept → forwarding → forwarded → answering → answered. */
export interface InquiryFlow {
  /** Sends the question to every coordinator, when the one who asked wants it. */
  forward(id: string, by: Person): Promise<Forwarding>;
  /** Keeps the first answer, and sends it to who asked. That `by` coordinates is the caller's to check. */
  answer(id: string, given: Pick<InquiryAnswer, 'sv' | 'en'>, by: Person): Promise<Answering>;
  /** Does what is left to do; what a crash interrupted too. Repeatable, in any number of processes. */
  advance(id: string): Promise<void>;
}

export function createInquiryFlow(deps: Dependencies): InquiryFlow {
  return {
    forward: (id, by) => forward(deps, id, by),
    answer: (id, given, by) => answer(deps, id, { ...given, by, at: deps.clock.now().toISOString() }),
    advance: async (id) => {
      const stored = await deps.store.read(id);
      if (stored) await advance(deps, stored);
    },
  };
}

async function forward(deps: Dependencies, id: string, by: Person): Promise<Forwarding> {
  const stored = await deps.store.read(id);
  if (!stored) return 'unknown';
  const { inquiry } = stored;
  if (inquiry.asker.id !== by.id || inquiry.asker.tenantId !== by.tenantId) return 'not-asker';
  if (inquiry.answer) return 'already-answered';
  if (inquiry.state !== 'kept') return 'already-forwarded';
  if (deliveriesOf(deps, id).length === 0) return 'nobody';

  const forwardedAt = deps.clock.now().toISOString();
  const written = await deps.store.change(stored, { ...inquiry, state: 'forwarding', forwardedAt });
  if (written === 'conflict') return forward(deps, id, by);
  const forwarding = await deps.store.read(id);
  if (forwarding) await advance(deps, forwarding);
  return 'forwarded';
}

async function answer(deps: Dependencies, id: string, given: InquiryAnswer): Promise<Answering> {
  const stored = await deps.store.read(id);
  if (!stored || stored.inquiry.state === 'kept') return { outcome: 'unknown' };
  if (stored.inquiry.answer) return { outcome: 'already-answered', inquiry: stored.inquiry };

  const answered: Inquiry = { ...stored.inquiry, state: 'answering', answer: given };
  const written = await deps.store.change(stored, answered);
  if (written === 'conflict') return answer(deps, id, given);
  await planAnswer(deps, answered);
  return { outcome: 'answered', inquiry: answered };
}

async function advance(deps: Dependencies, stored: StoredInquiry): Promise<void> {
  const { inquiry } = stored;
  switch (inquiry.state) {
    case 'kept':
    case 'forwarded':
      return;
    case 'forwarding': {
      const deliveries = deliveriesOf(deps, inquiry.id);
      // Every coordinator has left since: it waits for the next one.
      if (deliveries.length === 0) return;
      await deps.outbox.plan(questionStream(inquiry.id), deliveries);
      await deps.store.change(stored, { ...inquiry, state: 'forwarded' });
      return deps.wakeUps.wake(questionStream(inquiry.id));
    }
    case 'answering': {
      await planAnswer(deps, inquiry);
      // Looked at before the cards are painted, so that they show how it ended.
      const ended = await hasEnded(deps, inquiry);
      const shown = await deps.cards.update(inquiry);
      if (ended && shown === 'shown') await deps.store.change(stored, { ...inquiry, state: 'answered' });
      return;
    }
    // A card that was rendered before the answer, and sent after it.
    case 'answered':
      await deps.cards.update(inquiry);
  }
}

/** The stored answer is the intent: whoever finds it plans its delivery. */
async function planAnswer(deps: Dependencies, inquiry: Inquiry): Promise<void> {
  const streamId = answerStream(inquiry.id);
  if (await deps.outbox.read(streamId, askerId)) return;
  await deps.outbox.plan(streamId, [answerDelivery(inquiry)]);
  await deps.wakeUps.wake(streamId);
}

async function hasEnded(deps: Dependencies, { id }: Inquiry): Promise<boolean> {
  const stored = await deps.outbox.read(answerStream(id), askerId);
  return stored !== null && !isWaiting(stored.delivery);
}

function deliveriesOf({ directory, coordinators }: Dependencies, id: string) {
  return questionDeliveries(id, { people: directory.people(), coordinators });
}
