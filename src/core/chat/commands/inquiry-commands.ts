import { z } from 'zod/v4';
import type { Clock } from '../../clock.ts';
import { parseMonth } from '../../digest/parse-month.ts';
import type { CoordinatorCards } from '../../inquiries/coordinator-cards.ts';
import type { Inquiry } from '../../inquiries/inquiry.ts';
import type { Forwarding, InquiryFlow } from '../../inquiries/inquiry-flow.ts';
import type { InquiryStore } from '../../inquiries/inquiry-store.ts';
import { coordinatorId } from '../../inquiries/inquiry-streams.ts';
import { keptLines } from '../../inquiries/kept-text.ts';
import { reportMessage } from '../../inquiries/report.ts';
import type { Language } from '../../language.ts';
import type { Logger } from '../../log.ts';
import type { Permissions } from '../../permissions.ts';
import { chatTexts } from '../../texts/chat.ts';
import { monthName } from '../../texts/format.ts';
import { inquiryTexts } from '../../texts/inquiries.ts';
import { localTime, type TimeZone } from '../../time/zone.ts';
import type { IncomingCardAction } from '../events.ts';
import type { CardActionReply } from '../replies.ts';
import { type CommandContext, type RunCommand, sentence } from './command-context.ts';

export const forwardVerb = 'inquiry-forward';
export const answerInquiryVerb = 'inquiry-answer';

/** What the buttons send; a client can forge it, so who may do what is read from the stored inquiry alone. */
const forwardData = z.object({ inquiryId: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])\.[\w-]{1,100}$/) });
const written = z.string().max(2_000).transform(keptLines).optional();
const answerData = forwardData.extend({ answerSv: written, answerEn: written });

interface Dependencies {
  readonly store: InquiryStore;
  readonly flow: InquiryFlow;
  readonly cards: CoordinatorCards;
  readonly permissions: Permissions;
  readonly clock: Clock;
  readonly zone: TimeZone;
  readonly log: Logger;
  /** Asks for the coordinators' cards to be brought up to date soon. */
  readonly requestTick: () => void;
}

interface InquiryCommands {
  readonly report: RunCommand;
  readonly press: (action: IncomingCardAction, language: Language) => Promise<CardActionReply>;
}

type Refusal = Extract<CardActionReply, { kind: 'refused' }>;

/** Sending a question on, answering it, and the report of those without an answer. */
export function createInquiryCommands(deps: Dependencies): InquiryCommands {
  return {
    report: (context) => report(deps, context),
    press: (action, language) =>
      action.verb === forwardVerb
        ? pressForward(deps, action, language)
        : pressAnswer(deps, action, language),
  };
}

async function report(deps: Dependencies, { message, argument, language }: CommandContext) {
  const texts = inquiryTexts[language];
  if (!deps.permissions.isCoordinator(message.person)) return sentence(chatTexts[language].coordinatorsOnly);
  if (message.address.conversationType !== 'personal') return sentence(texts.reportInPersonalChat);
  const month = parseMonth(argument, localTime(deps.clock.now(), deps.zone).date);
  if (!month) return sentence(texts.monthHow);
  const inquiries = await deps.store.list(month);
  if (inquiries.length === 0) return sentence(texts.nothingIn(monthName(month, language)));
  return [reportMessage(inquiries, { month, language, zone: deps.zone })];
}

async function pressForward(
  deps: Dependencies,
  { data, person }: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = inquiryTexts[language];
  const pressed = forwardData.safeParse(data);
  if (!pressed.success) return refused('BadRequest', texts.unreadablePress);
  const outcome = await deps.flow.forward(pressed.data.inquiryId, person);
  deps.log.info('inquiry-forward', { outcome });
  return forwardReply(outcome, language);
}

function forwardReply(outcome: Forwarding, language: Language): CardActionReply {
  const texts = inquiryTexts[language];
  const said = (text: string, notice: string) =>
    ({ kind: 'messages', messages: sentence(text), notice }) satisfies CardActionReply;
  switch (outcome) {
    case 'forwarded':
      return said(texts.forwarded, texts.noticeForwarded);
    case 'already-forwarded':
      return said(texts.alreadyForwarded, texts.noticeForwarded);
    case 'already-answered':
      return said(texts.alreadyAnswered, texts.noticeForwarded);
    case 'nobody':
      return said(texts.nobody, texts.noticeNobody);
    case 'not-asker':
      return refused('Forbidden', texts.notYours);
    case 'unknown':
      return refused('NotFound', texts.unknown);
  }
}

async function pressAnswer(
  deps: Dependencies,
  { data, person, messageId }: IncomingCardAction,
  language: Language,
): Promise<CardActionReply> {
  const texts = inquiryTexts[language];
  if (!deps.permissions.isCoordinator(person))
    return refused('Forbidden', chatTexts[language].coordinatorsOnly);
  const pressed = answerData.safeParse(data);
  if (!pressed.success) return refused('BadRequest', texts.unreadableAnswer);
  const { inquiryId } = pressed.data;
  const given = { sv: pressed.data.answerSv || null, en: pressed.data.answerEn || null };
  if (messageId) await deps.cards.adopt(inquiryId, { recipientId: coordinatorId(person), messageId });

  if (given.sv === null && given.en === null) {
    const inquiry = (await deps.store.read(inquiryId))?.inquiry;
    if (!inquiry || inquiry.state === 'kept') return refused('NotFound', texts.nothingToAnswer);
    return shown(deps, inquiry, { language, notice: inquiry.answer ? null : texts.answerMissing });
  }
  const answering = await deps.flow.answer(inquiryId, given, person);
  deps.log.info('inquiry-answer', { outcome: answering.outcome });
  if (answering.outcome === 'unknown') return refused('NotFound', texts.nothingToAnswer);
  deps.requestTick();
  const { inquiry } = answering;
  const isOwn =
    inquiry.answer?.by.id === person.id && inquiry.answer.sv === given.sv && inquiry.answer.en === given.en;
  return shown(deps, inquiry, { language, notice: isOwn ? null : texts.lateAnswer });
}

async function shown(
  deps: Dependencies,
  inquiry: Inquiry,
  { language, notice }: { readonly language: Language; readonly notice: string | null },
): Promise<CardActionReply> {
  const data = await deps.cards.show(inquiry, language, notice);
  return { kind: 'card', card: { template: 'inquiry', data } };
}

function refused(code: Refusal['code'], text: string): Refusal {
  return { kind: 'refused', code, text };
}
