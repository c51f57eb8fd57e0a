// The insurer's side of the demo, as a person at the desk plays it; and the customer, who hears of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertGoodAtBothSizes } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { confirm, file, fillSignIn, pick, pressSignIn, ready, signIn } from './customer.ts';
import { actions, desk, open, press, said, sheet } from './desk-page.ts';
import { insurerAt, plain } from './insurer.ts';
import { photo } from './paper.ts';
import { portalSites, startPortal } from './portal.ts';
import { sdk, writePage } from '../pages/host.ts';

const lostJob = { id: 'cas_2026_0987', number: 'D-2026-0987' };
const rights = 'Attestation de droits France Travail';
const statement = 'Relevé de situation (octobre 2026)';
const asked = 'Lettre de votre conseiller';

/** What the insurer answers to the customer's own page. */
const told = async <T>(page: Page, path: string): Promise<T> =>
  JSON.parse(plain(await page.evaluate(async (at) => (await fetch(`/api/lumio/v1${at}`)).text(), path))) as T;
/** Read by the customer, wherever the page shows it. */
const seen = (page: Page, words: RegExp) => page.getByText(words).filter({ visible: true }).first().waitFor();
const latest = async (page: Page, caseId = lostJob.id) =>
  (await told<{ items: { subject: string; kind: string }[] }>(page, `/cases/${caseId}/exchanges`)).items[0]!;
const stateOf = async (page: Page) => (await told<{ state: string }>(page, `/cases/${lostJob.id}`)).state;

for (const [name, size] of sizes)
  test(`C23–C27, C32 from the desk at ${name}: documents accepted, rejected and asked for, a decision, a payment, a letter; the customer is told of each`, async (t) => {
    const portal = await startPortal(t);
    const { page: customer } = await openWindow(t, size);
    const { page } = await openWindow(t, size);
    await signIn(customer, portal.origin);
    const look = async (screen: string) => {
      await assertGoodAtBothSizes(page, `${screen}, ${name}`);
      await picture(page, `desk-${screen}-${size.viewport!.width}`);
    };

    await page.goto(`${portal.origin}/desk/`);
    await page.getByRole('searchbox', { name: 'Référence ou client' }).fill('orsini');
    await page.getByRole('combobox', { name: 'État' }).selectOption({ label: 'En cours d’étude' });
    await page.getByRole('status').filter({ hasText: '1 dossier' }).waitFor();
    await look('cases');
    await page.getByRole('link', { name: lostJob.number }).click();
    await page.getByRole('heading', { level: 1, name: lostJob.number }).waitFor();

    await press(page, `Accepter : ${rights}`);
    await said(page, `« ${rights} » est accepté.`);
    assert.equal((await latest(customer)).subject, `Justificatif accepté : ${rights}`);
    assert.ok(
      await page.getByRole('heading', { name: rights }).evaluate((at) => at === document.activeElement),
      'the focus stays where the document is',
    );

    const rejecting = await open(page, `Rejeter : ${statement}`);
    await rejecting.getByRole('combobox', { name: 'Motif' }).selectOption({ label: 'Coupé' });
    await rejecting.getByRole('textbox', { name: /^Explication pour le client/ }).fill('Le bas de la page manque.');
    await rejecting.getByLabel(/^À remplacer avant le/).fill('2026-12-20');
    await look('rejecting');
    await press(rejecting, 'Rejeter et demander un autre fichier');
    await said(page, 'est rejeté : un autre fichier est demandé au client.');
    assert.deepEqual([await stateOf(customer), (await latest(customer)).subject], ['to_complete', `À remplacer : ${statement}`]);

    const asking = await open(page, 'Demander un document');
    await asking.getByRole('textbox', { name: 'Document attendu' }).fill(asked);
    await press(asking, 'Demander ce document');
    await said(page, 'Le document est demandé au client. Le dossier est maintenant « À compléter ».');
    await sheet(page, asked).getByText('Attendu', { exact: true }).waitFor();

    // The customer's own page shows both, and answers; the desk's open page hears of it by itself.
    await customer.goto(`${portal.origin}/lumio/dossiers/${lostJob.id}`);
    await seen(customer, /Le bas de la page manque/);
    await customer.goto(`${portal.origin}/lumio/dossiers/${lostJob.id}/justificatifs`);
    for (const label of [statement, asked]) {
      const paper = await photo(t, `${label === asked ? 'lettre' : 'releve'}.jpg`);
      await pick(customer, new RegExp(label.slice(0, 12)), paper.path);
      await file(customer, paper.name).getByText(ready).waitFor();
    }
    await confirm(customer);
    await said(page, 'Ce dossier vient de changer.');
    for (const label of [statement, asked]) {
      await press(page, `Accepter : ${label}`);
      await said(page, `« ${label} » est accepté.`);
    }

    const deciding = await open(page, 'Rendre une décision');
    await deciding.getByRole('radio', { name: 'Accepté en partie' }).check();
    await deciding.getByRole('textbox', { name: 'Explication' }).fill('La franchise court jusqu’au 26 novembre.');
    await deciding.getByRole('textbox', { name: /^Clause du contrat/ }).fill('Article 6.1');
    await deciding.getByRole('textbox', { name: /^Montant pris en charge/ }).fill('1 250,5 €');
    const covered = deciding.getByRole('group', { name: /^Période prise en charge/ });
    await covered.getByLabel('Premier jour').fill('2026-11-27');
    await covered.getByLabel('Dernier jour').fill('2026-12-26');
    await look('deciding');
    await press(deciding, 'Rendre cette décision');
    await said(page, 'La décision est rendue : accepté en partie. Le courrier est parti.');
    const { items } = await told<{ items: { outcome: string; amount: object; contestUntil: string; reasons: object[] }[] }>(
      customer,
      `/cases/${lostJob.id}/decisions`,
    );
    assert.deepEqual(
      [items[0]!.outcome, items[0]!.amount, items[0]!.contestUntil, items[0]!.reasons],
      [
        'partially_accepted',
        { amount: '1250.50', currency: 'EUR' },
        '2027-01-20',
        [{ code: 'deductible_elapsed', text: 'La franchise court jusqu’au 26 novembre.', clause: 'Article 6.1' }],
      ],
    );

    const paying = await open(page, 'Payer une échéance');
    await paying.getByLabel(/^Échéance du/).fill('2027-01-05');
    await press(paying, 'Payer au prêteur');
    await said(page, '306,77 € versés au prêteur pour l’échéance du 5 janvier 2027.');
    assert.equal((await latest(customer)).kind, 'payment');
    assert.equal(await stateOf(customer), 'in_payment');

    const writing = await open(page, 'Envoyer un courrier');
    await writing.getByRole('textbox', { name: 'Objet' }).fill('Votre prise en charge');
    await writing.getByRole('textbox', { name: 'Texte' }).fill('Bonjour, tout est en ordre.');
    await press(writing, 'Envoyer ce courrier');
    await said(page, 'Le courrier est envoyé');
    await customer.reload();
    assert.equal((await latest(customer)).subject, 'Votre prise en charge');
    const [notice] = (await told<{ items: { body: string }[] }>(customer, '/notifications')).items;
    assert.equal(notice!.body, 'Un nouveau courrier vous attend dans vos documents.');

    await press(page, 'Clore le dossier');
    await said(page, 'Le dossier est maintenant « Terminé »');
    assert.deepEqual(await actions(page), ['Envoyer un courrier', 'Rouvrir le dossier']);
    assert.ok(
      await page.getByRole('heading', { name: 'Agir sur ce dossier' }).evaluate((at) => at === document.activeElement),
      'the focus stays among what may be done',
    );
    await look('closed');
  });

