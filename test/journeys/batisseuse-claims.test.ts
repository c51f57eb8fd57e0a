// Journey ④ (DOMAIN.md §3.8): a claim is declared in three steps, followed, completed and settled; the insurer plays its part at its desk.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReflows } from './axe.ts';
import { desk as wide, openWindow, phone, picture, root } from './browser.ts';
import { pick } from './customer.ts';
import { desk, open, press, said } from './desk-page.ts';
import { follow, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

const photo = join(root, 'test/fixtures/photo.jpg');

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();
const looked = async (page: Page, what: string) => {
  await picture(page, `batisseuse-claim-${what.replaceAll(' ', '-')}`);
  await assertAccessible(page, what);
  await assertReflows(page, what);
};
/** One question at a time: answered, and on to the next. */
const choose = async (page: Page, option: string | RegExp, role: 'radio' | 'checkbox' = 'radio') => {
  await page.getByRole(role, { name: option }).check();
  await press(page, 'Continuer');
};
const type = async (page: Page, label: string | RegExp, text: string) => {
  await page.getByLabel(label).fill(text);
  await press(page, 'Continuer');
};

test('A38, A39, A40, A41, A42, A43, A44: journey ④: a claim is declared on a phone with a photo, its tab dies on the way, and it is followed until it is paid', async (t) => {
  const { origin, server } = await startPortal(t);
  const { page: first, context } = await openWindow(t, phone);
  const { page: office } = await openWindow(t, wide);
  const { rows } = server.sandboxes.get('batisseuse')!.world;
  const before = rows.claims.all().length;

  // From the list of claims to the middle of the second step.
  await signInMember(first, origin);
  await first.getByRole('navigation').getByRole('link', { name: 'Sinistres' }).click();
  await first.getByRole('link', { name: 'Sinistre n° S26-00290' }).waitFor();
  await looked(first, 'list');
  await first.getByRole('link', { name: 'Déclarer un sinistre' }).click();
  await title(first, 'Avant de commencer, réunissez si possible');
  await first.getByRole('radio', { name: /^Décennale/ }).check();
  await press(first, 'Commencer la déclaration');
  await title(first, 'Étape 1 sur 3 : Mise en cause');
  await choose(first, /^Des travaux réalisés par mon entreprise/);
  await choose(first, 'Fissure', 'checkbox');
  await choose(first, 'Oui');
  await type(first, 'Date de la réception', '12/03/2024');
  await title(first, 'Étape 2 sur 3 : Circonstances');
  await choose(first, 'Oui, précisément');
  await type(first, 'Date du sinistre', '18/11/2026');
  const kept = first.waitForResponse((answer) => answer.request().method() === 'PATCH' && !!answer.request().postData()?.includes('Port'));
  await first.getByLabel('Nom du chantier').fill('Résidence du Port');
  await kept;

  // The tab dies; the browser brings its address back.
  const address = first.url();
  await first.close();
  const page = await context.newPage();
  await page.goto(address);
  await title(page, 'Étape 2 sur 3 : Circonstances');
  assert.equal(await page.getByLabel('Nom du chantier').inputValue(), 'Résidence du Port');
  await page.getByLabel('Numéro et rue').fill('4 rue des Exemples');
  await page.getByLabel('Code postal').fill('99002');
  await type(page, 'Ville', 'Exempleville');
  await type(page, /^Que s’est-il passé/, 'Une fissure court le long du mur nord depuis le gel de la semaine.');
  for (const question of [/personnes blessées/, /personnes ou entreprises/]) {
    await page.getByRole('group', { name: question }).waitFor();
    await choose(page, 'Non');
  }
  await type(page, /^Montant estimé/, '4 500');
  await title(page, 'Étape 3 sur 3 : Documents');
  await pick(page, /^Photographies des dommages/, photo);
  await page.getByText('Prêt à être transmis').first().waitFor();
  await looked(page, 'documents');
  await press(page, 'Relire ma déclaration');
  await title(page, 'Relisez votre déclaration');
  await page.getByText('photo.jpg', { exact: true }).waitFor();
  await page.getByRole('checkbox', { name: /^Je déclare sur l’honneur/ }).check();
  await page.getByRole('button', { name: 'Envoyer ma déclaration' }).dblclick();
  await title(page, 'Votre déclaration est envoyée');
  await page.getByText(/^Sinistre n°\sS26-00419, enregistré/).waitFor();
  assert.equal(rows.claims.all().length, before + 1, 'pressed twice, one claim');
  await looked(page, 'receipt');

  // Followed: what the desk does comes to the open page by itself.
  await page.getByRole('link', { name: 'Suivre mon sinistre' }).click();
  await page.getByText('Nous prenons votre déclaration en charge').waitFor();
  await looked(page, 'declared');
  await desk(office, origin, 'batisseuse/');
  await office.getByRole('region', { name: 'Sinistres' }).getByRole('link', { name: 'S26-00419' }).click();
  await press(office, 'Prendre en charge');
  await said(office, 'L’étude commence.');
  await page.getByText('Nous étudions votre sinistre').waitFor();

  // Something is added, and a call is asked for.
  await page.getByRole('link', { name: 'Ajouter un élément' }).click();
  assert.equal(await page.getByRole('region', { name: 'Compléter mon dossier' }).evaluate((at) => at === document.activeElement), true);
  assert.match(page.url(), /\/sinistres\/cas_\w+$/, 'a wizard that has gone takes nobody back to its draft');
  await pick(page, /^Autre élément utile/, photo);
  await page.getByText('Prêt à être transmis').first().waitFor();
  await press(page, 'Confirmer');
  await page.getByText('Vos justificatifs ont bien été transmis au Service clients').first().waitFor();
  await page.getByLabel('Numéro de téléphone').fill('06 39 98 00 12');
  await page.getByLabel('Quand souhaitez-vous être rappelé').selectOption({ label: 'Mardi 24 novembre 2026' });
  await page.getByRole('radio', { name: 'Entre 14 h 30 et 15 h 30' }).check();
  await press(page, 'Demander un rappel');
  await page.getByText('Rappel prévu').waitFor();
  await office
    .getByRole('article', { name: '24 nov. 2026, 14 h 30' })
    .getByRole('button', { name: /^Appel effectué/ })
    .click();
  await page.getByText('Appel effectué').waitFor();
  await looked(office, 'desk');

  // Offered, agreed to, paid.
  const form = await open(office, 'Faire une proposition');
  await form.getByLabel(/^Dommages retenus/).fill('0');
  await press(form, 'Envoyer cette proposition');
  await form.getByText('Saisissez un montant en euros').waitFor();
  await form.getByLabel(/^Dommages retenus/).fill('4 200,50');
  await press(form, 'Envoyer cette proposition');
  await said(office, 'sont proposés au client');
  await page.getByText('Proposition à examiner').first().waitFor();
  await press(page, 'Accepter la proposition');
  await looked(page, 'offer');
  await page.getByRole('button', { name: /^Confirmer mon accord pour/ }).dblclick();
  await page.getByText('Votre accord est enregistré').waitFor();
  await press(office, 'Payer la proposition acceptée');
  await page
    .getByText(/^Versé le|Ferrand Maçonnerie SARL/)
    .first()
    .waitFor();
  await page.getByText('Indemnisation').first().waitFor();
});

test('A44: an offer to answer waits among the tasks, and leads to its claim; a claim of another company is not there', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t);
  await signInMember(page, origin);
  await page.getByRole('link', { name: /^Répondre à notre proposition/ }).click();
  await title(page, 'Mur mitoyen endommagé par un engin');
  await looked(page, 'offer made');
  await follow(page, 'sinistres/cas_of_others');
  await page.getByText('Cet élément est introuvable').waitFor();
  await follow(page, 'preferences');
  await page.getByText('En attente de validation').waitFor();
  await looked(page, 'preferences');
});
