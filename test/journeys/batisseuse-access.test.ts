// Who may enter a company's space: invited, come in with less rights, looked at by who only looks, and removed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReflows } from './axe.ts';
import { desk, openWindow, phone, picture } from './browser.ts';
import { fillSignIn, pressSignIn } from './customer.ts';
import { letterTo, linkTo } from './mailbox.ts';
import { follow, ines, nadia, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

const ana = 'ana.lopez@exemple.example';
const fresh = 'Velours-Cobalt-48-nuage';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const text = (page: Page, words: string | RegExp) => page.getByText(words).first();
const places = (page: Page) => page.getByRole('link', { name: 'Les accès', exact: true });

/** In one's own menu. */
const own = (page: Page, name: string) => page.locator('avenant-user-menu').getByRole('link', { name });

async function look(page: Page, what: string): Promise<void> {
  await assertAccessible(page, what);
  await assertReflows(page, what);
}

/** A first password, by the link of the invitation: who chooses it has taken the invitation up. */
async function comesIn(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await text(page, /^Bonjour Ana Lopez/).waitFor();
  await page.getByLabel('Nouveau mot de passe', { exact: true }).fill(fresh);
  await page.getByRole('checkbox', { name: /^J’accepte les conditions/ }).check();
  await button(page, 'Ouvrir mon espace').click();
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await fillSignIn(page, { identifier: ana, secret: fresh });
  await pressSignIn(page);
  await page.getByRole('heading', { name: 'Bonjour Ana Lopez' }).waitFor();
  await button(page, /^Entreprise.*Ferrand Maçonnerie/).waitFor();
}

test('A12, A14, A15: Nadia invites a colleague, who comes in by the e-mailed link with less rights, until Nadia removes the access', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, desk);
  await signInMember(page, origin);
  await button(page, /^Mon compte/).click();
  await own(page, 'Les accès').click();
  await text(page, 'Cabinet Oria').waitFor();
  await look(page, 'accesses');
  await picture(page, 'batisseuse-access-1280');
  await button(page, 'Inviter une personne').click();
  await page.getByLabel('Prénom').fill('Ana');
  await page.getByLabel('Nom', { exact: true }).fill('Lopez');
  await page.getByLabel('Adresse e-mail').fill(ana);
  await page.getByRole('checkbox', { name: 'Suivre les sinistres' }).uncheck();
  await look(page, 'an invitation');
  await button(page, 'Envoyer l’invitation').click();
  await text(page, 'L’invitation d’Ana Lopez est envoyée.').waitFor();
  await page.getByRole('row', { name: /Ana Lopez.*Collaborateur.*Invitation envoyée/ }).waitFor();

  const { page: hers } = await openWindow(t, phone);
  await comesIn(hers, await linkTo(origin, ana, 'batisseuse'));
  await follow(hers, 'contrats');
  await text(hers, '774120').waitFor();
  await follow(hers, 'cotisations');
  await hers.getByRole('heading', { name: 'Accès réservé' }).waitFor();
  await places(hers).click();
  await text(hers, /^Vous consultez cette liste.*Nadia Ferrand ou Luc Ferrand/).waitFor();
  assert.equal(await button(hers, 'Inviter une personne').count(), 0);
  await look(hers, 'accesses of a collaborator');

  await follow(page, '');
  await follow(page, 'acces');
  await page.getByRole('row', { name: /Ana Lopez.*Actif/ }).waitFor();
  await button(page, 'Gérer l’accès d’Ana Lopez').click();
  await button(page, 'Supprimer l’accès').click();
  const dialog = page.getByRole('dialog', { name: 'Supprimer l’accès d’Ana Lopez' });
  await dialog.getByText('Cette suppression change directement les fichiers de votre assureur.').waitFor();
  await look(page, 'removing an access');
  await dialog.getByLabel('Adresse e-mail de l’accès à supprimer').fill(ana);
  await dialog.getByRole('button', { name: 'Supprimer définitivement' }).click();
  await text(page, 'L’accès d’Ana Lopez est supprimé.').waitFor();
  await page.getByRole('row', { name: /Ana Lopez.*Accès supprimé/ }).waitFor();
  assert.match((await letterTo(origin, ana, 'batisseuse')).subject, /Ferrand Maçonnerie.* est supprimé$/);
  await follow(hers, 'contrats');
  await hers.getByRole('heading', { name: 'Accès réservé' }).waitFor();
  assert.equal(await hers.getByText('774120').count(), 0);
});

test('A16, A33: journey ②: who only looks reads whom to ask, in the other company too; one’s own notices are theirs to choose; a delegate does not see the list', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, phone);
  await signInMember(page, origin, ines);
  await button(page, 'English').click();
  await follow(page, 'acces');
  await text(page, /^You are looking at this list.*Nadia Ferrand or Luc Ferrand/).waitFor();
  await button(page, 'See the access of Inès Bakri').click();
  await page.getByRole('switch', { name: /^Receive notifications/ }).click();
  await text(page, 'You receive notifications.').waitFor();
  await page.getByRole('row', { name: /Inès Bakri.*On/ }).waitFor();
  await look(page, 'accesses of who looks');
  await picture(page, 'batisseuse-access-360');

  const { page: hers } = await openWindow(t, desk);
  await signInMember(hers, origin, nadia);
  await follow(hers, 'acces');
  await button(hers, 'Inviter une personne').click();
  await hers.getByLabel('Prénom').fill('Ana');
  await button(hers, /^Entreprise/).click();
  await button(hers, /Tuileries/).click();
  await text(hers, 'Des informations saisies sur cette page ne sont pas envoyées').waitFor();
  await button(hers, 'Changer d’entreprise').last().click();
  await text(hers, /^Vous consultez cette liste.*demandez à Luc Ferrand\./).waitFor();
  assert.equal(await hers.getByText('Inès').count(), 0, 'nothing of the company before');

  await button(hers, /^Mon compte/).click();
  await own(hers, 'Les accès').waitFor();

  const { page: theirs } = await openWindow(t, desk);
  await signInMember(theirs, origin, 'cabinet.oria@exemple.example');
  await button(theirs, /^Mon compte/).click();
  await own(theirs, 'Mes préférences').waitFor();
  assert.equal(await places(theirs).count(), 0, 'neither in the places nor in one’s own menu');
  await follow(theirs, 'acces');
  await theirs.getByRole('heading', { name: 'Accès réservé' }).waitFor();
});
