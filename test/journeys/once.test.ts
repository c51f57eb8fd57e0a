// F8: one intent, one submission, whatever is pressed, lost or opened twice.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { openWindow } from './browser.ts';
import { allowances, confirm, confirmButton, confirmed, file, openDeposit, pick, ready, signIn } from './customer.ts';
import { MiB, scan } from './paper.ts';
import { startPortal } from './portal.ts';

async function readyToConfirm(t: TestContext) {
  const portal = await startPortal(t);
  const { page, context } = await openWindow(t);
  await signIn(page, portal.origin);
  await openDeposit(page, portal.origin);
  const paper = await scan(t, 'relevé.pdf', MiB);
  await pick(page, allowances, paper.path);
  await file(page, paper.name).getByText(ready).waitFor();
  return { portal, page, context, paper };
}
const toSubmissions = (page: Page) => page.context().route(/\/submissions$/, (route) => route.continue());

test('F8: « Confirmer » pressed twice in one instant, and Enter twice, hands in once', async (t) => {
  const { portal, page } = await readyToConfirm(t);
  await confirmButton(page).evaluate((button: HTMLElement) => {
    button.click();
    button.click();
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText(confirmed).waitFor();
  assert.equal(portal.submissions(), 1);
});

/** The client tries again by itself what it heard nothing of; what it cannot read is for the person to press again. */
for (const [name, times, sentence] of [
  ['is lost on the way', 3, /Le service ne répond pas/],
  ['comes cut in half', 1, /une réponse illisible/],
] as const)
  test(`F8: the answer to « Confirmer » ${name}: the same press again finds the one submission that there is`, async (t) => {
    const { portal, page } = await readyToConfirm(t);
    let lost = 0;
    await page.route(/\/submissions$/, async (route) => {
      if (lost === times) return route.continue();
      lost += 1;
      const answer = await route.fetch();
      if (times > 1) return route.abort('connectionreset');
      return route.fulfill({ response: answer, body: (await answer.text()).slice(0, 20) });
    });
    await confirmButton(page).click();
    await page.getByText(sentence).waitFor();
    assert.equal(lost, times);
    assert.equal(portal.submissions(), 1, 'it was handed in, though nobody heard');
    await confirmButton(page).click();
    await page.getByText(confirmed).waitFor();
    assert.equal(portal.submissions(), 1);
  });

test('F8: two tabs with the same files: what the first handed in, the second does not hand in again, and says why', async (t) => {
  const { portal, page, context, paper } = await readyToConfirm(t);
  const second = await context.newPage();
  await openDeposit(second, portal.origin);
  await file(second, paper.name).getByText(ready).waitFor();
  await confirm(page);
  await confirmButton(second).click();
  await second.getByText(/n’est plus attendu|ont changé depuis/).waitFor();
  assert.equal(portal.submissions(), 1);
});

test('F8: two tabs that confirm at the same time: one submission', async (t) => {
  const { portal, page, context, paper } = await readyToConfirm(t);
  const second = await context.newPage();
  await openDeposit(second, portal.origin);
  await file(second, paper.name).getByText(ready).waitFor();
  await toSubmissions(page);
  await Promise.all([confirmButton(page).click(), confirmButton(second).click()]);
  const told = /n’est plus attendu|ont changé depuis/;
  for (const tab of [page, second]) await tab.getByText(confirmed).or(tab.getByText(told)).first().waitFor();
  assert.equal(portal.submissions(), 1);
});
