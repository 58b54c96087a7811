import { describe, expect, test } from '@jest/globals';
import { findTakenPort } from '../../infra/local/ports.ts';
import { listenOn, temporaryStack } from './temporary-stack.ts';

describe('the ports of the stack', () => {
  test('are all free at first', async () => {
    const { config, removeFolder } = await temporaryStack();
    expect(await findTakenPort(config.ports)).toBeNull();
    await removeFolder();
  });

  test.each([
    ['loopback', '127.0.0.1'],
    ['all addresses', undefined],
  ])('one is taken when a program listens on it on %s', async (_where, host) => {
    const { config, removeFolder } = await temporaryStack();
    const program = await listenOn(config.ports.playground, host);
    expect(await findTakenPort(config.ports)).toEqual({ name: 'playground', port: config.ports.playground });
    await program.close();
    expect(await findTakenPort(config.ports)).toBeNull();
    await removeFolder();
  });
});
