import type { Clock } from '../../src/core/clock.ts';
import type { SendResult } from '../../src/core/delivery/chat-sender.ts';
import { deliverStream } from '../../src/core/delivery/deliver-stream.ts';
import { type Delivery, plannedDelivery } from '../../src/core/delivery/delivery.ts';
import type { RateLimits } from '../../src/core/delivery/rate-limits.ts';
import type { Logger } from '../../src/core/log.ts';
import { createDeliveryWorker } from '../../src/jobs/delivery-worker.ts';
import { createSendGate } from '../../src/jobs/send-gate.ts';
import type { Stores } from '../../src/storage/stores.ts';
import { createConnectorClient } from '../../src/teams/connector-client.ts';
import { createChatSender } from '../../src/teams/sender.ts';
import { silentLog } from './silent-log.ts';

/** So many that a test never waits for them. */
export const noLimits: RateLimits = { tenantPerSecond: 100_000, conversation: [] };

export interface EngineSettings {
  readonly stores: Pick<Stores, 'outbox' | 'rates' | 'wakeUps'>;
  readonly senderId: string;
  readonly limits?: RateLimits;
  readonly inFlight?: number;
  readonly timeoutMs?: number;
  readonly clock?: Clock;
  readonly log?: Logger;
  /** Does each POST, and what a test wants to happen before and after it. */
  readonly aroundPost?: (post: () => Promise<SendResult>) => Promise<SendResult>;
}

/** The delivery of one process as the bot puts it together: worker, gate and the real sender over HTTP. */
export function createEngine(settings: EngineSettings) {
  const { stores, clock = { now: () => new Date() }, log = silentLog } = settings;
  const gate = createSendGate({
    rates: stores.rates,
    clock,
    senderId: settings.senderId,
    limits: settings.limits ?? noLimits,
    inFlight: settings.inFlight ?? 32,
    log,
  });
  const client = createConnectorClient({
    token: async () => null,
    isAllowedServiceUrl: () => true,
    timeoutMs: settings.timeoutMs ?? 10_000,
    log,
  });
  const sender = createChatSender({ client, renderCard: () => ({}), appId: null, log });
  const { aroundPost = (post) => post() } = settings;
  let attempts = 0;
  const deliver = (streamId: string) =>
    deliverStream(
      {
        outbox: stores.outbox,
        sender: {
          ...sender,
          post: (address, message) => aroundPost(() => sender.post(address, message)),
        },
        contentOf: async () => ({
          message: { kind: 'text', text: 'Nyhetsbrev december 2022', citations: [] },
          revision: null,
        }),
        gate,
        clock,
        ids: { next: () => `${settings.senderId}-${++attempts}` },
        random: Math.random,
        pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
        log,
      },
      streamId,
    );
  const worker = createDeliveryWorker({
    ...stores,
    gate,
    deliver,
    onDelivered: async () => undefined,
    clock,
    log,
  });
  const stop = async () => {
    await worker.stop();
    await client.close();
  };
  return { deliver, worker, gate, stop };
}

/** A digest's row for a person with a chat of their own at the connector. */
export function personDelivery(streamId: string, serviceUrl: string, index: number): Delivery {
  return plannedDelivery({
    streamId,
    recipientId: `person:${index}`,
    recipientName: 'Ledamot Kiruna',
    language: 'sv',
    address: {
      tenantId: 'a6f1b2c3-0000-4000-8000-000000000001',
      serviceUrl,
      conversationId: `chat-${index}`,
      conversationType: 'personal',
      teamId: null,
      threadId: null,
    },
  });
}
