// F11: deadlines are the insurer's. A device whose clock is two days off, or lives elsewhere, shows the same ones.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { desk, openWindow } from './browser.ts';
import { allowances, incomplete, openDeposit, signIn, zone } from './customer.ts';
import { startPortal, type Portal } from './portal.ts';
import { shiftClock } from './shifted-clock.ts';

const hour = 3_600_000;

/** Nothing of the screen still waits: two readings would differ by what has come. */
const settled = (page: Page) => page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });

/** Every screen that shows a date, as a customer reads it. */
async function read(t: TestContext, portal: Portal, { ahead = 0, timezoneId = 'Europe/Paris' }): Promise<string> {
  const { page } = await openWindow(t, { ...desk, timezoneId });
  await shiftClock(page, ahead);
  await signIn(page, portal.origin);
  await page.getByRole('link', { name: /^Voir le détail de mon produit Projet/ }).waitFor();
  await page.getByRole('heading', { name: /^À faire \(\d/ }).waitFor();
  await settled(page);
  const shown = [await page.locator('main').ariaSnapshot()];
  await page.goto(`${portal.origin}/lumio/dossiers/${incomplete.id}`);
  await page.getByRole('heading', { name: 'Récapitulatif de mon dossier' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Référence' }).first().waitFor();
  await page.getByRole('list', { name: 'Étapes du dossier' }).waitFor();
  await page.getByRole('heading', { name: 'Sophie Arnaud' }).waitFor();
  await page.getByText('Je suis mon dossier').waitFor();
  await settled(page);
  shown.push(await page.locator('main').ariaSnapshot());
  await openDeposit(page, portal.origin);
  shown.push(await zone(page, allowances).ariaSnapshot());
  return shown.join('\n');
}

test('F11: two days ahead, two days behind, on the other side of the world or where summer time ends tonight: the same deadlines', async (t) => {
  const portal = await startPortal(t);
  const right = await read(t, portal, {});
  assert.match(right, /4 décembre 2026/);
  assert.match(right, /dans 13 jours/);
  assert.equal(await read(t, portal, { ahead: 48 * hour }), right, 'two days ahead');
  assert.equal(await read(t, portal, { ahead: -48 * hour }), right, 'two days behind');
  assert.equal(await read(t, portal, { timezoneId: 'Pacific/Auckland' }), right, 'in Auckland');
  // The insurer's clock goes back an hour in the night of 24 to 25 October 2026.
  portal.server.sandbox.controls.setClock('2026-10-24T23:30:00+02:00');
  const before = await read(t, portal, { timezoneId: 'America/New_York' });
  portal.server.sandbox.controls.setClock('2026-10-25T23:30:00+01:00');
  const after = await read(t, portal, { ahead: 48 * hour });
  assert.match(before, /dans 41 jours/);
  assert.match(after, /dans 40 jours/);
});
