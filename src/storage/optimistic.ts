import { setTimeout as delay } from 'node:timers/promises';
import { StorageError } from './errors.ts';

const maxTries = 60;
const maxPauseMs = 200;

/**
 * Tries until no other writer was faster: `attempt` reads, decides and writes on condition of what it read. A random pause
 * between the tries lets many writers of one row through; each round at least one of them succeeds.
 */
export async function untilWritten<T>(operation: string, attempt: () => Promise<T | 'conflict'>): Promise<T> {
  for (let tries = 1; tries <= maxTries; tries += 1) {
    const result = await attempt();
    if (result !== 'conflict') return result;
    await delay(Math.random() * Math.min(maxPauseMs, 5 * 2 ** tries));
  }
  throw new StorageError(operation, `other writers were faster ${maxTries} times`);
}
