// Signing in that does not succeed: what is said, where the focus goes, and what of the typing stays.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, phone, picture, sizes } from './browser.ts';
import { fillSignIn, password, pressSignIn, signIn } from './customer.ts';
import { startPortal } from './portal.ts';

async function atTheDoor(t: TestContext, size = phone) {
  const portal = await startPortal(t);
  const { page } = await openWindow(t, size);
  await page.goto(`${portal.origin}/lumio/connexion`);
  return { portal, page };
}

/** The sentence is shown, has the focus, and the typing is where it was. */
async function assertSaid(page: Page, sentence: RegExp, typed: { identifier: string; secret: string }): Promise<void> {
  const said = page.locator('.notice').filter({ hasText: sentence });
  await said.waitFor();
  assert.equal(await said.evaluate((notice) => notice.matches(':focus')), true, 'the focus is where it is said');
  assert.equal(await page.getByLabel('Identifiant client').inputValue(), typed.identifier);
  assert.equal(await page.getByLabel('Mot de passe', { exact: true }).inputValue(), typed.secret);
}

const refusals = [
  ['a wrong password', { identifier: '28000451', secret: 'Demo-Lumio-2025!' }, /L’identifiant ou le mot de passe ne correspond pas/],
  [
    'an unknown identifier, in the same words',
    { identifier: '99999999', secret: password },
    /L’identifiant ou le mot de passe ne correspond pas/,
  ],
  ['a locked account', { identifier: '28000452', secret: password }, /l’accès à cet espace est bloqué.*Besoin d’aide/s],
  ['an account that is not activated', { identifier: '28000453', secret: password }, /n’est pas encore activé.*Besoin d’aide/s],
] as const;

for (const [size, device] of sizes)
  for (const [name, typed, sentence] of refusals)
    test(`F35: ${name} is said in words; the typing stays (${size})`, async (t) => {
      const { page } = await atTheDoor(t, device);
      await fillSignIn(page, typed);
      await pressSignIn(page);
      await assertSaid(page, sentence, typed);
      await picture(page, `sign-in-${typed.identifier}-${device.viewport?.width}`);
      await assertAccessible(page, name);
      await assertReflows(page, name);
    });

test('F35: five wrong passwords lock the door for a minute, and the time is said; the right one opens it afterwards', async (t) => {
  const { portal, page } = await atTheDoor(t);
  const typed = { identifier: '28 000 451', secret: 'pas le bon' };
  for (let failures = 0; failures < 5; failures++) {
    await fillSignIn(page, typed);
    const answered = page.waitForResponse((response) => response.url().endsWith('/sessions'));
    await pressSignIn(page);
    assert.equal((await answered).status(), 401);
    await assertSaid(page, /ne correspond pas/, typed);
  }
  await fillSignIn(page);
  await pressSignIn(page);
  await assertSaid(page, /l’accès est bloqué jusqu’à 9\sh\s01/, { identifier: '28000451', secret: password });
  await picture(page, 'sign-in-locked-out');
  portal.server.sandbox.controls.advanceClock(61);
  await pressSignIn(page);
  await page.getByRole('heading', { level: 1, name: 'Bonjour Camille Orsini' }).waitFor();
});

test('an empty field is said beside it, and takes the focus', async (t) => {
  const { page } = await atTheDoor(t);
  await pressSignIn(page);
  const identifier = page.getByLabel('Identifiant client');
  await page.getByText('Indiquez votre identifiant.').waitFor();
  await page.getByText('Indiquez votre mot de passe.').waitFor();
  assert.equal(await identifier.evaluate((input) => input.matches(':focus')), true);
  const described = await identifier.evaluate(
    (input) => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent,
  );
  assert.match(described ?? '', /Indiquez votre identifiant/);
  await assertAccessible(page, 'sign-in, empty fields');
});

test('F1: a sign-out that does not reach the insurer is told, and takes nobody to a page that looks signed out', async (t) => {
  const { portal, page } = await atTheDoor(t);
  await signIn(page, portal.origin);
  await page.route('**/sessions/current', (route) => (route.request().method() === 'DELETE' ? route.abort() : route.continue()));
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByRole('alert').filter({ hasText: 'Vous êtes encore connecté' }).waitFor();
  await assertAccessible(page, 'still signed in');
  await page.unroute('**/sessions/current');
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByLabel('Identifiant client').waitFor();
});

test('a person who is signed in finds themselves signed in after a reload, and outside after signing out', async (t) => {
  const { portal, page } = await atTheDoor(t);
  await signIn(page, portal.origin);
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Bonjour Camille Orsini' }).waitFor();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByLabel('Identifiant client').waitFor();
  await page.goto(`${portal.origin}/lumio/dossiers`);
  await page.getByLabel('Identifiant client').waitFor();
  assert.equal(await page.getByText('D-2026').count(), 0);
});
