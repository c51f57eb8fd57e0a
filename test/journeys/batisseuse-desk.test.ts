// The desk of an insurer of companies: what they handed in waits there, and the other insurer's desk is one press away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, phone, picture } from './browser.ts';
import { desk, open, said } from './desk-page.ts';
import { startPortal } from './portal.ts';

test('A35: what a company returned waits at the desk, is asked to be corrected or validated, and then waits no more', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t);
  await desk(page, origin, 'batisseuse/');
  const waiting = page.getByRole('region', { name: /^Relevés de bases/ });
  const returned = waiting.getByRole('listitem').filter({ hasText: 'Toitures du Val' }).filter({ hasText: 'Transmis' });
  await returned.waitFor();
  await picture(page, 'batisseuse-desk');
  await assertAccessible(page, 'desk');
  await returned.getByRole('button', { name: /^Prendre en contrôle/ }).click();
  await said(page, 'en cours de contrôle');
  const validate = page.getByRole('button', { name: /^Valider le relevé.*Toitures du Val/ });
  await validate.click();
  await said(page, 'est validé');
  await validate.waitFor({ state: 'detached' });
  assert.equal(await waiting.getByRole('listitem').filter({ hasText: 'Toitures du Val' }).filter({ visible: true }).count(), 0);
});

test('A22: a window is opened at the desk, its last day said; a day that has passed is refused beside its field', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, phone);
  await desk(page, origin, 'batisseuse/');
  await page
    .getByRole('region', { name: /^Relevés de bases/ })
    .getByText(/^Les autres/)
    .click();
  const row = page.getByRole('listitem').filter({ hasText: 'Les Tuileries' });
  const button = await row.getByRole('button', { name: /^Ouvrir la période/ }).getAttribute('aria-label');
  const form = await open(page, button!);
  await form.getByLabel(/À rendre avant le/).fill('2026-01-01');
  await form.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await form.locator('[aria-invalid="true"]').waitFor();
  await assertAccessible(page, 'desk, refused');
  await assertReflows(page, 'desk');
  await form.getByLabel(/À rendre avant le/).fill('2026-12-31');
  await form.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await said(page, 'ouverte pour Les Tuileries');
  await row.getByText('31 décembre 2026').waitFor();
});

test('A18, A30: an address is refused with its reason and another accepted; an attestation is published, another revoked', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t, phone);
  await desk(page, origin, 'batisseuse/');
  const changes = page.getByRole('region', { name: /^Changements demandés/ });
  const refuse = await open(page, 'Refuser le changement : Ferrand Maçonnerie');
  await refuse.getByRole('button', { name: 'Refuser', exact: true }).click();
  await refuse.getByText('Expliquez le refus en une phrase').waitFor();
  await refuse.getByLabel(/^Motif/).fill('Le justificatif de domicile manque.');
  await assertAccessible(page, 'desk, a change refused');
  await assertReflows(page, 'desk');
  await refuse.getByRole('button', { name: 'Refuser', exact: true }).click();
  await said(page, 'Ferrand Maçonnerie en lit le motif');
  await changes.getByText('Rien n’attend l’assureur').waitFor();
  const papers = page.getByRole('region', { name: /^Attestations/ });
  const publish = papers.getByRole('button', { name: /^Publier l’attestation.*CEDRES/ });
  await publish.click();
  await said(page, 'Ferrand Maçonnerie SARL peut la télécharger');
  await publish.waitFor({ state: 'detached' });
  await papers.getByText(/^Les autres/).click();
  const revoke = await open(page, 'Annuler l’attestation : ATT-2026-CHANTIER-CEDRES');
  await revoke.getByLabel('Motif').selectOption('Chantier inexact');
  await revoke.getByRole('button', { name: 'Annuler définitivement' }).click();
  await said(page, 'est annulée');
  await papers.getByRole('listitem').filter({ hasText: 'CEDRES' }).getByText('Annulée').waitFor();
});

test('each insurer has its own desk: neither shows what belongs to the other', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t);
  await desk(page, origin, 'batisseuse/clients');
  await page.getByRole('heading', { name: 'Nadia Ferrand' }).waitFor();
  assert.equal(await page.getByText('Camille Orsini').count(), 0);
  await page.getByRole('link', { name: 'Lumio Crédit' }).click();
  await page.getByText('D-2026-1041').waitFor();
  await page.getByRole('link', { name: 'Clients' }).click();
  await page.getByRole('heading', { name: 'Camille Orsini' }).waitFor();
  assert.equal(await page.getByText('Nadia Ferrand').count(), 0);
  await page.getByRole('link', { name: 'La Bâtisseuse' }).click();
  await page.getByRole('heading', { level: 1, name: 'À traiter' }).waitFor();
});
