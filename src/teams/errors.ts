import { z } from 'zod/v4';
import type { SendResult } from '../core/delivery/chat-sender.ts';

export type SendFailure = Exclude<SendResult, { readonly outcome: 'sent' }>;

/** A reply of a turn that Teams did not take. */
export class ReplyNotSent extends Error {
  override readonly name = 'ReplyNotSent';
  readonly failure: SendFailure;

  constructor(failure: SendFailure) {
    super(`The reply was not sent: ${failure.code}.`);
    this.failure = failure;
  }
}

/** A request that gets an HTTP error instead of a turn. `code` goes to the caller; `cause` stays in the log. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly status: 401 | 403 | 503;
  readonly code: string;

  constructor(refusal: { status: 401 | 403 | 503; code: string; cause?: unknown }) {
    super(`The request was refused: ${refusal.code}.`, { cause: refusal.cause });
    this.status = refusal.status;
    this.code = refusal.code;
  }
}

const code = z.string().regex(/^\w{1,60}$/);
const errorBody = z.object({
  error: z.object({ code, innerHttpError: z.object({ body: z.unknown() }).nullish().catch(null) }),
});
const subCodeBody = z.object({ subCode: code });

/** Codes with which Teams says that the recipient, or an administrator, does not want the bot (or its app is gone). */
const blockedCodes = new Set([
  'BotDisabledByAdmin',
  'BotNotInConversationRoster',
  'ConversationBlockedByUser',
  'Forbidden',
  'ForbiddenOperationException',
  'MessageWritesBlocked',
]);

/**
 * Sorts an HTTP error of the Bot Connector. Only 429 and 412 say for sure that nothing was done and that trying again
 * helps; after 408 and 5xx the message may be there, whatever the retry advice.
 */
export function answeredFailure(answer: {
  readonly status: number;
  readonly retryAfter: string | null;
  readonly body: unknown;
  readonly nowMs: number;
}): SendFailure {
  const { status } = answer;
  const failure = { code: codeOf(answer.body) ?? `Http${status}` };
  if (status === 429 || status === 412) {
    return { outcome: 'retry', ...failure, retryAfterMs: retryAfterMs(answer.retryAfter, answer.nowMs) };
  }
  if (status === 408 || status >= 500) return { outcome: 'unknown', ...failure };
  if (status === 404) return { outcome: 'gone', ...failure };
  if (status === 403 && blockedCodes.has(failure.code)) return { outcome: 'blocked', ...failure };
  return { outcome: 'failed', ...failure };
}

/** Failures of a connection that was never made: not a byte of the message left. */
const unconnectedCodes = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const systemError = z.object({ code });

/** Sorts an exchange that ended without an answer; what is not surely unsent may have arrived. */
export function unansweredFailure(error: unknown): SendFailure {
  const parsed = systemError.safeParse(error);
  const found = parsed.success ? parsed.data.code : 'ConnectionFailed';
  if (unconnectedCodes.has(found)) return { outcome: 'retry', code: found, retryAfterMs: null };
  return { outcome: 'unknown', code: found };
}

/** Teams hides the reason of some 403s in `subCode`, at the top or within the error of the service behind. */
function codeOf(body: unknown): string | null {
  const topSubCode = subCodeBody.safeParse(body);
  if (topSubCode.success) return topSubCode.data.subCode;
  const parsed = errorBody.safeParse(body);
  if (!parsed.success) return null;
  const innerSubCode = subCodeBody.safeParse(parsed.data.error.innerHttpError?.body);
  return innerSubCode.success ? innerSubCode.data.subCode : parsed.data.error.code;
}

/** `Retry-After` is a number of seconds or an HTTP date. */
function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const delayMs = Number.isNaN(seconds) ? Date.parse(header) - nowMs : seconds * 1_000;
  return Number.isFinite(delayMs) ? Math.max(0, Math.round(delayMs)) : null;
}
