import type { LogFields, Logger } from './core/log.ts';

/** Writes one JSON object a line. Field values are ids, codes and numbers by contract; errors keep name, message and stack. */
export function createLogger(write: (line: string) => void, now: () => Date): Logger {
  const line = (level: string, event: string, fields: LogFields): void =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields = {}) => line('info', event, fields),
    warn: (event, fields = {}) => line('warn', event, fields),
    error: (event, cause, fields = {}) => line('error', event, { ...fields, ...describe(cause) }),
  };
}

function describe(cause: unknown): LogFields {
  if (!(cause instanceof Error)) return { error: String(cause) };
  const inner = cause.cause instanceof Error ? `${cause.cause.name}: ${cause.cause.message}` : undefined;
  return { error: cause.name, message: cause.message, cause: inner, stack: cause.stack };
}

/**
 * Gathers the lines of one turn of the event loop into one write, which under load costs less than a write for each line.
 * `flush` writes what is left; call it when the process ends.
 */
export function createLineWriter(write: (text: string) => void): { line(line: string): void; flush(): void } {
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length === 0) return;
    const text = lines.join('');
    lines = [];
    write(text);
  };
  return {
    line: (line) => {
      if (lines.length === 0) setImmediate(flush);
      lines.push(line);
    },
    flush,
  };
}
