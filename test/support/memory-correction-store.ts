import {
  type CorrectionStore,
  isFinished,
  type StoredCorrection,
} from '../../src/core/corrections/correction-store.ts';
import { type Keep, keepNothing } from './memory-personal-data.ts';

export function createMemoryCorrectionStore(keep: Keep = keepNothing): CorrectionStore {
  const corrections = new Map<string, StoredCorrection>();
  let writes = 0;
  keep('Corrections', () => corrections);
  return {
    read: async (id) => corrections.get(id) ?? null,
    write: async (correction, etag) => {
      if ((corrections.get(correction.id)?.etag ?? null) !== etag) return 'conflict';
      writes += 1;
      const stored = { correction: structuredClone(correction), etag: `etag-${writes}` };
      corrections.set(correction.id, stored);
      return stored;
    },
    unfinished: async () =>
      [...corrections.values()]
        .map(({ correction }) => correction)
        .filter((correction) => !isFinished(correction))
        .sort((one, other) => one.proposedAt.localeCompare(other.proposedAt)),
  };
}
