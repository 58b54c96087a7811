import type { Delivery } from './delivery.ts';

/** A delivery with the version mark of its row. */
export interface StoredDelivery {
  readonly delivery: Delivery;
  readonly etag: string;
}

/** The outbox: one row per stream and recipient. Rows are never deleted; a stream is open while any of its rows waits. */
export interface OutboxStore {
  /** Opens the stream, then creates the rows that do not exist; existing rows stay as they are. Repeatable. */
  plan(streamId: string, deliveries: readonly Delivery[]): Promise<void>;
  list(streamId: string): Promise<readonly StoredDelivery[]>;
  read(streamId: string, recipientId: string): Promise<StoredDelivery | null>;
  /** Writes if the row is still at `etag`. A response lost after the write is told from a conflict by the attempt id. */
  replace(stored: StoredDelivery): Promise<StoredDelivery | 'conflict'>;
  openStreams(): Promise<readonly string[]>;
  /** Opens a stream again, when a row of it was set back to `planned`. Repeatable. */
  open(streamId: string): Promise<void>;
  /** Repeatable. The caller has seen that no row waits. */
  close(streamId: string): Promise<void>;
}

/** Wakes a worker of any process for a stream. Lost and doubled wake-ups do no harm: a sweep looks at all open streams. */
export interface WakeUps {
  wake(streamId: string): Promise<void>;
  /** The streams to look at now, each once; they are hidden from other workers until `done` or for 30 s. */
  receive(): Promise<readonly { readonly streamId: string; done(): Promise<void> }[]>;
}
