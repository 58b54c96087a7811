import type { OutgoingMessage } from '../chat/replies.ts';
import { isSameConversation } from '../chat/same-conversation.ts';
import type { DeliveryState } from '../delivery/delivery.ts';
import type { BoundChannel } from '../directory/channel-store.ts';
import type { Language } from '../language.ts';
import { escapeMarkdown } from '../texts/escape.ts';
import { inquiryTexts } from '../texts/inquiries.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import { answerIn, type Inquiry, type InquiryAnswer } from './inquiry.ts';
import type { InquiryCard } from './inquiry-card-content.ts';

interface Shown {
  readonly language: Language;
  readonly zone: TimeZone;
  readonly channels: readonly BoundChannel[];
  /** How far the answer has come; null while there is none. */
  readonly delivery: DeliveryState | null;
  /** What is wrong with what was just pressed; null when nothing is. */
  readonly notice: string | null;
}

/** The coordinator's card: the question and a form, or the answer that somebody gave. */
export function inquiryCard(inquiry: Inquiry, shown: Shown): InquiryCard {
  const { language, zone } = shown;
  const texts = inquiryTexts[language];
  const { address, answer, before } = inquiry;
  const asked = texts.asked(localTime(new Date(inquiry.askedAt), zone), whereAsked(inquiry, shown));
  return {
    lang: language,
    inquiryId: inquiry.id,
    heading: texts.heading(inquiry.asker.name),
    question: inquiry.text,
    asked: `${asked} ${texts.outcome[inquiry.outcome]}`,
    before: before === null ? null : texts.before(before),
    notice: shown.notice,
    form: answer
      ? null
      : {
          where: texts.answerWhere(inquiry.language, address.conversationType === 'personal'),
          sv: texts.answerField.sv,
          en: texts.answerField.en,
          send: texts.send,
        },
    answered: answer && answeredPart(answer, shown),
  };
}

/** Mark of what a card shows of the inquiry. */
export function cardRevision({ answer }: Inquiry, delivery: DeliveryState | null): string {
  return answer ? `answered-${progressOf(delivery)}` : 'open';
}

export function inquiryMessage(card: InquiryCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'inquiry', data: card },
    summary: `${card.heading}: ${card.question}`,
    citations: [],
  };
}

/** To who asked: the question is named, since it may have been days ago, and nobody is mentioned. */
export function answerMessage(inquiry: Inquiry, answer: InquiryAnswer): OutgoingMessage {
  const texts = inquiryTexts[inquiry.language];
  const given = answerIn(answer, inquiry.language);
  const paragraphs = [
    texts.answerTo(escapeMarkdown(inquiry.text)),
    ...given.text.split(/\n+/u).map(escapeMarkdown),
    ...(given.language === inquiry.language ? [] : [texts.answerOnlyIn[given.language]]),
  ];
  return { kind: 'text', text: paragraphs.join('\n\n'), citations: [] };
}

function whereAsked({ address }: Inquiry, { channels, language }: Shown): string {
  const texts = inquiryTexts[language];
  const channel = channels.find((known) => isSameConversation(known.address, address));
  return channel ? texts.inChannel(channel.name) : texts.whereAsked[address.conversationType];
}

function answeredPart(answer: InquiryAnswer, { language, zone, delivery }: Shown): InquiryCard['answered'] {
  const texts = inquiryTexts[language];
  const answers = (['sv', 'en'] as const).flatMap((given) => {
    const text = answer[given];
    return text === null ? [] : [{ label: texts.answerIn[given], text }];
  });
  return {
    line: texts.answeredBy(answer.by.name, localTime(new Date(answer.at), zone)),
    answers,
    delivery: texts.delivery[progressOf(delivery)],
  };
}

function progressOf(delivery: DeliveryState | null): 'waiting' | 'sent' | 'unreachable' | 'unknown' {
  switch (delivery) {
    case 'sent':
      return 'sent';
    case 'blocked':
    case 'failed':
      return 'unreachable';
    case 'unknown':
      return 'unknown';
    default:
      return 'waiting';
  }
}
