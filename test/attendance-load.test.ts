import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { connectStorage } from '../src/storage/connect.ts';
import { createStores } from '../src/storage/stores.ts';
import { aCardAction, anInstallation, channelId, teamId } from './support/activities.ts';
import { type Azurite, startAzurite } from './support/azurite.ts';
import { type BotProcess, startBotProcess } from './support/bot-process.ts';
import { eventually } from './support/eventually.ts';
import { type FakeConnector, startFakeConnector, teamsError } from './support/fake-connector.ts';
import { figures2022 } from './support/figures-2022.ts';
import { operate } from './support/running-bot.ts';
import { silentLog } from './support/silent-log.ts';

const meetingId = 'preparation-2022-12-21';
const municipalities = figures2022[0]?.municipalities ?? [];
const presses = 200;

let folder: string;
let azurite: Azurite;
let connector: FakeConnector;
let env: Record<string, string>;
const bots: BotProcess[] = [];
const bot = (index: number): BotProcess => {
  const found = bots[index % bots.length];
  if (!found) throw new Error('No bot runs');
  return found;
};
const stores = () =>
  createStores(connectStorage({ connectionString: azurite.connectionString }), { log: silentLog });
const place = () => ({ serviceUrl: connector.url });

const updates = () =>
  connector.requests.filter(
    ({ method, body }) => method === 'PUT' && JSON.stringify(body).includes(meetingId),
  );
const cards = () =>
  connector.requests.filter(
    ({ method, body }) => method === 'POST' && JSON.stringify(body).includes(meetingId),
  );

function memberOf(code: string) {
  return { id: `29:${code}`, name: `Ledamot ${code}`, aadObjectId: `member-${code}` };
}

/** A press by the member of the municipality; Teams gives every delivery an id. */
function aPress(code: string, data: object, id = `press-${code}-${JSON.stringify(data)}`) {
  return aCardAction(
    place(),
    { verb: 'attendance-answer', data: { meetingId, ...data } },
    { id, from: memberOf(code), replyToId: 'activity-1' },
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'attendance-load-'));
  const rows = municipalities.map(
    ({ code }) => `member-${code},Ledamot ${code},${code},preparation,member,2022-01-01,`,
  );
  const roster = join(folder, 'roster.csv');
  await writeFile(
    roster,
    ['person_id,person_name,municipality_code,body_id,role,from,to', ...rows, ''].join('\n'),
  );
  azurite = await startAzurite();
  connector = await startFakeConnector();
  env = {
    PATH: process.env['PATH'] ?? '',
    PORT: '0',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
    COORDINATORS: 'coordinator',
    CLOCK_START: '2022-12-07T09:00:00+01:00',
  };
  await operate(env, 'import', 'infra/seed/2022', '--as-of', '2022-12-07');
  await operate(env, 'roster', roster);
  bots.push(...(await Promise.all([startBotProcess(env), startBotProcess(env)])));
  connector.setChannels(teamId, [{ id: channelId, name: 'Beredningsgruppen' }]);
  await bot(0).post(anInstallation(place(), 'add', 'team'));
  await eventually(() => expect(cards()).toHaveLength(1));
}, 60_000);

afterAll(async () => {
  await Promise.all(bots.map(({ kill }) => kill()));
  await connector?.close();
  await azurite?.stop();
  await rm(folder, { recursive: true, force: true });
});

test('200 presses at once by 14 municipalities through two processes: none is lost, and few updates follow', async () => {
  const pressed = Array.from({ length: presses }, (_, index) => {
    const code = municipalities[index % municipalities.length]?.code ?? '';
    return { code, note: `Svar ${index}` };
  });
  const began = Date.now();
  const answers = await Promise.all(
    pressed.map(async ({ code, note }, index) => {
      const sent = Date.now();
      const { status, body } = await bot(index).post(aPress(code, { choice: 'on-site', note }));
      return { status, type: body?.type, ms: Date.now() - sent };
    }),
  );

  const card = 'application/vnd.microsoft.card.adaptive';
  expect(new Set(answers.map(({ status, type }) => `${status} ${type}`))).toEqual(new Set([`200 ${card}`]));
  expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(5_000);

  const history = await stores().attendance.history(meetingId);
  expect(history.map(({ after }) => after?.note).sort()).toEqual(pressed.map(({ note }) => note).sort());
  const standing = await stores().attendance.answers(meetingId);
  for (const { code } of municipalities) {
    const own = history.filter(({ municipalityCode }) => municipalityCode === code);
    expect(standing.find(({ municipalityCode }) => municipalityCode === code)).toEqual(own.at(-1)?.after);
    for (const [index, change] of own.entries()) expect(change.before).toEqual(own[index - 1]?.after ?? null);
  }

  await eventually(() => {
    const shown = JSON.stringify(updates().at(-1)?.body);
    for (const { note } of standing) expect(shown).toContain(`”${note}”`);
  });
  const seconds = (Date.now() - began) / 1_000;
  expect(updates().length).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
}, 40_000);

