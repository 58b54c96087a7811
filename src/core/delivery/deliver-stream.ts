import type { OutgoingMessage } from '../chat/replies.ts';
import type { Clock, Ids, Pause, Random } from '../clock.ts';
import type { Logger } from '../log.ts';
import type { ChatSender } from './chat-sender.ts';
import { deliverRow } from './deliver-row.ts';
import type { Delivery } from './delivery.ts';
import type { OutboxStore, StoredDelivery } from './outbox-store.ts';
import { createRowWriter } from './row-writer.ts';
import { createRowsUnderWay, type RowsUnderWay } from './rows-under-way.ts';
import type { SendGate } from './send-gate.ts';
import { claimed, exhausted, lost, nextStep } from './transitions.ts';

/** What a stream says to one recipient, rendered when it is sent. */
export interface DeliveryContent {
  readonly message: OutgoingMessage;
  /** Mark of the state that the message shows; null when it never changes. */
  readonly revision: string | null;
}

/** Finds the content of a stream; null when there is nothing to say any more (the meeting was cancelled). */
export type ContentOf = (delivery: Delivery) => Promise<DeliveryContent | null>;

interface Dependencies {
  readonly outbox: OutboxStore;
  readonly sender: ChatSender;
  readonly contentOf: ContentOf;
  readonly gate: SendGate;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly random: Random;
  readonly pause: Pause;
  readonly log: Logger;
}

/** Rows are read for so many claims at a time: to find them costs more than to write them. */
const claimsAPage = 5;
const pagesAtAPlace = 4;

/** One run of one process over one stream. */
interface Run {
  readonly deps: Dependencies;
  readonly streamId: string;
  readonly underWay: RowsUnderWay;
  readonly deliver: (mine: StoredDelivery) => Promise<void>;
  /** The end of the first pause of a tenant that rows were left for; milliseconds since 1970. */
  pausedUntilMs: number;
}

/**
 * Delivers what a stream has waiting. Rows are claimed page by page, many are under way at a time, and one failing
 * recipient stops nobody. Any number of processes may run it for the same stream at the same time: in a long stream each
 * begins at a place of its own, and starts anew elsewhere when it meets another. Returns the instant at which to look
 * again, or null when nothing waits and the stream is closed.
 */
export async function deliverStream(deps: Dependencies, streamId: string): Promise<Date | null> {
  const write = createRowWriter(deps.outbox, streamId);
  const run: Run = {
    deps,
    streamId,
    underWay: createRowsUnderWay(),
    deliver: (mine) => deliverRow({ ...deps, write }, mine),
    pausedUntilMs: Number.POSITIVE_INFINITY,
  };
  try {
    await takeAll(run);
  } finally {
    await run.underWay.fewerThan(1);
  }
  return lookAgain(run);
}

async function takeAll(run: Run): Promise<void> {
  const first = await pageAfter(run, '');
  if (first.next === null) {
    await takeInTurn(run, first.rows);
    return;
  }
  while (run.deps.gate.isOpen()) {
    const start = placeOf(run.deps.random());
    const round = (await walk(run, start, null)) === 'done' && (await walk(run, '', start)) === 'done';
    if (round) return;
  }
}

/**
 * Takes every page from one position to another. It is better to go on elsewhere when another process is found to be here,
 * and after some pages: behind it there may be rows again that were refused for a while, or whose process has died.
 */
async function walk(run: Run, from: string, to: string | null): Promise<'done' | 'elsewhere'> {
  let pages = 0;
  for (let after: string | null = from; after !== null && run.deps.gate.isOpen(); pages += 1) {
    if (pages === pagesAtAPlace) return 'elsewhere';
    const page = await pageAfter(run, after);
    if ((await takeInTurn(run, page.rows)) === 'met') return 'elsewhere';
    if (to !== null && page.next !== null && page.next >= to) return 'done';
    after = page.next;
  }
  return 'done';
}

function pageAfter({ deps, streamId }: Run, after: string) {
  const limit = claimsAPage * deps.gate.claimSize();
  return deps.outbox.due(streamId, { after, now: deps.clock.now(), limit });
}

/** Claims the next rows before the last ones are through, and holds no more than soon get their turn. */
async function takeInTurn(run: Run, rows: readonly StoredDelivery[]): Promise<'taken' | 'met'> {
  for (let start = 0; start < rows.length && run.deps.gate.isOpen(); ) {
    const size = run.deps.gate.claimSize();
    await run.underWay.fewerThan(size);
    if ((await take(run, rows.slice(start, start + size))) === 'met') return 'met';
    start += size;
  }
  return 'taken';
}

/** Claims the rows together and starts on those that it got. */
async function take(run: Run, rows: readonly StoredDelivery[]): Promise<'taken' | 'met'> {
  const { deps, streamId } = run;
  const wanted = rows.flatMap((row) => changeOf(run, row) ?? []);
  if (wanted.length === 0) return 'taken';
  const outcomes = await deps.outbox.replaceAll(streamId, wanted);
  for (const mine of outcomes) {
    if (mine === 'conflict') continue;
    const { state, reason } = mine.delivery;
    if (state === 'claimed') run.underWay.add(run.deliver(mine));
    else deps.log.warn('delivery-ended', { streamId, state, reason });
  }
  return outcomes.includes('conflict') ? 'met' : 'taken';
}

/** The row as it is to be written now; null when it is left alone. */
function changeOf(run: Run, { delivery, etag }: StoredDelivery): StoredDelivery | null {
  const { clock, ids, gate } = run.deps;
  const now = clock.now();
  const step = nextStep(delivery, now);
  if (step.do === 'wait') return null;
  if (step.do === 'give-up') return { delivery: lost(delivery), etag };
  if (step.do === 'fail') return { delivery: exhausted(delivery), etag };
  const pausedUntil = gate.pausedUntil(delivery.address.tenantId);
  if (pausedUntil !== null) {
    run.pausedUntilMs = Math.min(run.pausedUntilMs, pausedUntil.getTime());
    return null;
  }
  return { delivery: claimed(delivery, { id: ids.next(), now }), etag };
}

async function lookAgain({ deps, streamId, pausedUntilMs }: Run): Promise<Date | null> {
  const due = await deps.outbox.nextDue(streamId);
  if (due === null) {
    await deps.outbox.close(streamId);
    return null;
  }
  const dueMs = Math.max(new Date(due).getTime(), deps.clock.now().getTime());
  return new Date(Number.isFinite(pausedUntilMs) ? Math.max(dueMs, pausedUntilMs) : dueMs);
}

/** Eight hexadecimal digits, as the positions of rows begin. */
function placeOf(random: number): string {
  return Math.floor(random * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}
