import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import { z } from 'zod/v4';
import type { ChatHandler } from '../core/chat/replies.ts';
import type { ChatSender } from '../core/delivery/chat-sender.ts';
import type { Logger } from '../core/log.ts';
import { GatedAuthentication } from './authentication.ts';
import { type Cloud, publicCloud } from './bot-framework-options.ts';
import { createConnectorClient, messageSizeTooBig } from './connector-client.ts';
import { createTokenSource } from './connector-token.ts';
import { ReplyNotSent, RequestRefused } from './errors.ts';
import type { RenderCard } from './outgoing.ts';
import { apologise, createApplication } from './routes.ts';
import { createChatSender } from './sender.ts';
import { createServiceUrlPolicy } from './service-urls.ts';
import { TeamsAdapter } from './teams-adapter.ts';
import { checkTeamsConfig, type TeamsConfig } from './teams-config.ts';
import { wireActivity } from './wire-activity.ts';

export interface TeamsRequest {
  /** Names in lower case, as Node.js gives them. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Parsed JSON, otherwise unchecked. */
  readonly body: unknown;
}

export interface TeamsResponse {
  readonly status: number;
  /** To be sent as JSON; null for none. */
  readonly body: unknown;
}

export interface TeamsBot {
  /** Takes one activity. Never rejects: what cannot be handled is a status. */
  handle(request: TeamsRequest): Promise<TeamsResponse>;
  readonly sender: ChatSender;
  /** Loads Teams's signing keys, and keeps them fresh until `close`. Rejects when they cannot be had now. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

const keyRenewalMs = 12 * 3_600_000;
const activityBody = z.custom<Activity>((body) => wireActivity.safeParse(body).success);

/** The whole of Teams behind one function for what comes in and one port for what goes out. Throws on a bad config. */
export function createTeamsBot(deps: {
  readonly handler: ChatHandler;
  readonly renderCard: RenderCard;
  readonly config: TeamsConfig;
  readonly log: Logger;
  /** Time limit of one request to Teams. */
  readonly timeoutMs?: number;
  /** The public cloud unless given. */
  readonly cloud?: Cloud;
}): TeamsBot {
  const { config, log, renderCard, timeoutMs = 10_000, cloud = publicCloud } = deps;
  checkTeamsConfig(config);
  const isAllowedServiceUrl = createServiceUrlPolicy(config);
  const client = createConnectorClient({
    token: createTokenSource(config, cloud),
    isAllowedServiceUrl,
    timeoutMs,
    log,
  });
  const authentication = new GatedAuthentication({ config, cloud, isAllowedServiceUrl });
  const adapter = new TeamsAdapter(authentication, client);
  adapter.onTurnError = (context, error) => onTurnError(log, context, error);
  const application = createApplication({ handler: deps.handler, renderCard, client, log });
  const turn = async (context: TurnContext) => {
    await application.run(context);
  };
  let renewal: NodeJS.Timeout | null = null;

  return {
    sender: createChatSender({ client, renderCard, appId: config.appId, log }),
    handle: async ({ headers, body }) => {
      const activity = activityBody.safeParse(body);
      if (!activity.success) return refusal(400, 'BadRequest');
      const { authorization } = headers;
      try {
        const token = typeof authorization === 'string' ? authorization : '';
        const response = await adapter.turn(token, activity.data, turn);
        return { status: response?.status ?? 200, body: response?.body ?? null };
      } catch (error) {
        return onRefusal(log, error);
      }
    },
    warm: async () => {
      renewal ??= setInterval(() => {
        authentication.warm().catch((error: unknown) => log.error('signing-keys-not-renewed', error));
      }, keyRenewalMs).unref();
      await authentication.warm();
    },
    close: async () => {
      if (renewal) clearInterval(renewal);
      await client.close();
    },
  };
}

function onRefusal(log: Logger, error: unknown): TeamsResponse {
  if (error instanceof RequestRefused) {
    const { status, code, cause } = error;
    if (status === 503) log.error('request-refused', cause, { status, code });
    else log.warn('request-refused', { status, code });
    return refusal(status, code);
  }
  log.error('turn-failed', error);
  return refusal(500, 'InternalError');
}

function refusal(status: number, code: string): TeamsResponse {
  return { status, body: { error: { code } } };
}

/**
 * After a reply that Teams refused, or may have lost, no further request is made: it would meet the same, or double. Of a
 * reply that is too large Teams has seen nothing, so the person is told.
 */
async function onTurnError(log: Logger, context: TurnContext, error: unknown): Promise<void> {
  if (error instanceof ReplyNotSent && error.failure.code !== messageSizeTooBig) {
    log.warn('reply-not-sent', error.failure);
    if (context.activity.type === ActivityTypes.Invoke) await apologise(context);
    return;
  }
  log.error('turn-failed', error, { activityType: context.activity.type });
  try {
    await apologise(context);
  } catch (apologyError) {
    if (!(apologyError instanceof ReplyNotSent)) throw apologyError;
    log.warn('reply-not-sent', apologyError.failure);
  }
}