describe('the same press, delivered again', () => {
  const drawnAt = '2022-12-07T08:00:00.000Z';
  const [first, second] = municipalities.map(({ code }) => code);
  const changesOf = async (code = '') =>
    (await stores().attendance.history(meetingId)).filter(
      ({ municipalityCode }) => municipalityCode === code,
    );

  test('with the same or a new activity id, at once and through the other process, is one change', async () => {
    const before = (await changesOf(first)).length;
    const data = { choice: 'online', note: 'en gång', drawnAt };
    const again = ['id-1', 'id-1', 'id-2', 'id-3'].map((id, index) =>
      bot(index).post(aPress(first ?? '', data, id)),
    );
    await Promise.all(again);

    expect(await changesOf(first)).toHaveLength(before + 1);
  });

  test('after a later answer leaves that one alone', async () => {
    const before = (await changesOf(second)).length;
    const data = { choice: 'online', note: 'en gång', drawnAt };
    await bot(0).post(aPress(second ?? '', data, 'id-1'));
    await bot(1).post(aPress(second ?? '', { choice: 'not-coming' }, 'id-2'));
    const { body } = await bot(1).post(aPress(second ?? '', data, 'id-3'));

    expect(await changesOf(second)).toHaveLength(before + 2);
    expect(JSON.stringify(body.value)).toContain('kommer inte (svar av');
  });
});

describe('a connector that fails', () => {
  const [, , code = ''] = municipalities.map((municipality) => municipality.code);
  let presses = 0;
  /** Answers anew; gives the note that the card shows when it is right. */
  const press = async () => {
    presses += 1;
    const note = `Läge ${presses}`;
    const { status } = await bot(0).post(aPress(code, { choice: 'online', note }));
    expect(status).toBe(200);
    return note;
  };
  const shown = (note: string) =>
    eventually(() => expect(JSON.stringify(updates().at(-1)?.body)).toContain(note), 15_000);
  /** What an earlier test left to be drawn is drawn. */
  const quiet = async () => {
    for (let before = -1; before !== updates().length; ) {
      before = updates().length;
      await new Promise((resolve) => setTimeout(resolve, 1_100));
    }
  };
  beforeEach(quiet, 20_000);

  test.each([
    ['throttles', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
    ['resets the connection', { kind: 'drop' }],
    ['fails', { kind: 'status', status: 502 }],
  ] as const)(
    'because it %s: the card is right soon after',
    async (_, fault) => {
      connector.fail(fault);
      await shown(await press());
    },
    20_000,
  );

  test('and refuses the bot: the press is answered, and the next one shows', async () => {
    connector.fail({ kind: 'status', status: 403, body: teamsError('BotNotInConversationRoster') });
    await press();
    await eventually(() => expect(updates().length).toBeGreaterThan(0));

    await shown(await press());
  }, 20_000);

  test('and hangs: nobody waits for it', async () => {
    connector.fail({ kind: 'hang' });
    const began = Date.now();
    await press();
    const note = await press();

    expect(Date.now() - began).toBeLessThan(3_000);
    await shown(note);
  }, 20_000);

  test('and has lost the card: it is posted again, once, as it stands', async () => {
    const before = cards().length;
    connector.fail({ kind: 'status', status: 404, body: teamsError('ActivityNotFoundInConversation') });
    const note = await press();

    await eventually(() => expect(cards()).toHaveLength(before + 1));
    expect(JSON.stringify(cards().at(-1)?.body)).toContain(note);
    await shown(await press());
    expect(cards()).toHaveLength(before + 1);
  }, 20_000);

  test('and a process killed between the answer and the card: the next press through another one makes it right', async () => {
    connector.fail({ kind: 'hang' });
    const note = await press();
    await eventually(() => expect(JSON.stringify(updates().at(-1)?.body)).toContain(note));
    await bot(0).kill();
    bots.shift();

    const other = municipalities[3]?.code ?? '';
    await bot(0).post(aPress(other, { choice: 'not-coming', note: 'efteråt' }));
    await shown('efteråt');
    expect(JSON.stringify(updates().at(-1)?.body)).toContain(note);
  }, 20_000);
});
