import type { Digest } from './digest.ts';
import type { DigestStore, StoredDigest } from './digest-store.ts';

/**
 * Changes the newest row, again when another process was faster. A change that returns its argument writes nothing. Null
 * when the month has no digest.
 */
export async function changeDigest(
  store: DigestStore,
  month: string,
  change: (digest: Digest) => Digest,
): Promise<StoredDigest | null> {
  for (;;) {
    const stored = await store.read(month);
    if (!stored) return null;
    const changed = change(stored.digest);
    if (changed === stored.digest) return stored;
    const written = await store.write(changed, stored.etag);
    if (written !== 'conflict') return written;
  }
}
