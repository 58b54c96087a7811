/** What a log line may carry: ids, codes, counts and durations. Never names, texts or tokens. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Structured log. `error` takes the cause, of which only name, message and stack are written. */
export interface Logger {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, cause: unknown, fields?: LogFields): void;
}
