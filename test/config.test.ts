import { describe, expect, test } from '@jest/globals';
import { ConfigError, parseConfig } from '../src/config.ts';

const production = {
  AZURE_STORAGE_ACCOUNT: 'enamnd',
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
  MicrosoftAppTenantId: '66666666-7777-8888-9999-000000000000',
  MicrosoftAppPassword: 'secret',
  ALLOWED_TENANTS: '66666666-7777-8888-9999-000000000000',
  COORDINATORS: 'A, b',
};
const local = {
  AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('a whole configuration', () => {
  test('is read once, with Teams’s own hosts and Swedish time by default', () => {
    const config = parseConfig(production);

    expect(config).toMatchObject({ port: 3978, host: '0.0.0.0', zone: 'Europe/Stockholm', clockStart: null });
    expect(config.storage).toEqual({ accountName: 'enamnd' });
    expect([...config.coordinators]).toEqual(['a', 'b']);
    expect(config.digestApprovals).toBe(1);
    expect(config.teams.allowedServiceUrls).toContain('https://smba.trafficmanager.net/');
    expect(config.teams.unauthenticated).toBe(false);
  });

  test('may ask for a second person’s approval of digests, and for no third', () => {
    expect(parseConfig({ ...production, DIGEST_APPROVALS: '2' }).digestApprovals).toBe(2);
    expect(problemsOf({ ...production, DIGEST_APPROVALS: '3' })).toHaveLength(1);
  });

  test('of the local stack listens on loopback only and may set the clock', () => {
    const config = parseConfig({ ...local, CLOCK_START: '2022-12-07T09:00:00+01:00', PORT: '0' });

    expect(config.host).toBe('127.0.0.1');
    expect(config.clockStart?.toISOString()).toBe('2022-12-07T08:00:00.000Z');
  });
});

describe('half a configuration', () => {
  test.each([
    'MicrosoftAppType',
    'MicrosoftAppId',
    'MicrosoftAppTenantId',
    'MicrosoftAppPassword',
    'ALLOWED_TENANTS',
  ])('without %s is refused, and the key is named', (key) => {
    const problems = problemsOf({ ...production, [key]: '' });

    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(key);
  });

  test('names everything that is missing at once', () => {
    expect(problemsOf({})).toHaveLength(6);
  });

  test('does not let an app id and the unauthenticated switch stand together', () => {
    expect(problemsOf({ ...production, DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true' })[0]).toContain(
      'MicrosoftAppId',
    );
  });

  test('does not let the clock be set in production', () => {
    expect(problemsOf({ ...production, CLOCK_START: '2022-12-07T09:00:00+01:00' })[0]).toContain(
      'CLOCK_START',
    );
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['TIME_ZONE', 'Europe/Luleå'],
    ['CLOCK_START', '2022-12-07'],
    ['DANGEROUSLY_ALLOW_UNAUTHENTICATED', 'ja'],
  ])('with %s=%s is refused, and the key is named', (key, value) => {
    expect(problemsOf({ ...local, [key]: value })[0]).toContain(key);
  });

  test('does not let a managed identity have a password', () => {
    expect(problemsOf({ ...production, MicrosoftAppType: 'UserAssignedMSI' })[0]).toContain(
      'MicrosoftAppPassword',
    );
  });
});
