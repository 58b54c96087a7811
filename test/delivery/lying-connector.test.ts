import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Delivery, DeliveryState } from '../../src/core/delivery/delivery.ts';
import { createEngine, personDelivery } from '../support/delivery-engine.ts';
import { eventually } from '../support/eventually.ts';
import { teamsError } from '../support/fake-connector.ts';
import { type Lie, type LyingConnector, startLyingConnector } from '../support/lying-connector.ts';
import { createMemoryStores } from '../support/memory-stores.ts';

interface Case {
  readonly lies: readonly Lie[];
  readonly state: DeliveryState;
  readonly reason: string | null;
  readonly posts: number;
  /** How often the recipient sees the message, whatever the bot knows of it. */
  readonly delivered: number;
}

const forbidden = (code: string): Lie => ({ do: 'answer', status: 403, body: teamsError(code) });
const sent = { state: 'sent', reason: null, delivered: 1 } as const;
const unknown = { state: 'unknown', posts: 1 } as const;

const cases: Readonly<Record<string, Case>> = {
  'the truth': { lies: [], ...sent, posts: 1 },
  'accepted, then dropped': {
    lies: [{ do: 'accept-then-drop' }],
    ...unknown,
    reason: 'UND_ERR_SOCKET',
    delivered: 1,
  },
  '429 without Retry-After': { lies: [{ do: 'answer', status: 429 }], ...sent, posts: 2 },
  '429 with Retry-After': {
    lies: [{ do: 'answer', status: 429, headers: { 'retry-after': '2' } }],
    ...sent,
    posts: 2,
  },
  '429 twice': {
    lies: [
      { do: 'answer', status: 429 },
      { do: 'answer', status: 429 },
    ],
    ...sent,
    posts: 3,
  },
  '412': { lies: [{ do: 'answer', status: 412 }], ...sent, posts: 2 },
  '502 before accepting': {
    lies: [{ do: 'answer', status: 502 }],
    ...unknown,
    reason: 'Http502',
    delivered: 0,
  },
  '502 after accepting': {
    lies: [{ do: 'answer', status: 502, delivered: true }],
    ...unknown,
    reason: 'Http502',
    delivered: 1,
  },
  '503 with Retry-After, after accepting': {
    lies: [{ do: 'answer', status: 503, headers: { 'retry-after': '1' }, delivered: true }],
    ...unknown,
    reason: 'Http503',
    delivered: 1,
  },
  '408': { lies: [{ do: 'answer', status: 408 }], ...unknown, reason: 'Http408', delivered: 0 },
  '403 of a recipient who blocked the bot': {
    lies: [forbidden('MessageWritesBlocked')],
    state: 'blocked',
    reason: 'MessageWritesBlocked',
    posts: 1,
    delivered: 0,
  },
  '403 of a bot that is not there any more': {
    lies: [forbidden('BotNotInConversationRoster')],
    state: 'blocked',
    reason: 'BotNotInConversationRoster',
    posts: 1,
    delivered: 0,
  },
  '403 of anything else': {
    lies: [forbidden('InvalidBotApiHost')],
    state: 'failed',
    reason: 'InvalidBotApiHost',
    posts: 1,
    delivered: 0,
  },
  '404': {
    lies: [{ do: 'answer', status: 404, body: teamsError('ConversationNotFound') }],
    state: 'blocked',
    reason: 'ConversationNotFound',
    posts: 1,
    delivered: 0,
  },
  '400': {
    lies: [{ do: 'answer', status: 400, body: teamsError('BadSyntax') }],
    state: 'failed',
    reason: 'BadSyntax',
    posts: 1,
    delivered: 0,
  },
  'accepted without an id': {
    lies: [{ do: 'answer', status: 202, delivered: true }],
    ...unknown,
    reason: 'NoMessageId',
    delivered: 1,
  },
  'a hang': { lies: [{ do: 'hang' }], ...unknown, reason: 'TimeLimitReached', delivered: 1 },
  'a slow drip': { lies: [{ do: 'drip' }], ...unknown, reason: 'TimeLimitReached', delivered: 1 },
};

const stream = 'digest:2022-12';
const names = Object.keys(cases);
let connector: LyingConnector;
let rows: ReadonlyMap<string, Delivery>;

beforeAll(async () => {
  const scripts = names.map((name, index) => [`chat-${index}`, cases[name]?.lies ?? []] as const);
  connector = await startLyingConnector(Object.fromEntries(scripts));
  const stores = createMemoryStores();
  const engine = createEngine({ stores, senderId: 'one', timeoutMs: 400 });
  await stores.outbox.plan(
    stream,
    names.map((_, index) => ({
      ...personDelivery(stream, connector.url, index),
      // A tenant each, so that one that is told to be silent holds up no other.
      address: { ...personDelivery(stream, connector.url, index).address, tenantId: `tenant-${index}` },
    })),
  );
  engine.worker.start();
  await eventually(async () => expect((await stores.outbox.count(stream)).waiting).toBe(0), 15_000);
  await engine.stop();
  const listed = await stores.outbox.list(stream);
  rows = new Map(listed.map(({ delivery }, index) => [names[index] ?? '', delivery]));
}, 30_000);

afterAll(() => connector?.close());

test.each(names)('%s: the row ends in the right state, with the right number of POSTs', (name) => {
  const chat = `chat-${names.indexOf(name)}`;
  const { state, reason, posts, delivered } = cases[name] ?? cases['the truth'] ?? {};

  expect(rows.get(name)).toMatchObject({ state, reason });
  expect(connector.posts(chat)).toHaveLength(posts ?? -1);
  expect(connector.delivered(chat)).toBe(delivered);
});

test('Retry-After is waited for', () => {
  const [first = 0, second = 0] = connector.posts(`chat-${names.indexOf('429 with Retry-After')}`);
  expect(second - first).toBeGreaterThanOrEqual(2_000);
});
