import { z } from 'zod/v4';
import { type RateLimits, teamsRateLimits, type WindowLimit } from './core/delivery/rate-limits.ts';

export interface DeliveryConfig {
  readonly limits: RateLimits;
  /** Messages of one process to one tenant that may be on their way at a time. */
  readonly inFlight: number;
}

/** `7/1` is at most seven messages in any second. */
const windowForm = /^(\d{1,6})\/(\d{1,6})$/;
const inFlightByDefault = 32;

const windows = z
  .string()
  .transform((text) => text.split(',').map(windowOf))
  .refine((found) => found.every((limit) => limit !== null), 'is no list like 7/1,8/2,60/30,1800/3600');

export const deliveryKeys = {
  DELIVERY_PER_SECOND: z.coerce.number().positive().max(1_000_000).default(teamsRateLimits.tenantPerSecond),
  DELIVERY_PER_CONVERSATION: windows.optional(),
  DELIVERY_IN_FLIGHT: z.coerce.number().int().min(1).max(1_000).default(inFlightByDefault),
};

/** Teams's limits, where nothing else is configured. */
export function deliveryConfigOf(values: {
  readonly DELIVERY_PER_SECOND: number;
  readonly DELIVERY_PER_CONVERSATION?: readonly (WindowLimit | null)[] | undefined;
  readonly DELIVERY_IN_FLIGHT: number;
}): DeliveryConfig {
  const conversation = values.DELIVERY_PER_CONVERSATION?.filter((limit) => limit !== null);
  return {
    limits: {
      tenantPerSecond: values.DELIVERY_PER_SECOND,
      conversation: conversation ?? teamsRateLimits.conversation,
    },
    inFlight: values.DELIVERY_IN_FLIGHT,
  };
}

function windowOf(text: string): WindowLimit | null {
  const [, messages, seconds] = windowForm.exec(text.trim()) ?? [];
  const limit = { messages: Number(messages), windowMs: Number(seconds) * 1_000 };
  return limit.messages > 0 && limit.windowMs > 0 ? limit : null;
}
