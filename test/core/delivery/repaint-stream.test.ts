import { describe, expect, test } from '@jest/globals';
import type { OutgoingMessage } from '../../../src/core/chat/replies.ts';
import type { SendResult } from '../../../src/core/delivery/chat-sender.ts';
import { plannedDelivery } from '../../../src/core/delivery/delivery.ts';
import { repaintStream } from '../../../src/core/delivery/repaint-stream.ts';
import { personalAddress, visitor } from '../../support/board.ts';
import { createMemoryOutboxStore } from '../../support/memory-outbox-store.ts';
import { silentLog } from '../../support/silent-log.ts';

const streamId = 'presence:board-2022-12-14';

async function sentMessage() {
  const outbox = createMemoryOutboxStore();
  const to = { recipientName: 'x', address: personalAddress(visitor), language: 'sv' } as const;
  const planned = plannedDelivery({ ...to, streamId, recipientId: 'person:visitor' });
  const sent = { ...planned, state: 'sent', messageId: 'm1', shownRevision: 'r1' } as const;
  await outbox.plan(streamId, [sent, plannedDelivery({ ...to, streamId, recipientId: 'person:other' })]);
  const updates: OutgoingMessage[] = [];
  const repaint = (
    revision: string,
    answer: (count: number) => SendResult | Promise<SendResult> = () => ({
      outcome: 'sent',
      messageId: 'm1',
    }),
  ) =>
    repaintStream(
      {
        outbox,
        log: silentLog,
        sender: {
          post: () => Promise.reject(new Error('no new message')),
          update: async (_address, _id, message) => {
            updates.push(message);
            return answer(updates.length);
          },
        },
      },
      streamId,
      async () => ({ message: { kind: 'text', text: revision, citations: [] }, revision }),
    );
  const shown = async () => (await outbox.read(streamId, 'person:visitor'))?.delivery.shownRevision;
  return { outbox, updates, repaint, shown };
}

describe('a message that was sent', () => {
  test('is brought up to date once, and one that waits is left to its sending', async () => {
    const { updates, repaint, shown } = await sentMessage();
    await repaint('r2');
    await repaint('r2');
    expect(updates).toHaveLength(1);
    expect(await shown()).toBe('r2');
  });

  test.each(['retry', 'unknown'] as const)(
    'that could not be reached (%s) is tried again the next time',
    async (outcome) => {
      const { updates, repaint, shown } = await sentMessage();
      await repaint('r2', () => ({ outcome, code: 'x', retryAfterMs: null }));
      expect(await shown()).toBe('r1');
      await repaint('r2');
      expect(updates).toHaveLength(2);
      expect(await shown()).toBe('r2');
    },
  );

  test('that is gone is not missed again', async () => {
    const { updates, repaint } = await sentMessage();
    await repaint('r2', () => ({ outcome: 'gone', code: 'ActivityNotFoundInConversation' }));
    await repaint('r2');
    expect(updates).toHaveLength(1);
  });

  test('that another process painted meanwhile is painted again, so that the last picture is the newest', async () => {
    const { outbox, updates, repaint, shown } = await sentMessage();
    await repaint('r2', async (count) => {
      const stored = count === 1 ? await outbox.read(streamId, 'person:visitor') : null;
      if (stored) await outbox.replace({ ...stored, delivery: { ...stored.delivery, shownRevision: 'r2' } });
      return { outcome: 'sent', messageId: 'm1' };
    });
    expect(updates).toHaveLength(2);
    expect(await shown()).toBe('r2');
  });
});
