import type { TeamsConfig } from './teams-config.ts';

/** Where the Bot Framework lives, and what its tokens say. */
export interface Cloud {
  readonly loginUrl: string;
  /** What the bot's own tokens are for. */
  readonly audience: string;
  /** Who signs what Teams sends to the bot. */
  readonly channelIssuer: string;
  readonly channelKeysUrl: string;
  readonly emulatorKeysUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration';
  readonly tokenServiceUrl: string;
}

/** The values of botbuilder's own constants. */
export const publicCloud: Cloud = {
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  audience: 'https://api.botframework.com',
  channelIssuer: 'https://api.botframework.com',
  channelKeysUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  emulatorKeysUrl: 'https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration',
  tokenServiceUrl: 'https://api.botframework.com',
};

/** Who the bot is, in botbuilder's words; without an app id botbuilder accepts every activity. */
export function appOptions(config: TeamsConfig): Record<string, string> {
  if (config.unauthenticated) return {};
  return {
    MicrosoftAppType: config.appType,
    ...(config.appId ? { MicrosoftAppId: config.appId } : {}),
    ...(config.appTenantId ? { MicrosoftAppTenantId: config.appTenantId } : {}),
    ...(config.appPassword ? { MicrosoftAppPassword: config.appPassword } : {}),
  };
}

/** botbuilder takes all of these or none. */
export function cloudOptions(cloud: Cloud): Record<string, string> {
  return {
    ToChannelFromBotLoginUrl: cloud.loginUrl,
    ToChannelFromBotOAuthScope: cloud.audience,
    ToBotFromChannelTokenIssuer: cloud.channelIssuer,
    ToBotFromChannelOpenIdMetadataUrl: cloud.channelKeysUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: cloud.emulatorKeysUrl,
    OAuthUrl: cloud.tokenServiceUrl,
    CallerId: 'urn:botframework:azure',
  };
}
