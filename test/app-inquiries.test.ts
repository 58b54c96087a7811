import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningBot, startBot } from '../src/app.ts';
import { parseConfig } from '../src/config.ts';
import { nodesOf } from './cards/support/card-nodes.ts';
import {
  aCardAction,
  aChannelMessage,
  aMessage,
  anInstallation,
  channelId,
  kirunaMember,
  tenantId,
} from './support/activities.ts';
import { type Azurite, startAzurite } from './support/azurite.ts';
import { eventually } from './support/eventually.ts';
import { type FakeConnector, startFakeConnector } from './support/fake-connector.ts';
import { operate, postActivity } from './support/running-bot.ts';
import { silentLog } from './support/silent-log.ts';

type Overrides = Readonly<Record<string, unknown>>;

/** A person in the personal chat with the bot, as Teams writes it. */
function inPersonalChat(from: { readonly id: string; readonly name: string; readonly aadObjectId: string }) {
  const conversation = { id: `a:personal-${from.id}`, conversationType: 'personal', tenantId };
  return { from, conversation, channelData: { tenant: { id: tenantId } } };
}

const piteaMember = {
  id: '29:pitea',
  name: 'Ledamot Piteå',
  aadObjectId: '33333333-3333-4333-8333-333333332581',
};
const kiruna = inPersonalChat(kirunaMember);
const pitea = inPersonalChat(piteaMember);
const boden = inPersonalChat({
  id: '29:boden',
  name: 'Ledamot Boden',
  aadObjectId: '33333333-3333-4333-8333-333333332582',
});
const unanswerable = 'Vad kostar parkering i Luleå?';

let azurite: Azurite;
let connector: FakeConnector;
let env: Record<string, string>;
const running: RunningBot[] = [];

async function aBot() {
  const bot = await startBot(parseConfig(env), silentLog);
  running.push(bot);
  const place = { serviceUrl: connector.url };
  const post = (activity: unknown) => postActivity(bot.port, activity);
  return {
    install: (who: Overrides) => post(anInstallation(place, 'add', 'personal', who)),
    say: (who: Overrides, text: string) => post(aMessage(place, text, who)),
    sayInChannel: (from: object, text: string) => post(aChannelMessage(place, text, { from })),
    press: async (who: Overrides, verb: string, data: unknown) =>
      (await post(aCardAction(place, { verb, data }, who))).body,
  };
}

async function restart() {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
  return aBot();
}

/** What the bot posted to a conversation, or as a new post in a channel. */
const postedTo = (conversation: string) =>
  connector.requests
    .filter(({ method, path, body }) =>
      body?.channelData?.channel
        ? body.channelData.channel.id === conversation
        : method === 'POST' && path.startsWith(`v3/conversations/${conversation}/activities`),
    )
    .map(({ body }) => body.activity ?? body);

const actionOf = (card: unknown, verb: string) =>
  nodesOf(card).find((node) => node['verb'] === verb) as { data: { inquiryId: string } } | undefined;

const buttonsTo = (conversation: string, verb: string) =>
  postedTo(conversation).flatMap((body) => actionOf(body, verb)?.data ?? []);

const answersTo = (conversation: string) =>
  postedTo(conversation).filter(({ text }) => text?.startsWith('Samordnaren svarar'));

beforeAll(async () => {
  azurite = await startAzurite();
  connector = await startFakeConnector();
  env = {
    PORT: '0',
    LANG: 'sv_SE.UTF-8',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
    COORDINATORS: `${kirunaMember.aadObjectId},${piteaMember.aadObjectId}`,
    CLOCK_START: '2022-12-07T09:00:00+01:00',
  };
  await operate(env, 'import', 'infra/seed/2022', '--as-of', '2022-12-07');
}, 60_000);

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
  connector.clear();
});

afterAll(async () => {
  await connector?.close();
  await azurite?.stop();
});

