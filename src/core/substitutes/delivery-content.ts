import type { OutgoingMessage } from '../chat/replies.ts';
import type { DeliveryContent } from '../delivery/deliver-stream.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { LoadedFigures } from '../figures/figures.ts';
import { substituteTexts } from '../texts/substitutes.ts';
import type { TimeZone } from '../time/zone.ts';
import { requestedMeeting } from './requested-meeting.ts';
import type { SubstituteChain } from './substitute-chain.ts';
import { askedFor, channelRequestMessage, requestMessage } from './substitute-message.ts';
import { readSubstituteStream } from './substitute-streams.ts';

interface Dependencies {
  readonly figures: () => LoadedFigures;
  readonly digestOf: (text: string) => string;
  readonly zone: TimeZone;
}

/** What a chain says in one delivery; null when there is nothing to say any more to somebody who was not told yet. */
export function contentFrom(
  deps: Dependencies,
  chain: SubstituteChain,
  delivery: Delivery,
): DeliveryContent | null {
  const stream = readSubstituteStream(delivery.streamId);
  const requested = requestedMeeting(deps.figures(), chain);
  if (!stream || !requested) return null;
  const { language } = delivery;
  const texts = substituteTexts[language];
  if (stream.kind === 'vacancy') {
    if (chain.vacantSince !== stream.since) return null;
    const last = chain.requests.at(-1) ?? { part: null };
    const tried = new Set(chain.requests.map(({ personId }) => personId)).size;
    return plain(texts.vacant(askedFor(requested, last, language), tried));
  }
  const request = chain.requests.find(({ round }) => round === stream.round);
  if (!request) return null;
  if (stream.kind === 'release') {
    const isReleased = request.state === 'withdrawn' && requested.meeting.status !== 'cancelled';
    return isReleased ? plain(texts.released(askedFor(requested, request, language))) : null;
  }
  if (delivery.messageId === null && request.state !== 'asked') return null;
  if (delivery.address.conversationType === 'channel') {
    return { message: channelRequestMessage(requested, request, language), revision: null };
  }
  const message = requestMessage(requested, request, { language, zone: deps.zone });
  return { message, revision: deps.digestOf(JSON.stringify(message)) };
}

function plain(text: string): DeliveryContent {
  const message: OutgoingMessage = { kind: 'text', text, citations: [] };
  return { message, revision: null };
}
