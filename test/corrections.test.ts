import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type RunningBot, startBot } from '../src/app.ts';
import { parseConfig } from '../src/config.ts';
import { connectStorage } from '../src/storage/connect.ts';
import { createStores, type Stores } from '../src/storage/stores.ts';
import { aCardAction, aMessage, anInstallation, tenantId } from './support/activities.ts';
import { type Azurite, startAzurite } from './support/azurite.ts';
import { aBoard } from './support/board.ts';
import { eventually } from './support/eventually.ts';
import { type FakeConnector, startFakeConnector } from './support/fake-connector.ts';
import { operate, postActivity } from './support/running-bot.ts';
import { silentLog } from './support/silent-log.ts';

type Someone = {
  readonly from: { readonly id: string; readonly name: string; readonly aadObjectId: string };
  readonly conversation: {
    readonly id: string;
    readonly conversationType: string;
    readonly tenantId: string;
  };
};

function someone(id: string, name: string): Someone {
  return {
    from: { id: `29:${id}`, name, aadObjectId: id },
    conversation: { id: `a:${id}`, conversationType: 'personal', tenantId },
  };
}

const first = someone('coordinator-1', 'Samordnare Kiruna');
const second = someone('coordinator-2', 'Samordnare Luleå');
const asker = someone('asker', 'Ledamot Boden');
const proposer = someone('proposer', 'Ledamot Kalix');
const question = 'Vad är Kirunas avgift för e-arkivet?';

let azurite: Azurite;
let connector: FakeConnector;
let stores: Stores;
let env: Record<string, string>;
const running: RunningBot[] = [];

async function aBot() {
  const bot = await startBot(parseConfig(env), silentLog);
  running.push(bot);
  const place = { serviceUrl: connector.url };
  const post = async (activity: unknown) => (await postActivity(bot.port, activity)).body;
  const say = async (text: string, who: Someone) => {
    const before = saidTo(who).length;
    await post(aMessage(place, text, who));
    return saidTo(who).slice(before).join('\n');
  };
  return {
    say,
    install: (who: Someone) => post(anInstallation(place, 'add', 'personal', who)),
    press: (button: { verb: string; data?: unknown }, who: Someone) => post(aCardAction(place, button, who)),
  };
}

function saidTo({ conversation }: Someone): readonly string[] {
  return connector.requests
    .filter(
      ({ method, path }) => method === 'POST' && path.startsWith(`v3/conversations/${conversation.id}/`),
    )
    .map(({ body }) => `${body.text ?? ''}${body.summary ?? ''}`);
}

/** The button with that verb in the newest card to somebody. */
function buttonTo({ conversation }: Someone, verb: string): { verb: string; data: unknown } {
  const bodies = connector.requests
    .filter(({ path }) => path.startsWith(`v3/conversations/${conversation.id}/`))
    .map(({ body }) => body);
  const found = [...walk(bodies)].findLast((part) => 'verb' in part && part.verb === verb);
  if (!found) throw new Error(`No button ${verb}`);
  return found as { verb: string; data: unknown };
}

function* walk(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const part of Object.values(value)) yield* walk(part);
}

beforeAll(async () => {
  azurite = await startAzurite();
  connector = await startFakeConnector();
  env = {
    PORT: '0',
    LANG: 'sv_SE.UTF-8',
    AZURE_STORAGE_CONNECTION_STRING: azurite.connectionString,
    DANGEROUSLY_ALLOW_UNAUTHENTICATED: 'true',
    COORDINATORS: `${first.from.aadObjectId},${second.from.aadObjectId}`,
    CLOCK_START: '2022-10-05T09:00:00+02:00',
  };
  await operate(env, 'import', 'infra/seed/2022');
  stores = createStores(connectStorage(azurite), { log: silentLog });
}, 60_000);

afterEach(async () => {
  await Promise.all(running.splice(0).map((bot) => bot.stop()));
});

afterAll(async () => {
  await connector?.close();
  await azurite?.stop();
});

const shown = () =>
  stores.givenAnswers.thatShowed(
    { mark: '2022 fees e-arkiv/2584 amountSek', value: 29_000 },
    { from: '2022-10-01', to: '2022-10-31' },
  );

