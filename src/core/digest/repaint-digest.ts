import { choicesMessage } from '../chat/choices-message.ts';
import type { ChatSender } from '../delivery/chat-sender.ts';
import type { ContentOf } from '../delivery/deliver-stream.ts';
import { plannedDelivery } from '../delivery/delivery.ts';
import type { OutboxStore, StoredDelivery, WakeUps } from '../delivery/outbox-store.ts';
import type { Logger } from '../log.ts';
import { digestCorrectionTexts } from '../texts/digest-corrections.ts';
import { monthName } from '../texts/format.ts';
import { changedLines } from './changed-lines.ts';
import type { Digest } from './digest.ts';
import type { DigestStore } from './digest-store.ts';

export interface RepaintDependencies {
  readonly outbox: OutboxStore;
  readonly wakeUps: WakeUps;
  readonly sender: ChatSender;
  /** What the copy of a recipient says now. */
  readonly contentOf: ContentOf;
  readonly log: Logger;
}

const streamForm = /^digest-correction:(\d{4}-\d{2}):(\d+)$/;
/** More than these nobody reads in a notice; the digest itself has them all. */
const maxLines = 8;

/**
 * Brings the sent messages of a corrected digest up to date, in place; where Teams lets no message be changed, a notice of
 * the correction is planned. False when something could not be reached and is to be tried again.
 */
export async function repaintDigest(
  deps: RepaintDependencies,
  digest: Digest,
  rows: readonly StoredDelivery[],
): Promise<boolean> {
  if (digest.former.length === 0) return true;
  let isDone = true;
  for (const row of rows) if (!(await repaint(deps, digest, row))) isDone = false;
  return isDone;
}

async function repaint(
  deps: RepaintDependencies,
  digest: Digest,
  { delivery, etag }: StoredDelivery,
): Promise<boolean> {
  const { state, messageId, shownRevision } = delivery;
  if (state !== 'sent' || messageId === null || shownRevision === digest.contentRevision) return true;
  const content = await deps.contentOf(delivery);
  if (!content) return true;
  const result = await deps.sender.update(delivery.address, messageId, content.message);
  // To change a message twice does no harm.
  if (result.outcome === 'retry' || result.outcome === 'unknown') return false;
  if (result.outcome === 'gone' || result.outcome === 'failed') {
    deps.log.warn('digest-not-corrected-in-place', { outcome: result.outcome, code: result.code });
    const { recipientId, recipientName, address, language } = delivery;
    const streamId = `digest-correction:${digest.month}:${digest.former.length}`;
    await deps.outbox.plan(streamId, [
      plannedDelivery({ streamId, recipientId, recipientName, address, language }),
    ]);
    await deps.wakeUps.wake(streamId);
  }
  const settled = { ...delivery, shownRevision: digest.contentRevision };
  return (await deps.outbox.replace({ delivery: settled, etag })) !== 'conflict';
}

/** Notices of corrections whose message could not be changed: what changed, and the way to the corrected digest. */
export function createCorrectionNotices({ store }: { readonly store: DigestStore }): {
  owns(streamId: string): boolean;
  readonly contentOf: ContentOf;
} {
  return {
    owns: (streamId) => streamForm.test(streamId),
    contentOf: async ({ streamId, language }) => {
      const [, month, number] = streamForm.exec(streamId) ?? [];
      const digest = month ? (await store.read(month))?.digest : null;
      const before = digest?.former[Number(number) - 1]?.content[language];
      if (!digest || !before) return null;
      const texts = digestCorrectionTexts[language];
      const name = monthName(digest.month, language);
      const message = choicesMessage({
        lang: language,
        lead: texts.noticeLead(name),
        lines: changedLines(before, digest.content[language]).slice(0, maxLines),
        choices: [{ title: texts.show, text: texts.showCommand(name) }],
      });
      return { message, revision: null };
    },
  };
}
