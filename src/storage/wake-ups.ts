import { type DequeuedMessageItem, type QueueClient, RestError } from '@azure/storage-queue';
import { z } from 'zod/v4';
import type { WakeUps } from '../core/delivery/outbox-store.ts';
import type { Logger } from '../core/log.ts';
import { asciiJson } from './ascii-json.ts';
import { codeOf, storageError } from './errors.ts';

const wakeUp = z.object({ streamId: z.string() });

const maxMessages = 32;
const hiddenSeconds = 30;
const maxDequeueCount = 5;
const operationTimeoutMs = 20_000;

/**
 * Wake-ups as JSON messages `{"streamId": …}`. What cannot be read, or was received more than five times and never done, is
 * deleted with a warning: the sweep finds its stream anyway.
 */
export function createWakeUps(queue: QueueClient, log: Logger): WakeUps {
  return {
    wake: async (streamId) => {
      // Messages travel as XML, which cannot hold every character of a text.
      await named('send message', () => queue.sendMessage(asciiJson(JSON.stringify({ streamId })), limit()));
    },
    receive: async () => {
      const options = { numberOfMessages: maxMessages, visibilityTimeout: hiddenSeconds, ...limit() };
      const { receivedMessageItems } = await named('receive messages', () => queue.receiveMessages(options));
      const byStream = new Map<string, DequeuedMessageItem[]>();
      for (const message of receivedMessageItems) {
        const streamId = streamOf(message);
        if (streamId === null || message.dequeueCount > maxDequeueCount) {
          log.warn('wake-up-dropped', { readable: streamId !== null, dequeueCount: message.dequeueCount });
          await remove(queue, message);
        } else {
          byStream.set(streamId, [...(byStream.get(streamId) ?? []), message]);
        }
      }
      return [...byStream].map(([streamId, messages]) => ({
        streamId,
        done: async () => {
          await Promise.all(messages.map((message) => remove(queue, message)));
        },
      }));
    },
  };
}

function streamOf(message: DequeuedMessageItem): string | null {
  try {
    return wakeUp.parse(JSON.parse(message.messageText)).streamId;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/** A message that is gone, or that another worker received since, is not ours to delete: that is fine. */
async function remove(queue: QueueClient, message: DequeuedMessageItem): Promise<void> {
  await named('delete message', async () => {
    try {
      await queue.deleteMessage(message.messageId, message.popReceipt, limit());
    } catch (error) {
      const code = error instanceof RestError ? codeOf(error) : null;
      if (code !== 'MessageNotFound' && code !== 'PopReceiptMismatch') throw error;
    }
  });
}

async function named<T>(operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw storageError(`${operation} of wakeups`, error);
  }
}

function limit() {
  return { abortSignal: AbortSignal.timeout(operationTimeoutMs) };
}
