import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Answer, PartialPresence } from '../../../src/core/attendance/answer.ts';
import { advanceChain, type Situation } from '../../../src/core/substitutes/advance-chain.ts';
import { emptyChain, type SubstituteChain } from '../../../src/core/substitutes/substitute-chain.ts';

const beginsAt = new Date('2022-12-14T09:00:00Z');
const substitutes = ['a', 'b', 'c'].map((personId) => ({ personId, personName: `Ersättare ${personId}` }));
const part: PartialPresence = { kind: 'conflict-of-interest', item: 'Ärende 5' };

function answer(choice: Answer['choice'], partial: PartialPresence | null = null): Answer {
  return {
    municipalityCode: '2582',
    choice,
    substituteName: null,
    substituteId: null,
    partial,
    note: null,
    answeredById: 'member',
    answeredByName: 'Ledamot Boden',
    answeredAt: '2022-12-07T08:00:00Z',
    via: 'card',
    late: false,
  };
}

function situation(over: Partial<Situation> = {}): Situation {
  return {
    answer: answer('not-coming'),
    substitutes,
    now: new Date('2022-12-07T08:00:00Z'),
    beginsAt,
    cancelled: false,
    ...over,
  };
}

test.each([
  ['2022-12-01T08:00:00Z', '2022-12-02T08:00:00.000Z'],
  ['2022-12-13T17:00:00Z', '2022-12-13T21:00:00.000Z'],
  ['2022-12-14T07:00:00Z', '2022-12-14T08:00:00.000Z'],
  ['2022-12-14T08:30:00Z', '2022-12-14T09:00:00.000Z'],
])('asked at %s, a substitute has until %s', (now, expiresAt) => {
  const chain = advanceChain(emptyChain('board-2022-12-14', '2582'), situation({ now: new Date(now) }));

  expect(chain.requests.map((request) => request.expiresAt)).toEqual([expiresAt]);
});

test('a cancelled meeting withdraws what was asked and accepted', () => {
  const asked = advanceChain(emptyChain('board-2022-12-14', '2582'), situation());
  const states = (chain: SubstituteChain) => chain.requests.map(({ state }) => state);

  expect(states(advanceChain(asked, situation({ cancelled: true })))).toEqual(['withdrawn']);
});

/** What may happen between two looks at a chain. */
const event = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    answer: fc.constantFrom(null, answer('not-coming'), answer('on-site'), answer('on-site', part)),
  }),
  fc.record({ kind: fc.constant('reply' as const), state: fc.constantFrom('accepted', 'declined') }),
  fc.record({ kind: fc.constant('time' as const), hours: fc.integer({ min: 1, max: 60 }) }),
);

test('whatever happens, at most one substitute is asked at a time, and nobody again who has said no', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 20 }), (events) => {
      let chain = emptyChain('board-2022-12-14', '2582');
      let now = new Date('2022-12-07T08:00:00Z');
      let given: Answer | null = null;
      for (const each of events) {
        if (each.kind === 'answer') given = each.answer;
        if (each.kind === 'time') now = new Date(now.getTime() + each.hours * 3_600_000);
        if (each.kind === 'reply') {
          const { state } = each;
          const requests = chain.requests.map((request) =>
            request.state === 'asked' ? { ...request, state } : request,
          );
          chain = { ...chain, requests: requests as SubstituteChain['requests'] };
        }
        const current = situation({ answer: given, now });
        chain = advanceChain(chain, current);
        expect(advanceChain(chain, current)).toBe(chain);

        expect(chain.requests.filter(({ state }) => state === 'asked').length).toBeLessThanOrEqual(1);
        const refused = new Set<string>();
        for (const { personId, state } of chain.requests) {
          expect(refused.has(personId)).toBe(false);
          if (state === 'declined' || state === 'expired') refused.add(personId);
        }
        if (now >= beginsAt) expect(chain.requests.some(({ state }) => state === 'asked')).toBe(false);
      }
    }),
  );
});
