// « La Bâtisseuse »: the ways in, the first page, and that two insurers on one server, or in two tabs, have nothing of one another.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, phone, picture, sizes } from './browser.ts';
import { fillSignIn, pressSignIn, signIn } from './customer.ts';
import { insurerAt } from './insurer.ts';
import { linkTo } from './mailbox.ts';
import { follow, ines, nadia, secret, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

const fresh = 'Velours-Cobalt-48-nuage';
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
const newPassword = (page: Page) => page.getByLabel('Nouveau mot de passe', { exact: true });

async function atTheDoor(t: TestContext, device = phone) {
  const portal = await startPortal(t);
  const { page, context } = await openWindow(t, device);
  await page.goto(`${portal.origin}/batisseuse/connexion`);
  return { ...portal, page, context };
}

async function askForLink(page: Page, way: string, email: string, verb: string): Promise<void> {
  await page.getByRole('link', { name: way, exact: true }).click();
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('button', { name: verb, exact: true }).click();
  await heading(page, 'Consultez votre messagerie').waitFor();
}

test('A2, A4, A5, A6: a colleague who was invited chooses their own password, and is told what a good one is made of', async (t) => {
  const { page, origin } = await atTheDoor(t);
  const tom = 'tom.weil@exemple.example';
  await askForLink(page, 'Première connexion', tom, 'Recevoir le lien');
  await page.goto(await linkTo(origin, tom, 'batisseuse'));
  await page.getByText(/^Bonjour Tom Weil/).waitFor();
  await newPassword(page).fill('Tom-Weil-2026!x');
  for (const rule of [/12 caractères/, /majuscule/, /chiffre/, /nom/]) await page.getByText(rule).first().waitFor();
  await page.getByRole('checkbox', { name: /^J’accepte les conditions/ }).check();
  await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();
  await page.getByText('Ce mot de passe contient votre nom').first().waitFor();
  await assertAccessible(page, 'a first password');
  await newPassword(page).fill(fresh);
  await page.getByRole('button', { name: 'Ouvrir mon espace' }).click();
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await fillSignIn(page, { identifier: tom, secret: fresh });
  await pressSignIn(page);
  await heading(page, 'Bonjour Tom Weil').waitFor();
});

test('A3: whoever forgot their password chooses another by an e-mailed link', async (t) => {
  const { page, origin } = await atTheDoor(t);
  await askForLink(page, 'Mot de passe oublié', ines, 'Recevoir le lien');
  await page.goto(await linkTo(origin, ines, 'batisseuse'));
  await newPassword(page).fill(fresh);
  await page.getByRole('button', { name: 'Enregistrer le mot de passe' }).click();
  await heading(page, 'Votre mot de passe est enregistré').waitFor();
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await fillSignIn(page, { identifier: ines, secret: fresh });
  await pressSignIn(page);
  await heading(page, 'Bonjour Inès Bakri').waitFor();
});

for (const [size, device] of sizes)
  test(`A10, A37, A45: what waits comes first, then the contracts that run, then the agency; a contract says who looks after it (${size})`, async (t) => {
    const { page, origin } = await atTheDoor(t, device);
    await signInMember(page, origin);
    const active = page.getByRole('article').filter({ has: page.getByRole('link', { name: /^Voir le détail/ }) });
    await heading(page, 'Mes contrats actifs').waitFor();
    await active.first().waitFor();
    assert.equal(await active.count(), 2, 'a suspended and a terminated contract are not among those that run');
    await heading(page, /^À faire/).waitFor();
    await page.getByText('Agence Lyon-Confluence').waitFor();
    await page.getByText('12 quai des Exemples').waitFor();
    await picture(page, `batisseuse-home-${device.viewport?.width}`);
    await assertAccessible(page, 'home');
    await assertReflows(page, 'home');
    await page.getByRole('link', { name: /^Voir le détail.*Décennale/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Décennale bâtiment' }).waitFor();
    await page.getByRole('tab', { name: 'Détails de mon contrat', selected: true }).waitFor();
    await page.getByText('Maçonnerie et béton armé').filter({ visible: true }).waitFor();
    await page.getByText('Maud Périer').filter({ visible: true }).waitFor();
    await page.getByText('Agence Lyon-Confluence').filter({ visible: true }).waitFor();
    await assertAccessible(page, 'contract');
    await assertReflows(page, 'contract');
  });

test('A1: questions are answered on the page, before and after signing in', async (t) => {
  const { page, origin } = await atTheDoor(t);
  const answered = async (question: string, answer: RegExp) => {
    await page.getByText(question, { exact: true }).click();
    await page.getByText(answer).waitFor();
  };
  await page.getByRole('link', { name: 'Nous contacter' }).click();
  await answered('Choisir et changer mon mot de passe', /Au moins 12 caractères/);
  await signInMember(page, origin);
  await follow(page, 'contact');
  await answered('Rattacher une autre société', /appelez votre agence/);
  await assertAccessible(page, 'help');
});

test('a session that ends asks for the e-mail address again, in place', async (t) => {
  const { page, origin, server } = await atTheDoor(t);
  await signInMember(page, origin);
  await follow(page, 'contrats');
  server.sandboxes.get('batisseuse')!.controls.endSessions('session');
  await follow(page, 'documents');
  const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' });
  await dialog.waitFor();
  const form = page.locator('avenant-provider > avenant-login-form');
  await form.getByLabel('Adresse e-mail').fill(nadia);
  await form.getByLabel('Mot de passe', { exact: true }).fill(secret);
  await pressSignIn(form);
  await dialog.waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('heading', { level: 1, name: 'Mes documents' }).count(), 1);
});

/** All that the page says and shows, shadow roots, names and addresses included, and the accent that its elements have. */
const everythingOn = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [document.title];
    const visit = (node: Node): void => {
      if (node instanceof Element) {
        for (const { value } of node.attributes) said.push(value);
        if (node.shadowRoot) visit(node.shadowRoot);
      }
      if (node.nodeType === Node.TEXT_NODE) said.push(node.textContent ?? '');
      node.childNodes.forEach(visit);
    };
    visit(document.documentElement);
    const accents = [...document.querySelectorAll('*')]
      .filter((one) => one.localName.startsWith('avenant-'))
      .map((one) => getComputedStyle(one).getPropertyValue('--_av-color-accent').trim());
    return { text: said.join('\n'), accents: [...new Set(accents)] };
  });

