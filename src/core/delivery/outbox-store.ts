import type { Delivery, DeliveryCounts } from './delivery.ts';

/** A delivery with the version mark of its row. */
export interface StoredDelivery {
  readonly delivery: Delivery;
  readonly etag: string;
}

export interface DuePage {
  readonly rows: readonly StoredDelivery[];
  /** The position to go on from; null when the last row was reached. */
  readonly next: string | null;
}

/** The outbox: one row per stream and recipient. Rows are never deleted; a stream is open while any of its rows waits. */
export interface OutboxStore {
  /** Opens the stream, then creates the rows that do not exist; existing rows stay as they are. Repeatable. */
  plan(streamId: string, deliveries: readonly Delivery[]): Promise<void>;
  list(streamId: string): Promise<readonly StoredDelivery[]>;
  read(streamId: string, recipientId: string): Promise<StoredDelivery | null>;
  /** Writes if the row is still at `etag`. A response lost after the write is told from a conflict by the attempt id. */
  replace(stored: StoredDelivery): Promise<StoredDelivery | 'conflict'>;
  /**
   * Writes rows of one stream, each on condition of its ETag, at most 100 of them; together where none conflicts. The
   * outcomes are in the order of the rows.
   */
  replaceAll(
    streamId: string,
    rows: readonly StoredDelivery[],
  ): Promise<readonly (StoredDelivery | 'conflict')[]>;
  /**
   * At most `limit` rows in which there is something to do at `now`, in the order of their positions: hexadecimal texts
   * that have nothing to do with who the recipients are, so that several processes may start at places of their own.
   */
  due(
    streamId: string,
    wish: {
      /** Rows behind this position; `''` is before the first. */
      readonly after: string;
      readonly now: Date;
      readonly limit: number;
    },
  ): Promise<DuePage>;
  /** The instant at which the first of the rows that wait is due, as ISO; null when none waits. */
  nextDue(streamId: string): Promise<string | null>;
  /** Counts row by row, without holding them. */
  count(streamId: string): Promise<DeliveryCounts>;
  openStreams(): Promise<readonly string[]>;
  /**
   * Opens a stream again, when a row of it is set back to `planned`. Repeatable. To be done before the row is written, with
   * `hold`, and after it, without: held, the stream stays open for a minute whoever closes it, so that a process that dies
   * in between leaves no row that no sweep finds.
   */
  open(streamId: string, hold?: 'hold'): Promise<void>;
  /** Repeatable. The caller has seen that no row waits. */
  close(streamId: string): Promise<void>;
}

/** Wakes a worker of any process for a stream. Lost and doubled wake-ups do no harm: a sweep looks at all open streams. */
export interface WakeUps {
  wake(streamId: string): Promise<void>;
  /** The streams to look at now, each once; they are hidden from other workers until `done` or for 30 s. */
  receive(): Promise<readonly { readonly streamId: string; done(): Promise<void> }[]>;
}
