// A session that ends in the middle of an upload: signing in again happens in place, and the upload goes on.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible } from './axe.ts';
import { openWindow, picture } from './browser.ts';
import { allowances, drop, file, fillSignIn, openDeposit, pick, pressSignIn, ready, signIn, zone } from './customer.ts';
import { MiB, scan } from './paper.ts';
import { startPortalBehindCable } from './portal.ts';
import { bendNetwork } from './wire.ts';

const chunk = 5 * MiB;
const wrapping = 256 * 1024;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Votre session est terminée' });

async function atTheDeposit(t: TestContext) {
  const portal = await startPortalBehindCable(t);
  const { page } = await openWindow(t);
  await signIn(page, portal.origin);
  await openDeposit(page, portal.origin);
  // A fast line still. Without any limit, what counts is how much the sockets of this machine can swallow.
  await bendNetwork(page, { upload: 12 * MiB });
  return { portal, page };
}

/** Signs in again where the page asks for it. */
async function signInAgain(page: Page, identifier = '28000451'): Promise<void> {
  await dialog(page).waitFor();
  // The form stands in the page's own tree, slotted into the dialog.
  const form = page.locator('avenant-provider > avenant-login-form');
  await fillSignIn(form as unknown as Page, { identifier });
  await pressSignIn(form as unknown as Page);
  await dialog(page).waitFor({ state: 'hidden' });
}

test('F4: a session that ends at 40 % of a 50 Mo upload: sign-in in place, resumed, at most one chunk again, the same file', async (t) => {
  const { portal, page } = await atTheDeposit(t);
  const paper = await scan(t, 'relevé.pdf', 50 * MiB);
  await page.getByRole('textbox', { name: /^Précision/ }).fill('Suite à votre courrier du 12.');
  const before = portal.line.sent();
  portal.line.after(20 * MiB, () => portal.server.sandbox.controls.endSessions('session'));
  await drop(page, zone(page, allowances), [paper.path]);
  await dialog(page).waitFor();
  await picture(page, 'session-ended');
  await assertAccessible(page, 'sign in again');
  await signInAgain(page);
  await file(page, paper.name).getByText(ready).waitFor({ timeout: 60_000 });
  const resent = portal.line.sent() - before - paper.bytes;
  assert.ok(resent <= chunk + wrapping, `${(resent / MiB).toFixed(1)} Mo were sent again`);
  assert.equal(await portal.onDisk(paper.name), paper.sha256);
  assert.equal(await page.getByRole('textbox', { name: /^Précision/ }).inputValue(), 'Suite à votre courrier du 12.');
});

test('F4: twenty uploads, twenty sessions that end at 40 %: twenty files as they were given', async (t) => {
  const { portal, page } = await atTheDeposit(t);
  for (let round = 1; round <= 20; round++) {
    const paper = await scan(t, `relevé ${round}.pdf`, 6 * MiB);
    const before = portal.line.sent();
    portal.line.after(0.4 * paper.bytes, () => portal.server.sandbox.controls.endSessions('session'));
    await pick(page, allowances, paper.path);
    await signInAgain(page);
    await file(page, paper.name).getByText(ready).waitFor();
    const resent = portal.line.sent() - before - paper.bytes;
    assert.ok(resent <= chunk + wrapping, `round ${round}: ${(resent / MiB).toFixed(1)} Mo were sent again`);
    assert.equal(await portal.onDisk(paper.name), paper.sha256, `round ${round}`);
    await file(page, paper.name)
      .getByRole('button', { name: /^Retirer/ })
      .click();
    await file(page, paper.name).waitFor({ state: 'detached' });
  }
});

test('an access that ends during an upload is renewed without a word', async (t) => {
  const { portal, page } = await atTheDeposit(t);
  const paper = await scan(t, 'relevé.pdf', 20 * MiB);
  portal.line.after(8 * MiB, () => {
    portal.server.sandbox.controls.endSessions('access');
    portal.line.unplug();
    portal.line.plug();
  });
  await drop(page, zone(page, allowances), [paper.path]);
  await file(page, paper.name).getByText(ready).waitFor({ timeout: 60_000 });
  assert.equal(await portal.onDisk(paper.name), paper.sha256);
  assert.equal(await dialog(page).count(), 0);
});

test('should somebody else sign in, nothing of the first person is sent or shown', async (t) => {
  const { portal, page } = await atTheDeposit(t);
  const paper = await scan(t, 'relevé.pdf', 20 * MiB);
  portal.line.after(8 * MiB, () => portal.server.sandbox.controls.endSessions('session'));
  await drop(page, zone(page, allowances), [paper.path]);
  await signInAgain(page, '28000454');
  await page.getByText('Cet élément est introuvable').waitFor();
  const shown = await page.locator('body').ariaSnapshot();
  assert.doesNotMatch(shown, /relevé\.pdf|Camille|Orsini/, 'neither the first person’s file nor their name is shown');
  const [upload] = portal.server.sandbox.world.rows.uploads.all();
  assert.equal(upload?.state, 'receiving', 'what the first person had sent stays theirs, unfinished');
});
