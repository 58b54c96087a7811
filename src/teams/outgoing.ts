import type { Activity, Attachment } from 'botbuilder';
import type { CardContent } from '../core/card-content.ts';
import type { CardActionReply, Citation, Mention, OutgoingMessage } from '../core/chat/replies.ts';

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
  const isAiAssisted = message.aiAssisted === true;
  if (message.kind === 'card') {
    const card: Attachment = { contentType: cardType, content: renderCard(message.card) };
    return {
      type: 'message',
      summary: message.summary,
      attachments: [card],
      ...entitiesOf([aboutMessage([], isAiAssisted)]),
    };
  }
  const mentions = message.mentions ?? [];
  const citations = message.citations.slice(0, maxCitations);
  return {
    type: 'message',
    text: withMarks(withTags(message.text, mentions), citations.length),
    ...entitiesOf([aboutMessage(citations, isAiAssisted), ...mentions.map(mentionEntity)]),
  };
}

/** Teams calls a person where the text has the very tag of the entity, which is XML. */
function withTags(text: string, mentions: readonly Mention[]): string {
  return mentions.reduce((tagged, { name }) => tagged.replaceAll(`<at>${name}</at>`, tagOf(name)), text);
}

function mentionEntity({ id, name }: Mention) {
  return { type: 'mention', text: tagOf(name), mentioned: { id, name } };
}

function tagOf(name: string): string {
  const escaped = name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<at>${escaped}</at>`;
}

function entitiesOf<T extends object>(entities: readonly (T | null)[]) {
  const known = entities.filter((entity) => entity !== null);
  return known.length === 0 ? {} : { entities: known };
}

/** Teams shows a citation where the text has its number; what the text does not point to is added at its end. */
function withMarks(text: string, count: number): string {
  const marks = Array.from({ length: count }, (_, index) => `[${index + 1}]`);
  return [text, ...marks.filter((mark) => !text.includes(mark))].join(' ');
}

/**
 * What Teams is told of the message: its sources, and its own label when a language model took part, which only a reading by
 * rule does without. One entity for both: Teams refuses a message with two.
 */
function aboutMessage(citations: readonly Citation[], isAiAssisted: boolean) {
  if (citations.length === 0 && !isAiAssisted) return null;
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(isAiAssisted ? { additionalType: ['AIGeneratedContent'] } : {}),
    ...(citations.length > 0 ? { citation: citations.map(claimOf) } : {}),
  };
}

function claimOf({ name, abstract }: Citation, index: number) {
  return {
    '@type': 'Claim',
    position: index + 1,
    appearance: {
      '@type': 'DigitalDocument',
      name: cut(name, maxNameLength),
      abstract: cut(abstract, maxAbstractLength),
    },
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
