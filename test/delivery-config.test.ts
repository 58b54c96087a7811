import { expect, test } from '@jest/globals';
import { ConfigError, parseConfig } from '../src/config.ts';
import { teamsRateLimits } from '../src/core/delivery/rate-limits.ts';

const env = {
  AZURE_STORAGE_CONNECTION_STRING: 'UseDevelopmentStorage=true',
  DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
};

test('without configuration Teams’s own limits hold', () => {
  expect(parseConfig(env).delivery).toEqual({ limits: teamsRateLimits, inFlight: 32 });
});

test('each limit can be configured', () => {
  const { delivery } = parseConfig({
    ...env,
    DELIVERY_PER_SECOND: '30',
    DELIVERY_PER_CONVERSATION: '5/1, 50/30',
    DELIVERY_IN_FLIGHT: '8',
  });
  expect(delivery).toEqual({
    limits: {
      tenantPerSecond: 30,
      conversation: [
        { messages: 5, windowMs: 1_000 },
        { messages: 50, windowMs: 30_000 },
      ],
    },
    inFlight: 8,
  });
});

test.each([
  ['DELIVERY_PER_SECOND', '0'],
  ['DELIVERY_PER_CONVERSATION', '7 a second'],
  ['DELIVERY_PER_CONVERSATION', '0/1'],
  ['DELIVERY_IN_FLIGHT', '1.5'],
])('%s=%s is refused by name', (key, value) => {
  let problems: readonly string[] = [];
  try {
    parseConfig({ ...env, [key]: value });
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems = error.problems;
  }
  expect(problems.join()).toContain(key);
});
