import { OpenAIModel } from '@microsoft/teams-ai';
import { z } from 'zod/v4';
import type { Logger } from '../../core/log.ts';
import type { QueryReader } from '../../core/questions/language-model/query-reader.ts';
import { jsonIn } from './json-in.ts';
import type { ModelAddress } from './model-address.ts';
import { createModelExchange, type ModelExchange } from './model-exchange.ts';
import { noConversation } from './no-conversation.ts';
import { onePrompt } from './one-prompt.ts';
import { type OneRequest, oneRequest } from './one-request.ts';
import { systemMessage } from './system-message.ts';

/** Somebody waits for the answer; Teams itself gives a turn 15 seconds. */
const timeoutMs = 4_000;
/** The first of Azure's API versions that holds a model to a schema, and is no preview. */
const azureApiVersion = '2024-10-21';

const reply = z.object({ query: z.unknown() });

/**
 * Reads questions with a language model, through teams-ai's OpenAI model. Its `ActionPlanner` is left out: it shows the
 * model's own words to people, calls actions with arguments that nothing has checked, says nothing at all when the model
 * names an action that there is not, and may call the model 26 times for one question. Its `LLMClient` is left out too: it
 * asks again to have an answer repaired. Here the model has no tools, no memory and one attempt.
 */
export function createQueryReader(deps: {
  readonly address: ModelAddress;
  readonly log: Logger;
  /** The network unless given. */
  readonly exchange?: ModelExchange;
}): QueryReader & {
  /** Ends what is under way. */
  close(): Promise<void>;
} {
  const { address, log } = deps;
  const network = createModelExchange(timeoutMs);
  const exchange = deps.exchange ?? network.exchange;
  const { context, memory, functions, tokenizer } = noConversation;
  return {
    read: async (text, vocabulary) => {
      const request = oneRequest({ address, exchange, schema: vocabulary.schema });
      const prompt = onePrompt({ system: systemMessage(vocabulary), user: text });
      const answer = await modelAt(address, request).completePrompt(
        context,
        memory,
        functions,
        tokenizer,
        prompt,
      );
      const code = request.failure() ?? (answer.status === 'success' ? null : answer.status);
      if (code !== null) log.warn('language-model-failed', { code });
      return reply.safeParse(jsonIn(answer.message?.content ?? '')).data?.query ?? null;
    },
    close: network.close,
  };
}

/** One model for each question, so that each has its own one request. */
function modelAt(address: ModelAddress, { fetch }: OneRequest): OpenAIModel {
  // Without `useSystemMessages` teams-ai sends its instructions as if the person had typed them.
  const options = { useSystemMessages: true, clientOptions: { fetch, maxRetries: 0 } };
  if (address.kind === 'azure') {
    return new OpenAIModel({
      ...options,
      azureApiKey: address.apiKey,
      azureEndpoint: address.endpoint,
      azureDefaultDeployment: address.deployment,
      azureApiVersion,
    });
  }
  return new OpenAIModel({
    ...options,
    apiKey: address.apiKey,
    endpoint: address.baseUrl,
    defaultModel: address.model,
  });
}
