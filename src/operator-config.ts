import { type Environment, environment } from './config.ts';

/** The local rehearsal's clock, which its operators' commands share; null for the real time. */
export function parseClockStart(env: Environment): Date | null {
  const parsed = environment
    .pick({ CLOCK_START: true, DANGEROUSLY_ALLOW_UNAUTHENTICATED: true })
    .safeParse(env);
  const start = parsed.data?.DANGEROUSLY_ALLOW_UNAUTHENTICATED === 'true' && parsed.data.CLOCK_START;
  return start ? new Date(start) : null;
}

/** Entra object ids of the coordinators, in lower case, for the operators' commands. */
export function parseCoordinators(env: Environment): ReadonlySet<string> {
  const ids = environment.pick({ COORDINATORS: true }).safeParse(env).data?.COORDINATORS ?? [];
  return new Set(ids.map((id) => id.toLowerCase()));
}

/** The board's own time zone for the operators' commands; a wrong one is for the bot to refuse when it starts. */
export function parseTimeZone(env: Environment): string {
  const key = environment.pick({ TIME_ZONE: true });
  return (key.safeParse(env).data ?? key.parse({})).TIME_ZONE;
}
