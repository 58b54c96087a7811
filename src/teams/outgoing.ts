import type { Activity, Attachment } from 'botbuilder';
import type { CardContent } from '../core/card-content.ts';
import type { CardActionReply, Citation, OutgoingMessage } from '../core/chat/replies.ts';

export type RenderCard = (content: CardContent) => object;

const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * Teams's limits for citations (its page on AI labels): more than 20, or an empty appearance, and it refuses the whole
 * message; longer texts are cut here rather than by a client.
 */
const maxCitations = 20;
const maxNameLength = 80;
const maxAbstractLength = 160;

export function toActivity(message: OutgoingMessage, renderCard: RenderCard): Partial<Activity> {
  if (message.kind === 'card') {
    const card: Attachment = { contentType: cardType, content: renderCard(message.card) };
    return { type: 'message', summary: message.summary, attachments: [card] };
  }
  const citations = message.citations.slice(0, maxCitations);
  if (citations.length === 0) return { type: 'message', text: message.text };
  return {
    type: 'message',
    text: withMarks(message.text, citations.length),
    entities: [sourcesOf(citations)],
  };
}

/** Teams shows a citation where the text has its number; what the text does not point to is added at its end. */
function withMarks(text: string, count: number): string {
  const marks = Array.from({ length: count }, (_, index) => `[${index + 1}]`);
  return [text, ...marks.filter((mark) => !text.includes(mark))].join(' ');
}

/** No `AIGeneratedContent`: no model words an answer. */
function sourcesOf(citations: readonly Citation[]) {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    citation: citations.map(({ name, abstract }, index) => ({
      '@type': 'Claim',
      position: index + 1,
      appearance: {
        '@type': 'DigitalDocument',
        name: cut(name, maxNameLength),
        abstract: cut(abstract, maxAbstractLength),
      },
    })),
  };
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

/** The body of the answer to `adaptiveCard/action`; its HTTP status is 200 whatever `statusCode` says. */
export interface CardActionResponse {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

const refusalStatus = { BadRequest: 400, Forbidden: 403, NotFound: 404, Conflict: 409 } as const;

export function toCardActionResponse(reply: CardActionReply, renderCard: RenderCard): CardActionResponse {
  switch (reply.kind) {
    case 'card':
      return { statusCode: 200, type: cardType, value: renderCard(reply.card) };
    case 'messages':
      return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: reply.notice };
    case 'refused':
      return errorResponse({ status: refusalStatus[reply.code], code: reply.code, message: reply.text });
  }
}

export function errorResponse(error: {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}): CardActionResponse {
  const value = { code: error.code, message: error.message };
  return { statusCode: error.status, type: 'application/vnd.microsoft.error', value };
}
