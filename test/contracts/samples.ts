import type { Answer, AnswerChange } from '../../src/core/attendance/answer.ts';
import type { Address } from '../../src/core/chat/events.ts';
import { type Delivery, plannedDelivery } from '../../src/core/delivery/delivery.ts';
import type { Seat } from '../../src/core/directory/roster-store.ts';
import type { YearFigures } from '../../src/core/figures/figures.ts';
import { wholeYear2022 } from '../support/figures-2022.ts';

/** Ids as Teams and people make them: every character that a table key forbids, and some that break clients. */
export const oddIds: readonly string[] = [
  '19:a/b\\c#d?e@thread.tacv2;messageid=1670400000000',
  'Övertorneå å ä ö ÅÄÖ',
  "it's 100 % & <b>",
  '🙂 emoji',
  'tab\tand\u0085next line',
  'open',
  '..',
  '!',
  '~',
  'x'.repeat(900),
  `${'x'.repeat(900)}y`,
];

export function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export function channelAddress(conversationId: string, teamId = '19:team@thread.tacv2'): Address {
  return {
    tenantId: 'a6f1b2c3-0000-4000-8000-000000000001',
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    conversationId,
    conversationType: 'channel',
    teamId,
    threadId: null,
  };
}

export function personalAddress(conversationId: string): Address {
  return { ...channelAddress(conversationId), conversationType: 'personal', teamId: null };
}

export function delivery(streamId: string, recipientId: string): Delivery {
  return plannedDelivery({
    streamId,
    recipientId,
    recipientName: 'Ledamot Kiruna',
    address: personalAddress(recipientId),
    language: 'sv',
  });
}

export function seat(personId: string, municipalityCode = '2584'): Seat {
  return {
    personId,
    personName: 'Ledamot Kiruna',
    municipalityCode,
    bodyId: 'namnd',
    role: 'member',
    order: null,
    from: '2022-01-01',
    to: null,
  };
}

export function answerOf(municipalityCode: string, over: Partial<Answer> = {}): Answer {
  return {
    municipalityCode,
    choice: 'on-site',
    substituteName: null,
    substituteId: null,
    partial: null,
    note: null,
    answeredById: 'a6f1b2c3-0000-4000-8000-000000000002',
    answeredByName: 'Ledamot Kiruna',
    answeredAt: '2022-12-07T08:00:00Z',
    via: 'card',
    late: false,
    ...over,
  };
}

export function changeOf(id: string, after: Answer, before: Answer | null = null): AnswerChange {
  return {
    id,
    at: after.answeredAt,
    municipalityCode: after.municipalityCode,
    byId: after.answeredById,
    byName: after.answeredByName,
    via: after.via,
    reason: null,
    before,
    after,
  };
}

/** The real figures of 2022, as another version or year if asked. */
export function figures(over: Partial<YearFigures> = {}): YearFigures {
  const [year] = wholeYear2022;
  if (!year) throw new Error('the seed holds no year');
  return { ...year, ...over };
}
