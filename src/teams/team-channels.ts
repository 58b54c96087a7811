import { z } from 'zod/v4';
import type { TeamSeen } from '../core/chat/events.ts';
import type { Logger } from '../core/log.ts';
import { addressOf } from './address.ts';
import type { ConnectorClient } from './connector-client.ts';
import { connectorPaths } from './connector-paths.ts';
import { readMembers } from './team-members.ts';
import type { WireActivity } from './wire-activity.ts';

const channelList = z.object({
  conversations: z.array(z.object({ id: z.string().min(1), name: z.string().nullish() })),
});
type Channel = z.infer<typeof channelList>['conversations'][number];

/**
 * The channels and people of the team an activity is about, as Teams lists them now; null when it does not say (logged). Its
 * General channel has the team's id and no name in any language, so it is called by the team's name.
 */
export async function readTeam(
  deps: { readonly client: ConnectorClient; readonly log: Logger },
  activity: WireActivity,
): Promise<TeamSeen | null> {
  const team = activity.channelData?.team;
  if (!team) return null;
  const { serviceUrl, tenantId } = activity;
  const answer = await deps.client.send({
    method: 'GET',
    serviceUrl,
    path: connectorPaths.channels(team.id),
  });
  const listed = answer.ok ? channelList.safeParse(answer.body).data : undefined;
  if (!listed) {
    deps.log.warn('team-channels-unavailable', { code: answer.ok ? 'UnreadableList' : answer.failure.code });
    return null;
  }
  const isGeneral = ({ id }: Channel) => id === team.id;
  const ordered = [
    ...listed.conversations.filter(isGeneral),
    ...listed.conversations.filter((c) => !isGeneral(c)),
  ];
  const members = await readMembers(deps, activity, team.id);
  const address = { ...addressOf(activity), conversationType: 'channel', threadId: null } as const;
  return {
    tenantId,
    teamId: team.id,
    ...(members ? { members } : {}),
    channels: ordered.map((channel) => ({
      name: channel.name || (isGeneral(channel) && team.name) || '',
      address: { ...address, conversationId: channel.id },
    })),
  };
}
