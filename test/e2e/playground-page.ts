import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { localStack, stackPaths } from '../../infra/local/stack-config.ts';

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
  /** What the citation mark in that message says about its source; stays open until the pointer moves. */
  sourceOf(part: string): Promise<string>;
  /** The newest card with `text` in it, once it is there. */
  cardWith(text: string): Promise<CardOnPage>;
  /** Resolves once exactly so many cards of the open conversation have `text`. */
  waitForCards(text: string, count: number): Promise<void>;
  /** Of the window, with the newest message or card that has `text` in view. */
  screenshot(name: string, text: string): Promise<void>;
}

const waitMs = 15_000;
const viewport = { width: 1280, height: 900 };

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

  const messages = (part: string) => page.locator('.fai-OutputCard', { hasText: part });
  const cards = (text: string) => page.locator('.ac-adaptiveCard', { hasText: text });
  const open = (name: string) => page.getByRole('treeitem', { name }).click();
  return {
    openPersonalChat: () => open('Personal Chat'),
    openChannel: (name) => open(name),
    say: (text) => say(page, text),
    messageWith: (part) => shownText(messages(part).last()),
    sourceOf: async (part) => {
      await messages(part).last().locator('.fai-Citation').hover();
      return shownText(page.getByRole('dialog'));
    },
    cardWith: async (text) => {
      const card = cards(text).last();
      await card.waitFor();
      return cardOnPage(card);
    },
    waitForCards: (text, count) => waitForCount(cards(text), count),
    screenshot: (name, text) => screenshot(page, name, text),
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
async function screenshot(page: Page, name: string, text: string): Promise<void> {
  const isUpdate = process.env['UPDATE_SCREENSHOTS'] === '1';
  const folder = isUpdate
    ? join(stackPaths.project, 'infra/local/screenshots')
    : join(localStack.dataFolder, 'screenshots');
  await mkdir(folder, { recursive: true });
  const shown = page.locator('.fai-OutputCard, .ac-adaptiveCard').getByText(text).last();
  await shown.scrollIntoViewIfNeeded();
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
