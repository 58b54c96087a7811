import { attendanceStream } from '../attendance/calls.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import { coordinatorDeliveries } from '../delivery/coordinator-deliveries.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import { type Delivery, plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import { planOnce } from '../delivery/plan-once.ts';
import { repaintStream } from '../delivery/repaint-stream.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { Directory } from '../directory/directory.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import type { Logger } from '../log.ts';
import type { TimeZone } from '../time/zone.ts';
import { contentFrom } from './delivery-content.ts';
import { requestedMeeting } from './requested-meeting.ts';
import type { SubstituteChain, SubstituteRequest } from './substitute-chain.ts';
import type { SubstituteChainStore } from './substitute-chain-store.ts';
import { readSubstituteStream, releaseStream, requestStream, vacancyStream } from './substitute-streams.ts';

interface Dependencies {
  readonly chains: SubstituteChainStore;
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  readonly directory: Directory;
  readonly figures: () => LoadedFigures;
  readonly coordinators: ReadonlySet<string>;
  readonly digestOf: (text: string) => string;
  readonly zone: TimeZone;
  readonly log: Logger;
}

export interface SubstituteDeliveries {
  readonly contentOf: ContentOf;
  /** Plans what the chain has to say to whom, and brings the cards that were sent up to date. Repeatable. */
  follow(chain: SubstituteChain): Promise<void>;
}

/** What substitutes and coordinators are told: the chain is the intent, and each message has an id that follows from it. */
export function createSubstituteDeliveries(deps: Dependencies): SubstituteDeliveries {
  return {
    contentOf: async (delivery) => {
      const stream = readSubstituteStream(delivery.streamId);
      const chain = stream && (await deps.chains.read(stream.meetingId, stream.municipalityCode))?.chain;
      return chain ? contentFrom(deps, chain, delivery) : null;
    },
    follow: async (chain) => {
      for (const request of chain.requests) await followRequest(deps, chain, request);
      if (chain.vacantSince) {
        await plan(deps, toCoordinators(deps, vacancyStream(chain, chain.vacantSince)));
      }
    },
  };
}

async function followRequest(
  deps: Dependencies,
  chain: SubstituteChain,
  request: SubstituteRequest,
): Promise<void> {
  const streamId = requestStream(chain, request.round);
  if (request.state === 'asked') {
    const rows = await deps.outbox.list(streamId);
    const planned = new Set(rows.map(({ delivery }) => delivery.recipientId));
    const wanted = askedWhere(deps, { chain, request, streamId, rows });
    await plan(
      deps,
      wanted.filter(({ recipientId }) => !planned.has(recipientId)),
    );
  }
  await repaintStream(deps, streamId, async (delivery) => contentFrom(deps, chain, delivery));
  if (request.state === 'withdrawn' && (await hadAccepted(deps, chain, request))) {
    await plan(deps, toPerson(deps, releaseStream(chain, request.round), request));
  }
}

async function hadAccepted(
  { chains }: Dependencies,
  { meetingId, municipalityCode }: SubstituteChain,
  { round }: SubstituteRequest,
): Promise<boolean> {
  const history = await chains.history(meetingId);
  return history.some(
    ({ after }) =>
      after.municipalityCode === municipalityCode &&
      after.requests.some((request) => request.round === round && request.state === 'accepted'),
  );
}

/** In person; in the body's channels when there is no personal chat, or it cannot be reached. */
function askedWhere(
  deps: Dependencies,
  {
    chain,
    request,
    streamId,
    rows,
  }: {
    chain: SubstituteChain;
    request: SubstituteRequest;
    streamId: string;
    rows: readonly StoredDelivery[];
  },
): readonly Delivery[] {
  const personal = toPerson(deps, streamId, request);
  const isUnreachable = rows.some(
    ({ delivery }) => delivery.state === 'blocked' || delivery.state === 'failed',
  );
  if (personal.length > 0 && !isUnreachable) return personal;
  const bodyId = requestedMeeting(deps.figures(), chain)?.meeting.body;
  return deps.directory
    .channels()
    .filter((channel) => channel.bodyId === bodyId)
    .map((channel) => toChannel(streamId, channel));
}

function toPerson(
  deps: Dependencies,
  streamId: string,
  { personId }: SubstituteRequest,
): readonly Delivery[] {
  return deps.directory.people().flatMap((person) =>
    person.id === personId && person.personalAddress
      ? plannedDelivery({
          streamId,
          recipientId: `person:${person.id}`,
          recipientName: 'substitute',
          address: person.personalAddress,
          language: person.language ?? 'sv',
        })
      : [],
  );
}

function toChannel(streamId: string, { address, name }: BoundChannel): Delivery {
  const recipientId = `channel:${address.conversationId}`;
  return plannedDelivery({ streamId, recipientId, recipientName: name, address, language: 'sv' });
}

function toCoordinators({ directory, coordinators }: Dependencies, streamId: string): readonly Delivery[] {
  return coordinatorDeliveries(streamId, { people: directory.people(), coordinators });
}

async function plan(deps: Dependencies, deliveries: readonly Delivery[]): Promise<void> {
  for (const delivery of deliveries) {
    await planOnce(deps, await inThread(deps, delivery));
  }
}

/** A message to a channel goes below the meeting's card, where one was posted. */
async function inThread(deps: Dependencies, delivery: Delivery): Promise<Delivery> {
  const stream = readSubstituteStream(delivery.streamId);
  if (delivery.address.conversationType !== 'channel' || !stream) return delivery;
  const card = await deps.outbox.read(attendanceStream(stream.meetingId), delivery.recipientId);
  const threadId = card?.delivery.messageId ?? null;
  return { ...delivery, address: { ...delivery.address, threadId } };
}
