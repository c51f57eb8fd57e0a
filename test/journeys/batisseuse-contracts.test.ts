// Premiums of a company, and the way from a contract that waits for its base statement to the form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, phone, picture } from './browser.ts';
import { follow, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

test('A36: premium calls are found in the portal, what is left to pay said first; the company’s latest is one of them', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, phone);
  await signInMember(page, origin);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Mes cotisations' }).click();
  await page.getByRole('heading', { name: 'Mes cotisations' }).last().waitFor();
  await page.getByText('Reste à payer').waitFor();
  await page.getByText('4 212,85 €').first().waitFor();
  await picture(page, 'batisseuse-premiums');
  await assertAccessible(page, 'premiums');
  await assertReflows(page, 'premiums');
});

test('A21, A22, A28: a contract whose window is open leads to its base statement, from the list and from its own page', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, phone);
  await signInMember(page, origin);
  const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: 'Décennale bâtiment' }) });
  await card.getByRole('link', { name: /^Saisir vos relevés de bases/ }).click();
  await page.getByText('BAT-774120').first().waitFor();
  await picture(page, 'batisseuse-statement');
  await assertAccessible(page, 'base statement');
  await assertReflows(page, 'base statement');
  await follow(page, 'contrats/ctr_bat_decennale?onglet=statements');
  await page.getByRole('tab', { name: 'Relevés de bases', selected: true }).waitFor();
  await page.getByText('2025').filter({ visible: true }).first().waitFor();
  await assertAccessible(page, 'history of base statements');
  await assertReflows(page, 'history of base statements');
});

test('A20, A28: a contract’s own page has the papers of that contract, and of no other', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, phone);
  await signInMember(page, origin);
  await follow(page, 'contrats/ctr_bat_flotte');
  await page.getByRole('heading', { name: 'Documents', exact: true }).waitFor();
  await page.getByRole('button', { name: /Appel de cotisation APP-2026-T3-FLOTTE$/ }).waitFor();
  await page.getByText('3 documents', { exact: true }).waitFor();
  const [paper] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Relevé de bases vierge 2025-2026$/ }).click(),
  ]);
  assert.match(paper.suggestedFilename(), /\.pdf$/);
  await picture(page, 'batisseuse-contract-documents');
  await assertAccessible(page, 'contract with its documents');
  await assertReflows(page, 'contract with its documents');
});

test('A16, A31, A46: one’s own menu leads to « Mes préférences »; what is chosen there is kept, and the menu has the way out', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, phone);
  await signInMember(page, origin);
  const menu = page.getByRole('button', { name: /Nadia Ferrand$/ });
  await menu.click();
  await page.getByText('Administrateur', { exact: true }).waitFor();
  await assertAccessible(page, 'menu');
  await page.getByRole('link', { name: 'Mes préférences' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Mes préférences' }).waitFor();
  const claims = page.getByRole('group', { name: 'Suivi des sinistres' }).getByRole('checkbox', { name: 'Courrier' });
  await claims.check();
  await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
  await page.getByText('Vos choix sont enregistrés.').waitFor();
  await picture(page, 'batisseuse-preferences');
  await assertAccessible(page, 'preferences');
  await assertReflows(page, 'preferences');
  await page.reload();
  await claims.and(page.locator(':checked')).waitFor();
  await menu.click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByLabel('Adresse e-mail').waitFor();
});
