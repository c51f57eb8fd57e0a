/** One Chromium for a test file, and windows of it that complain of every uncaught error and every blocked thing. */
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, type TestContext } from 'node:test';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchOptions } from '../../scripts/find-browser.mjs';

export const root = join(import.meta.dirname, '../..');

/** A thumb on a phone, a mouse at a desk. */
export const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: process.env.AVENANT_PICTURES ? 2 : 1,
};
export const desk: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
export const sizes = [
  ['360 × 740 with a thumb', phone],
  ['1280 × 900 with a mouse', desk],
] as const;

let running: Promise<Browser> | undefined;
after(async () => (await running)?.close());

const browser = () => {
  const options = launchOptions();
  assert.ok(options.executablePath, 'no Chromium: npm test installs one');
  return (running ??= chromium.launch({ ...options, handleSIGINT: false }));
};

export interface Window {
  context: BrowserContext;
  page: Page;
  /** Uncaught errors and console errors so far, without those that the test expects. */
  complaints: () => string[];
}

/** What a browser says by itself of an answer that is no success, and of a network that is not there: those are played on purpose. */
const playedOnPurpose = /Failed to load resource|net::ERR_|ERR_INTERNET_DISCONNECTED/;

/** Opens a window; at the end of the test it must have had nothing to complain of. `expected` names complaints that are the point. */
export async function openWindow(
  t: TestContext,
  options: BrowserContextOptions = desk,
  { expected }: { expected?: RegExp } = {},
): Promise<Window> {
  // Motion stilled, as in the element tests: a colour that is on its way to another is nobody's colour.
  const context = await (await browser()).newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', reducedMotion: 'reduce', ...options });
  const heard: string[] = [];
  const listen = (page: Page) => {
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
    page.on('console', (line) => line.type() === 'error' && !playedOnPurpose.test(line.text()) && heard.push(`console: ${line.text()}`));
  };
  context.on('page', listen);
  const page = await context.newPage();
  // From the start: asked for with the press itself, the interception may come after it, and the chooser opens for nobody.
  page.on('filechooser', () => {});
  const complaints = () => heard.filter((line) => !expected?.test(line));
  t.after(async () => {
    await context.close();
    assert.deepEqual(complaints(), [], 'the page complained');
  });
  return { context, page, complaints };
}

/** Kept for people to look at, where AVENANT_PICTURES is set; never compared. */
export async function picture(page: Page, name: string): Promise<void> {
  if (!process.env.AVENANT_PICTURES) return;
  const folder = join(root, '.cache/screens');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
