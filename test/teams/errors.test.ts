import { describe, expect, test } from '@jest/globals';
import { answeredFailure, unansweredFailure } from '../../src/teams/errors.ts';

const nowMs = Date.parse('2022-12-07T08:00:00Z');
const answer = { status: 429, retryAfter: null, body: null, nowMs };

describe('Retry-After', () => {
  test.each([
    ['3', 3_000],
    ['0', 0],
    ['0.5', 500],
    ['-1', 0],
    ['Wed, 07 Dec 2022 08:00:10 GMT', 10_000],
    ['Wed, 07 Dec 2022 07:59:00 GMT', 0],
    ['soon', null],
    ['', null],
    [null, null],
  ])('%j is %j ms', (retryAfter, retryAfterMs) => {
    expect(answeredFailure({ ...answer, retryAfter })).toEqual({
      outcome: 'retry',
      code: 'Http429',
      retryAfterMs,
    });
  });
});

describe('the reason', () => {
  const forbidden = { ...answer, status: 403 };

  test('is Teams’s error code', () => {
    const body = { error: { code: 'BotDisabledByAdmin', message: 'The bot has been disabled.' } };
    expect(answeredFailure({ ...forbidden, body })).toEqual({
      outcome: 'blocked',
      code: 'BotDisabledByAdmin',
    });
  });

  test('is the sub-code at the top of a body', () => {
    const body = { errorCode: 209, subCode: 'MessageWritesBlocked' };
    expect(answeredFailure({ ...forbidden, body })).toEqual({
      outcome: 'blocked',
      code: 'MessageWritesBlocked',
    });
  });

  test('is the sub-code of the service behind', () => {
    const body = {
      error: { code: 'BadSyntax', innerHttpError: { body: { subCode: 'MessageWritesBlocked' } } },
    };
    expect(answeredFailure({ ...forbidden, body })).toEqual({
      outcome: 'blocked',
      code: 'MessageWritesBlocked',
    });
  });

  test.each([
    null,
    'Forbidden',
    { error: 'Forbidden' },
    { error: { code: 403 } },
    { error: { code: 'a sentence about somebody' } },
  ])('is the status when the body %j says none', (body) => {
    expect(answeredFailure({ ...forbidden, body })).toEqual({ outcome: 'failed', code: 'Http403' });
  });
});

test.each([
  ['ECONNREFUSED', 'retry'],
  ['ENOTFOUND', 'retry'],
  ['EAI_AGAIN', 'retry'],
  ['UND_ERR_CONNECT_TIMEOUT', 'retry'],
  ['CERT_HAS_EXPIRED', 'retry'],
  ['ECONNRESET', 'unknown'],
  ['EPIPE', 'unknown'],
  ['UND_ERR_SOCKET', 'unknown'],
])('a connection that ends with %s is %s', (code, outcome) => {
  expect(unansweredFailure(Object.assign(new Error('x'), { code }))).toMatchObject({ outcome, code });
});

test('a failure without a code may have been delivered', () => {
  expect(unansweredFailure(new Error('x'))).toEqual({ outcome: 'unknown', code: 'ConnectionFailed' });
});
