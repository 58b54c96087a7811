import { Application } from '@microsoft/teams-ai';
import { ActivityTypes, type TurnContext } from 'botbuilder';
import type { ChatHandler, OutgoingMessage } from '../core/chat/replies.ts';
import type { Logger } from '../core/log.ts';
import { inBothLanguages } from '../core/texts/turn-replies.ts';
import type { ConnectorClient } from './connector-client.ts';
import {
  type Membership,
  readCardAction,
  readConversationUpdate,
  readInstallation,
  readMessage,
} from './incoming.ts';
import { withEntraIds } from './mentions.ts';
import {
  type CardActionResponse,
  errorResponse,
  type RenderCard,
  toActivity,
  toCardActionResponse,
} from './outgoing.ts';
import { readTeam } from './team-channels.ts';

const cardActionName = 'adaptiveCard/action';

interface RouteDeps {
  readonly handler: ChatHandler;
  readonly renderCard: RenderCard;
  readonly client: ConnectorClient;
  readonly log: Logger;
}

/**
 * Without teams-ai's typing timer, which is one for the whole process, so that turns would end each other's. The option
 * that should turn it off is not read by version 1.7.4.
 */
class QuietApplication extends Application {
  override startTypingTimer(): void {}
}

/**
 * The routes of the bot.
 * `adaptiveCard/action` is routed here and not through `adaptiveCards.actionExecute`, which after one card with
 * `refresh` posts every later answer, the personal ones too, in place of the shared message.
 */
export function createApplication(deps: RouteDeps): Application {
  const application = new QuietApplication({ removeRecipientMention: false });
  application.activity(ActivityTypes.Message, (context) => answerMessage(deps, context));
  application.activity(ActivityTypes.InstallationUpdate, (context) =>
    takeMembership(deps, context, readInstallation(context.activity)),
  );
  application.activity(ActivityTypes.ConversationUpdate, (context) =>
    takeMembership(deps, context, readConversationUpdate(context.activity)),
  );
  application.addRoute(
    ({ activity }) =>
      Promise.resolve(activity.type === ActivityTypes.Invoke && activity.name === cardActionName),
    async (context) => respond(context, await answerCardAction(deps, context)),
    true,
  );
  return application;
}

/** Answers an event whose handling failed, so that nobody waits for nothing. An invoke is answered in its HTTP body. */
export async function apologise(context: TurnContext): Promise<void> {
  const message = inBothLanguages('failed');
  if (context.activity.type === ActivityTypes.Invoke) {
    await respond(context, errorResponse({ status: 500, code: 'InternalError', message }));
  } else if (context.activity.type === ActivityTypes.Message) {
    await context.sendActivity({ type: ActivityTypes.Message, text: message });
  }
}

async function answerMessage(deps: RouteDeps, context: TurnContext): Promise<void> {
  const { handler, renderCard } = deps;
  const message = readMessage(context.activity);
  if (message === null) return;
  if (message === 'unidentified') {
    await context.sendActivity({ type: ActivityTypes.Message, text: inBothLanguages('unidentified') });
    return;
  }
  await say(context, renderCard, await handler.onMessage(await withEntraIds(deps, message)));
}

async function answerCardAction(
  { handler, renderCard }: RouteDeps,
  context: TurnContext,
): Promise<CardActionResponse> {
  const action = readCardAction(context.activity);
  if (action === 'unidentified') {
    return errorResponse({ status: 403, code: 'Forbidden', message: inBothLanguages('unidentified') });
  }
  if (action === 'unreadable') {
    return errorResponse({ status: 400, code: 'BadRequest', message: inBothLanguages('unreadablePress') });
  }
  const reply = await handler.onCardAction(action);
  if (reply.kind === 'messages') await say(context, renderCard, reply.messages);
  return toCardActionResponse(reply, renderCard);
}

async function takeMembership(deps: RouteDeps, context: TurnContext, membership: Membership): Promise<void> {
  if (membership.kind === 'personal') {
    await say(context, deps.renderCard, await deps.handler.onPersonalInstalled(membership.event));
  } else if (membership.kind === 'removed') {
    await deps.handler.onRemoved(membership.event);
  } else if (membership.kind === 'team') {
    const team = await readTeam(deps, membership.activity);
    if (team) await deps.handler.onTeamSeen(team);
  }
}

async function say(
  context: TurnContext,
  renderCard: RenderCard,
  messages: readonly OutgoingMessage[],
): Promise<void> {
  if (messages.length === 0) return;
  await context.sendActivities(messages.map((message) => toActivity(message, renderCard)));
}

async function respond(context: TurnContext, body: CardActionResponse): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
}
