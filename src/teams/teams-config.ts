/** What the adapter needs to know; read from the environment by the configuration, never here. */
export interface TeamsConfig {
  /** botbuilder's `MicrosoftAppType`. */
  readonly appType: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  /** Null only when `unauthenticated`. */
  readonly appId: string | null;
  readonly appTenantId: string | null;
  readonly appPassword: string | null;
  /** Entra tenant ids that may talk to the bot; null lets any in, and is taken only when `unauthenticated`. */
  readonly allowedTenants: readonly string[] | null;
  /** URL prefixes, such as `https://smba.trafficmanager.net/`; not read when `unauthenticated` (loopback only). */
  readonly allowedServiceUrls: readonly string[];
  /** Accepts activities without a token, and talks to nobody but loopback addresses. */
  readonly unauthenticated: boolean;
}

/** Throws a sentence for the operator when the parts contradict each other. */
export function checkTeamsConfig(config: TeamsConfig): void {
  if (config.unauthenticated) {
    if (config.appId) throw new Error('An app id is set, so the bot must not run unauthenticated.');
    return;
  }
  if (!config.appId) throw new Error('MicrosoftAppId is missing; without it anybody could speak as anybody.');
  if (!config.allowedTenants?.length)
    throw new Error('ALLOWED_TENANTS is missing; name at least one tenant.');
}
