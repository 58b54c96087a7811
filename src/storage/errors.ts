import { RestError } from '@azure/data-tables';

/**
 * A storage promise that was broken: the service refused, could not be reached, or holds something that cannot be read.
 * `operation` names what was tried; `cause` keeps the SDK's or the parser's error.
 */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly operation: string;

  constructor(operation: string, reason: string, options?: ErrorOptions) {
    super(`${operation}: ${reason}`, options);
    this.operation = operation;
  }
}

/** What a refused condition says; a missing table or queue is none of these, it is a broken promise. */
export type Refusal = 'missing' | 'exists' | 'changed';

const refusalByStatus: ReadonlyMap<number | undefined, Refusal> = new Map([
  [404, 'missing'],
  [409, 'exists'],
  [412, 'changed'],
]);

/** Codes that share a status with a refusal and say something else. */
const brokenCodes: ReadonlySet<string | undefined> = new Set([
  'TableNotFound',
  'TableBeingDeleted',
  'QueueNotFound',
  'QueueBeingDeleted',
]);

/** The refusal that the error means, or null when it means anything else. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof RestError) || brokenCodes.has(codeOf(error) ?? undefined)) return null;
  return refusalByStatus.get(error.statusCode) ?? null;
}

/** The service's own code (`TableBeingDeleted`), wherever the SDK left it. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof RestError)) return null;
  return error.response?.headers.get('x-ms-error-code') ?? error.code ?? bodyCode(error.response?.bodyAsText);
}

export function storageError(operation: string, cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const status = cause instanceof RestError && cause.statusCode !== undefined ? `${cause.statusCode} ` : '';
  const reason = codeOf(cause) ?? (cause instanceof Error ? cause.name : 'unknown error');
  return new StorageError(operation, `${status}${reason}`, { cause });
}

function bodyCode(body: string | null | undefined): string | null {
  return /"code":\s*"(\w+)"/.exec(body ?? '')?.[1] ?? null;
}
