import { z } from 'zod/v4';
import type {
  IncomingCardAction,
  IncomingMessage,
  Person,
  PersonalInstalled,
  Removed,
} from '../core/chat/events.ts';
import { addressOf, splitConversationId } from './address.ts';
import { mentionOf, mentionsIn } from './mentions.ts';
import { type WireActivity, wireActivity } from './wire-activity.ts';

const pressedAction = z.object({
  action: z.object({ verb: z.string().min(1).max(200), data: z.unknown() }),
});

/** Null for a message of a bot, this one or another: bots that answer bots never stop. */
export function readMessage(activity: unknown): IncomingMessage | 'unidentified' | null {
  const wire = wireActivity.parse(activity);
  if (isFromBot(wire)) return null;
  const sender = senderOf(wire);
  if (!sender) return 'unidentified';
  const mentions = mentionsIn(wire);
  return { ...sender, text: spokenText(wire), ...(mentions.length > 0 ? { mentions } : {}) };
}

export function readCardAction(activity: unknown): IncomingCardAction | 'unidentified' | 'unreadable' {
  const wire = wireActivity.parse(activity);
  const sender = senderOf(wire);
  if (!sender) return 'unidentified';
  const pressed = pressedAction.safeParse(wire.value);
  if (!pressed.success) return 'unreadable';
  const { verb, data } = pressed.data.action;
  return { ...sender, verb, data, messageId: wire.replyToId ?? null };
}

/**
 * What an installation or a change of a conversation means. Teams announces an installation with both activities; only
 * the first of them says it in personal scope, so that a person is greeted once.
 */
export type Membership =
  | { readonly kind: 'team'; readonly activity: WireActivity }
  | { readonly kind: 'personal'; readonly event: PersonalInstalled }
  | { readonly kind: 'removed'; readonly event: Removed }
  | { readonly kind: 'none' };

export function readInstallation(activity: unknown): Membership {
  const wire = wireActivity.parse(activity);
  if (wire.action === 'remove') return { kind: 'removed', event: removedFrom(wire) };
  if (wire.action !== 'add' && wire.action !== 'add-upgrade') return { kind: 'none' };
  if (wire.channelData?.team) return { kind: 'team', activity: wire };
  const event = senderOf(wire);
  const isPersonal = event?.address.conversationType === 'personal';
  return event && isPersonal && wire.action === 'add' ? { kind: 'personal', event } : { kind: 'none' };
}

export function readConversationUpdate(activity: unknown): Membership {
  const wire = wireActivity.parse(activity);
  const isBot = (member: { readonly id: string }) => member.id === wire.recipient.id;
  const eventType = wire.channelData?.eventType ?? '';
  if (wire.membersRemoved?.some(isBot) || eventType === 'teamDeleted' || eventType === 'teamHardDeleted') {
    return { kind: 'removed', event: removedFrom(wire) };
  }
  const concernsChannels = wire.membersAdded?.some(isBot) || /^(channel|team)[A-Z]/.test(eventType);
  const isTeam =
    wire.channelData?.team && eventType !== 'teamMemberAdded' && eventType !== 'teamMemberRemoved';
  return concernsChannels && isTeam ? { kind: 'team', activity: wire } : { kind: 'none' };
}

function removedFrom(wire: WireActivity): Removed {
  return {
    tenantId: wire.tenantId,
    teamId: wire.channelData?.team?.id ?? null,
    conversationId: splitConversationId(wire.conversation.id).conversationId,
  };
}

function senderOf(wire: WireActivity): PersonalInstalled | null {
  const { aadObjectId, name } = wire.from;
  if (!aadObjectId) return null;
  const { tenantId } = wire;
  const person: Person = {
    id: aadObjectId.toLowerCase(),
    tenantId,
    name: name ?? '',
    accountId: wire.from.id,
  };
  return { person, address: addressOf(wire), locale: wire.locale ?? null };
}

function isFromBot({ from, recipient }: WireActivity): boolean {
  return from.id === recipient.id || from.role === 'bot' || from.id.startsWith('28:');
}

/** The text as its sender meant it: without the mention that called the bot, other people by their names. */
function spokenText({ text, entities, recipient }: WireActivity): string {
  let spoken = text ?? '';
  for (const entity of entities ?? []) {
    const found = mentionOf(entity);
    if (found?.mentioned.id === recipient.id) spoken = spoken.replaceAll(found.text, ' ');
  }
  return spoken
    .replace(/<at[^>]*>([^<]*)<\/at>/gi, '$1')
    .replaceAll('&nbsp;', ' ')
    .trim();
}
