// A session that is about to end, and one that has ended, in the middle of a form; a second step asked for at its end.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { lumio } from '@avenant/sandbox';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { fillSignIn, pressSignIn, signIn } from './customer.ts';
import { letterTo } from './mailbox.ts';
import { startPortal, type Portal } from './portal.ts';

const minute = 60;
const paid = 'cas_2026_0733';
/** An insurer that extends nothing on a password alone. */
const careful = { ...lumio, policies: { ...lumio.policies, stepUp: { 'POST /cases/{caseId}/extensions': 'signature' as const } } };
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const warning = (page: Page) => page.getByRole('heading', { name: 'Votre session se termine dans 2 minutes' });

/** From the case to its extension, as a customer finds it. */
async function openExtension(t: TestContext, portal: Portal, device: (typeof sizes)[number][1], identifier?: string) {
  const { page } = await openWindow(t, device);
  await page.clock.install();
  await signIn(page, portal.origin, identifier ? { identifier } : {});
  await page.goto(`${portal.origin}/lumio/dossiers/${paid}`);
  await page.getByRole('link', { name: 'Prolonger mon indemnisation' }).click();
  await page.getByRole('heading', { name: 'Prolonger mon indemnisation' }).waitFor();
  assert.equal(await page.title(), 'Demande de prolongation · Lumio Crédit');
  return page;
}

/** Time passes at the insurer’s and on the device alike. */
async function pass(portal: Portal, page: Page, seconds: number): Promise<void> {
  portal.server.sandbox.controls.advanceClock(seconds);
  await page.clock.fastForward(seconds * 1000);
}

async function typePeriod(page: Page): Promise<void> {
  await page.getByLabel('Date de début').fill('13/11/2026');
  await page.getByLabel('Date de fin').fill('20/11/2026');
}

async function review(page: Page): Promise<void> {
  await press(page, 'Ajouter cette période');
  await page.getByRole('radio', { name: 'Non, l’arrêt continue' }).check();
  await press(page, 'Vérifier ma demande');
  await page.getByRole('heading', { name: 'Relisez votre demande' }).waitFor();
}

async function assertSent(portal: Portal, page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Votre demande de prolongation est envoyée' }).waitFor();
  const { rows } = portal.server.sandbox.world;
  assert.equal(rows.cases.get(paid)?.state, 'extension_requested');
  assert.equal(rows.exchanges.all().filter(({ subject }) => /prolongation/i.test(subject)).length, 1, 'asked for once');
}

for (const [size, device] of sizes) {
  test(`a session about to end is told two minutes before, and one press extends it; ended, it is opened in place, and the form is there to be sent (${size})`, async (t) => {
    const portal = await startPortal(t);
    const page = await openExtension(t, portal, device);
    await pass(portal, page, minute);
    await typePeriod(page);
    await pass(portal, page, 12.5 * minute);
    await warning(page).waitFor();
    await picture(page, `session-ending-${device.viewport?.width}`);
    await assertAccessible(page, 'session about to end');
    await assertReflows(page, 'session about to end');
    await press(page, 'Rester connecté');
    await warning(page).waitFor({ state: 'detached' });
    assert.equal(await page.getByLabel('Date de fin').inputValue(), '20/11/2026', 'the typing stayed');
    await review(page);

    await pass(portal, page, 20 * minute);
    const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' });
    // Said by itself: the insurer's stream looks every quarter of a minute whether its session lives.
    await dialog.waitFor({ timeout: 40_000 });
    await assertAccessible(page, 'session ended');
    const form = page.locator('avenant-provider > avenant-login-form');
    await fillSignIn(form);
    await pressSignIn(form);
    await dialog.waitFor({ state: 'hidden' });
    await press(page, 'Envoyer ma demande');
    await assertSent(portal, page);
  });

  test(`F36: an extension waits for a code, and is sent once it was given (${size})`, async (t) => {
    const portal = await startPortal(t, { seeds: [careful] });
    const page = await openExtension(t, portal, device);
    await typePeriod(page);
    await review(page);
    await press(page, 'Envoyer ma demande');
    const dialog = page.getByRole('dialog', { name: 'Vérification en deux étapes' });
    await dialog.waitFor();
    const code = page.getByLabel('Code de vérification');
    await code.waitFor();
    await picture(page, `step-up-${device.viewport?.width}`);
    await assertAccessible(page, 'step-up');
    await assertReflows(page, 'step-up');
    assert.equal(portal.server.sandbox.world.rows.cases.get(paid)?.state, 'in_payment', 'nothing is asked of the insurer before');
    await code.fill((await letterTo(portal.origin, 'camille.orsini@courriel.example')).code!);
    await press(page, 'Vérifier le code');
    await dialog.waitFor({ state: 'hidden' });
    await assertSent(portal, page);
  });
}

test('who puts signing in again off is told how to go on, and finds the sign-in', async (t) => {
  const portal = await startPortal(t);
  const { page } = await openWindow(t);
  await signIn(page, portal.origin);
  portal.server.sandbox.controls.endSessions('session');
  await page.getByRole('link', { name: 'Mes dossiers', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await dialog.getByRole('button', { name: 'Plus tard' }).click();
  await page.getByText('Votre session est terminée. Reconnectez-vous pour continuer.').waitFor();
  await page.getByRole('link', { name: 'Connexion', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Votre espace client' }).waitFor();
  assert.equal(await page.getByRole('navigation').count(), 0, 'nobody is signed in');
});
