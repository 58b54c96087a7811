import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunningStack } from '../../infra/local/stack.ts';
import type { StackConfig } from '../../infra/local/stack-config.ts';
import { isAlive, startTemporary, temporaryStack } from './temporary-stack.ts';

let config: StackConfig;
let removeFolder = async () => {};
let stop = new AbortController();
beforeEach(async () => {
  ({ config, removeFolder } = await temporaryStack());
});
afterEach(async () => {
  stop.abort();
  await removeFolder();
});

function start(): Promise<RunningStack> {
  stop = new AbortController();
  return startTemporary(config, stop.signal);
}
const alive = (pids: Readonly<Record<string, number>>) => Object.values(pids).filter(isAlive);

describe('the processes of the stack', () => {
  test('are all gone after the signal, and start again on the same data', async () => {
    for (const _round of ['first', 'second']) {
      const stack = await start();
      expect(alive(stack.pids)).toHaveLength(3);
      stop.abort();
      expect(await stack.ended).toBeNull();
      expect(alive(stack.pids)).toEqual([]);
    }
  }, 90_000);

  test.each(['azurite', 'bot', 'playground'] as const)(
    'all end when %s dies',
    async (part) => {
      const stack = await start();
      process.kill(stack.pids[part], 'SIGKILL');
      const ended = await stack.ended;
      expect(ended?.problem).toMatchObject({ kind: 'ended', part });
      expect(alive(stack.pids)).toEqual([]);
    },
    60_000,
  );
});
