import { createSign, generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { publicCloud } from '../../src/teams/bot-framework-options.ts';
import { createTeamsBot } from '../../src/teams/create-teams-bot.ts';
import type { TeamsConfig } from '../../src/teams/teams-config.ts';
import { aMessage, tenantId } from '../support/activities.ts';
import { silentLog } from '../support/silent-log.ts';
import { openConfig, startWireBot, type WireBot } from './wire-bot.ts';

const appId = '22222222-2222-4222-8222-222222222222';
const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const config: TeamsConfig = {
  appType: 'SingleTenant',
  appId,
  appTenantId: tenantId,
  appPassword: 'secret-of-a-test',
  allowedTenants: [tenantId],
  allowedServiceUrls: ['https://smba.trafficmanager.net/'],
  unauthenticated: false,
};

const teamsKey = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const otherKey = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const nowSeconds = Math.floor(Date.now() / 1_000);
const teamsClaims = {
  iss: publicCloud.channelIssuer,
  aud: appId,
  serviceurl: serviceUrl,
  exp: nowSeconds + 600,
};

function tokenOf(claims: object, { key = teamsKey, kid = 'teams-key' } = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', typ: 'JWT', kid })}.${part(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(key.privateKey, 'base64url')}`;
}

/** Stands in for login.botframework.com. */
let keyServer: Server;
let keysUrl: string;
let keyRequests = 0;
let keysDown = false;

beforeAll(async () => {
  keyServer = createServer((request, response) => {
    keyRequests += 1;
    response.statusCode = keysDown ? 503 : 200;
    const key = {
      ...teamsKey.publicKey.export({ format: 'jwk' }),
      kid: 'teams-key',
      endorsements: ['msteams'],
    };
    response.end(JSON.stringify(request.url === '/keys' ? { keys: [key] } : { jwks_uri: `${keysUrl}/keys` }));
  });
  await new Promise<void>((resolve) => keyServer.listen(0, '127.0.0.1', resolve));
  keysUrl = `http://127.0.0.1:${(keyServer.address() as AddressInfo).port}`;
});
afterAll(() => new Promise<void>((resolve) => keyServer.close(() => resolve())));

let bots: WireBot[] = [];
afterEach(async () => {
  for (const bot of bots) await bot.stop();
  bots = [];
  keysDown = false;
});

/** botbuilder keeps keys by URL for the life of the process, so each bot gets a URL of its own. */
async function startBot(): Promise<WireBot> {
  const channelKeysUrl = `${keysUrl}/${bots.length}-${Math.random()}`;
  const bot = await startWireBot({ config, cloud: { ...publicCloud, channelKeysUrl } });
  bot.answers.messages = [];
  bots.push(bot);
  return bot;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

test('a message that Teams signed for this bot is taken', async () => {
  const bot = await startBot();

  const response = await bot.post(aMessage({ serviceUrl }, 'hej'), bearer(tokenOf(teamsClaims)));

  expect(response.status).toBe(200);
  expect(bot.seen.map(({ kind }) => kind)).toEqual(['message']);
});

describe('401, a code and nothing more, for', () => {
  test.each<[string, () => Record<string, string>]>([
    ['no token', () => ({})],
    ['an empty header', () => ({ authorization: '' })],
    ['another scheme', () => ({ authorization: 'Basic dTpw' })],
    ['a token that is none', () => bearer('a.b.c')],
    ['a token with a header that is no JSON', () => bearer('eyJ.eyJ.x')],
    ['a key that signs nothing here', () => bearer(tokenOf(teamsClaims, { key: otherKey }))],
    ['an unknown key', () => bearer(tokenOf(teamsClaims, { kid: 'nobody' }))],
    ['another bot’s token', () => bearer(tokenOf({ ...teamsClaims, aud: 'another-app' }))],
    [
      'another service URL',
      () => bearer(tokenOf({ ...teamsClaims, serviceurl: 'https://smba.trafficmanager.net/apac/' })),
    ],
    ['an old token', () => bearer(tokenOf({ ...teamsClaims, exp: nowSeconds - 600 }))],
    ['another issuer', () => bearer(tokenOf({ ...teamsClaims, iss: 'https://attacker.example' }))],
  ])('%s', async (_name, headers) => {
    const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const bot = await startBot();

    const response = await bot.post(aMessage({ serviceUrl }, 'hej'), headers());
    quiet.mockRestore();

    expect(response).toMatchObject({ status: 401, text: '{"error":{"code":"Unauthorized"}}' });
    expect(bot.seen).toEqual([]);
    expect(bot.logged).toEqual(['warn request-refused {"status":401,"code":"Unauthorized"}']);
  });
});

test('a tenant that is not on the list gets 403, and the log no id of anybody', async () => {
  const bot = await startBot();
  const conversation = { id: 'a:other', conversationType: 'personal', tenantId: 'another-tenant' };

  const response = await bot.post(
    aMessage({ serviceUrl }, 'hej', { conversation }),
    bearer(tokenOf(teamsClaims)),
  );

  expect(response).toMatchObject({ status: 403, text: '{"error":{"code":"TenantNotAllowed"}}' });
  expect(bot.seen).toEqual([]);
  expect(bot.logged).toEqual(['warn request-refused {"status":403,"code":"TenantNotAllowed"}']);
});

test('a service URL that is not on the list gets 403, even in a valid token', async () => {
  const bot = await startBot();
  const elsewhere = 'https://attacker.example/';
  const token = tokenOf({ ...teamsClaims, serviceurl: elsewhere });

  expect(await bot.post(aMessage({ serviceUrl: elsewhere }, 'hej'), bearer(token))).toMatchObject({
    status: 403,
    body: { error: { code: 'ServiceUrlNotAllowed' } },
  });
});

test('while Teams’s keys cannot be had, 503 asks Teams to come again', async () => {
  keysDown = true;
  const bot = await startBot();

  const response = await bot.post(aMessage({ serviceUrl }, 'hej'), bearer(tokenOf(teamsClaims)));

  expect(response).toMatchObject({ status: 503, text: '{"error":{"code":"KeysUnavailable"}}' });
});

const handler = {
  onMessage: () => Promise.resolve([]),
  onCardAction: () => Promise.resolve({ kind: 'refused', code: 'NotFound', text: '' } as const),
  onPersonalInstalled: () => Promise.resolve([]),
  onTeamSeen: () => Promise.resolve(),
  onRemoved: () => Promise.resolve(),
};
const deps = { handler, renderCard: () => ({}), log: silentLog };

describe('warming up', () => {
  test('loads the keys once, so that the first messages find them', async () => {
    const cloud = { ...publicCloud, channelKeysUrl: `${keysUrl}/warm` };
    const bot = createTeamsBot({ ...deps, config, cloud });
    await bot.warm();
    const before = keyRequests;

    const headers = { authorization: `Bearer ${tokenOf(teamsClaims)}` };
    const requests = Array.from({ length: 20 }, () =>
      bot.handle({ headers, body: aMessage({ serviceUrl }, 'hej') }),
    );

    expect((await Promise.all(requests)).map(({ status }) => status)).toEqual(
      Array.from({ length: 20 }, () => 200),
    );
    expect(keyRequests).toBe(before);
    await bot.close();
  });

  test('rejects when the keys cannot be had', async () => {
    keysDown = true;
    const bot = createTeamsBot({
      ...deps,
      config,
      cloud: { ...publicCloud, channelKeysUrl: `${keysUrl}/down` },
    });

    await expect(bot.warm()).rejects.toThrow('503');
    await bot.close();
  });

  test('is nothing without authentication', async () => {
    const bot = createTeamsBot({ ...deps, config: openConfig });
    const before = keyRequests;

    await bot.warm();

    expect(keyRequests).toBe(before);
    await bot.close();
  });
});

describe('a configuration that contradicts itself is refused', () => {
  test.each<[string, TeamsConfig]>([
    ['authenticated without an app id', { ...config, appId: null }],
    ['authenticated without tenants', { ...config, allowedTenants: null }],
    ['authenticated with an empty list of tenants', { ...config, allowedTenants: [] }],
    ['unauthenticated with an app id', { ...openConfig, appId }],
  ])('%s', (_name, broken) => {
    expect(() => createTeamsBot({ ...deps, config: broken })).toThrow(/is set|is missing/);
  });
});
