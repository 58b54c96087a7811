import type { IncomingMessage } from 'node:http';
import getRawBody from 'raw-body';

/** Teams's activities are a few KiB; whatever is sent before any authentication may take no more memory than this. */
const maxBodyBytes = 256 * 1_024;

export type JsonBody =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly status: 400 | 408 | 413 | 415; readonly code: string };

/**
 * Reads a JSON body without a parser that unpacks, guesses or collects: a compressed body is refused rather than
 * unpacked, another type is refused rather than parsed, and reading ends where the limit is passed.
 */
export async function readJson(request: IncomingMessage, timeoutMs: number): Promise<JsonBody> {
  const { headers } = request;
  if ((headers['content-encoding'] ?? 'identity').trim().toLowerCase() !== 'identity') {
    return { ok: false, status: 415, code: 'EncodingNotSupported' };
  }
  if (headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== 'application/json') {
    return { ok: false, status: 415, code: 'NotJson' };
  }
  if (Number(headers['content-length'] ?? 0) > maxBodyBytes) {
    return { ok: false, status: 413, code: 'TooLarge' };
  }
  return readWithin(request, timeoutMs);
}

async function readWithin(request: IncomingMessage, timeoutMs: number): Promise<JsonBody> {
  const { promise: outOfTime, resolve } = Promise.withResolvers<JsonBody>();
  const timer = setTimeout(() => resolve({ ok: false, status: 408, code: 'TooSlow' }), timeoutMs);
  try {
    return await Promise.race([readLimited(request), outOfTime]);
  } finally {
    clearTimeout(timer);
  }
}

async function readLimited(request: IncomingMessage): Promise<JsonBody> {
  let text: string;
  try {
    text = await getRawBody(request, { limit: maxBodyBytes, encoding: 'utf-8' });
  } catch (error) {
    const isTooLarge = error instanceof Error && 'type' in error && error.type === 'entity.too.large';
    return isTooLarge
      ? { ok: false, status: 413, code: 'TooLarge' }
      : { ok: false, status: 400, code: 'Incomplete' };
  }
  try {
    return { ok: true, body: JSON.parse(text) };
  } catch {
    return { ok: false, status: 400, code: 'NotJson' };
  }
}
