import type { Clock } from '../clock.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import type { DeliveryContent } from '../delivery/deliver-stream.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Logger } from '../log.ts';
import { addDays, type TimeZone } from '../time/zone.ts';
import type { Correction } from './correction.ts';
import { correctionCard, correctionMessage } from './correction-card.ts';
import {
  askerDeliveries,
  correctionOfStream,
  decisionStream,
  proposalDeliveries,
  proposalStream,
  proposerDelivery,
  proposerId,
} from './correction-streams.ts';
import { askerNotice, proposerNotice } from './decision-notice.ts';
import { markOf } from './figure-reference.ts';
import { type GivenAnswer, type GivenAnswerStore, keptDays } from './given-answer.ts';

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly givenAnswers: GivenAnswerStore;
  readonly directory: Pick<Directory, 'people' | 'person' | 'refresh'>;
  readonly coordinators: ReadonlySet<string>;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
}

/** What is said about corrections, through the outbox. */
export interface CorrectionAnnouncer {
  /** Puts the card before the coordinators; `nobody` when none of them has a personal chat. */
  propose(correction: Correction): Promise<'planned' | 'nobody'>;
  /** Tells the proposer and who was given the old value, and shows the coordinators what became of it. Repeatable. */
  tellDecision(correction: Correction): Promise<void>;
  /** What a stream of a correction says to one recipient. */
  contentOf(delivery: Delivery, correction: Correction): DeliveryContent | null;
}

export function createCorrectionAnnouncer(deps: Dependencies): CorrectionAnnouncer {
  return {
    // A chat that was opened a second ago, through another process, counts too.
    propose: async (correction) => {
      await deps.directory.refresh();
      return propose(deps, correction);
    },
    tellDecision: async (correction) => {
      await deps.directory.refresh();
      await tell(deps, correction);
      await showDecision(deps, correction);
    },
    contentOf: (delivery, correction) => contentOf(deps, delivery, correction),
  };
}

async function propose(deps: Dependencies, correction: Correction): Promise<'planned' | 'nobody'> {
  const { coordinators } = deps;
  const deliveries = proposalDeliveries(correction, { people: deps.directory.people(), coordinators });
  if (deliveries.length === 0) return 'nobody';
  await deps.outbox.plan(proposalStream(correction.id), deliveries);
  await deps.wakeUps.wake(proposalStream(correction.id));
  return 'planned';
}

async function tell(deps: Dependencies, correction: Correction): Promise<void> {
  const findPerson = deps.directory.person;
  const answers = correction.state === 'accepted' ? await givenTheOldValue(deps, correction) : [];
  const askers = askerDeliveries(correction, answers, findPerson);
  const streamId = decisionStream(correction.id);
  await deps.outbox.plan(streamId, [proposerDelivery(correction, findPerson), ...askers]);
  await deps.wakeUps.wake(streamId);
  // What they are told now is an answer too: if the new value is corrected in its turn, they are told again.
  await deps.givenAnswers.add(askers.flatMap((delivery) => noticeAsAnswer(correction, answers, delivery)));
}

function givenTheOldValue(
  { givenAnswers, clock }: Dependencies,
  { figure, oldValue }: Correction,
): Promise<readonly GivenAnswer[]> {
  const today = clock.now().toISOString().slice(0, 10);
  const days = { from: addDays(today, -keptDays), to: today };
  return givenAnswers.thatShowed({ mark: markOf(figure), value: oldValue }, days);
}

function noticeAsAnswer(
  { id, figure, newValue, versionId, decidedAt }: Correction,
  answers: readonly GivenAnswer[],
  { recipientId, address, language }: Delivery,
): readonly GivenAnswer[] {
  const [first] = answers.filter(
    (answer) =>
      recipientId === `person:${answer.person.id}` ||
      recipientId === `conversation:${answer.address.conversationId}`,
  );
  if (!first || versionId === null || decidedAt === null) return [];
  const figures = [{ mark: markOf(figure), value: newValue }];
  const notice = { id: `${id}.${recipientId}`, at: decidedAt, versionIds: [versionId], figures };
  return [{ ...notice, person: first.person, address, language }];
}

/** The coordinators' cards that are posted show what became of the proposal. */
async function showDecision(deps: Dependencies, correction: Correction): Promise<void> {
  for (const stored of await deps.outbox.list(proposalStream(correction.id))) {
    await paint(deps, correction, stored);
  }
}

async function paint(
  deps: Dependencies,
  correction: Correction,
  { delivery, etag }: StoredDelivery,
): Promise<void> {
  // One that is still to be sent shows the newest state when it is.
  if (delivery.state !== 'sent' || delivery.messageId === null) return;
  const content = contentOf(deps, delivery, correction);
  if (content === null || delivery.shownRevision === content.revision) return;
  const result = await deps.sender.update(delivery.address, delivery.messageId, content.message);
  if (result.outcome !== 'sent' && result.outcome !== 'gone') {
    deps.log.warn('correction-card-not-updated', { outcome: result.outcome, code: result.code });
    return;
  }
  await deps.outbox.replace({ delivery: { ...delivery, shownRevision: content.revision }, etag });
}

function contentOf(deps: Dependencies, delivery: Delivery, correction: Correction): DeliveryContent | null {
  const { language, streamId, recipientId } = delivery;
  const figures = deps.figures();
  if (correctionOfStream(streamId)?.says === 'proposal') {
    const card = correctionCard(correction, { figures, language, zone: deps.zone });
    return { message: correctionMessage(card), revision: correction.state };
  }
  const notice = recipientId === proposerId ? proposerNotice : askerNotice;
  const message = notice(correction, figures, language);
  return message && { message, revision: null };
}
