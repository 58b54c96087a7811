import type { DigestCard } from '../card-content.ts';
import type { OutgoingMessage } from '../chat/replies.ts';

const streamPrefix = 'digest:';

export function digestStream(month: string): string {
  return `${streamPrefix}${month}`;
}

/** The month of a digest's stream; null for any other stream. */
export function monthOfStream(streamId: string): string | null {
  return streamId.startsWith(streamPrefix) ? streamId.slice(streamPrefix.length) : null;
}

/** The one rendering of a digest: preview, sending and archive all show this message. */
export function digestMessage(content: DigestCard): OutgoingMessage {
  return { kind: 'card', card: { template: 'digest', data: content }, summary: content.lead, citations: [] };
}
