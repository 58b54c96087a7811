import { get } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

const pauseMs = 100;
const requestTimeoutMs = 2_000;

/**
 * Asks `isReady` again and again: true once it says so, false after `timeoutMs`. Rejects with what `isReady` throws, and
 * with the signal's reason when that is aborted.
 */
export async function waitUntil(
  isReady: () => Promise<boolean>,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal: AbortSignal },
): Promise<boolean> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    if (await isReady()) return true;
    await delay(pauseMs, undefined, { signal });
  }
  return false;
}

/** Whether anything answers HTTP there, whatever it says. */
export async function answers(url: string): Promise<boolean> {
  return (await statusOf(url)) !== null;
}

/** Whether it answers 200 there. */
export async function answersOk(url: string): Promise<boolean> {
  return (await statusOf(url)) === 200;
}

function statusOf(url: string): Promise<number | null> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: requestTimeoutMs }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(null));
  });
}
