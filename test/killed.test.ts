import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  aCardAction,
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

const meetingId = 'preparation-2022-12-21';
let azurite: Azurite;
let connector: FakeConnector;
let env: Record<string, string>;
const running: ChildProcess[] = [];
const logged: string[] = [];

/** A process of its own, that can be killed; `at` is the time by its clock when it starts. */
async function aProcess(at: string) {
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: { ...env, CLOCK_START: at },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const port = await new Promise<number>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      logged.push(line);
      const entry: { event?: string; port?: number } = JSON.parse(line);
      if (entry.event === 'started' && entry.port) resolve(entry.port);
    });
  });
  const post = async (activity: unknown) => (await postActivity(port, activity)).body;
  return { post, kill: () => kill(child) };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

const place = () => ({ serviceUrl: connector.url });
const requests = (method: string, part: string) =>
  connector.requests.filter((request) => request.method === method && JSON.stringify(request).includes(part));
const sentDigests = () =>
  connector.requests.filter(
    ({ method, path, body }) =>
      method === 'POST' &&
      (path === 'v3/conversations' || path.includes(personalConversationId)) &&
      JSON.stringify(body).includes('Närvaro 2022 i procent'),
  );

beforeAll(async () => {
  azurite = await startAzurite();
  connector = await startFakeConnector();
  env = {
    PATH: process.env['PATH'] ?? '',
    PORT: '0',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
    COORDINATORS: kirunaMember.aadObjectId,
    // One after another, so that a broadcast has a middle.
    DELIVERY_IN_FLIGHT: '1',
    CLOCK_START: '2022-12-07T09:00:00+01:00',
  };
  await operate(env, 'import', 'infra/seed/2022', '--as-of', '2022-12-07');
  await operate(env, 'roster', 'test/support/roster.csv');
}, 60_000);

afterEach(() => Promise.all(running.splice(0).map(kill)));

afterAll(async () => {
  await connector?.close();
  await azurite?.stop();
});

test('a process killed between an answer and the card, then in the middle of a broadcast, is made good by the next', async () => {
  connector.setChannels(teamId, [
    { id: teamId, name: 'Nämnden' },
    { id: channelId, name: 'Beredningsgruppen' },
  ]);
  const first = await aProcess('2022-12-07T09:00:00+01:00');
  await first.post(anInstallation(place(), 'add', 'team'));
  await eventually(() => expect(requests('POST', meetingId)).toHaveLength(1));

  connector.fail({ kind: 'hang' });
  await first.post(
    aCardAction(place(), { verb: 'attendance-answer', data: { meetingId, choice: 'online' } }),
  );
  await eventually(() => expect(requests('PUT', meetingId)).toHaveLength(1));
  await first.kill();

  const second = await aProcess('2022-12-07T09:10:00+01:00');
  await eventually(() => expect(requests('PUT', 'Digitalt (1)')).toHaveLength(2));

  await second.post(aMessage(place(), 'prenumerera'));
  await second.post(aMessage(place(), 'förhandsvisa nyhetsbrev december 2022'));
  const before = sentDigests().length;
  connector.failOn('Närvaro 2022 i procent', { kind: 'hang' });
  await second.post(aMessage(place(), 'skicka nyhetsbrev december 2022'));
  await eventually(() => expect(sentDigests()).toHaveLength(before + 1));
  await second.kill();

  const third = await aProcess('2022-12-07T09:20:00+01:00');
  await eventually(() => expect(sentDigests()).toHaveLength(before + 3), 15_000);
  await eventually(async () => {
    await third.post(aMessage(place(), 'förhandsvisa nyhetsbrev december 2022'));
    expect(requests('POST', 'Skickat till 2 av 3 mottagare, 1 osäkra').length).toBeGreaterThan(0);
  });
  const recipients = sentDigests()
    .slice(before, before + 3)
    .map(({ path, body }) => body.channelData?.channel.id ?? path);
  expect(new Set(recipients).size).toBe(3);

  const log = logged.join('\n');
  expect(log).toContain('attendance-answer');
  expect(log).not.toMatch(/Ledamot|Kiruna|nyhetsbrev|Nämnden|Beredningsgruppen|AccountKey/);
}, 90_000);
