// What the desk does not offer, what it says when something goes wrong, who it locks out, and the letters and codes that it "sends".
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { signIn } from './customer.ts';
import { actions, desk, open, press, said, sheet, tabTo } from './desk-page.ts';
import { insurerAt } from './insurer.ts';
import { build, startPortal } from './portal.ts';

const camille = 'camille.orsini@courriel.example';

test('the desk offers what may be done with a case, a document or an account, and nothing that may not', async (t) => {
  const portal = await startPortal(t);
  const { page } = await openWindow(t);
  const offered: Record<string, string[]> = {
    'D-2026-1041': ['Demander un document', 'Envoyer un courrier'],
    'D-2026-1050': [],
    'D-2026-0987': ['Rendre une décision', 'Demander un document', 'Envoyer un courrier'],
    'D-2026-0733': ['Payer une échéance', 'Envoyer un courrier', 'Clore le dossier'],
    'D-2026-0612': ['Payer une échéance', 'Envoyer un courrier'],
    'D-2025-0410': ['Envoyer un courrier'],
    'D-2025-0122': ['Envoyer un courrier', 'Rouvrir le dossier'],
    'D-2024-0090': ['Envoyer un courrier'],
  };
  await desk(page, portal.origin);
  for (const [number, moves] of Object.entries(offered)) {
    await page.getByRole('link', { name: number }).click();
    await page.getByRole('heading', { level: 1, name: number }).waitFor();
    assert.deepEqual(await actions(page), moves, number);
    const onDocuments = await page.getByRole('button', { name: /^(Accepter|Rejeter) :/ }).count();
    assert.equal(onDocuments, number === 'D-2026-0987' ? 4 : 0, `${number}: only what was handed in and not yet judged`);
    await page.getByRole('link', { name: '← Dossiers' }).click();
  }
  await page.getByRole('link', { name: 'Clients' }).click();
  const onAccounts = page.getByRole('main').getByRole('button');
  await onAccounts.first().waitFor();
  assert.deepEqual(await onAccounts.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')?.replace(/\u00A0/g, ' '))), [
    'Bloquer l’accès : Camille Orsini',
    'Rétablir l’accès : Hélène Marchand',
    'Bloquer l’accès : Yanis Belkacem',
    'Bloquer l’accès : Maëlle Le Goff',
  ]);
});

test('what the server does not take is said in French, beside the field where there is one, and nothing typed is lost', async (t) => {
  const portal = await startPortal(t);
  const { page } = await openWindow(t);
  await desk(page, portal.origin, 'dossiers/cas_2026_0987');
  const form = await open(page, 'Rendre une décision');
  await press(form, 'Rendre cette décision');
  await form.getByText('Choisissez une décision.').waitFor();
  await form.getByRole('radio', { name: 'Refusé' }).check();
  await press(form, 'Rendre cette décision');
  await form.getByText('Donnez au moins un motif').waitFor();
  await press(form, 'Ajouter un motif');
  const second = form.getByRole('group', { name: 'Motif 2' });
  await second.getByRole('textbox', { name: 'Explication' }).fill('La démission n’est pas couverte.');
  await form.getByLabel(/^Contestable jusqu’au/).fill('2026-11-01');
  await press(form, 'Rendre cette décision');
  await form.getByText('Expliquez ce motif en une phrase.').waitFor();
  const first = form.getByRole('group', { name: 'Motif 1' }).getByRole('textbox', { name: 'Explication' });
  assert.ok(await first.evaluate((at) => at === document.activeElement), 'the focus is at the first field to correct');
  await first.fill('Le contrat a été rompu par vous.');
  await press(form, 'Rendre cette décision');
  await form.getByText('Choisissez un jour à partir d’aujourd’hui.').waitFor();
  assert.equal(await second.getByRole('textbox', { name: 'Explication' }).inputValue(), 'La démission n’est pas couverte.');
  await assertAccessible(page, 'a decision to correct');

  // Nobody answers.
  await form.getByLabel(/^Contestable jusqu’au/).fill('2026-12-31');
  await page.route('**/desk/**', (route) => route.abort());
  await press(form, 'Rendre cette décision');
  await form.getByRole('alert').filter({ hasText: 'ne répond pas' }).waitFor();
  assert.equal(await first.inputValue(), 'Le contrat a été rompu par vous.');
  await page.unroute('**/desk/**');

  // Somebody else was first: the move is gone, the words are still there.
  await insurerAt(portal.origin).askFor('cas_2026_0987', 'Un autre document');
  await form.getByText(/n’est plus possible pour l’instant/).waitFor();
  assert.equal(await form.getByRole('button', { name: 'Rendre cette décision' }).count(), 0);
  assert.equal(await first.inputValue(), 'Le contrat a été rompu par vous.');

  const paying = insurerAt(portal.origin);
  await desk(page, portal.origin, 'dossiers/cas_2026_0733');
  const pay = await open(page, 'Payer une échéance');
  await pay.getByLabel(/^Échéance du/).fill('2031-01-05');
  await press(pay, 'Payer au prêteur');
  await pay.getByText('Aucune échéance n’est à payer ce jour-là.').waitFor();
  // … or was first by a breath: the server's answer says it.
  await page.route('**/desk/cases', (route) => route.abort());
  await paying.close('cas_2026_0733');
  await press(pay, 'Payer au prêteur');
  await pay.getByText('Cette action n’est plus possible : l’état est maintenant « Terminé ».').waitFor();
});

