// What stays in the browser, and what the host page is shown, after a whole journey: nothing that says who somebody is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWindow } from './browser.ts';
import { allowances, confirm, file, fillSignIn, openDeposit, password, pick, pressSignIn, ready, signIn } from './customer.ts';
import { MiB, scan } from './paper.ts';
import { startPortal } from './portal.ts';
import { overhear, stores } from './traces.ts';

const comment = 'Mon médecin est le docteur Vasseur.';
const paper = 'relevé de Camille.pdf';
/** Whatever of this person, their file or their words has no business outside the page's memory. */
const personal = [/28\s?000\s?451/, new RegExp(password), /Camille/, /Orsini/, /Vasseur/, /relev/i, /448121/, /D-2026/, /docteur/];

test('F10, F22: after a whole journey no storage, event, line of the console, address or Referer says who it was; after signing out nothing is left', async (t) => {
  const portal = await startPortal(t);
  const { page, context } = await openWindow(t);
  const { heard, asked } = await overhear(page);
  await page.goto(`${portal.origin}/lumio/connexion`);
  // Once wrong: errors are the place where things leak.
  await fillSignIn(page, { secret: `${password}x` });
  await pressSignIn(page);
  await page.getByText(/ne correspond pas/).waitFor();
  await signIn(page, portal.origin);
  await page.getByRole('link', { name: /^Voir le détail de mon produit Projet/ }).click();
  await page.getByRole('tab', { name: 'Assurance' }).click();
  await page.getByRole('heading', { name: 'Mes garanties' }).waitFor();
  await openDeposit(page, portal.origin);
  const given = await scan(t, paper, MiB);
  await pick(page, allowances, given.path);
  await file(page, paper).getByText(ready).waitFor();
  await page.getByRole('textbox', { name: /^Précision/ }).fill(comment);
  await confirm(page);
  await page.getByRole('link', { name: 'Consulter mon dossier' }).click();
  await page.getByText(comment).waitFor();

  assert.ok(
    heard.some((line) => line.startsWith('avenant-documents-submitted')) && heard.some((line) => line.startsWith('avenant-files-offered')),
  );
  const kept = await stores(page, context);
  for (const trace of personal) {
    assert.deepEqual(
      heard.filter((line) => trace.test(line)),
      [],
      `events and console: ${trace}`,
    );
    assert.deepEqual(
      asked.filter((line) => trace.test(decodeURIComponent(line))),
      [],
      `addresses and Referer: ${trace}`,
    );
    assert.doesNotMatch(kept, trace, 'storage');
  }
  assert.deepEqual(JSON.parse(kept).inPage.readableCookies, '', 'no script reads the session');

  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await page.getByLabel('Identifiant client').waitFor();
  const left = JSON.parse(await stores(page, context));
  assert.deepEqual(left, {
    inPage: { local: {}, session: {}, readableCookies: '', databases: [], caches: [], files: [], history: null, name: '', workers: 0 },
    cookies: [],
    origins: [],
  });
});
