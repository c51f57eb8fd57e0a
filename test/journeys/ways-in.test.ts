// Every way into an account: by the link of an e-mail, with a new password, by the identifier found again, by a code after the password.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { assertAccessible, assertGoodAtBothSizes } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { fillSignIn, password, pressSignIn } from './customer.ts';
import { letterTo, linkTo, messagesTo } from './mailbox.ts';
import { startPortal } from './portal.ts';

const fresh = 'Velours-Cobalt-48-nuage';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const newPassword = (page: Page) => page.getByLabel('Nouveau mot de passe', { exact: true });

async function atTheDoor(t: TestContext, device: (typeof sizes)[number][1]) {
  const portal = await startPortal(t);
  const { page, context } = await openWindow(t, device);
  const look = async (screen: string) => {
    await picture(page, `ways-in-${screen}-${device.viewport?.width}`);
    await assertGoodAtBothSizes(page, screen);
  };
  await page.goto(`${portal.origin}/lumio/connexion`);
  await look('sign-in');
  return { ...portal, page, context, look };
}

async function isFocused(at: Locator, what: string): Promise<void> {
  await at.waitFor();
  assert.equal(await at.evaluate((element) => element.matches(':focus')), true, `${what} has the focus`);
}

/** From the sign-in to another way in, by its link. */
async function goTo(page: Page, way: string): Promise<void> {
  await page.getByRole('link', { name: way, exact: true }).click();
  await heading(page, way).waitFor();
  await isFocused(page.getByRole('heading', { level: 1 }), 'the title of the page');
  assert.equal(await page.title(), `${way} · Lumio Crédit`);
}

async function ask(page: Page, field: string, value: string, verb: string): Promise<void> {
  await page.getByLabel(field).fill(value);
  await press(page, verb);
  await isFocused(heading(page, 'Consultez votre messagerie'), 'what was sent');
}

/** Nothing of the link stays where somebody may read it. */
async function assertLinkForgotten(page: Page, link: string): Promise<void> {
  const token = link.split('#')[1]!;
  const seen = await page.evaluate(() => JSON.stringify([location.href, history.state, document.title, { ...sessionStorage }]));
  assert.ok(token.length > 20 && !seen.includes(token), 'the address, the history and the title do not hold the secret');
}

async function signInWith(page: Page, identifier: string, secret: string, name: string): Promise<void> {
  await fillSignIn(page, { identifier, secret });
  await pressSignIn(page);
  await page.getByRole('heading', { level: 1, name: `Bonjour ${name}` }).waitFor();
}

