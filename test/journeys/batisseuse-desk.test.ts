// The desk of an insurer of companies: what they handed in waits there, and the other insurer's desk is one press away.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, phone } from './browser.ts';
import { desk, open, said } from './desk-page.ts';
import { startPortal } from './portal.ts';

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
