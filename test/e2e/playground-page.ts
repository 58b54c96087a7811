import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { localStack, stackPaths } from '../../infra/local/stack-config.ts';

/** In pixels of the window. */
type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

/** An Adaptive Card in the open conversation. */
interface CardOnPage {
  /** As shown, spaces as they were sent. */
  text(): Promise<string>;
  press(button: string): Promise<void>;
  /** Resolves once it shows that; rejects after a quarter of a minute. */
  waitForText(text: string): Promise<void>;
}

/** The Playground in a browser, as a person uses it. Of a reload it would forget every message. */
export interface PlaygroundPage {
  openPersonalChat(): Promise<void>;
  openChannel(name: string): Promise<void>;
  /** In the personal chat. */
  say(text: string): Promise<void>;
  /** The bot's newest message with `part` in it, once it is there; spaces as they were sent. In the personal chat. */
  messageWith(part: string): Promise<string>;
  /** What the citation mark in that message says about its source. */
  sourceOf(part: string): Promise<string>;
  /** The newest card with `text` in it, once it is there. */
  cardWith(text: string): Promise<CardOnPage>;
  /** Resolves once exactly so many cards of the open conversation have `text`. */
  waitForCards(text: string, count: number): Promise<void>;
  /** Of the newest messages and cards with these texts, and what lies between them. */
  screenshot(name: string, ...texts: readonly string[]): Promise<void>;
}

const waitMs = 15_000;
const viewport = { width: 1280, height: 900 };

/** Takes a whole digest. */
const tallViewportHeight = 2400;

/** Question and answer stand at either edge of the window; in a narrow conversation they are readable in one picture. */
const narrowConversation = 'div:has(> * > * > * > .fai-OutputCard) { max-width: 560px }';

export async function openPlayground(browser: Browser, url: string): Promise<PlaygroundPage> {
  const context = await browser.newContext({ viewport, locale: 'sv-SE' });
  context.setDefaultTimeout(waitMs);
  await context.route(
    ({ hostname }) => hostname !== new URL(url).hostname,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.goto(url);
  await page.getByText('Configuration file is loaded').waitFor();
  await page.getByTitle('Hide log panel').click();
  await page.addStyleTag({ content: narrowConversation });

  const messages = (part: string) => page.locator('.fai-OutputCard', { hasText: part });
  const cards = (text: string) => page.locator('.ac-adaptiveCard', { hasText: text });
  const open = (name: string) => page.getByRole('treeitem', { name }).click();
  return {
    openPersonalChat: () => open('Personal Chat'),
    openChannel: (name) => open(name),
    say: (text) => say(page, text),
    messageWith: (part) => shownText(messages(part).last()),
    sourceOf: async (part) => {
      const source = page.getByRole('dialog');
      await messages(part).last().locator('.fai-Citation').hover();
      const text = await shownText(source);
      await page.mouse.move(0, 0);
      await source.waitFor({ state: 'detached' });
      return text;
    },
    cardWith: async (text) => {
      const card = cards(text).last();
      await card.waitFor();
      return cardOnPage(card);
    },
    waitForCards: (text, count) => waitForCount(cards(text), count),
    screenshot: (name, ...texts) => screenshot(page, name, texts),
  };
}

async function say(page: Page, text: string): Promise<void> {
  const box = page.locator('[data-lexical-editor]');
  await box.click();
  await page.keyboard.insertText(text);
  await page.getByRole('button', { name: 'Send Message' }).click();
}

function cardOnPage(card: Locator): CardOnPage {
  return {
    text: () => shownText(card),
    press: (button) => card.getByRole('button', { name: button, exact: true }).click(),
    waitForText: (text) => card.getByText(text).first().waitFor(),
  };
}

async function shownText(locator: Locator): Promise<string> {
  await locator.waitFor();
  return (await locator.textContent()) ?? '';
}

async function waitForCount(locator: Locator, count: number): Promise<void> {
  if (count > 0) await locator.nth(count - 1).waitFor();
  await locator.nth(count).waitFor({ state: 'detached' });
}

/** The README shows those in `infra/local/screenshots`; they change only when UPDATE_SCREENSHOTS is 1. */
async function screenshot(page: Page, name: string, texts: readonly string[]): Promise<void> {
  const isUpdate = process.env['UPDATE_SCREENSHOTS'] === '1';
  const folder = isUpdate
    ? join(stackPaths.project, 'infra/local/screenshots')
    : join(localStack.dataFolder, 'screenshots');
  await mkdir(folder, { recursive: true });

  const shown = await Promise.all(texts.map((text) => newestWith(page, text)));
  await page.setViewportSize({ ...viewport, height: tallViewportHeight });
  const boxes = await Promise.all(shown.map((locator) => locator.boundingBox()));
  const clip = around(boxes.filter((box) => box !== null));
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', clip });
  await page.setViewportSize(viewport);
}

/** A card, an answer of the bot, or the bubble of what the person wrote. */
async function newestWith(page: Page, text: string): Promise<Locator> {
  const byBot = page.locator('.fai-OutputCard, .ac-adaptiveCard', { hasText: text });
  return (await byBot.count()) > 0 ? byBot.last() : page.getByText(text).last().locator('../..');
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  return { x, y, width, height };
}
