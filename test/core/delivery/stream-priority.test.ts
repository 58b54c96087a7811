import { expect, test } from '@jest/globals';
import { streamPriority } from '../../../src/core/delivery/stream-priority.ts';

test.each([
  ['attendance:board-2022-12-14', 0],
  ['reminder:board-2022-12-14', 0],
  ['substitute-request:board-2022-12-14', 0],
  ['question:42', 1],
  ['correction-decision:42', 1],
  ['digest:2022-12', 2],
] as const)('%s has priority %i: meetings first, digests last', (streamId, priority) => {
  expect(streamPriority(streamId)).toBe(priority);
});
