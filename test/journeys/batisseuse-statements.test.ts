// Journey ③ (DOMAIN.md §3.8): the desk opens a period, the company fills its base statement in and returns it, the desk validates it, and
// the validated document is the company's to download.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { plain, read } from '../sandbox/pdf-text.ts';
import { assertGoodAtBothSizes } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { desk, open, said } from './desk-page.ts';
import { enter, follow, luc, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

const title = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).waitFor();

for (const [size, device] of sizes)
  test(`A21, A22, A25, A28, A35: journey ③: a period opens, the base statement is filled in online and returned, the validated document is downloaded (${size})`, async (t) => {
    const { origin } = await startPortal(t);
    const { page } = await openWindow(t, device);
    const { page: office } = await openWindow(t, device);
    const looked = async (at: Page, what: string) => {
      await picture(at, `batisseuse-statement-${what.replaceAll(' ', '-')}-${device.viewport?.width}`);
      await assertGoodAtBothSizes(at, what);
    };

    // Not open yet: the contract says since when it will be, and offers nothing.
    await signInMember(page, origin, luc);
    await enter(page, /Tuileries/);
    await follow(page, 'contrats/ctr_bat_tuileries?onglet=statements');
    await page.getByText('La saisie ouvre le 1er décembre 2026').waitFor();
    assert.equal(await page.getByRole('link', { name: /^Saisir/ }).count(), 0);
    await looked(page, 'not open');

    // The desk opens it; a last day that has passed is refused beside its field.
    await desk(office, origin, 'batisseuse/');
    const waiting = office.getByRole('region', { name: /^Relevés de bases/ });
    await waiting.getByText(/^Les autres/).click();
    const row = waiting.getByRole('listitem').filter({ hasText: 'Les Tuileries' });
    const form = await open(office, (await row.getByRole('button', { name: /^Ouvrir la période/ }).getAttribute('aria-label'))!);
    await form.getByLabel(/À rendre avant le/).fill('2026-01-01');
    await form.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await form.locator('[aria-invalid="true"]').waitFor();
    await looked(office, 'desk refused');
    await form.getByLabel(/À rendre avant le/).fill('2026-12-31');
    await form.getByRole('button', { name: 'Ouvrir', exact: true }).click();
    await said(office, 'ouverte pour Les Tuileries');
    await row.getByText('31 décembre 2026').waitFor();
    // The page that is open at the company's has it by itself.
    await page.getByRole('link', { name: /^Saisir ce relevé/ }).waitFor();

    // It is the first thing to do; filled in by the keyboard alone, read over, certified, returned.
    await follow(page, '');
    await page.getByRole('link', { name: /^Saisir votre relevé de bases 2025-2026/ }).waitFor();
    await page
      .getByRole('article')
      .getByRole('link', { name: /^Saisir vos relevés de bases/ })
      .press('Enter');
    await page.getByText('À retourner avant le 31 décembre 2026').filter({ visible: true }).first().waitFor();
    await page.getByText('Exercice précédent : 1 900 000,00 €').waitFor();
    await looked(page, 'form');
    await page.getByLabel('Coût total des travaux réalisés').focus();
    await page.keyboard.type('2 150 000,50');
    await page.keyboard.press('Enter');
    await title(page, 'Relisez votre relevé');
    await page.getByText('2 150 000,50 €').first().waitFor();
    await page.getByRole('checkbox', { name: /^Je certifie/ }).press('Space');
    await looked(page, 'recap');
    await page.keyboard.press('Enter');
    await title(page, 'Votre relevé de bases est transmis');
    await looked(page, 'returned');

    // At the desk it waits with its figure, is looked at, and validated.
    const returned = waiting.getByRole('listitem').filter({ hasText: 'Les Tuileries' }).filter({ hasText: 'Transmis' });
    await returned.getByText('2 150 000,50 €').waitFor();
    await looked(office, 'desk returned');
    await returned.getByRole('button', { name: /^Prendre en contrôle/ }).click();
    await said(office, 'en cours de contrôle');
    await page.getByRole('article').getByText('En cours de contrôle').waitFor();
    const validate = waiting.getByRole('button', { name: /^Valider le relevé.*Les Tuileries/ });
    await validate.click();
    await said(office, 'est validé');
    await validate.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Télécharger le relevé validé/ }).waitFor();

    // In the history, as validated, with its document.
    await page.getByRole('link', { name: 'Voir le contrat' }).click();
    await page.getByRole('tab', { name: 'Relevés de bases' }).click();
    const entry = page.getByRole('listitem').filter({ hasText: 'Relevé de bases 2025-2026' }).filter({ hasText: 'Validé' });
    await entry.getByText(/^Rempli en ligne, référence RB-/).waitFor();
    await entry.getByText('Voir les étapes').click();
    await entry.getByText('Validé le 21 novembre 2026').waitFor();
    await looked(page, 'history');
    const [paper] = await Promise.all([
      page.waitForEvent('download'),
      entry.getByRole('button', { name: /^Télécharger le relevé validé/ }).click(),
    ]);
    const { text } = await read(await readFile(await paper.path()));
    for (const words of ['Les Tuileries', '879440', '2 150 000,50 €', 'Luc Ferrand'])
      assert.ok(plain(text).includes(words), `its document says ${words}: ${text}`);
  });
