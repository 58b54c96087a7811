import { type Activity, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { appOptions, type Cloud, cloudOptions } from './bot-framework-options.ts';
import { RequestRefused } from './errors.ts';
import type { TeamsConfig } from './teams-config.ts';

type Authenticated = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;
type SdkConnector = Awaited<ReturnType<NonNullable<Authenticated['connectorFactory']>['create']>>;
type SdkTokenClient = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>>;

/**
 * Known keys serve this long while Teams's key endpoint is down; botbuilder's own 24 hours would shut the bot after one
 * day although it holds the right keys. `warm` renews them well before.
 */
const keyLifetimeHours = 72;

/** Leads nowhere (RFC 2606). */
const nowhere = 'https://connector.invalid/';

/**
 * botbuilder's authentication, made to let in only what Teams itself signed for this bot, from an allowed tenant and
 * service URL. botbuilder also builds two SDK clients for every turn. The bot speaks through its own connector client and
 * signs nobody in, so all turns share one of each, and the connector's leads nowhere.
 */
export class GatedAuthentication extends ConfigurationBotFrameworkAuthentication {
  readonly #config: TeamsConfig;
  readonly #cloud: Cloud;
  readonly #isAllowedServiceUrl: (serviceUrl: string) => boolean;
  #connector: SdkConnector | null = null;
  #tokenClient: SdkTokenClient | null = null;

  constructor(deps: {
    readonly config: TeamsConfig;
    readonly cloud: Cloud;
    readonly isAllowedServiceUrl: (serviceUrl: string) => boolean;
  }) {
    const { config, cloud } = deps;
    super(
      { ...appOptions(config), ...cloudOptions(cloud) },
      undefined,
      { requiredEndorsements: [], validateClaims: (claims) => assertIssuer(claims, cloud.channelIssuer) },
      undefined,
      { tokenRefreshInterval: keyLifetimeHours },
    );
    this.#config = config;
    this.#cloud = cloud;
    this.#isAllowedServiceUrl = deps.isAllowedServiceUrl;
  }

  /** Rejects with `RequestRefused`: 401 for a bad token, 503 while Teams's keys cannot be had, 403 for a stranger. */
  override async authenticateRequest(activity: Activity, authorization: string): Promise<Authenticated> {
    const { connectorFactory, ...authenticated } = await this.#authenticate(activity, authorization);
    this.#admit(activity);
    this.#connector ??= (await connectorFactory?.create(nowhere, authenticated.audience)) ?? null;
    const connector = this.#connector;
    if (!connector) return authenticated;
    return { ...authenticated, connectorFactory: { create: () => Promise.resolve(connector) } };
  }

  override async createUserTokenClient(
    ...identity: Parameters<ConfigurationBotFrameworkAuthentication['createUserTokenClient']>
  ): Promise<SdkTokenClient> {
    this.#tokenClient ??= await super.createUserTokenClient(...identity);
    return this.#tokenClient;
  }

  /**
   * Loads Teams's signing keys, or loads them anew when they are older than an hour. The key is looked up before a token
   * can be refused for lacking one, so a token that names an unknown key does it.
   */
  async warm(): Promise<void> {
    if (this.#config.unauthenticated) return;
    try {
      await super.authenticateStreamingRequest(
        `Bearer ${unsignedToken(this.#cloud.channelIssuer)}`,
        'msteams',
      );
    } catch (error) {
      if (isKeyOutage(error)) throw error;
    }
  }

  async #authenticate(activity: Activity, authorization: string): Promise<Authenticated> {
    try {
      return await super.authenticateRequest(activity, authorization);
    } catch (cause) {
      if (isKeyOutage(cause)) throw new RequestRefused({ status: 503, code: 'KeysUnavailable', cause });
      throw new RequestRefused({ status: 401, code: 'Unauthorized', cause });
    }
  }

  #admit(activity: Activity): void {
    const { allowedTenants } = this.#config;
    const tenantId = activity.conversation.tenantId ?? activity.channelData?.tenant?.id;
    if (allowedTenants && !allowedTenants.includes(tenantId)) {
      throw new RequestRefused({ status: 403, code: 'TenantNotAllowed' });
    }
    if (!this.#isAllowedServiceUrl(activity.serviceUrl)) {
      throw new RequestRefused({ status: 403, code: 'ServiceUrlNotAllowed' });
    }
  }
}

/**
 * botbuilder takes any Entra token that was issued to the bot's own app id too, for its Emulator; that is every token
 * the bot itself ever sent out. Only Teams's issuer will do.
 */
async function assertIssuer(
  claims: readonly { readonly type: string; readonly value: string }[],
  issuer: string,
): Promise<void> {
  if (!claims.some(({ type, value }) => type === 'iss' && value === issuer)) {
    throw new Error('The token is not issued by the Bot Connector.');
  }
}

/** botbuilder marks its own failure to load keys by 500; node-fetch, which it uses, names its errors. */
function isKeyOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === 'FetchError' || ('statusCode' in error && error.statusCode === 500);
}

/** Right in form and issuer, so that botbuilder goes on to look for its key. */
function unsignedToken(iss: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'RS256', kid: 'none' }), part({ iss }), part({})].join('.');
}
