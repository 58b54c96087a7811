import type { Clock } from '../clock.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import type { ContentOf, DeliveryContent } from '../delivery/deliver-stream.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Logger } from '../log.ts';
import type { TimeZone } from '../time/zone.ts';
import { decisionMessage, requestMessage } from './request-card.ts';
import { askerDelivery, requestOfStream, requestStream } from './request-streams.ts';
import type { RosterRequest } from './roster-request.ts';
import type { RosterRequestStore } from './roster-request-store.ts';

interface Dependencies {
  readonly store: RosterRequestStore;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly directory: Directory;
  readonly coordinators: ReadonlySet<string>;
  readonly figures: () => LoadedFigures;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
}

/** What is said about requests, through the outbox. Each can be repeated. */
export interface RequestAnnouncer {
  /** Puts the card before the coordinators; `nobody` when none of them has a personal chat. */
  askCoordinators(request: RosterRequest): Promise<'planned' | 'nobody'>;
  /** Shows the coordinators what became of it, and tells the asker; `nobody` while the asker cannot be reached. */
  tellDecision(request: RosterRequest): Promise<'planned' | 'nobody'>;
  readonly contentOf: ContentOf;
}

export function createRequestAnnouncer(deps: Dependencies): RequestAnnouncer {
  return {
    askCoordinators: async (request) => {
      const people = deps.directory.people();
      return plan(
        deps,
        coordinatorDeliveries(requestStream(request), { people, coordinators: deps.coordinators }),
      );
    },
    tellDecision: async (request) => {
      for (const stored of await deps.outbox.list(requestStream(request))) await paint(deps, request, stored);
      const delivery = askerDelivery(request, deps.directory.person);
      return plan(deps, delivery ? [delivery] : []);
    },
    contentOf: async (delivery) => {
      const stream = requestOfStream(delivery.streamId);
      const stored = stream && (await deps.store.read(stream.id));
      if (!stored || stored.request.round !== stream?.round) return null;
      return stream.to === 'coordinators'
        ? cardContent(deps, stored.request, delivery)
        : decisionContent(deps, stored.request, delivery);
    },
  };
}

async function plan(deps: Dependencies, deliveries: readonly Delivery[]): Promise<'planned' | 'nobody'> {
  const [first] = deliveries;
  if (!first) return 'nobody';
  await deps.outbox.plan(first.streamId, deliveries);
  await deps.wakeUps.wake(first.streamId);
  return 'planned';
}

/** A card that was posted is changed; one that is still to be sent shows the newest state when it is. */
async function paint(
  deps: Dependencies,
  request: RosterRequest,
  { delivery, etag }: StoredDelivery,
): Promise<void> {
  if (delivery.state !== 'sent' || delivery.messageId === null) return;
  const { message, revision } = cardContent(deps, request, delivery);
  if (delivery.shownRevision === revision) return;
  const result = await deps.sender.update(delivery.address, delivery.messageId, message);
  if (result.outcome !== 'sent' && result.outcome !== 'gone') {
    deps.log.warn('roster-request-card-not-updated', { outcome: result.outcome, code: result.code });
    return;
  }
  await deps.outbox.replace({ delivery: { ...delivery, shownRevision: revision }, etag });
}

function cardContent(deps: Dependencies, request: RosterRequest, { language }: Delivery): DeliveryContent {
  const { zone } = deps;
  const shown = {
    figures: deps.figures(),
    seats: deps.directory.seats(),
    language,
    zone,
    now: deps.clock.now(),
  };
  const isDecided = request.state !== 'open';
  return { message: requestMessage(request, shown), revision: isDecided ? 'decided' : 'open' };
}

function decisionContent(
  deps: Dependencies,
  request: RosterRequest,
  { address, language }: Delivery,
): DeliveryContent | null {
  if (request.state !== 'accepted' && request.state !== 'declined') return null;
  const where = address.conversationType === 'personal' ? 'personal' : 'channel';
  return { message: decisionMessage(request, { figures: deps.figures(), language }, where), revision: null };
}
