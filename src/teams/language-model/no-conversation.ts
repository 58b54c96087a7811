import type { Memory, PromptFunctions, Tokenizer } from '@microsoft/teams-ai';
import { BotAdapter, TurnContext } from 'botbuilder';

/** A question is read outside of any conversation: nothing can be sent, called or remembered from there. */
class NoConversation extends BotAdapter {
  override sendActivities = refuse;
  override updateActivity = refuse;
  override deleteActivity = refuse;
  override continueConversation = refuse;
}

function refuse(): Promise<never> {
  return Promise.reject(new Error('A question is read outside of any conversation.'));
}

const nothing = new Map();

/** What teams-ai's model wants around a prompt. */
export const noConversation: {
  readonly context: TurnContext;
  readonly memory: Memory;
  readonly functions: PromptFunctions;
  readonly tokenizer: Tokenizer;
} = {
  context: new TurnContext(new NoConversation(), {}),
  memory: {
    hasValue: () => false,
    getValue: (path) => nothing.get(path),
    setValue: () => undefined,
    deleteValue: () => undefined,
  },
  functions: { hasFunction: () => false, getFunction: () => refuse, invokeFunction: refuse },
  tokenizer: { encode: () => [], decode: () => '' },
};