test('C24: while the customer’s page is open, what the desk does appears there by itself', async (t) => {
  const at = `case-id="${lostJob.id}"`;
  const host = await writePage(t, {
    scripts: sdk() + '<script type="module" src="/avenant/notification-center.js"></script>',
    inside: `<avenant-notification-center></avenant-notification-center>
      <avenant-case-summary ${at}></avenant-case-summary><avenant-exchange-log ${at}></avenant-exchange-log>`,
  });
  const portal = await startPortal(t, { staticDirs: [...portalSites(), host] });
  const { page: customer } = await openWindow(t);
  const { page } = await openWindow(t);
  await customer.goto(`${portal.origin}/host/`);
  await fillSignIn(customer);
  await pressSignIn(customer);
  await customer.getByRole('heading', { name: 'Suivi des échanges' }).waitFor();
  const loadedAt = () => customer.evaluate(() => performance.timeOrigin);
  const before = await loadedAt();

  await desk(page, portal.origin, `dossiers/${lostJob.id}`);
  const form = await open(page, `Rejeter : ${statement}`);
  await form.getByRole('textbox', { name: /^Explication pour le client/ }).fill('Le bas de la page manque.');
  await press(form, 'Rejeter et demander un autre fichier');
  await seen(customer, /Le bas de la page manque/);
  await insurerAt(portal.origin).sendLetter(lostJob.id, { title: 'Votre relevé de situation', text: 'Il nous le faut en entier.' });
  await seen(customer, /^Votre relevé de situation$/);
  assert.equal(await loadedAt(), before, 'the page was never loaded again');
});

test('C31 from the desk: an extension that the customer asked is studied, answered and paid', async (t) => {
  const portal = await startPortal(t);
  const { page: customer } = await openWindow(t);
  await signIn(customer, portal.origin);
  const { page } = await openWindow(t);
  await desk(page, portal.origin, 'dossiers/cas_2026_0733');
  await page.getByRole('button', { name: 'Clore le dossier' }).waitFor();
  await customer.evaluate(() =>
    fetch('/api/lumio/v1/cases/cas_2026_0733/extensions', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() },
      body: JSON.stringify({ periods: [{ start: '2026-11-13', end: '2026-11-20' }], resumedWork: false, comment: 'Toujours en soins.' }),
    }),
  );
  await said(page, 'Ce dossier vient de changer.');
  await page.getByText('Arrêt du 13 novembre 2026 au 20 novembre 2026').waitFor();
  await page.getByText('Toujours en soins.').waitFor();
  assert.deepEqual(await actions(page), ['Étudier la prolongation', 'Demander un document', 'Envoyer un courrier']);
  await press(page, 'Étudier la prolongation');
  await said(page, 'Le dossier est maintenant « En cours d’étude »');
  const form = await open(page, 'Répondre à la prolongation');
  await form.getByRole('radio', { name: 'Accepté', exact: true }).check();
  assert.equal(await form.getByRole('group', { name: /^Période non prise en charge/ }).count(), 0, 'all is paid: nothing is refused');
  await press(form, 'Rendre cette décision');
  await said(page, 'La décision est rendue : accepté. Le courrier est parti.');
  await press(await open(page, 'Payer une échéance'), 'Payer au prêteur');
  await said(page, '306,77 € versés au prêteur pour l’échéance du 5 décembre 2026.');
});
