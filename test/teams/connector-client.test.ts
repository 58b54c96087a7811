import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createConnectorClient } from '../../src/teams/connector-client.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';
import { silentLog } from '../support/silent-log.ts';

let connector: FakeConnector;

beforeAll(async () => {
  connector = await startFakeConnector();
});
afterAll(() => connector.close());
beforeEach(() => connector.clear());

const clientWith = (token: () => Promise<string | null>) =>
  createConnectorClient({ token, isAllowedServiceUrl: () => true, timeoutMs: 1_000, log: silentLog });
const aPost = () =>
  ({ method: 'POST', serviceUrl: connector.url, path: 'v3/conversations', body: {} }) as const;

test('the bot’s token goes along', async () => {
  const client = clientWith(() => Promise.resolve('token-of-the-bot'));

  await client.send(aPost());

  expect(connector.requests[0]?.headers.authorization).toBe('Bearer token-of-the-bot');
  await client.close();
});

test('without a token to be had nothing is sent, and it may be tried again', async () => {
  const client = clientWith(() => Promise.reject(new Error('login is down')));

  expect(await client.send(aPost())).toEqual({
    ok: false,
    failure: { outcome: 'retry', code: 'TokenUnavailable', retryAfterMs: null },
  });
  expect(connector.requests).toEqual([]);
  await client.close();
});

test('connections are kept between requests', async () => {
  const client = clientWith(() => Promise.resolve(null));

  for (let round = 0; round < 20; round += 1) await client.send(aPost());

  expect(connector.connections()).toBeLessThanOrEqual(2);
  await client.close();
});

test('an answer larger than a mebibyte is not read to its end', async () => {
  const client = clientWith(() => Promise.resolve(null));
  connector.fail({ kind: 'status', status: 201, body: { id: 'x'.repeat(1_100_000) } });

  expect(await client.send(aPost())).toMatchObject({ ok: false, failure: { outcome: 'unknown' } });
  await client.close();
});
