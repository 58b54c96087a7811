import type { Logger } from '../../src/core/log.ts';

/** For tests that look at what happens, not at what is logged. */
export const silentLog: Logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
