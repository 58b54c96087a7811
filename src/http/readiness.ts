import type { Logger } from '../core/log.ts';

export interface Readiness {
  readonly ok: boolean;
  readonly reason: string | null;
}

/** A prober waits a few seconds, the storage's own retries take longer. */
const limitMs = 4_000;

/** Whether the storage answers in time. Rejects for what is no fault of the storage. */
export function createReadiness(deps: {
  readonly ping: () => Promise<void>;
  /** The operation that failed, when the error says that the storage could not be reached; else null. */
  readonly failedOperation: (error: unknown) => string | null;
  readonly log: Logger;
}): () => Promise<Readiness> {
  return async () => {
    let limit: NodeJS.Timeout | undefined;
    const tooLate = new Promise<false>((resolve) => {
      limit = setTimeout(() => resolve(false), limitMs);
    });
    try {
      const inTime = await Promise.race([deps.ping().then(() => true), tooLate]);
      return { ok: inTime, reason: inTime ? null : 'StorageSlow' };
    } catch (error) {
      const operation = deps.failedOperation(error);
      if (operation === null) throw error;
      deps.log.warn('not-ready', { operation });
      return { ok: false, reason: 'StorageUnreachable' };
    } finally {
      clearTimeout(limit);
    }
  };
}
