/** Paths of the Bot Connector REST API, version 3, below a service URL. */
export const connectorPaths = {
  conversations: 'v3/conversations',
  activities: (conversationId: string) => `v3/conversations/${encodeURIComponent(conversationId)}/activities`,
  /** An activity: POST replies to it, PUT replaces it, DELETE removes it. */
  activity: (conversationId: string, activityId: string) =>
    `v3/conversations/${encodeURIComponent(conversationId)}/activities/${encodeURIComponent(activityId)}`,
  /** Page by page: the list of all at once is throttled to five requests a minute. */
  members: (conversationId: string, continuationToken: string | null) =>
    `v3/conversations/${encodeURIComponent(conversationId)}/pagedmembers?pageSize=500${
      continuationToken === null ? '' : `&continuationToken=${encodeURIComponent(continuationToken)}`
    }`,
  member: (conversationId: string, accountId: string) =>
    `v3/conversations/${encodeURIComponent(conversationId)}/members/${encodeURIComponent(accountId)}`,
  channels: (teamId: string) => `v3/teams/${encodeURIComponent(teamId)}/conversations`,
} as const;
