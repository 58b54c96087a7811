import { z } from 'zod/v4';
import type { IncomingMessage, MentionedPerson } from '../core/chat/events.ts';
import type { Logger } from '../core/log.ts';
import type { ConnectorClient } from './connector-client.ts';
import { connectorPaths } from './connector-paths.ts';
import type { WireActivity } from './wire-activity.ts';

const entraId = z.guid();
const mention = z.object({
  type: z.string().regex(/^mention$/i),
  text: z.string().min(1),
  mentioned: z.object({
    id: z.string().min(1).max(1_000),
    name: z.string().max(200).nullish().catch(null),
    aadObjectId: entraId.nullish().catch(null),
    /** What is mentioned when it is no person, such as a channel. */
    mentionType: z.string().nullish().catch(null),
  }),
});
type Mention = z.infer<typeof mention>;

/** What a message of Teams is read for; nobody names more people at once. */
const maxMentions = 10;

/** The mention in an entity of an activity; null when it is something else. */
export function mentionOf(entity: unknown): Mention | null {
  return mention.safeParse(entity).data ?? null;
}

/** The people whom an activity mentions, without the bot. */
export function mentionsIn({ entities, recipient }: WireActivity): readonly MentionedPerson[] {
  return (entities ?? [])
    .map(mentionOf)
    .filter((found) => found !== null)
    .filter(({ mentioned }) => mentioned.id !== recipient.id && !mentioned.id.startsWith('28:'))
    .filter(({ mentioned: { mentionType } }) => !mentionType || mentionType.toLowerCase() === 'person')
    .slice(0, maxMentions)
    .map(({ mentioned, text }) => ({
      id: entraIdIn(mentioned),
      accountId: mentioned.id,
      name: mentioned.name || text.replace(/<[^>]*>/g, '').trim(),
    }));
}

/** Teams's ids of people are `29:…`, of which the Entra id cannot be told; older clients send `8:orgid:` and the Entra id. */
function entraIdIn({ id, aadObjectId }: Mention['mentioned']): string | null {
  const named = aadObjectId ?? id.replace(/^8:orgid:/, '');
  return entraId.safeParse(named).success ? named.toLowerCase() : null;
}

const member = z.object({
  aadObjectId: z.string().min(1).max(100).nullish().catch(null),
  /** Where older services put the same. */
  objectId: z.string().min(1).max(100).nullish().catch(null),
});

/** The same message with the Entra ids that Teams left out, as it tells them when asked; without those it does not tell. */
export async function withEntraIds(
  deps: { readonly client: ConnectorClient; readonly log: Logger },
  message: IncomingMessage,
): Promise<IncomingMessage> {
  if (!message.mentions?.some(({ id }) => id === null)) return message;
  const { serviceUrl, teamId, conversationId } = message.address;
  const identify = async (mentioned: MentionedPerson): Promise<MentionedPerson> => {
    if (mentioned.id !== null) return mentioned;
    const path = connectorPaths.member(teamId ?? conversationId, mentioned.accountId);
    const answer = await deps.client.send({ method: 'GET', serviceUrl, path });
    if (!answer.ok) deps.log.warn('mention-not-identified', { code: answer.failure.code });
    const found = answer.ok ? member.safeParse(answer.body).data : undefined;
    return { ...mentioned, id: (found?.aadObjectId ?? found?.objectId)?.toLowerCase() ?? null };
  };
  return { ...message, mentions: await Promise.all(message.mentions.map(identify)) };
}
