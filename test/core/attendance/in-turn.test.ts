import { expect, test } from '@jest/globals';
import { createInTurn } from '../../../src/core/attendance/in-turn.ts';

test('work on one thing goes one after another, on other things beside it, and a failure stops nobody', async () => {
  const inTurn = createInTurn();
  const done: string[] = [];
  const work = (name: string, steps: number) => async () => {
    for (let step = 0; step < steps; step += 1) await Promise.resolve();
    done.push(name);
    if (name === 'fails') throw new Error('fails');
    return name;
  };

  const results = await Promise.allSettled([
    inTurn('Kiruna', work('slow', 50)),
    inTurn('Kiruna', work('fails', 1)),
    inTurn('Kiruna', work('quick', 1)),
    inTurn('Boden', work('beside', 1)),
  ]);

  expect(done).toEqual(['beside', 'slow', 'fails', 'quick']);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
});
