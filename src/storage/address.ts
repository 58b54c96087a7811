import { z } from 'zod/v4';
import type { Address } from '../core/chat/events.ts';

export const storedAddress = z.object({
  tenantId: z.string(),
  serviceUrl: z.string(),
  conversationId: z.string(),
  conversationType: z.enum(['personal', 'groupChat', 'channel']),
  teamId: z.string().nullable(),
  threadId: z.string().nullable(),
}) satisfies z.ZodType<Address>;

export const storedLanguage = z.enum(['sv', 'en']);
