// The whole path through the house (DOMAIN §1.1, C1–C22), as a borrower walks it with a thumb and with a mouse, in French and in
// English, by day and by night; every screen is shown to axe on the way.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { assertGoodAtBothSizes } from './axe.ts';
import { desk, openWindow, phone, picture } from './browser.ts';
import { allowances, browse, confirm, drop, file, fillSignIn, incomplete, notice, pick, pressSignIn, ready, zone } from './customer.ts';
import { MiB, photo, scan } from './paper.ts';
import { startPortal } from './portal.ts';

const french = {
  switch: undefined,
  signIn: /^Votre espace client$/,
  hello: /^Bonjour Camille Orsini$/,
  loans: 'Mes crédits',
  detail: 'Voir le détail de mon produit Projet',
  menu: 'Autres actions pour Projet',
  menuDetail: 'Voir le détail',
  insurance: 'Assurance',
  guarantees: 'Mes garanties',
  contract: 'Les informations de mon contrat',
  manage: 'Gérer mes dossiers',
  toComplete: 'Votre dossier à compléter',
  missing: 'Justificatif manquant',
  attach: /^Joindre un justificatif/,
  all: 'Cette déclaration vaut pour tous vos crédits assurés',
  documents: 'Justificatifs',
  note: /^Précision/,
  ongoing: 'Votre dossier en cours',
  view: /^Consulter/,
  exchanges: 'Suivi des échanges',
};
const english: Record<keyof typeof french, string | RegExp | undefined> = {
  switch: 'English',
  signIn: /^Your customer space$/,
  hello: /^Hello Camille Orsini$/,
  loans: 'My loans',
  detail: 'See the details of my product Projet',
  menu: 'More actions for Projet',
  menuDetail: 'See the details',
  insurance: 'Insurance',
  guarantees: 'My guarantees',
  contract: 'My contract',
  manage: 'Manage my cases',
  toComplete: 'Your case to complete',
  missing: 'Missing document',
  attach: /^Attach a document/,
  all: 'This claim holds for all your insured loans',
  documents: 'Supporting documents',
  note: /^Note/,
  ongoing: 'Your case in progress',
  view: /^View/,
  exchanges: 'Messages and documents',
};

const walks = [
  { name: 'in French with a thumb, a scan of 50 Mo and two photos', size: phone, words: french, scheme: 'light' },
  { name: 'in English, by night, with a mouse, a scan of 50 Mo and two photos', size: desk, words: english, scheme: 'dark' },
] as const;

