import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
} from 'botbuilder';

/**
 * What a broadcast costs with the SDK alone: one proactive message after another, or `AT_A_TIME` of them. No outbox, no
 * limit, nothing written. Prints messages a second.
 */
const { SERVICE_URL = '', COUNT = '1000', AT_A_TIME = '1' } = process.env;
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));

async function send(index: number): Promise<void> {
  const reference: Partial<ConversationReference> = {
    bot: { id: 'bot', name: 'bot' },
    channelId: 'msteams',
    conversation: { id: `chat-${index}`, isGroup: false, conversationType: 'personal', name: '' },
    serviceUrl: SERVICE_URL,
  };
  await adapter.continueConversationAsync('', reference, async (context) => {
    await context.sendActivity('Nyhetsbrev december 2022');
  });
}

async function sendAll(count: number): Promise<number> {
  let next = 0;
  const work = async () => {
    while (next < count) {
      next += 1;
      await send(next);
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: Number(AT_A_TIME) }, work));
  return count / ((performance.now() - startedAt) / 1_000);
}

await sendAll(Math.min(300, Number(COUNT)));
process.stdout.write(`${await sendAll(Number(COUNT))}\n`);
