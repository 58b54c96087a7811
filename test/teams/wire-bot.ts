import type {
  IncomingCardAction,
  IncomingMessage,
  PersonalInstalled,
  Removed,
  TeamSeen,
} from '../../src/core/chat/events.ts';
import type { CardActionReply, ChatHandler, OutgoingMessage } from '../../src/core/chat/replies.ts';
import type { Logger } from '../../src/core/log.ts';
import { createServer } from '../../src/http/create-server.ts';
import { createTeamsBot } from '../../src/teams/create-teams-bot.ts';
import type { TeamsConfig } from '../../src/teams/teams-config.ts';
import { type FakeConnector, startFakeConnector } from '../support/fake-connector.ts';

type BotDeps = Parameters<typeof createTeamsBot>[0];
type Seen =
  | { readonly kind: 'message'; readonly event: IncomingMessage }
  | { readonly kind: 'card-action'; readonly event: IncomingCardAction }
  | { readonly kind: 'personal-installed'; readonly event: PersonalInstalled }
  | { readonly kind: 'team-seen'; readonly event: TeamSeen }
  | { readonly kind: 'removed'; readonly event: Removed };

/** The adapter behind its real HTTP server, between a fake Teams and a handler that a test steers. */
export interface WireBot {
  readonly connector: FakeConnector;
  readonly sender: ReturnType<typeof createTeamsBot>['sender'];
  /** Everything the handler was called with. */
  readonly seen: readonly Seen[];
  readonly logged: readonly string[];
  /** What the handler says from now on. */
  answers: {
    messages: readonly OutgoingMessage[];
    press: CardActionReply;
    error: Error | null;
    delayMs: number;
  };
  post(
    activity: unknown,
    headers?: Record<string, string>,
  ): Promise<{ readonly status: number; readonly text: string; readonly body: unknown }>;
  stop(): Promise<void>;
}

export const openConfig: TeamsConfig = {
  appType: 'SingleTenant',
  appId: null,
  appTenantId: null,
  appPassword: null,
  allowedTenants: null,
  allowedServiceUrls: [],
  unauthenticated: true,
};

export const text = (said: string): OutgoingMessage => ({ kind: 'text', text: said, citations: [] });

export async function startWireBot(
  options: { readonly config?: TeamsConfig } & Pick<BotDeps, 'cloud' | 'timeoutMs'> = {},
): Promise<WireBot> {
  const connector = await startFakeConnector();
  const seen: Seen[] = [];
  const logged: string[] = [];
  const log: Logger = {
    info: (event, fields) => logged.push(`info ${event} ${JSON.stringify(fields ?? {})}`),
    warn: (event, fields) => logged.push(`warn ${event} ${JSON.stringify(fields ?? {})}`),
    error: (event, cause, fields) =>
      logged.push(`error ${event} ${String(cause)} ${JSON.stringify(fields ?? {})}`),
  };
  const answers: WireBot['answers'] = {
    messages: [text('Svar')],
    press: { kind: 'refused', code: 'NotFound', text: 'Okänt' },
    error: null,
    delayMs: 0,
  };
  const note = async <T>(event: Seen, answer: T): Promise<T> => {
    seen.push(event);
    if (answers.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, answers.delayMs));
    if (answers.error) throw answers.error;
    return answer;
  };
  const handler: ChatHandler = {
    onMessage: (event) => note({ kind: 'message', event }, answers.messages),
    onCardAction: (event) => note({ kind: 'card-action', event }, answers.press),
    onPersonalInstalled: (event) => note({ kind: 'personal-installed', event }, answers.messages),
    onTeamSeen: (event) => note({ kind: 'team-seen', event }, undefined),
    onRemoved: (event) => note({ kind: 'removed', event }, undefined),
  };
  const { config = openConfig, ...rest } = options;
  const renderCard: BotDeps['renderCard'] = (content) => ({ type: 'AdaptiveCard', ...content });
  const bot = createTeamsBot({ handler, renderCard, config, log, ...rest });
  const ready = () => Promise.resolve({ ok: true, reason: null });
  const readFile = () => Promise.resolve(null);
  const server = createServer({ handle: bot.handle, ready, readFile, log, host: '127.0.0.1', port: 0 });
  const { port } = await server.start();

  return {
    connector,
    sender: bot.sender,
    seen,
    logged,
    answers,
    post: async (activity, headers = {}) => {
      const response = await fetch(`http://127.0.0.1:${port}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof activity === 'string' ? activity : JSON.stringify(activity),
      });
      const raw = await response.text();
      return { status: response.status, text: raw, body: raw === '' ? null : JSON.parse(raw) };
    },
    stop: async () => {
      await connector.close();
      await server.stop();
      await bot.close();
    },
  };
}
