import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningBot, startBot } from '../src/app.ts';
import { parseConfig } from '../src/config.ts';
import {
  aCardAction,
  aMessage,
  anInstallation,
  kirunaMember,
  personalConversationId,
} from './support/activities.ts';
import { type Azurite, startAzurite } from './support/azurite.ts';
import { type FakeConnector, startFakeConnector } from './support/fake-connector.ts';
import { operate, postActivity } from './support/running-bot.ts';
import { silentLog } from './support/silent-log.ts';

let azurite: Azurite;
let connector: FakeConnector;
let bot: RunningBot;
let env: Record<string, string>;

beforeAll(async () => {
  azurite = await startAzurite();
  connector = await startFakeConnector();
  env = {
    PORT: '0',
    PUBLIC_URL: 'https://bot.example',
    LANG: 'sv_SE.UTF-8',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
    COORDINATORS: kirunaMember.aadObjectId,
    CLOCK_START: '2022-12-14T16:30:00+01:00',
  };
  await operate(env, 'import', 'infra/seed/2022', '--as-of', '2022-12-07');
  await operate(env, 'roster', 'test/support/roster.csv');
  bot = await startBot(parseConfig(env), silentLog);
}, 60_000);

afterAll(async () => {
  await bot?.stop();
  await connector?.close();
  await azurite?.stop();
});

const inPersonalChat = { conversation: { id: personalConversationId, conversationType: 'personal' } };
const said = () =>
  connector.requests
    .filter(({ method, path }) => method === 'POST' && path.includes(personalConversationId))
    .map(({ body }) => `${body?.text ?? ''}${body?.summary ?? ''}`);
const say = (text: string) => postActivity(bot.port, aMessage({ serviceUrl: connector.url }, text));

/** What is at the address in the newest message that has such a one, fetched from this process. */
function fetchNewest(form: RegExp) {
  const address = said()
    .map((text) => form.exec(text)?.[0])
    .findLast((found) => found !== undefined);
  if (!address) throw new Error(`No address in: ${said().join(' | ')}`);
  return fetch(address.replace('https://bot.example', `http://127.0.0.1:${bot.port}`));
}

describe('after a meeting the running bot', () => {
  test('takes who was there, counts it, and gives list, file and calendar', async () => {
    const place = { serviceUrl: connector.url };
    await postActivity(bot.port, anInstallation(place, 'add', 'personal'));
    await say('bekräfta närvaro');
    expect(said().at(-1)).toMatch(/^Bekräfta närvaro\. Nämndsammanträde, onsdag 14 december 2022/);

    const data = { lang: 'sv', meetingId: 'board-2022-12-14', basedOn: '', page: '0', rest: 'absent' };
    const pressed = await postActivity(
      bot.port,
      aCardAction(place, { verb: 'presence-confirm', data: { ...data, m2582: 'present' } }, inPersonalChat),
    );
    expect(JSON.stringify(pressed.body)).toContain('1 av 14 kommuner var närvarande.');

    await say('närvarolista nämnden 14 december');
    const csv = await fetchNewest(/https:\/\/bot\.example\/files\/\S+?\/board-2022-12-14\.csv/);
    expect(csv.headers.get('cache-control')).toBe('private, no-store');
    const text = await csv.text();
    expect(text).toContain('"Boden";"";"";"";"";"";"";"";"ja";"kom ändå"');
    // What `fetch` reads as text has lost its byte-order mark.
    const printed = await operate(env, 'attendance', 'export', 'board', '2022-12-14');
    expect(printed).toBe(`\ufeff${text.replaceAll('\r\n', '\n')}`);

    await say('kalender nämnden');
    const calendar = await fetchNewest(/https:\/\/bot\.example\/calendar\/\S+?\.ics/);
    expect(calendar.status).toBe(200);
    expect(await calendar.text()).toContain('UID:board-2022-12-14@e-namnd');
  });
});
