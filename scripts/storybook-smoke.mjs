// Opens every story of a built Storybook in Chromium: it renders, plays, passes axe, asks nobody but its own address, and leaves no element
// undefined. Pages of documentation render. What differs in the dark, contrast, is looked at by the element tests (kit/good-face.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './find-browser.mjs';
import { serveFolder } from './static-server.mjs';
import { Tally } from './tally.mjs';

const patience = 60_000;

/** In the page, before anything of Storybook: keeps how a story ends, and leads to the next one of its file. */
function listen() {
  let state = (globalThis.storyEnd = {});
  const end = (fault) => (state.fault ??= fault ?? '');
  const violations = ({ result }) =>
    (result?.violations ?? []).map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  let channel;
  globalThis.openStory = (storyId) => {
    state = globalThis.storyEnd = { storyId };
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  };
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(given) {
      channel = given;
      channel.on('storyFinished', ({ storyId, status, reporters = [] }) => {
        if (state.storyId && storyId !== state.storyId) return;
        const axe = reporters.find(({ type }) => type === 'a11y');
        if (!axe) end('axe did not run');
        else if (status !== 'success' || axe.status !== 'passed')
          end(violations(axe).join('; ') || `ended with ${status}, axe ${axe.status}`);
        else end();
      });
      for (const event of [
        'storyThrewException',
        'playFunctionThrewException',
        'unhandledErrorsWhilePlaying',
        'storyErrored',
        'storyMissing',
      ])
        channel.on(event, (said) => end(`${event}: ${[said].flat()[0]?.message ?? said?.title ?? said}`));
      channel.on('docsRendered', () => end());
    },
  });
}

/** In the page: the words of a story that did not end as it should, through every shadow root. */
function words(at = document.querySelector('#storybook-root')) {
  if (at.nodeType === Node.TEXT_NODE) return at.data.trim();
  if (at.localName === 'style') return '';
  return [...at.childNodes, ...(at.shadowRoot?.childNodes ?? [])]
    .map((one) => words(one))
    .filter(Boolean)
    .join(' ');
}

/** Opens the entries one after the other in one page; `told` hears of each, and of what is wrong with it. */
async function look(page, entries, addressOf, told) {
  const { origin } = new URL(addressOf(entries[0]));
  let faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    // What a browser says of a status that the story asked for is no error of ours.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) faults.push(message.text());
  });
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(origin)) faults.push(`asks ${request.url()}`);
  });
  for (const entry of entries) {
    faults = [];
    try {
      if (entry === entries[0]) await page.goto(addressOf(entry));
      else await page.evaluate((id) => globalThis.openStory(id), entry.id);
      await page.waitForFunction(() => globalThis.storyEnd?.fault !== undefined, undefined, { timeout: patience });
      const ended = await page.evaluate(() => globalThis.storyEnd.fault);
      if (ended) faults.unshift(ended.split('\n')[0], `it says: ${await page.evaluate(words)}`);
      const undefinedTags = await page
        .locator('#storybook-root *:not(:defined)')
        .evaluateAll((found) => found.map(({ localName }) => localName));
      if (undefinedTags.length > 0) faults.push(`not defined: ${undefinedTags.join(', ')}`);
      if (entry.type === 'story' && (await page.locator('#storybook-root .column > *').count()) === 0) faults.push('draws nothing');
    } catch (error) {
      faults.push(error.name === 'TimeoutError' ? `does not end within ${patience / 1000} s` : `${entry.id}: ${error.message}`);
    }
    told(entry, faults);
  }
}

/**
 * One page for each file of stories, and for each text that is written to be read. Of the pages that Storybook makes of an element's own
 * comment one stands for all: they are its stories again, and its entry in the manifest.
 */
function visitsTo(entries) {
  const docs = entries.filter(({ type }) => type === 'docs');
  const isWritten = ({ importPath }) => importPath.endsWith('.mdx');
  const opened = [...docs.filter(isWritten), docs.find((entry) => !isWritten(entry))].filter(Boolean);
  const files = Map.groupBy(
    entries.filter(({ type }) => type === 'story'),
    ({ importPath }) => importPath,
  );
  return [...files.values(), ...opened.map((entry) => [entry])].sort((a, b) => b.length - a.length);
}

export async function smokeStories(folder) {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const visits = visitsTo(Object.values(entries));
  const tally = new Tally();
  const server = await serveFolder(folder);
  const browser = await chromium.launch(launchOptions());
  try {
    const visitor = async () => {
      const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris' });
      // MSW's worker signs off as its last page closes, which would race with the next story: this page stays.
      await (await context.newPage()).goto(`${server.origin}/project.json`);
      await context.addInitScript(listen);
      for (let visit = visits.shift(); visit; visit = visits.shift()) {
        const addressOf = ({ id, type }) => `${server.origin}/iframe.html?id=${id}&viewMode=${type}`;
        const page = await context.newPage();
        await look(page, visit, addressOf, ({ title, name }, faults) =>
          tally.row(faults.length === 0, `${title} / ${name}`, faults.join(' | ').slice(0, 1000)),
        );
        await page.close();
      }
    };
    // Much of a story is waiting: three keep two processors busy.
    await Promise.all([visitor(), visitor(), visitor()]);
  } finally {
    await browser.close();
    await server.close();
  }
  tally.finish();
}
