/** Builders of the JSON that Teams posts to the bot, with the fields of Teams's own examples. */

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const botId = '28:22222222-2222-4222-8222-222222222222';
export const teamId = '19:general@thread.tacv2';
export const channelId = '19:preparation@thread.tacv2';
export const personalConversationId = 'a:personal-kiruna';

export const kirunaMember = {
  id: '29:kiruna',
  name: 'Ledamot Kiruna',
  aadObjectId: '33333333-3333-4333-8333-333333333333',
} as const;

type Overrides = Readonly<Record<string, unknown>>;

/** Every activity needs to say where the bot answers: the fake connector's URL. */
export interface Place {
  readonly serviceUrl: string;
}

function anActivity({ serviceUrl }: Place, overrides: Overrides): Record<string, unknown> {
  return {
    id: 'incoming-1',
    timestamp: '2022-12-07T08:00:00.000Z',
    localTimestamp: '2022-12-07T09:00:00.000+01:00',
    channelId: 'msteams',
    serviceUrl,
    from: kirunaMember,
    recipient: { id: botId, name: 'e-nämndens bot' },
    conversation: { id: personalConversationId, conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    locale: 'sv-SE',
    ...overrides,
  };
}

const inChannel = {
  conversation: {
    id: `${channelId};messageid=1670400000000`,
    conversationType: 'channel',
    isGroup: true,
    tenantId,
  },
  channelData: {
    tenant: { id: tenantId },
    team: { id: teamId, name: 'Norrbottens e-nämnd' },
    channel: { id: channelId },
  },
} as const;

/** A message in the personal chat. */
export function aMessage(place: Place, text: string, overrides: Overrides = {}): Record<string, unknown> {
  return anActivity(place, { type: 'message', text, ...overrides });
}

/** A message in a thread of the channel Beredningsgruppen that mentions the bot. */
export function aChannelMessage(
  place: Place,
  text: string,
  overrides: Overrides = {},
): Record<string, unknown> {
  const mention = { type: 'mention', text: '<at>e-nämndens bot</at>', mentioned: { id: botId } };
  return anActivity(place, {
    type: 'message',
    ...inChannel,
    text: `<at>e-nämndens bot</at> ${text}\n`,
    entities: [mention, { type: 'clientInfo', locale: 'sv-SE' }],
    ...overrides,
  });
}

/** A press on a card in that channel; `replyToId` is the card's message. */
export function aCardAction(
  place: Place,
  pressed: { readonly verb: unknown; readonly data?: unknown },
  overrides: Overrides = {},
): Record<string, unknown> {
  return anActivity(place, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    ...inChannel,
    replyToId: 'card-1',
    value: { action: { type: 'Action.Execute', ...pressed }, trigger: 'manual' },
    ...overrides,
  });
}

export function anInstallation(
  place: Place,
  action: string,
  scope: 'personal' | 'team',
  overrides: Overrides = {},
): Record<string, unknown> {
  return anActivity(place, {
    type: 'installationUpdate',
    action,
    ...(scope === 'team' ? inChannel : {}),
    ...overrides,
  });
}

/** A change in the team, such as `channelCreated` or `teamRenamed`. */
export function aConversationUpdate(
  place: Place,
  eventType: string | null,
  overrides: Overrides = {},
): Record<string, unknown> {
  const channelData = eventType ? { ...inChannel.channelData, eventType } : inChannel.channelData;
  return anActivity(place, { type: 'conversationUpdate', ...inChannel, channelData, ...overrides });
}
