/** So many messages in any span of `windowMs`. */
export interface WindowLimit {
  readonly messages: number;
  readonly windowMs: number;
}

export interface RateLimits {
  /** Of the bot in one tenant, all its processes together. */
  readonly tenantPerSecond: number;
  /** Of one conversation, all processes together. */
  readonly conversation: readonly WindowLimit[];
}

/** Teams's own limits for sending to a conversation (facts of its rate limit page), and for an app in a tenant. */
export const teamsRateLimits: RateLimits = {
  tenantPerSecond: 50,
  conversation: [
    { messages: 7, windowMs: 1_000 },
    { messages: 8, windowMs: 2_000 },
    { messages: 60, windowMs: 30_000 },
    { messages: 1_800, windowMs: 3_600_000 },
  ],
};