for (const { name, size, words, scheme } of walks)
  test(`C1–C22: a borrower signs in, reads the insurance and hands in documents: ${name}`, async (t) => {
    const portal = await startPortal(t);
    const { page } = await openWindow(t, { ...size, colorScheme: scheme });
    const label = `walk-${words === french ? 'fr' : 'en'}-${scheme}-${size.viewport?.width}`;
    let step = 0;
    const look = async (screen: string) => {
      await picture(page, `${label}-${(step += 1)}-${screen}`);
      await assertGoodAtBothSizes(page, screen);
    };

    // C1–C3
    await page.goto(`${portal.origin}/lumio/connexion`);
    if (words.switch) await page.getByRole('button', { name: words.switch }).click();
    await page.getByRole('heading', { level: 1, name: words.signIn }).waitFor();
    await look('sign-in');
    await fillSignIn(page);
    await pressSignIn(page);
    await page.getByRole('heading', { level: 1, name: words.hello }).waitFor();
    // C4
    await page.getByRole('heading', { name: words.loans, exact: true }).waitFor();
    await page.getByRole('link', { name: words.detail }).waitFor();
    await look('home');
    // C5, and C6: the same place by two ways
    await page.getByRole('link', { name: words.detail }).click();
    await page.getByRole('heading', { level: 1, name: 'Projet' }).waitFor();
    const byLink = page.url();
    await page.goBack();
    await page.getByRole('button', { name: words.menu }).click();
    await page.getByRole('link', { name: words.menuDetail, exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Projet' }).waitFor();
    assert.equal(page.url(), byLink, 'the menu leads where the link leads');
    // C7
    for (const tab of (await page.getByRole('tab').all()).slice(0, -1)) {
      await tab.click();
      // What a panel holds is the portal's own, slotted into the tabs: a list of facts, then a table.
      await page.locator('dl.facts, table').filter({ visible: true }).waitFor();
      await look(`contract-${await tab.getAttribute('id')}`);
    }
    const last = page.getByRole('tab').last();
    assert.equal((await last.textContent())?.trim(), words.insurance);
    await last.click();
    // C8–C12
    await readInsurance(page, words);
    await look('insurance');
    await page.getByRole('link', { name: words.attach }).click();
    // C13–C17
    await zone(page, allowances).waitFor();
    await page.getByRole('heading', { level: 2, name: words.documents }).waitFor();
    await zone(page, notice).waitFor();
    await look('deposit-empty');
    const papers = await hand(t, page);
    await page.getByRole('textbox', { name: words.note }).fill('Le relevé de septembre suit par courrier.');
    await look('deposit-ready');
    // C18
    const reference = await confirm(page);
    assert.match(reference, /^JUS-2026-\w+$/);
    await look('handed-in');
    assert.equal(portal.submissions(), 1);
    for (const paper of papers) assert.equal(await portal.onDisk(paper.name), paper.sha256, `${paper.name} on the server’s disk`);
    // C19–C21
    await page.getByRole('navigation').getByRole('link').first().click();
    const card = page.getByRole('article').filter({ hasText: incomplete.number });
    await card.getByRole('heading', { name: words.ongoing }).waitFor();
    await card.getByRole('link', { name: words.view }).click();
    await page.getByRole('heading', { name: words.exchanges }).waitFor();
    const sent = page.getByRole('listitem').filter({ hasText: reference });
    await sent.getByText('Le relevé de septembre suit par courrier.').waitFor();
    for (const paper of papers) await sent.getByText(paper.name).waitFor();
    await look('case');
  });

/** C8 guarantees and contract, C9 the way to all cases, C10–C12 what is missing, C22 one declaration for all credits. */
async function readInsurance(page: Page, words: Record<keyof typeof french, string | RegExp | undefined>): Promise<void> {
  for (const title of [words.guarantees, words.contract]) await page.getByRole('heading', { name: title!, exact: true }).waitFor();
  await page.getByRole('link', { name: words.manage! }).waitFor();
  const card = page.getByRole('article').filter({ hasText: incomplete.number });
  await card.getByRole('heading', { name: words.toComplete! }).waitFor();
  await card.getByText(words.missing!, { exact: true }).waitFor();
  await card.getByText(words.all!).waitFor();
  await card.getByRole('link', { name: words.attach! }).waitFor();
  const others = page.getByRole('article').filter({ hasText: 'D-2026-0987' });
  assert.equal(await others.getByRole('link', { name: words.attach! }).count(), 0, 'only an incomplete case asks for documents');
}

/** One paper by drag-and-drop, one by the button, one more photo dropped beside it: two zones. */
async function hand(t: TestContext, page: Page) {
  const papers = [
    await scan(t, 'relevé d’octobre.pdf', 50 * MiB),
    await photo(t, 'IMG_2041.jpg'),
    await photo(t, 'IMG_2042.png', 'photo.png'),
  ] as const;
  await drop(page, zone(page, allowances), [papers[0].path]);
  await pick(page, notice, papers[1].path);
  await zone(page, notice).getByRole('button', { name: browse }).waitFor();
  await drop(page, zone(page, notice), [papers[2].path]);
  for (const { name } of papers) await file(page, name).getByText(ready).waitFor({ timeout: 60_000 });
  return papers;
}
