// The whole borrower's case (DOMAIN §1.1, C1–C27, then C28, C31 and C32), the other side played at the insurer's desk: what happens there
// shows by itself on the page that the customer has open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertGoodAtBothSizes } from './axe.ts';
import { desk, openWindow, phone, picture } from './browser.ts';
import { allowances, confirm, escaped, file, incomplete, notice, openDeposit, pick, ready, signIn, zone } from './customer.ts';
import { type Insurer, insurerAt, plain } from './insurer.ts';
import { photo } from './paper.ts';
import { startPortal } from './portal.ts';

const employer = 'Attestation de votre employeur';
const cropped = 'Le bas de la page manque.';
const address = 'camille.orsini@courriel.example';

const french = {
  switch: undefined as string | undefined,
  bell: (count: number) => `Notifications, ${count} non lues`,
  arrived: '1 nouvelle notification',
  summary: 'Récapitulatif de mon dossier',
  toReplace: 'À remplacer',
  accepted: 'Accepté',
  askedAgain: 'D’autres justificatifs vous ont été demandés.',
  attach: /^Joindre un justificatif/,
  awaiting: 'Attente de la prise en charge',
  decision: 'Votre demande est acceptée',
  benefits: 'Versements',
  paid: 'Versé',
  calculation: 'Voir le calcul',
  letter: 'Un mot de votre gestionnaire',
  isNew: 'Nouveau',
  download: /^Télécharger/,
  extend: 'Prolonger mon indemnisation',
  start: 'Date de début',
  end: 'Date de fin',
  add: 'Ajouter cette période',
  yes: 'Oui',
  resumedOn: 'Date de reprise du travail',
  check: 'Vérifier ma demande',
  recap: 'Relisez votre demande',
  send: 'Envoyer ma demande',
  sent: 'Votre demande de prolongation est envoyée',
  consult: 'Consulter le dossier',
  requested: 'Prolongation demandée',
  all: 'Cette déclaration vaut pour tous vos crédits assurés',
};
const english: typeof french = {
  switch: 'English',
  bell: (count) => `Notifications, ${count} unread`,
  arrived: '1 new notification',
  summary: 'Summary of my case',
  toReplace: 'To replace',
  accepted: 'Accepted',
  askedAgain: 'Further documents were requested from you.',
  attach: /^Attach a document/,
  awaiting: 'Waiting for cover to begin',
  decision: 'Your claim is accepted',
  benefits: 'Payments',
  paid: 'Paid',
  calculation: 'See the calculation',
  letter: 'A word from your handler',
  isNew: 'New',
  download: /^Download/,
  extend: 'Extend my benefits',
  start: 'First day',
  end: 'Last day',
  add: 'Add this period',
  yes: 'Yes',
  resumedOn: 'First day back at work',
  check: 'Check my request',
  recap: 'Read your request over',
  send: 'Send my request',
  sent: 'Your extension request has been sent',
  consult: 'View the case',
  requested: 'Extension requested',
  all: 'This claim holds for all your insured loans',
};
type Words = typeof french;

const walks = [
  { name: 'in French at 360 px, with a thumb', size: phone, words: french, scheme: 'light' },
  { name: 'in English by night at 1280 px, with a mouse', size: desk, words: english, scheme: 'dark' },
] as const;

for (const { name, size, words, scheme } of walks)
  test(`C1–C27, C28, C31, C32: from the first document to the last payment and its extension, ${name}`, async (t) => {
    const portal = await startPortal(t, { desk: true });
    const insurer = insurerAt(portal.origin);
    const { page } = await openWindow(t, { ...size, colorScheme: scheme, acceptDownloads: true });
    let step = 0;
    const look = async (screen: string) => {
      await picture(page, `follow-${scheme}-${size.viewport?.width}-${(step += 1)}-${screen}`);
      await assertGoodAtBothSizes(page, screen);
    };
    const give = async (document: RegExp, as: string) => {
      const paper = await photo(t, as, as.endsWith('.png') ? 'photo.png' : 'photo.jpg');
      await pick(page, document, paper.path);
      await file(page, as).getByText(ready).waitFor();
    };

    await signIn(page, portal.origin);
    if (words.switch) await page.getByRole('button', { name: words.switch }).click();
    await openDeposit(page, portal.origin);
    if (words.switch) await page.getByRole('button', { name: words.switch }).click();
    await give(allowances, 'indemnites.jpg');
    await give(notice, 'avis.jpg');
    await confirm(page);

    await page.getByRole('link', { name: /^← / }).click();
    await summary(page, words).waitFor();
    await rejectedThenAskedForMore(page, insurer, words, look);
    await page.getByRole('link', { name: words.attach }).first().click();
    await zone(page, new RegExp(escaped(employer))).waitFor();
    await give(notice, 'avis-entier.png');
    await give(new RegExp(escaped(employer)), 'employeur.jpg');
    await confirm(page);
    await page.getByRole('link', { name: /^← / }).click();
    await summary(page, words).waitFor();

    await studiedDecidedPaid(page, insurer, words, look);
    await letterArrives(page, portal.origin, insurer, words, look);
    await page.goto(`${portal.origin}/lumio/dossiers/${incomplete.id}`);
    if (words.switch) await page.getByRole('button', { name: words.switch }).click();
    await extends_(page, insurer, words, look);

    // C22: one declaration, said on each insured credit.
    for (const credit of (await insurer.find(incomplete.id)).case.contractIds) {
      await page.goto(`${portal.origin}/lumio/credits/${credit}?onglet=insurance`);
      if (words.switch) await page.getByRole('button', { name: words.switch }).click();
      const card = page.getByRole('article').filter({ hasText: incomplete.number });
      await card.getByText(words.all).waitFor();
    }
  });