for (const [size, device] of sizes) {
  test(`F35: a person who never came opens their space by the e-mailed link, once, and signs in (${size})`, async (t) => {
    const { page, origin, look } = await atTheDoor(t, device);
    await goTo(page, 'Première connexion');
    await look('first-access');
    await ask(page, 'Identifiant client', '28 000 453', 'Recevoir le lien');
    await look('first-access-sent');
    const link = await linkTo(origin, 'ousmane.keita@courriel.example');
    // The page that asked for it is still there: the link lands on it.
    await page.goto(link);
    await page.getByText(/^Bonjour Ousmane Keita/).waitFor();
    await assertLinkForgotten(page, link);
    await look('first-access-choice');

    await newPassword(page).fill('Ousmane-Keita-2026!');
    await press(page, 'Ouvrir mon espace');
    await page.getByText('Ce mot de passe contient votre nom').first().waitFor();
    await isFocused(newPassword(page), 'the password that is refused');
    await newPassword(page).fill(fresh);
    await press(page, 'Ouvrir mon espace');
    await page.getByText('Acceptez les conditions').waitFor();
    await look('first-access-refused');
    await page.getByRole('checkbox', { name: /^J’accepte les conditions/ }).check();
    await press(page, 'Ouvrir mon espace');
    await isFocused(heading(page, 'Votre espace est ouvert'), 'the good news');
    await look('first-access-done');
    await page.getByRole('link', { name: 'Se connecter' }).click();
    await signInWith(page, '28000453', fresh, 'Ousmane Keita');

    // Used up: whoever finds the e-mail opens nothing with it.
    await page.goto(link);
    await heading(page, 'Ce lien n’est plus valable').waitFor();
    await look('first-access-expired');
    await press(page, 'Demander un nouveau lien');
    await page.getByLabel('Identifiant client').waitFor();
    assert.equal((await letterTo(origin, 'ousmane.keita@courriel.example')).subject, 'Votre mot de passe a changé');
  });

  test(`F35: a forgotten password is replaced by the e-mailed link, whoever asks is told the same, and open pages are signed out (${size})`, async (t) => {
    const { page, origin, context, look } = await atTheDoor(t, device);
    const elsewhere = await openWindow(t, device);
    await elsewhere.page.goto(`${origin}/lumio/connexion`);
    await signInWith(elsewhere.page, '28000451', password, 'Camille Orsini');

    await goTo(page, 'Mot de passe oublié');
    await look('reset');
    const told: string[] = [];
    for (const identifier of ['99999999', '28000451']) {
      await ask(page, 'Identifiant client', identifier, 'Recevoir le lien');
      told.push(await page.getByRole('main').ariaSnapshot());
      if (told.length === 1) await press(page, 'Recommencer l’envoi');
    }
    assert.equal(told[0], told[1], 'an unknown identifier is answered as a known one');
    await look('reset-sent');
    const link = await linkTo(origin, 'camille.orsini@courriel.example');
    const mail = await context.newPage();
    await mail.goto(link);
    await mail.getByText(/^Bonjour Camille Orsini/).waitFor();
    await assertLinkForgotten(mail, link);
    await picture(mail, `ways-in-reset-choice-${device.viewport?.width}`);
    await assertAccessible(mail, 'reset: the choice');
    await newPassword(mail).fill(fresh);
    await press(mail, 'Enregistrer le mot de passe');
    await isFocused(heading(mail, 'Votre mot de passe est enregistré'), 'the good news');

    await elsewhere.page.getByRole('dialog', { name: 'Votre session est terminée' }).waitFor();
    await mail.getByRole('link', { name: 'Se connecter' }).click();
    await fillSignIn(mail, { identifier: '28000451', secret: password });
    await pressSignIn(mail);
    await mail.getByText(/ne correspond pas/).waitFor();
    await signInWith(mail, '28000451', fresh, 'Camille Orsini');
  });

  test(`a forgotten identifier comes by e-mail, and a person can be called instead (${size})`, async (t) => {
    const { page, origin, look } = await atTheDoor(t, device);
    await goTo(page, 'Identifiant oublié');
    await look('identifier');
    assert.equal(await page.getByRole('link', { name: /^Service Assurance Lumio/ }).getAttribute('href'), 'tel:+33199000041');
    await page.getByLabel('Adresse e-mail').fill('yanis.belkacem');
    await press(page, 'Recevoir mon identifiant');
    await page.getByText('Saisissez une adresse e-mail complète').waitFor();
    await isFocused(page.getByLabel('Adresse e-mail'), 'the address that is not whole');
    await look('identifier-refused');
    await ask(page, 'Adresse e-mail', 'yanis.belkacem@courriel.example', 'Recevoir mon identifiant');
    await look('identifier-sent');
    const { text, link } = await letterTo(origin, 'yanis.belkacem@courriel.example');
    const identifier = /\b28000454\b/.exec(text)?.[0];
    assert.ok(identifier && link, text);
    await page.goto(new URL(link, origin).href);
    await signInWith(page, identifier, password, 'Yanis Belkacem');
  });

  test(`F35: after the password a code is asked for; a wrong one is counted, the right one opens (${size})`, async (t) => {
    const { page, origin, look } = await atTheDoor(t, device);
    const code = page.getByLabel('Code de vérification');
    await fillSignIn(page, { identifier: '28000455' });
    await pressSignIn(page);
    await isFocused(code, 'the field for the code');
    await look('code');
    assert.equal(await code.getAttribute('autocomplete'), 'one-time-code');
    const [{ code: right } = {}] = await messagesTo(origin, 'maelle.legoff@courriel.example');
    assert.match(right ?? '', /^\d{6}$/);
    await code.fill(right === '000000' ? '111111' : '000000');
    await press(page, 'Vérifier le code');
    await page.getByText('Ce code ne correspond pas. Il vous reste 4 essais.').waitFor();
    await isFocused(code, 'the field of the wrong code');
    await look('code-wrong');
    // As it is copied out of a message.
    await code.fill(`${right!.slice(0, 3)} ${right!.slice(3)}`);
    await press(page, 'Vérifier le code');
    await page.getByRole('heading', { level: 1, name: 'Bonjour Maëlle Le Goff' }).waitFor();
    await look('signed-in');
  });
}
