import { Pool } from 'undici';

export interface Round {
  readonly messagesPerSecond: number;
  readonly p99Ms: number;
}

/**
 * Sends `count` messages over `concurrency` connections, each as soon as the one before on it is answered. Throws when an
 * answer is not 200, so that no figure comes from refusals.
 */
export async function runRound(load: {
  readonly port: number;
  readonly count: number;
  readonly concurrency: number;
  readonly activity: (index: number) => string;
}): Promise<Round> {
  const pool = new Pool(`http://127.0.0.1:${load.port}`, { connections: load.concurrency });
  const tookMs: number[] = [];
  let next = 0;

  async function work(): Promise<void> {
    while (next < load.count) {
      const body = load.activity(next);
      next += 1;
      const startedAt = performance.now();
      const response = await pool.request({
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await response.body.dump();
      if (response.statusCode !== 200) throw new Error(`The bot answered ${response.statusCode}.`);
      tookMs.push(performance.now() - startedAt);
    }
  }

  const startedAt = performance.now();
  await Promise.all(Array.from({ length: load.concurrency }, work));
  const seconds = (performance.now() - startedAt) / 1_000;
  await pool.close();
  const sorted = tookMs.toSorted((a, b) => a - b);
  return { messagesPerSecond: load.count / seconds, p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0 };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
