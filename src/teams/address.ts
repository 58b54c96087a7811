import type { Address } from '../core/chat/events.ts';
import type { WireActivity } from './wire-activity.ts';

const threadMark = ';messageid=';

/** `19:…@thread.tacv2;messageid=17…` is a thread of a channel: the channel's own id, and the thread's root message. */
export function splitConversationId(id: string): {
  readonly conversationId: string;
  readonly threadId: string | null;
} {
  const at = id.indexOf(threadMark);
  if (at < 0) return { conversationId: id, threadId: null };
  return { conversationId: id.slice(0, at), threadId: id.slice(at + threadMark.length) || null };
}

/** The conversation that a post to the address goes into: the thread where it names one. */
export function conversationIdOf({
  conversationId,
  threadId,
}: Pick<Address, 'conversationId' | 'threadId'>): string {
  return threadId === null ? conversationId : `${conversationId}${threadMark}${threadId}`;
}

/** Where an activity came from. */
export function addressOf(activity: WireActivity): Address {
  const { conversationId, threadId } = splitConversationId(activity.conversation.id);
  return {
    tenantId: activity.tenantId,
    serviceUrl: activity.serviceUrl,
    conversationId,
    conversationType: conversationTypeOf(activity),
    teamId: activity.channelData?.team?.id ?? null,
    threadId,
  };
}

function conversationTypeOf({ conversation, channelData }: WireActivity): Address['conversationType'] {
  if (conversation.conversationType) return conversation.conversationType;
  if (channelData?.team) return 'channel';
  return conversation.isGroup ? 'groupChat' : 'personal';
}
