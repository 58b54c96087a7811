import type { OutgoingMessage } from '../chat/replies.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { countDeliveries } from '../delivery/transitions.ts';
import type { Language } from '../language.ts';
import { digestLifeTexts } from '../texts/digest-life.ts';
import { digestReplies } from '../texts/digest-replies.ts';
import { clockTime, monthName, weekdayDate } from '../texts/format.ts';
import { localTime, type TimeZone } from '../time/zone.ts';
import type { Digest, DigestRecipient } from './digest.ts';
import type { DigestApprovalCard } from './digest-card-content.ts';
import { sections } from './edition.ts';

export interface ApprovalView {
  readonly digest: Digest;
  readonly language: Language;
  readonly zone: TimeZone;
  /** Whom it would reach, or will; once it goes out, what became of each. */
  readonly recipients: readonly DigestRecipient[];
  readonly deliveries: readonly Delivery[];
  readonly approvalsNeeded: number;
  /** When it goes out unless somebody says otherwise; null when that is at once. */
  readonly usualSendAt: Date | null;
  readonly example: DigestApprovalCard['example'];
}

/** The coordinator's card: whom the draft would reach and when, and once it goes out, how far each delivery has come. */
export function approvalCard(view: ApprovalView): DigestApprovalCard {
  const { digest, language } = view;
  return {
    lang: language,
    month: digest.month,
    contentRevision: digest.contentRevision,
    heading: digestReplies[language].approvalHeading(monthName(digest.month, language)),
    status: statusOf(view),
    recipients: recipientLines(view),
    note: noteOf(view),
    example:
      digest.state === 'draft' && view.example
        ? { ...view.example, heading: digestLifeTexts[language].exampleHeading }
        : null,
    form: digest.state === 'draft' ? formOf(view) : null,
    buttons: buttonsOf(view),
  };
}

export function approvalMessage(card: DigestApprovalCard): OutgoingMessage {
  return {
    kind: 'card',
    card: { template: 'digest-approval', data: card },
    summary: `${card.heading}. ${card.status}`,
    citations: [],
  };
}

function statusOf(view: ApprovalView): string {
  const { digest, language, recipients, zone } = view;
  const texts = digestLifeTexts[language];
  const { progress, waitingForApproval } = digestReplies[language];
  const counts = countDeliveries(view.deliveries);
  switch (digest.state) {
    case 'draft':
      return digest.approvals.length > 0
        ? texts.waitsForAnother(digest.approvals.length, view.approvalsNeeded)
        : waitingForApproval(recipients.length);
    case 'approved':
      return texts.scheduled(whenText(new Date(digest.sendAt ?? ''), zone, language), recipients.length);
    case 'cancelled':
      return digest.begunAt === null ? texts.cancelledBefore : texts.cancelledAfter(progress(counts));
    default:
      return progress(counts);
  }
}

/** `tisdag 2 januari 2023 kl. 09.00`. */
function whenText(at: Date, zone: TimeZone, language: Language): string {
  const { date, time } = localTime(at, zone);
  return digestLifeTexts[language].at(weekdayDate(date, language), clockTime(time, language));
}

function recipientLines({
  digest,
  language,
  recipients,
  deliveries,
}: ApprovalView): DigestApprovalCard['recipients'] {
  const texts = digestReplies[language];
  if (digest.begunAt === null)
    return recipients.map((one) => ({ name: one.recipientName, state: texts.willReceive[one.language] }));
  return deliveries.map((one) => ({ name: one.recipientName, state: texts.deliveryState[one.state] }));
}

function noteOf({ digest, language, deliveries }: ApprovalView): string | null {
  const texts = digestReplies[language];
  if (digest.state === 'draft') return texts.previewNote;
  return countDeliveries(deliveries).unknown > 0 ? texts.unknownNote : null;
}

function formOf({ digest, language, usualSendAt, zone }: ApprovalView): DigestApprovalCard['form'] {
  const texts = digestLifeTexts[language];
  const usual = digest.sendAt ? new Date(digest.sendAt) : usualSendAt;
  const { date, time } = usual ? localTime(usual, zone) : { date: '', time: '' };
  return {
    introduction: digest.introduction ?? '',
    sections: sections.map((value) => ({ value, title: texts.sections[value] })),
    included: sections.filter((section) => !digest.skipped.includes(section)).join(','),
    labels: texts.form,
    date,
    time,
  };
}

/** A draft that nobody would get cannot be approved; its status says what to do first. */
function buttonsOf({ digest, language, recipients }: ApprovalView): DigestApprovalCard['buttons'] {
  const texts = digestLifeTexts[language];
  const test = { title: texts.testCopy, verb: 'digest-test', style: 'default' } as const;
  const cancel = { title: texts.cancel, verb: 'digest-cancel', style: 'destructive' } as const;
  const report = { title: texts.report, verb: 'digest-report', style: 'default' } as const;
  const refresh = {
    title: digestReplies[language].refresh,
    verb: 'digest-progress',
    style: 'default',
  } as const;
  switch (digest.state) {
    case 'draft':
      if (recipients.length === 0) return [test];
      return [
        { title: texts.approve, verb: 'digest-approve', style: 'positive' },
        { title: texts.approveNow, verb: 'digest-approve-now', style: 'default' },
        test,
      ];
    case 'approved':
    case 'sending':
      return digest.begunAt === null ? [refresh, cancel] : [refresh, report, cancel];
    default:
      return digest.begunAt === null ? [refresh] : [refresh, report];
  }
}
