/** Paths of the Bot Connector REST API, version 3, below a service URL. */
export const connectorPaths = {
  conversations: 'v3/conversations',
  activities: (conversationId: string) => `v3/conversations/${encodeURIComponent(conversationId)}/activities`,
  /** An activity: POST replies to it, PUT replaces it, DELETE removes it. */
  activity: (conversationId: string, activityId: string) =>
    `v3/conversations/${encodeURIComponent(conversationId)}/activities/${encodeURIComponent(activityId)}`,
  channels: (teamId: string) => `v3/teams/${encodeURIComponent(teamId)}/conversations`,
} as const;
