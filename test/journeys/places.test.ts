// Every place of the portal: it says where it is, its title has the focus, nothing is said twice, and help opens under the strict policy.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReflows } from './axe.ts';
import { desk, openWindow, phone, picture } from './browser.ts';
import { signIn } from './customer.ts';
import { startPortal } from './portal.ts';

const places: [path: string, french: string, english: string][] = [
  ['', 'Accueil', 'Home'],
  ['dossiers', 'Gestion de mes dossiers', 'My cases'],
  ['documents', 'Mes documents', 'My documents'],
  ['contact', 'Nous contacter', 'Contact us'],
  ['conditions', 'Conditions d’utilisation', 'Terms of use'],
  // A case in each of the states that draw another page: to complete, decided in three ways, being paid, a draft, over.
  ['dossiers/cas_2026_1041', 'Mon dossier', 'My case'],
  ['dossiers/cas_2026_0612', 'Mon dossier', 'My case'],
  ['dossiers/cas_2025_0410', 'Mon dossier', 'My case'],
  ['dossiers/cas_2026_0733', 'Mon dossier', 'My case'],
  ['dossiers/cas_2026_1050', 'Mon dossier', 'My case'],
  ['dossiers/cas_2024_0090', 'Mon dossier', 'My case'],
  ['dossiers/cas_2026_0733/prolongation', 'Demande de prolongation', 'Extension request'],
  ['dossiers/inconnu', 'Mon dossier', 'My case'],
  ['nulle-part', 'Cette page n’existe pas', 'This page does not exist'],
];

/** As a link of the page leads there. */
const follow = (page: Page, path: string) =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, `/lumio/${path}`);

for (const [name, size, colorScheme, language] of [
  ['in French, by day, at a desk', desk, 'light', 1],
  ['in English, by night, on a phone', phone, 'dark', 2],
] as const)
  test(`every place has its own title, which takes the focus, and says nothing twice (${name})`, async (t) => {
    const { origin } = await startPortal(t);
    const { page } = await openWindow(t, { ...size, colorScheme });
    await signIn(page, origin);
    if (language === 2) await page.getByRole('button', { name: 'English' }).click();
    for (const place of places) {
      await follow(page, place[0]);
      await page.waitForFunction((title) => document.title === title, `${place[language]} · Lumio Crédit`);
      const title = page.getByRole('heading', { level: 1 });
      assert.equal(await title.evaluate((heading) => heading.matches(':focus')), true, `${place[0]}: its title has the focus`);
      await page.locator('main [aria-busy="true"]').first().waitFor({ state: 'detached' });
      const headings = (await page.locator('main').getByRole('heading', { level: 2 }).allTextContents()).map((text) => text.trim());
      // « Dossier traité » stands on each card of such a case, with its number below.
      if (place[0] !== '' && place[0] !== 'dossiers') assert.deepEqual(headings, [...new Set(headings)], `${place[0]}: each heading once`);
      const help = page.locator('avenant-help-panel');
      for (const topic of await help.locator('details:not([open]) > summary').all()) await topic.click();
      if (await help.count()) await help.getByRole('table').or(help.getByRole('listitem')).first().waitFor();
      await picture(page, `place-${place[0].replaceAll('/', '-') || 'home'}-${size.viewport?.width}`);
      await assertAccessible(page, place[0], language === 1 ? 'all' : 'nightAndRoom');
      await assertReflows(page, place[0]);
    }
  });