for (const [insurer, enter, places, own, foreign] of [
  [
    'batisseuse',
    signInMember,
    [
      '',
      'contrats',
      'contrats/ctr_bat_decennale',
      'sinistres',
      'sinistres/cas_s25_01911',
      'sinistres/nouveau',
      'preferences',
      'documents',
      'contact',
      'conditions',
    ],
    'rgb(143, 58, 29)',
    /lumio|cr[ée]dit|emprunteur|\bloan|borrower|0e5a6e/i,
  ],
  [
    'lumio',
    signIn,
    ['', 'credits/ctr_lumio_projet', 'dossiers', 'dossiers/cas_2026_1041', 'documents', 'contact', 'conditions'],
    'rgb(14, 90, 110)',
    /b[âa]tisseuse|chantier|société|décennale|sinistre|8f3a1d/i,
  ],
] as const)
  test(`nothing of the other insurer is left on a page of ${insurer}: no name, no accent, no word`, async (t) => {
    const { origin } = await startPortal(t);
    const { page } = await openWindow(t);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const look = async (where: string) => {
      await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
      const { text, accents } = await everythingOn(page);
      assert.equal(foreign.exec(text)?.[0], undefined, where);
      // What shows nothing, as the provider, has none.
      assert.deepEqual(
        accents.filter((accent) => accent !== ''),
        [own],
        where,
      );
    };
    await page.goto(`${origin}/${insurer}/connexion`);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await look('sign-in');
    await enter(page, origin);
    for (const language of ['fr', 'en']) {
      for (const place of places) {
        await page.evaluate((href) => {
          const link = Object.assign(document.createElement('a'), { href });
          document.body.append(link);
          link.click();
          link.remove();
        }, `/${insurer}/${place}`);
        await look(`${insurer}/${place}`);
      }
      if (language === 'fr') await page.getByRole('button', { name: 'English' }).click();
    }
    const other = insurer === 'lumio' ? 'batisseuse' : 'lumio';
    assert.deepEqual(
      asked.filter((url) => url.includes(other)),
      [],
      'nothing of it was asked for',
    );
  });

test('two insurers in two tabs are kept apart: each its own person, and leaving one leaves the other as it is', async (t) => {
  const { page, origin, context } = await atTheDoor(t);
  await signInMember(page, origin);
  const second = await context.newPage();
  await signIn(second, origin);
  await second.getByRole('heading', { level: 1, name: 'Bonjour Camille Orsini' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Bonjour Nadia Ferrand' }).waitFor();
  await second.getByRole('button', { name: 'Se déconnecter' }).click();
  await second.getByLabel('Identifiant client').waitFor();
  await follow(page, 'contrats');
  await page.getByText('BAT-').first().waitFor();
  await page.reload();
  await page.getByText('BAT-').first().waitFor();
  const open = (await insurerAt(origin, 'batisseuse').accounts()).filter(({ openSessions }) => openSessions > 0);
  assert.deepEqual(
    open.map(({ username }) => username),
    [nadia],
  );
});
