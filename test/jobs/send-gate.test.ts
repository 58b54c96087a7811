import { afterEach, describe, expect, test } from '@jest/globals';
import type { SendResult } from '../../src/core/delivery/chat-sender.ts';
import { type RateLimits, teamsRateLimits } from '../../src/core/delivery/rate-limits.ts';
import type { RateStore } from '../../src/core/delivery/rate-store.ts';
import type { Turn } from '../../src/core/delivery/send-gate.ts';
import { type ClosingGate, createSendGate } from '../../src/jobs/send-gate.ts';
import { eventually } from '../support/eventually.ts';
import { createMemoryRateStore } from '../support/memory-rate-store.ts';
import { silentLog } from '../support/silent-log.ts';

const clock = { now: () => new Date() };
const gates: ClosingGate[] = [];
const throttled = (retryAfterMs: number | null): SendResult => ({
  outcome: 'retry',
  code: 'Http429',
  retryAfterMs,
});

afterEach(() => {
  for (const gate of gates.splice(0)) gate.close();
});

function aGate(
  options: { senderId?: string; rates?: RateStore; limits?: Partial<RateLimits>; inFlight?: number } = {},
) {
  const gate = createSendGate({
    rates: options.rates ?? createMemoryRateStore(),
    clock,
    senderId: options.senderId ?? 'one',
    limits: { tenantPerSecond: 10_000, conversation: [], ...options.limits },
    inFlight: options.inFlight ?? 100,
    log: silentLog,
  });
  gates.push(gate);
  return gate;
}

const to = (conversationId: string, tenantId = 't') => ({ tenantId, conversationId });

/** Enters so many times at once and leaves each turn as soon as it comes; the instants of the turns. */
function enterMany(gate: ClosingGate, count: number): readonly number[] {
  const instants: number[] = [];
  for (let index = 0; index < count; index += 1) {
    void gate.enter(to(`chat-${index}`), 2).then((turn) => {
      if (turn.outcome !== 'go') return;
      instants.push(performance.now());
      turn.leave(null);
    });
  }
  return instants;
}

async function go(turn: Promise<Turn>) {
  const got = await turn;
  if (got.outcome !== 'go') throw new Error('it was sent away');
  return got;
}

describe('the gate', () => {
  test('lets two processes together no faster than the limit, and both alike', async () => {
    const rates = createMemoryRateStore();
    const limits = { tenantPerSecond: 100 };
    const one = enterMany(aGate({ rates, limits, senderId: 'one' }), 150);
    const two = enterMany(aGate({ rates, limits, senderId: 'two' }), 150);
    await new Promise((resolve) => setTimeout(resolve, 1_500));

    const together = one.length + two.length;
    expect(together).toBeLessThanOrEqual(152);
    expect(together).toBeGreaterThanOrEqual(135);
    expect(Math.min(one.length, two.length)).toBeGreaterThanOrEqual(together / 3);
  });

  test('lets a meeting card go before the digests that wait already', async () => {
    const gate = aGate({ inFlight: 1 });
    const order: string[] = [];
    const note = (name: string) => (turn: Turn) => {
      order.push(name);
      if (turn.outcome === 'go') turn.leave(null);
    };
    const first = await go(gate.enter(to('digest-0'), 2));
    const others = [
      gate.enter(to('digest-1'), 2).then(note('digest-1')),
      gate.enter(to('digest-2'), 2).then(note('digest-2')),
      gate.enter(to('question'), 1).then(note('question')),
      gate.enter(to('attendance'), 0).then(note('attendance')),
    ];
    first.leave(null);
    await Promise.all(others);

    expect(order).toEqual(['attendance', 'question', 'digest-1', 'digest-2']);
  });

  test('lets no more out at a time than may be in flight', async () => {
    const gate = aGate({ inFlight: 2 });
    const turns = ['a', 'b', 'c'].map((chat) => gate.enter(to(chat), 1));
    const [first] = await Promise.all(turns.slice(0, 2).map(go));
    let third = false;
    void turns[2]?.then(() => {
      third = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(third).toBe(false);
    first?.leave(null);
    first?.leave(null);
    await eventually(() => expect(third).toBe(true));
  });

  test('keeps to what one conversation may get, and lets others by', async () => {
    const gate = aGate({ limits: teamsRateLimits });
    const startedAt = performance.now();
    const toOne = Promise.all(
      Array.from({ length: 8 }, () => gate.enter(to('one'), 1).then(() => performance.now())),
    );
    await go(gate.enter(to('other'), 1));
    expect(performance.now() - startedAt).toBeLessThan(900);
    const instants = await toOne;
    expect((instants.at(-1) ?? 0) - (instants[0] ?? 0)).toBeGreaterThanOrEqual(990);
  });
});

describe('a refusal', () => {
  test('with Retry-After silences its tenant in all processes, and no other tenant', async () => {
    const rates = createMemoryRateStore();
    const [one, two] = [aGate({ rates, senderId: 'one' }), aGate({ rates, senderId: 'two' })];
    const refused = await go(one.enter(to('a'), 1));
    refused.leave(throttled(30_000));

    const later = await one.enter(to('c'), 1);
    expect(later.outcome).toBe('later');
    expect(one.pausedUntil('t')?.getTime()).toBeGreaterThan(Date.now() + 29_000);
    expect((await two.enter(to('d'), 1)).outcome).toBe('later');
    await go(one.enter(to('a', 'another-tenant'), 1));
  });

  test('for a short time is waited for in the line', async () => {
    const gate = aGate();
    (await go(gate.enter(to('a'), 1))).leave(throttled(300));
    const startedAt = performance.now();
    await go(gate.enter(to('b'), 1));
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(290);
  });
});

test('without the tables nothing goes out until they are back', async () => {
  const rates = createMemoryRateStore();
  let away = true;
  const gate = aGate({
    rates: {
      ...rates,
      read: async (tenantId) => {
        if (away) throw new Error('away');
        return rates.read(tenantId);
      },
    },
  });
  let went = false;
  void gate.enter(to('a'), 1).then(() => {
    went = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(went).toBe(false);
  away = false;
  await eventually(() => expect(went).toBe(true));
});

test('a closed gate sends everybody away at once, and opens no more', async () => {
  const gate = aGate({ inFlight: 1 });
  await go(gate.enter(to('a'), 1));
  const waiting = gate.enter(to('b'), 1);
  gate.close();

  expect((await waiting).outcome).toBe('later');
  expect(gate.isOpen()).toBe(false);
});

test('claims are as large as what gets its turn within seconds', async () => {
  expect(aGate({ limits: { tenantPerSecond: 10_000 } }).claimSize()).toBe(100);
  expect(aGate({ limits: { tenantPerSecond: 10 } }).claimSize()).toBe(50);
  expect(aGate({ limits: { tenantPerSecond: 0.1 } }).claimSize()).toBe(4);
});
