import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import { z } from 'zod/v4';
import { appOptions, type Cloud } from './bot-framework-options.ts';
import type { TeamsConfig } from './teams-config.ts';

const token = z.string().min(1);
const timeoutMs = 5_000;

/**
 * The bot's token for the Bot Connector, null when unauthenticated. botbuilder keeps a token until five minutes before its
 * end; at that moment every waiting send would ask for a new one, so they share one question. Rejects when there is no
 * answer within five seconds; the next send then asks anew.
 */
export function createTokenSource(config: TeamsConfig, cloud: Cloud): () => Promise<string | null> {
  const { appId } = config;
  if (config.unauthenticated || !appId) return () => Promise.resolve(null);
  const factory = new ConfigurationServiceClientCredentialFactory(appOptions(config));
  const createCredentials = () => factory.createCredentials(appId, cloud.audience, cloud.loginUrl, true);
  let credentials: Awaited<ReturnType<typeof createCredentials>> | null = null;
  let asking: Promise<string> | null = null;

  async function ask(): Promise<string> {
    credentials ??= await createCredentials();
    if (!('getToken' in credentials) || typeof credentials.getToken !== 'function') {
      throw new Error(`The credentials of ${config.appType} give no token.`);
    }
    return token.parse(await credentials.getToken());
  }

  return () => {
    asking ??= within(ask()).finally(() => {
      asking = null;
    });
    return asking;
  };
}

async function within<T>(work: Promise<T>): Promise<T> {
  const { promise: outOfTime, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`No token within ${timeoutMs} ms.`)), timeoutMs);
  try {
    return await Promise.race([work, outOfTime]);
  } finally {
    clearTimeout(timer);
  }
}
