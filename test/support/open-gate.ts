import type { SendGate } from '../../src/core/delivery/send-gate.ts';

/** Lets everything out at once. */
export const openGate: SendGate = {
  enter: async () => ({ outcome: 'go', leave: () => undefined }),
  pausedUntil: () => null,
  claimSize: () => 100,
  isOpen: () => true,
};
