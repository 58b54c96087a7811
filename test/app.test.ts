import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningBot, startBot } from '../src/app.ts';
import { parseConfig } from '../src/config.ts';
import {
  aCardAction,
  aChannelMessage,
  aMessage,
  anInstallation,
  channelId,
  kirunaMember,
  personalConversationId,
  teamId,
} from './support/activities.ts';
import { type Azurite, startAzurite } from './support/azurite.ts';
import { eventually } from './support/eventually.ts';
import { type FakeConnector, startFakeConnector } from './support/fake-connector.ts';
import { operate, postActivity } from './support/running-bot.ts';
import { silentLog } from './support/silent-log.ts';

const meetingId = 'preparation-2022-12-21';
let azurite: Azurite;
let connector: FakeConnector;
let env: Record<string, string>;
const running: RunningBot[] = [];

/** One process of the bot: the real adapters on Azurite, between a real HTTP server and a fake Teams. */
async function aBot() {
  const bot = await startBot(parseConfig(env), silentLog);
  running.push(bot);
  const post = (activity: unknown) => postActivity(bot.port, activity);
  const get = async (path: string) => (await fetch(`http://127.0.0.1:${bot.port}${path}`)).status;
  return { ...bot, post, get, place: { serviceUrl: connector.url } };
}

const postsTo = (conversation: string) =>
  connector.requests.filter(
    ({ method, path, body }) =>
      method === 'POST' &&
      (path.startsWith(`v3/conversations/${conversation}/activities`) ||
        body?.channelData?.channel?.id === conversation),
  );
const cardsTo = (conversation: string) =>
  postsTo(conversation).filter(({ body }) => JSON.stringify(body).includes('attendance-answer'));
const textOf = (request: { body: { text?: string; summary?: string } } | undefined) =>
  `${request?.body.text ?? ''}${request?.body.summary ?? ''}`;

beforeAll(async () => {
  azurite = await startAzurite();
  connector = await startFakeConnector();
  env = {
    PORT: '0',
    LANG: 'sv_SE.UTF-8',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
    COORDINATORS: kirunaMember.aadObjectId,
    CLOCK_START: '2022-12-07T09:00:00+01:00',
  };
  await operate(env, 'import', 'infra/seed/2022', '--as-of', '2022-12-07');
  await operate(env, 'roster', 'test/support/roster.csv');
}, 60_000);

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
  connector.clear();
});

afterAll(async () => {
  await connector?.close();
  await azurite?.stop();
});