describe('a question that nobody can answer but the coordinator', () => {
  test('before any coordinator is there, is not sent, and says so', async () => {
    const bot = await aBot();
    await bot.say(boden, unanswerable);
    const [button] = buttonsTo(boden.conversation.id, 'inquiry-forward');

    const pressed = await bot.press(boden, 'inquiry-forward', button);

    expect(pressed).toMatchObject({ statusCode: 200, value: 'Inte skickad.' });
    expect(postedTo(boden.conversation.id).at(-1)?.text).toContain('Jag kan inte nå någon samordnare ännu');
    expect(await operate(env, 'questions')).toContain(`"${unanswerable}"`);
  });

  test('goes to both coordinators, and the first answer comes back once, restarts in between', async () => {
    const first = await aBot();
    await first.install(kiruna);
    await first.install(pitea);
    await first.say(boden, unanswerable);
    const [button] = buttonsTo(boden.conversation.id, 'inquiry-forward');
    await first.press(boden, 'inquiry-forward', button);
    await first.press(boden, 'inquiry-forward', button);
    for (const { conversation } of [kiruna, pitea]) {
      await eventually(() => expect(buttonsTo(conversation.id, 'inquiry-answer')).toHaveLength(1));
    }
    const [form] = buttonsTo(kiruna.conversation.id, 'inquiry-answer');

    const second = await restart();
    const answered = await second.press(kiruna, 'inquiry-answer', { ...form, answerSv: 'Fråga kommunen.' });
    const late = await second.press(pitea, 'inquiry-answer', { ...form, answerSv: 'Något annat.' });
    await restart();

    expect(answered).toMatchObject({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' });
    expect(actionOf(answered.value, 'inquiry-answer')).toBeUndefined();
    expect(JSON.stringify(late.value)).toContain('Någon annan hann svara före');
    await eventually(() => {
      const updates = connector.requests.filter(({ method }) => method === 'PUT');
      for (const { conversation } of [kiruna, pitea]) {
        const last = updates.filter(({ path }) => path.includes(conversation.id)).at(-1);
        expect(JSON.stringify(last?.body)).toContain('Svaret har kommit fram');
        expect(JSON.stringify(last?.body)).toContain('Besvarad av Ledamot Kiruna');
      }
    });
    await delay(1_500);
    expect(answersTo(boden.conversation.id).map(({ text }) => text)).toEqual([
      `Samordnaren svarar på frågan ”${unanswerable}”:\n\nFråga kommunen.`,
    ]);
    for (const { conversation } of [kiruna, pitea])
      expect(buttonsTo(conversation.id, 'inquiry-answer')).toHaveLength(1);
    expect(await operate(env, 'questions')).toContain('"besvarad"');
  });

  test('asked in a channel is answered there in a new post, with two processes at work', async () => {
    const bot = await aBot();
    await aBot();
    await bot.install(kiruna);
    await bot.sayInChannel(boden.from, unanswerable);
    const asked = connector.requests.map(({ body }) => actionOf(body, 'inquiry-forward')).find(Boolean);
    await bot.press({ from: boden.from }, 'inquiry-forward', asked?.data);
    await eventually(() => expect(buttonsTo(kiruna.conversation.id, 'inquiry-answer')).toHaveLength(1));
    const [form] = buttonsTo(kiruna.conversation.id, 'inquiry-answer');

    await bot.press(kiruna, 'inquiry-answer', { ...form, answerSv: 'Fråga kommunen.' });

    await eventually(() => expect(answersTo(channelId)).toHaveLength(1));
    await delay(1_500);
    expect(answersTo(channelId)).toHaveLength(1);
    expect(JSON.stringify(answersTo(channelId))).not.toContain('mention');
  });
});

describe('a press that is forged', () => {
  test('on the wire sends nothing, whoever sends it and whatever it holds', async () => {
    const bot = await aBot();
    await bot.install(kiruna);
    await bot.say(boden, unanswerable);
    const [button] = buttonsTo(boden.conversation.id, 'inquiry-forward');
    const stored = await operate(env, 'questions');
    const sent = () => connector.requests.filter(({ body }) => JSON.stringify(body).includes(unanswerable));

    const ids = [
      button?.inquiryId,
      '2022-12.x',
      "2022-12.' or true",
      '../..',
      '',
      7,
      null,
      {},
      ['2022-12.x'],
    ];
    for (const inquiryId of ids) {
      for (const verb of ['inquiry-forward', 'inquiry-answer']) {
        const forged = await bot.press(pitea, verb, { inquiryId, answerSv: { $gt: '' }, asker: 'pitea' });
        expect(forged.type).toBe('application/vnd.microsoft.error');
      }
    }
    const answer = await bot.press(boden, 'inquiry-answer', { ...button, answerSv: 'Jag vet.' });
    expect(answer).toMatchObject({ statusCode: 403, value: { code: 'Forbidden' } });
    await delay(1_500);

    expect(sent()).toEqual([]);
    expect(await operate(env, 'questions')).toBe(stored);
  });
});
