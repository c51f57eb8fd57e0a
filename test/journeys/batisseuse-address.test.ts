// Journey ⑤ (DOMAIN.md §3.8): a company asks for another address; it waits, and each contract that it touches says so, until the desk accepts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertGoodAtBothSizes } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { desk, press, said } from './desk-page.ts';
import { enter, follow, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

const touched = ['decennale', 'rcpro', 'flotte', 'do'];

for (const [size, device] of sizes)
  test(`A29, A30: journey ⑤: a change of address is pending, seen on each of its four contracts, then accepted by the desk (${size})`, async (t) => {
    const { origin } = await startPortal(t);
    const { page } = await openWindow(t, device);
    const looked = async (what: string) => {
      await picture(page, `batisseuse-address-${what.replaceAll(' ', '-')}-${device.viewport?.width}`);
      await assertGoodAtBothSizes(page, what);
    };
    const pending = page.locator('avenant-contract-details').getByText('En attente de validation');
    const details = page.getByRole('heading', { name: 'Détails de mon contrat' });

    // One that Luc has asked for waits already: it gives way to another.
    await signInMember(page, origin);
    await follow(page, 'preferences');
    await page.getByText('Nouvelle adresse demandée le 18 novembre 2026 par Luc Ferrand').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Modifier l’adresse' }).count(), 0, 'one at a time');
    await press(page, 'Annuler cette demande');
    await page.getByText('La demande est annulée. Votre adresse ne change pas.').waitFor();
    await follow(page, 'contrats/ctr_bat_decennale');
    await details.waitFor();
    assert.equal(await pending.count(), 0);

    // By the keyboard: asked for, and waiting.
    await follow(page, 'preferences');
    await page.getByRole('button', { name: 'Modifier l’adresse' }).press('Enter');
    await page.getByLabel('Numéro et rue').fill('31 avenue des Essais');
    await page.getByLabel('Code postal').fill('99');
    await page.keyboard.press('Enter');
    await page.getByText('Saisissez un code postal à 5 chiffres.').first().waitFor();
    await looked('refused');
    await page.getByLabel('Code postal').fill('99012');
    await page.keyboard.press('Enter');
    await page.getByText('Votre demande est envoyée. Vous serez prévenu dès sa validation.').waitFor();
    const change = page.locator('avenant-company-profile');
    await change.getByText('Contrats concernés (4)').waitFor();
    await change.getByText('27 quai des Exemples').first().waitFor();
    await looked('pending');

    // Each contract that it touches says so, and leads to it; another company’s has nothing of it.
    for (const contract of touched) {
      await follow(page, `contrats/ctr_bat_${contract}`);
      await pending.waitFor();
      await page.getByText(/^Nouvelle adresse postale, demandée le 21 novembre 2026/).waitFor();
      if (contract === 'decennale') await looked('contract');
    }
    await page.getByRole('link', { name: 'Voir la demande' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mes préférences' }).waitFor();
    await change.getByText('31 avenue des Essais').waitFor();
    await enter(page, /^Toitures du Val/);
    await follow(page, 'contrats/ctr_bat_toitures');
    await details.waitFor();
    assert.equal(await pending.count(), 0);
    await enter(page, /^Ferrand/);

    // The desk accepts: it holds for the company and all its contracts.
    const { page: office } = await openWindow(t, device);
    await desk(office, origin, 'batisseuse/');
    const all = office.getByRole('region', { name: /^Changements demandés/ });
    const waiting = all.getByRole('listitem').filter({ hasText: '31 avenue des Essais' });
    await waiting.getByText('BAT-774120, BAT-774121, BAT-601002, BAT-880015').waitFor();
    await waiting.getByRole('button', { name: /^Accepter le changement.*Ferrand/ }).click();
    await said(office, 'vaut pour tous ses contrats');
    await follow(page, 'preferences');
    await change.getByText('31 avenue des Essais').waitFor();
    assert.equal(await change.getByText('En attente de validation').count(), 0);
    assert.equal(await change.getByText('27 quai des Exemples').count(), 0);
    for (const contract of touched) {
      await follow(page, `contrats/ctr_bat_${contract}`);
      await details.waitFor();
      assert.equal(await pending.count(), 0, contract);
    }
    await page.getByRole('button', { name: /^Notifications/ }).click();
    await page.getByText('Votre nouvelle adresse est prise en compte', { exact: true }).waitFor();
    await looked('accepted');
  });
