import { cancelStream, retryStream } from '../core/delivery/change-stream.ts';
import { type CountedAt, deliveryProgress } from '../core/delivery/delivery-progress.ts';
import type { OutboxStore } from '../core/delivery/outbox-store.ts';
import { deliveryTexts } from '../core/texts/delivery.ts';
import type { ExitCode, OperatorContext } from './operator-context.ts';

/** The rate is what came to an end between two counts this far apart. */
const measureMs = 2_000;

/** Shows one stream with its reasons, or all that wait for something. */
export async function runDeliveryStatus(
  streamId: string | null,
  context: OperatorContext,
  pause: (ms: number) => Promise<void> = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
): Promise<ExitCode> {
  const texts = deliveryTexts[context.language];
  const { outbox } = await context.openStores();
  const streamIds = streamId === null ? await outbox.openStreams() : [streamId];
  const count = (id: string) => countNow(outbox, id, context);
  const before = await Promise.all(streamIds.map(count));
  const [only] = before;
  if (streamId !== null && only?.counts.planned === 0) return refuseUnknown(streamId, context);
  if (streamIds.length === 0) context.print(texts.nothingOpen);
  if (before.some(({ counts }) => counts.waiting > 0)) await pause(measureMs);
  for (const [index, id] of streamIds.entries()) {
    const progress = deliveryProgress(before[index] ?? null, await count(id), 0);
    context.print(texts.progress(id, progress, minute(progress.expectedEnd)));
  }
  if (streamId !== null) await printReasons(streamId, outbox, context);
  return 0;
}

export async function runDeliveryRetry(
  { streamId, unknown }: { readonly streamId: string; readonly unknown: boolean },
  context: OperatorContext,
): Promise<ExitCode> {
  const texts = deliveryTexts[context.language];
  const { outbox, wakeUps } = await context.openStores();
  const counts = await outbox.count(streamId);
  if (counts.planned === 0) return refuseUnknown(streamId, context);
  if (unknown && counts.unknown > 0) context.printAside(texts.unknownWarning);
  const retried = await retryStream({ outbox, wakeUps }, streamId, { unknown });
  context.print(texts.retried(streamId, retried));
  if (!unknown && counts.unknown > 0) context.print(texts.unknownLeft(counts.unknown));
  return 0;
}

export async function runDeliveryCancel(streamId: string, context: OperatorContext): Promise<ExitCode> {
  const texts = deliveryTexts[context.language];
  const { outbox } = await context.openStores();
  if ((await outbox.count(streamId)).planned === 0) return refuseUnknown(streamId, context);
  context.print(texts.cancelled(streamId, await cancelStream(outbox, streamId)));
  const { waiting } = await outbox.count(streamId);
  if (waiting > 0) context.print(texts.beingSent(waiting));
  return 0;
}

function refuseUnknown(streamId: string, context: OperatorContext): ExitCode {
  context.printAside(deliveryTexts[context.language].unknownStream(streamId));
  return 1;
}

async function countNow(outbox: OutboxStore, streamId: string, context: OperatorContext): Promise<CountedAt> {
  const counts = await outbox.count(streamId);
  return { at: context.clock.now(), counts };
}

/** Each reason with its number, most frequent first. */
async function printReasons(streamId: string, outbox: OutboxStore, context: OperatorContext): Promise<void> {
  const found = new Map<string, { state: ReasonState; reason: string; count: number }>();
  for (const { delivery } of await outbox.list(streamId)) {
    const { state, reason } = delivery;
    if (reason === null || !hasReason(state)) continue;
    const known = found.get(`${state} ${reason}`) ?? { state, reason, count: 0 };
    found.set(`${state} ${reason}`, { ...known, count: known.count + 1 });
  }
  const frequentFirst = [...found.values()].sort((a, b) => b.count - a.count);
  for (const { state, reason, count } of frequentFirst)
    context.print(deliveryTexts[context.language].reason(state, reason, count));
}

const reasonStates = ['blocked', 'failed', 'unknown', 'retry'] as const;
type ReasonState = (typeof reasonStates)[number];

function hasReason(state: string): state is ReasonState {
  return reasonStates.some((known) => known === state);
}

function minute(instant: Date | null): string | null {
  return instant && `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