const summary = (page: Page, words: Words) => page.getByRole('heading', { name: words.summary });
/** Somewhere on the open page; the bell's closed panel does not count. */
const seen = (page: Page, text: string, how: { exact?: boolean } = {}) =>
  page.getByText(text, how).filter({ visible: true }).first().waitFor();
type Look = (screen: string) => Promise<void>;

/** C24, C25: a document comes back with its reason, another is asked for; both are on the open page, and the bell says so. */
async function rejectedThenAskedForMore(page: Page, insurer: Insurer, words: Words, look: Look): Promise<void> {
  const { requirements } = await insurer.find(incomplete.id);
  const [first, second] = [allowances, notice].map((label) => requirements.find((one) => label.test(plain(one.label)))!);
  await page.getByRole('button', { name: words.bell(4) }).waitFor();
  await insurer.reject(second!.id, { code: 'cropped', text: cropped });
  await page.getByRole('button', { name: words.bell(5) }).waitFor();
  await page.getByRole('status').filter({ hasText: words.arrived }).waitFor();
  await seen(page, cropped);
  await seen(page, words.toReplace, { exact: true });
  await insurer.accept(first!.id);
  await seen(page, words.accepted, { exact: true });
  await insurer.askFor(incomplete.id, employer);
  await seen(page, employer);
  await seen(page, words.askedAgain);
  await look('asked-again');
  await page.getByRole('button', { name: /^Notifications, \d+ / }).click();
  await page.getByRole('listitem').filter({ hasText: employer }).first().waitFor();
  await look('notifications');
  await page.keyboard.press('Escape');
}

/** C23, C26, C27: the study, the decision and the payment, each by itself on the open page. */
async function studiedDecidedPaid(page: Page, insurer: Insurer, words: Words, look: Look): Promise<void> {
  for (const { id, moves } of (await insurer.find(incomplete.id)).requirements) if (moves.includes('accept')) await insurer.accept(id);
  if ((await insurer.find(incomplete.id)).moves.includes('study')) await insurer.study(incomplete.id);
  await seen(page, words.awaiting);
  await look('awaiting');
  await insurer.decide(incomplete.id, {
    outcome: 'accepted',
    reasons: [{ code: 'deductible_elapsed', text: 'La franchise de 90 jours est passée.', clause: 'Article 5.2' }],
    amount: { amount: '306.77', currency: 'EUR' },
    period: { start: '2026-10-04', end: '2026-11-02' },
  });
  await page.getByRole('heading', { name: words.decision }).waitFor();
  await seen(page, 'Article 5.2');
  await look('decided');
  await insurer.pay(incomplete.id);
  await page.getByRole('heading', { name: words.benefits }).waitFor();
  await seen(page, words.paid, { exact: true });
  await page.getByText(words.calculation).first().click();
  await look('paid');
}

/** C32: a letter that is posted is here too, announced by an e-mail that says nothing of what is in it. */
async function letterArrives(page: Page, origin: string, insurer: Insurer, words: Words, look: Look): Promise<void> {
  await insurer.sendLetter(incomplete.id, { title: words.letter, text: 'Bonjour, votre dossier est complet.' });
  const [mail] = await insurer.messagesTo(address);
  assert.ok(mail && !`${mail.subject} ${mail.text}`.includes(words.letter), `the e-mail keeps it to itself: ${mail?.text}`);
  await page.goto(`${origin}/lumio/documents`);
  if (words.switch) await page.getByRole('button', { name: words.switch }).click();
  const row = page.getByRole('listitem').filter({ hasText: words.letter });
  await row.getByText(words.isNew, { exact: true }).waitFor();
  await look('documents');
  const [download] = await Promise.all([page.waitForEvent('download'), row.getByRole('button', { name: words.download }).click()]);
  assert.match(download.suggestedFilename(), /\.pdf$/);
}

/** C28, C31: the benefits go on, for days that are read over before they are sent; the answer comes to the case. */
async function extends_(page: Page, insurer: Insurer, words: Words, look: Look): Promise<void> {
  await page.getByRole('link', { name: words.extend }).click();
  await page.getByLabel(words.start).fill('03/11/2026');
  await page.getByLabel(words.end).fill('20/11/2026');
  await page.getByRole('button', { name: words.add }).click();
  await page.getByRole('radio', { name: words.yes }).check();
  await page.getByLabel(words.resumedOn).fill('21/11/2026');
  await look('extension');
  await page.getByRole('button', { name: words.check }).click();
  await page.getByRole('heading', { name: words.recap }).waitFor();
  await look('extension-recap');
  await page.getByRole('button', { name: words.send }).click();
  await page.getByRole('heading', { name: words.sent }).waitFor();
  await look('extension-sent');
  await page.getByRole('link', { name: words.consult }).click();
  await seen(page, words.requested);
  await insurer.study(incomplete.id);
  await page.getByText(words.requested).filter({ visible: true }).waitFor({ state: 'hidden' });
  await insurer.decide(incomplete.id, { outcome: 'accepted' });
  await page.getByRole('heading', { name: words.decision }).waitFor();
  await look('extended');
}
