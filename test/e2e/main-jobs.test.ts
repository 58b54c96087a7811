import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { RunningStack } from '../../infra/local/stack.ts';
import { playgroundUrl } from '../../infra/local/stack-config.ts';
import { startTemporary, temporaryStack } from '../infra/temporary-stack.ts';
import { launchBrowser } from './browser.ts';
import { openPlayground, type PlaygroundPage } from './playground-page.ts';

/** One person, one morning: the tests follow one another in the same window, as the Playground keeps its messages there. */
const stop = new AbortController();
let stack: RunningStack | null = null;
let browser: Browser | null = null;
let removeFolder = async () => {};
let page: PlaygroundPage;

beforeAll(async () => {
  const temporary = await temporaryStack();
  removeFolder = temporary.removeFolder;
  stack = await startTemporary(temporary.config, stop.signal);
  browser = await launchBrowser();
  page = await openPlayground(browser, playgroundUrl(temporary.config));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  stop.abort();
  await stack?.ended;
  await removeFolder();
}, 30_000);

const minute = 60_000;

test('the bot greets in the language of the person who opens the chat', async () => {
  await page.openPersonalChat();
  await page.waitForCards('Hej!', 1);
});

describe('a member asks what something costs', () => {
  test(
    'in Swedish: the fee with its year and its source',
    async () => {
      await page.openPersonalChat();
      await page.say('Vad är Kirunas avgift för e-arkivet?');
      const answer = await page.messageWith('29 000 kr');
      expect(answer).toContain('29\u00a0000\u00a0kr');
      expect(answer).toContain('Kiruna');
      expect(answer).toContain('2022');
      expect(await page.sourceOf('29 000 kr')).toContain('Verksamhetsberättelse 2022');
      await page.screenshot('question', 'Vad är Kirunas avgift', '29 000 kr');
    },
    minute,
  );

  test(
    'in English: the same fee',
    async () => {
      await page.say("What is Kiruna's fee for the e-archive?");
      const answer = await page.messageWith('SEK');
      expect(answer).toContain('SEK 29,000');
      expect(answer).toContain('2022');
    },
    minute,
  );
});

describe('a representative says that the municipality comes', () => {
  test(
    'on the card that waits in the channel of the preparation group',
    async () => {
      await page.openChannel('Beredningsgruppen');
      const card = await page.cardWith('21 december 2022');
      expect(await card.text()).not.toContain('På plats (1)');
      await card.press('På plats');
      await card.waitForText('På plats (1)');
      await card.waitForText('1 av 14 kommuner kommer');
      expect(await card.text()).toContain('På plats (1)Kiruna');
      expect(await card.text()).toContain('Saknar svar (13)');
      await page.screenshot('attendance', 'På plats (1)');
    },
    minute,
  );

  test(
    'and the board has its own card in its channel, which nobody has answered',
    async () => {
      await page.openChannel('General');
      const card = await page.cardWith('14 december 2022');
      await card.waitForText('0 av 14 kommuner kommer');
    },
    minute,
  );
});

describe('a coordinator sends the digest', () => {
  const digestOnly = 'Kommunernas närvaro 2022';

  test(
    'after seeing exactly what goes out',
    async () => {
      await page.openPersonalChat();
      await page.say('prenumerera');
      await page.messageWith('Du prenumererar nu på nyhetsbrevet');
      await page.say('förhandsvisa nyhetsbrev december 2022');
      await page.waitForCards(digestOnly, 1);
      const approval = await page.cardWith('Väntar på godkännande');
      expect(await approval.text()).toContain('Går till 3 mottagare');
      await page.screenshot('digest-approval', 'Väntar på godkännande');
    },
    minute,
  );

  test(
    'to both channels and to the subscriber, once each',
    async () => {
      const preview = await (await page.cardWith(digestOnly)).text();
      const approval = await page.cardWith('Väntar på godkännande');
      await approval.press('Godkänn och skicka nu');
      await page.waitForCards(digestOnly, 2);
      // The subscriber's own copy says besides what the own municipality answered, and has the way out.
      const own = await (await page.cardWith(digestOnly)).text();
      expect(own).toContain('Kiruna kommer på plats');
      expect(own.replace(/Din kommuns svar.*?(?=Projekt: )/s, '').replace('Sluta få nyhetsbrevet', '')).toBe(
        preview,
      );

      for (const channel of ['General', 'Beredningsgruppen']) {
        await page.openChannel(channel);
        await page.waitForCards(digestOnly, 1);
        expect(await (await page.cardWith(digestOnly)).text()).toBe(preview);
      }
      await page.screenshot('digest', digestOnly);

      await page.openPersonalChat();
      await (await page.cardWith('Skickat till 3 av 3 mottagare')).waitForText('Beredningsgruppen');
      await page.waitForCards(digestOnly, 2);
    },
    minute,
  );
});
