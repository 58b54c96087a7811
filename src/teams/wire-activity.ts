import { z } from 'zod/v4';

const id = z.string().min(1).max(1_000);

const account = z.object({
  id,
  name: z.string().nullish().catch(null),
  aadObjectId: z.string().min(1).max(100).nullish().catch(null),
  role: z.string().nullish().catch(null),
});

/**
 * The parts of a Teams activity that the bot reads. What an activity cannot do without is required; what a client may
 * garble is read as absent, so that a strange mention or locale does not cost the sender the answer.
 */
export const wireActivity = z
  .object({
    type: z.string().min(1),
    channelId: z.literal('msteams'),
    serviceUrl: z.string().min(1).max(2_000),
    from: account,
    recipient: account,
    conversation: z.object({
      id,
      tenantId: id.nullish(),
      conversationType: z.enum(['personal', 'groupChat', 'channel']).nullish().catch(null),
      isGroup: z.boolean().nullish().catch(null),
    }),
    channelData: z
      .object({
        tenant: z.object({ id }).nullish().catch(null),
        team: z.object({ id, name: z.string().nullish() }).nullish().catch(null),
        eventType: z.string().nullish().catch(null),
      })
      .nullish()
      .catch(null),
    locale: z.string().max(40).nullish().catch(null),
    text: z.string().nullish().catch(null),
    entities: z.array(z.unknown()).nullish().catch(null),
    name: z.string().nullish().catch(null),
    value: z.unknown(),
    replyToId: id.nullish().catch(null),
    action: z.string().nullish().catch(null),
    membersAdded: z.array(z.object({ id })).nullish().catch(null),
    membersRemoved: z.array(z.object({ id })).nullish().catch(null),
  })
  .transform((activity, context) => {
    const tenantId = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
    if (tenantId) return { ...activity, tenantId };
    context.addIssue({ code: 'custom', message: 'No tenant.' });
    return z.NEVER;
  });
export type WireActivity = z.infer<typeof wireActivity>;
