import { z } from 'zod/v4';
import type { Address } from '../core/chat/events.ts';
import type { OutgoingMessage } from '../core/chat/replies.ts';
import type { ChatSender, SendResult } from '../core/delivery/chat-sender.ts';
import type { Logger } from '../core/log.ts';
import { conversationIdOf } from './address.ts';
import type { ConnectorAnswer, ConnectorClient } from './connector-client.ts';
import { connectorPaths } from './connector-paths.ts';
import { type RenderCard, toActivity } from './outgoing.ts';

const createdConversation = z.object({ activityId: z.string().min(1) });
const createdActivity = z.object({ id: z.string().min(1) });

/**
 * Sends outside of a turn. A post to a channel goes into the thread that its address names; without one it starts a thread of
 * its own, which Teams creates as a new conversation of that channel.
 */
export function createChatSender(deps: {
  readonly client: ConnectorClient;
  readonly renderCard: RenderCard;
  readonly appId: string | null;
  readonly log: Logger;
}): ChatSender {
  const { client, log } = deps;
  const bot = deps.appId === null ? {} : { bot: { id: `28:${deps.appId}` } };

  async function startThread(address: Address, activity: object): Promise<SendResult> {
    const answer = await client.send({
      method: 'POST',
      serviceUrl: address.serviceUrl,
      path: connectorPaths.conversations,
      body: {
        ...bot,
        isGroup: true,
        tenantId: address.tenantId,
        channelData: { channel: { id: address.conversationId }, tenant: { id: address.tenantId } },
        activity,
      },
    });
    return toSendResult(answer, (body) => createdConversation.safeParse(body).data?.activityId);
  }

  async function postInto(address: Address, activity: object): Promise<SendResult> {
    const answer = await client.send({
      method: 'POST',
      serviceUrl: address.serviceUrl,
      path: connectorPaths.activities(conversationIdOf(address)),
      body: activity,
    });
    return toSendResult(answer, (body) => createdActivity.safeParse(body).data?.id);
  }

  async function put(address: Address, messageId: string, activity: object): Promise<SendResult> {
    const answer = await client.send({
      method: 'PUT',
      serviceUrl: address.serviceUrl,
      path: connectorPaths.activity(address.conversationId, messageId),
      body: { ...activity, id: messageId },
    });
    return toSendResult(answer, () => messageId);
  }

  /** A card that cannot be made was surely not sent: it has failed, and is in no doubt. */
  async function rendered(
    message: OutgoingMessage,
    send: (activity: object) => Promise<SendResult>,
  ): Promise<SendResult> {
    let activity: object;
    try {
      activity = toActivity(message, deps.renderCard);
    } catch (error) {
      log.error('message-not-rendered', error);
      return { outcome: 'failed', code: 'NotRendered' };
    }
    return send(activity);
  }

  return {
    post: (address, message) =>
      rendered(message, (activity) =>
        address.conversationType === 'channel' && address.threadId === null
          ? startThread(address, activity)
          : postInto(address, activity),
      ),
    update: (address, messageId, message) =>
      rendered(message, (activity) => put(address, messageId, activity)),
  };
}

/** Accepted without an id: the message is there, and nobody can say which it is. */
function toSendResult(
  answer: ConnectorAnswer,
  messageIdOf: (body: unknown) => string | undefined,
): SendResult {
  if (!answer.ok) return answer.failure;
  const messageId = messageIdOf(answer.body);
  return messageId ? { outcome: 'sent', messageId } : { outcome: 'unknown', code: 'NoMessageId' };
}
