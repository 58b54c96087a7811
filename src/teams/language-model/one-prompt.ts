import type { Message, PromptSection, PromptTemplate } from '@microsoft/teams-ai';

/**
 * A prompt of two messages, taken as they are. teams-ai's own sections would read `{{…}}` in them as variables and
 * functions, and count tokens to shorten what is short already.
 */
export function onePrompt(messages: { readonly system: string; readonly user: string }): PromptTemplate {
  return { name: 'question', prompt: asTheyAre(messages), config };
}

function asTheyAre({ system, user }: { readonly system: string; readonly user: string }): PromptSection {
  const rendered = <T>(output: T) => Promise.resolve({ output, length: 0, tooLong: false });
  return {
    required: true,
    tokens: -1,
    renderAsText: () => rendered(`${system}\n\n${user}`),
    renderAsMessages: () =>
      rendered<Message[]>([
        { role: 'system', content: system },
        { role: 'user', content: user },
      ]),
  };
}

/** teams-ai asks for all of these; which of them are sent, and how, `one-request.ts` decides. */
const config: PromptTemplate['config'] = {
  schema: 1.1,
  type: 'completion',
  completion: {
    completion_type: 'chat',
    include_history: false,
    include_input: false,
    include_images: false,
    max_input_tokens: 100_000,
    max_tokens: 1_000,
    temperature: 0,
    top_p: 1,
    presence_penalty: 0,
    frequency_penalty: 0,
  },
};