describe('a wrong answer', () => {
  test('is corrected by a coordinator, in every process within seconds, and everyone concerned is told once', async () => {
    const [one, other] = [await aBot(), await aBot()];
    for (const who of [first, second, asker, proposer]) await one.install(who);
    expect(await one.say(question, asker)).toContain('29\u00a0000\u00a0kr');
    expect(await one.say(question, proposer)).toContain('29\u00a0000\u00a0kr');
    await eventually(async () => expect(await shown()).toHaveLength(2));

    // The form comes from the process that did not give the answer.
    expect(await other.say('fel', proposer)).toContain('29\u00a0000\u00a0kr i mina uppgifter');
    const form = buttonTo(proposer, 'correction-propose');
    const typed = {
      newValue: '30 000 kr',
      reason: 'Fakturan visar ett annat belopp',
      source: 'Faktura 4711',
    };
    await other.press({ ...form, data: { ...(form.data as object), ...typed, oldValue: '1' } }, proposer);
    await eventually(() => {
      for (const who of [first, second]) expect(saidTo(who).at(-1)).toContain('föreslår en rättelse');
    });

    const accept = buttonTo(first, 'correction-accept');
    const forged = await one.press(accept, asker);
    expect(forged).toMatchObject({ statusCode: 403 });
    const pressed = await Promise.all([one.press(accept, first), other.press(accept, second)]);
    for (const reply of pressed) expect(reply).toMatchObject({ statusCode: 200 });

    for (const bot of [one, other]) {
      await eventually(async () => expect(await bot.say(question, first)).toContain('30\u00a0000\u00a0kr'));
    }
    await eventually(() => {
      expect(saidTo(asker).filter((text) => text.startsWith('Rättelse: '))).toHaveLength(1);
      expect(saidTo(proposer).filter((text) => text.includes('är godkänd'))).toHaveLength(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(saidTo(asker).filter((text) => text.startsWith('Rättelse: '))).toHaveLength(1);
    expect(saidTo(proposer).filter((text) => text.toLowerCase().includes('rättelse'))).toHaveLength(1);
    const versions = await stores.figures.listVersions();
    expect(versions.filter(({ corrections }) => corrections.length > 0)).toHaveLength(1);
  }, 60_000);

  test('whose acceptance a killed process left staged is corrected by the next process that starts', async () => {
    const { figures } = stores;
    const dying = { ...figures, switchFrom: () => Promise.reject(new Error('killed')) };
    const board = await aBoard({
      stores: { ...stores, figures: dying },
      storedFigures: true,
      now: '2022-10-05T08:00:00Z',
      coordinators: [first.from.aadObjectId],
    });
    const person = (who: Someone) => ({ id: who.from.aadObjectId, tenantId, name: who.from.name });
    await board.say('fel Bodens avgift för e-arkivet; 37 000; skäl; källa', person(proposer));
    const open = (await stores.corrections.unfinished()).find(({ state }) => state === 'open');
    const pressed = board.press('correction-accept', { correctionId: open?.id }, person(first));
    await expect(pressed).rejects.toThrow('killed');
    const staged = (await figures.listVersions()).length;

    const bot = await aBot();
    await eventually(async () =>
      expect(await bot.say('Vad är Bodens avgift för e-arkivet?', first)).toContain('37\u00a0000\u00a0kr'),
    );
    expect(await figures.listVersions()).toHaveLength(staged);
    expect(await bot.say(question, first)).toContain('30\u00a0000\u00a0kr');
  }, 60_000);

  test('is followed by its version in the chat and on the command line, and can be switched back from', async () => {
    const bot = await aBot();
    const [newest, before] = (await stores.figures.listVersions()).filter(
      ({ corrections }) => corrections.length > 0,
    );
    if (!newest || !before) throw new Error('two corrections were accepted');
    expect(await bot.say(`jämför ${before.versionId} ${newest.versionId}`, first)).toContain('1 skillnad');
    expect(await operate(env, 'compare', before.versionId, newest.versionId)).toContain(
      'Avgift för Gemensamt e-arkiv, Boden 2022: 36\u00a0000\u00a0kr → 37\u00a0000\u00a0kr',
    );

    expect(await bot.say(`byt till ${before.versionId}`, first)).toContain('använder nu');
    expect(await bot.say('Vad är Bodens avgift för e-arkivet?', first)).toContain('36\u00a0000\u00a0kr');
  }, 60_000);
});
