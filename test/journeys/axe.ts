/** axe on a whole screen of the real portal, shadow roots included. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = {
  all: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  /** What may differ in a screen that was judged by day, at a desk, when it is seen by night, on a phone. */
  nightAndRoom: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'],
};

/** Fails with what axe found, where, and why. The script enters through the browser's own tools: the page's policy stays as it is. */
export async function assertAccessible(page: Page, screen: string, what: keyof typeof rules = 'all'): Promise<void> {
  // Not before the screen is drawn: each has a title.
  await page.locator('h1').first().waitFor({ state: 'attached' });
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (tags) =>
      (globalThis as unknown as { axe: { run(where: Document, how: object): Promise<AxeResults> } }).axe.run(document, {
        runOnly: tags,
        resultTypes: ['violations'],
      }),
    rules[what],
  );
  const told = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.flat().join(' > ')}: ${failureSummary?.replace(/\s+/g, ' ')}`),
  );
  assert.deepEqual(told, [], `${screen}: axe`);
}

/** Nothing makes the page scroll sideways. */
export async function assertReflows(page: Page, screen: string): Promise<void> {
  const { wide, room } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  assert.ok(wide <= room, `${screen}: ${wide} px wide in ${room} px`);
}

/** For a test that is walked at two sizes: axe reads the same tree in both, so it reads it once, where there is least room. */
export async function assertGoodAtBothSizes(page: Page, screen: string): Promise<void> {
  if (page.viewportSize()!.width < 600) await assertAccessible(page, screen);
  await assertReflows(page, screen);
}