test('a customer who is locked is out at once and cannot come back until the desk lets them in again', async (t) => {
  const portal = await startPortal(t);
  const { page: customer } = await openWindow(t);
  const { page } = await openWindow(t);
  await signIn(customer, portal.origin);
  await desk(page, portal.origin, 'clients');
  const hers = page.getByRole('listitem').filter({ hasText: 'Camille Orsini' });
  await hers.getByText('1 session ouverte').waitFor();
  const asks = () => customer.evaluate(async () => (await fetch('/api/lumio/v1/cases')).status);
  assert.equal(await asks(), 200);
  await press(page, 'Bloquer l’accès : Camille Orsini');
  await said(page, 'L’accès de Camille Orsini est bloqué');
  assert.equal(await asks(), 401);
  await hers.getByText('Bloqué', { exact: true }).waitFor();
  await press(page, 'Rétablir l’accès : Camille Orsini');
  await said(page, 'L’accès de Camille Orsini est rétabli.');
  const { page: again } = await openWindow(t);
  await signIn(again, portal.origin);
  await press(page, 'Fermer les sessions : Camille Orsini');
  await said(page, 'Les sessions de Camille Orsini sont fermées.');
  assert.equal(await hers.getByRole('button').count(), 1, 'there is no session left to close');
});

test('the desk with the keyboard alone: a document is found, rejected, and another one accepted', async (t) => {
  const portal = await startPortal(t);
  const { page } = await openWindow(t);
  await desk(page, portal.origin);
  await tabTo(page, page.getByRole('searchbox', { name: 'Référence ou client' }));
  await page.keyboard.type('2026 0987');
  await page.getByRole('status').filter({ hasText: '1 dossier' }).waitFor();
  await tabTo(page, page.getByRole('link', { name: 'D-2026-0987' }));
  await page.keyboard.press('Enter');
  const statement = sheet(page, 'Relevé de situation (octobre 2026)');
  await tabTo(page, statement.getByRole('button', { name: /^Rejeter/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, statement.getByRole('combobox', { name: 'Motif' }));
  await page.keyboard.type('Inc');
  await tabTo(page, statement.getByRole('button', { name: 'Rejeter et demander un autre fichier' }));
  await page.keyboard.press('Space');
  await said(page, 'est rejeté');
  await statement.getByText('À remplacer', { exact: true }).waitFor();
  await statement.getByText('Motif : Il manque des pages.').waitFor();
  const heading = statement.getByRole('heading');
  assert.ok(await heading.evaluate((at) => at === document.activeElement), 'the move is gone: the focus is at the document');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  const rights = sheet(page, 'Attestation de droits France Travail').getByRole('button', { name: /^Accepter/ });
  assert.ok(await rights.evaluate((at) => at.closest('article')!.contains(document.activeElement)), 'what came before it is before it');
  await tabTo(page, page.getByRole('link', { name: /^Voir côté client/ }));
  await tabTo(page, rights);
  await page.keyboard.press('Enter');
  await said(page, 'est accepté.');
});

for (const [name, size] of sizes)
  test(`the outbox at ${name}: e-mails, text messages and codes, the latest first and by themselves, links to follow and codes to copy`, async (t) => {
    const portal = await startPortal(t);
    const { page, context } = await openWindow(t, size);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const look = async (screen: string) => {
      await assertAccessible(page, `${screen}, ${name}`);
      await assertReflows(page, `${screen}, ${name}`);
      await picture(page, `desk-${screen}-${size.viewport!.width}`);
    };
    await desk(page, portal.origin, 'clients');
    await page.getByRole('heading', { name: 'Camille Orsini' }).waitFor();
    await look('accounts');
    await page.getByRole('link', { name: 'Courrier', exact: true }).click();
    await page.getByText('Aucun message pour le moment').waitFor();
    await look('outbox-empty');

    const insurer = insurerAt(portal.origin);
    await insurer.sendLetter('cas_2026_1041', { title: 'Votre arrêt', text: 'Bonjour.' });
    await said(page, `Nouveau message pour ${camille} : Un nouveau courrier vous attend`);
    assert.equal((await insurer.messagesTo(camille)).length, 1);

    const ask = (path: string, body: object) =>
      page.evaluate(
        ([at, text]) =>
          fetch(`/api/lumio/v1${at}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: text }).then(({ ok }) => ok),
        [path, JSON.stringify(body)] as const,
      );
    assert.ok(await ask('/password-resets', { identifier: '28000451' }));
    assert.ok(await ask('/sessions', { identifier: '28000455', password: 'Demo-Lumio-2026!' }));
    await press(page, 'Actualiser');
    const messages = page.getByRole('article');
    const [code, reset, letter] = [messages.nth(0), messages.nth(1), messages.nth(2)];
    await code.getByRole('heading', { name: 'Votre code de vérification' }).waitFor();
    const [sent] = await insurer.messagesTo('maelle.legoff@courriel.example');
    await press(code, `Copier le code ${sent!.code}`);
    await said(page, `Le code ${sent!.code} est copié.`);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), sent!.code);
    await letter.getByText(camille).waitFor();
    await look('outbox');

    const link = reset.getByRole('link', { name: /^Suivre le lien/ });
    assert.equal(await link.getAttribute('href'), (await insurer.messagesTo(camille))[0]!.link);
    const opened = context.waitForEvent('page');
    await link.click();
    assert.match((await opened).url(), /\/lumio\/mot-de-passe/);
  });

test('nothing of the desk is in what is shipped', () => {
  const shipped = globSync('avenant/**/*.js', { cwd: build });
  assert.ok(shipped.length > 20);
  const speaking = shipped.filter((path) => /\/desk\/|Bureau de l’assureur/.test(readFileSync(join(build, path), 'utf8')));
  assert.deepEqual(speaking, []);
  assert.doesNotMatch(readFileSync(join(build, 'desk/main.js'), 'utf8'), /from"\.\.\/avenant/, 'nor do the two share a file');
});