describe('the running bot', () => {
  test('is alive, and ready once the tables answer', async () => {
    const { get } = await aBot();

    expect(await get('/health')).toBe(200);
    expect(await get('/ready')).toBe(200);
  });

  test('answers a fee from the tables in one plain sentence, with its source as Teams’s own citation', async () => {
    const { post, place } = await aBot();

    expect((await post(aMessage(place, 'Vad är Kirunas avgift för e-arkivet?'))).status).toBe(200);

    const [answer] = postsTo(personalConversationId);
    expect(answer?.body.text).toContain('29\u00a0000\u00a0kr');
    expect(answer?.body.text).toContain('2022');
    expect(answer?.body.entities).toMatchObject([
      {
        type: 'https://schema.org/Message',
        citation: [
          { position: 1, appearance: { name: expect.stringContaining('Verksamhetsberättelse 2022') } },
        ],
      },
    ]);
  });

  test('gives a caller that expects replies the whole answer in the response', async () => {
    const { post, place } = await aBot();

    const { body } = await post(
      aMessage(place, 'What is the base fee for Jokkmokk?', {
        deliveryMode: 'expectReplies',
        locale: 'en-GB',
      }),
    );

    expect(body.activities[0].text).toContain('SEK 76,100');
    expect(connector.requests).toEqual([]);
  });

  test('posts the call in the channel that is named after the body, and an answer outlives a restart', async () => {
    connector.setChannels(teamId, [{ id: teamId }, { id: channelId, name: 'Beredningsgruppen' }]);
    const before = await aBot();
    await before.post(anInstallation(before.place, 'add', 'team'));
    await eventually(() => expect(cardsTo(channelId)).toHaveLength(1));

    const pressed = await before.post(
      aCardAction(before.place, { verb: 'attendance-answer', data: { meetingId, choice: 'on-site' } }),
    );
    expect(pressed).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive' },
    });
    expect(JSON.stringify(pressed.body.value)).toContain('Kiruna');
    await eventually(() => {
      const updated = connector.requests.filter(({ method }) => method === 'PUT').at(-1);
      expect(JSON.stringify(updated?.body)).toContain('På plats (1)');
      expect(JSON.stringify(updated?.body)).toContain('"userIds":["29:kiruna"]');
    });
    await running.splice(0)[0]?.stop();

    const after = await aBot();
    const again = await after.post(
      aCardAction(after.place, { verb: 'attendance-refresh', data: { meetingId } }),
    );
    expect(JSON.stringify(again.body.value)).toContain('På plats (1)');
    expect(cardsTo(channelId)).toHaveLength(1);
  });

  test('sends an approved digest once to each channel and to a subscriber, with two processes at work', async () => {
    connector.setChannels(teamId, [{ id: teamId }, { id: channelId, name: 'Beredningsgruppen' }]);
    const first = await aBot();
    await aBot();
    await first.post(anInstallation(first.place, 'add', 'team'));
    await first.post(aMessage(first.place, 'prenumerera'));
    await first.post(aMessage(first.place, 'förhandsvisa nyhetsbrev december 2022'));
    const preview = postsTo(personalConversationId).at(-2);
    const approval = postsTo(personalConversationId).at(-1);
    const button = findAction(approval?.body, 'digest-approve');
    const before = connector.requests.length;

    const pressed = await first.post(aCardAction(first.place, button));
    expect(pressed.body.statusCode).toBe(200);

    const digests = () =>
      connector.requests
        .slice(before)
        .filter(
          ({ method, body }) => method === 'POST' && JSON.stringify(body).includes(preview?.body.summary),
        );
    await eventually(() => expect(digests()).toHaveLength(3));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(digests()).toHaveLength(3);
    const sent = digests().map(({ body }) => (body.activity ?? body).attachments);
    const personal = sent.filter((attachments) => JSON.stringify(attachments).includes('digest-unsubscribe'));
    expect(personal).toHaveLength(1);
    for (const attachments of sent.filter((each) => !personal.includes(each)))
      expect(attachments).toEqual(preview?.body.attachments);
  });

  test('answers from a new version of the figures within seconds of its switch, without a restart', async () => {
    const { post, place } = await aBot();
    const meetings = async () => {
      connector.clear();
      await post(aMessage(place, 'Hur många kommuner var närvarande på nämnden den 14 december 2022?'));
      return textOf(postsTo(personalConversationId)[0]);
    };
    expect(await meetings()).not.toMatch(/\b9\b/);

    const said = await operate(env, 'import', 'infra/seed/2022');
    expect(said).toContain('2022');

    await eventually(async () => expect(await meetings()).toMatch(/\b9\b/));
  });
});

describe('bad input', () => {
  test.each([
    ['an unknown command', 'gör om allt'],
    ['only a sign', '🦌'],
    ['4 000 characters', 'avgift '.repeat(571)],
    ['SQL', "'; DROP TABLE Fees; --"],
    ['a template marker', '${$root}'],
    ['no text', ''],
  ])('%s gets an answer without any figure', async (_, text) => {
    const { post, place } = await aBot();

    expect((await post(aMessage(place, text))).status).toBe(200);

    const said = textOf(postsTo(personalConversationId)[0]);
    expect(said).not.toBe('');
    expect(said).not.toMatch(/\d\u00a0\d{3}|SEK/);
  });

  test('in a channel, and a press with forged data, leave the store as it was', async () => {
    const { post, place } = await aBot();
    await post(
      aChannelMessage(place, 'koppla', { from: { id: '29:x', name: 'Besökare', aadObjectId: 'visitor' } }),
    );

    const forged = await post(
      aCardAction(
        place,
        {
          verb: 'attendance-answer',
          data: { meetingId, choice: 'not-coming', municipalityCode: '2580', personId: 'x' },
        },
        { from: { id: '29:x', name: 'Besökare', aadObjectId: 'visitor' } },
      ),
    );

    // Told so, with a way to ask for a place on the roster; nothing is answered.
    expect(forged.status).toBe(200);
    expect(JSON.stringify(forged.body)).toContain('ledamotslistan');
    const shown = await post(aCardAction(place, { verb: 'attendance-refresh', data: { meetingId } }));
    expect(JSON.stringify(shown.body.value)).not.toContain('Kommer inte (');
  });
});

/** The button with that verb, wherever it stands in the card. */
function findAction(value: unknown, verb: string): { verb: string; data: unknown } {
  const found = [...walk(value)].find((part) => (part as { verb?: unknown }).verb === verb);
  if (!found) throw new Error(`No button ${verb}`);
  return found as { verb: string; data: unknown };
}

function* walk(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* walk(part);
}
