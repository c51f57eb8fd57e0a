// What stays in the browser, and what the host page is shown, of a person who gets in by every way and follows everything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fillSignIn, password, pressSignIn } from '../journeys/customer.ts';
import { overhear, stores } from '../journeys/traces.ts';
import { askForMoreDays, enterFollowing, visitFollowing } from './following.ts';
import type { Visit } from './host.ts';

const chosen = 'Velours-Cobalt-48-nuage';
/** Whatever of these people, their secrets, their money or their words has no business outside the page's memory. */
const personal = [
  /28\s?000\s?45\d/,
  new RegExp(password),
  /Velours|Cobalt/,
  /camille|orsini|maëlle|goff|yanis|belkacem|keita|ousmane/i,
  /courriel/,
  /639980012|••/,
  /D-2026|448121/,
  /Arnaud|Vidal|Hospitalisation/i,
  /214,37|584,68|214\.37/,
  /2026-11-30|30\/11\/2026/,
];

const sent = ({ portal }: Visit) => portal.server.sandbox.world.rows.outbox.all().at(-1)!;
const tokenIn = ({ link }: { link?: string }) => link!.split('#')[1]!;

/** Forgets what it was, asks for a link, takes it, chooses a password in both ways. */
async function everyWayIn(at: Visit, secrets: RegExp[]): Promise<void> {
  const { page } = at;
  const recovery = page.locator('avenant-identifier-recovery');
  await recovery.getByLabel('Adresse e-mail').fill('camille.orsini@courriel.example');
  await recovery.getByRole('button', { name: 'Recevoir mon identifiant' }).click();
  await recovery.getByText(/vient d’y partir/).waitFor();
  for (const [tag, identifier, save, done] of [
    ['avenant-password-reset', '28000454', 'Enregistrer le mot de passe', 'Votre mot de passe est enregistré'],
    ['avenant-first-access', '28000453', 'Ouvrir mon espace', 'Votre espace est ouvert'],
  ] as const) {
    const way = page.locator(tag);
    await way.getByLabel('Identifiant client').fill(identifier);
    await way.getByRole('button', { name: 'Recevoir le lien' }).click();
    await way.getByRole('heading', { name: 'Consultez votre messagerie' }).waitFor();
    const token = tokenIn(sent(at));
    secrets.push(new RegExp(token));
    await way.evaluate((element, token) => Object.assign(element, { token }), token);
    // Refused once, for holding the person's own name.
    await way.getByLabel('Nouveau mot de passe').fill(`${chosen}-Belkacem-Keita`);
    if (tag === 'avenant-first-access') await way.getByLabel(/^J’accepte/).check();
    await way.getByRole('button', { name: save }).click();
    await way
      .getByText(/contient votre nom/)
      .first()
      .waitFor();
    await way.getByLabel('Nouveau mot de passe').fill(chosen);
    await way.getByRole('button', { name: save }).click();
    await way.getByRole('heading', { name: done }).waitFor();
  }
}

/** A second step with a wrong code, given up. */
async function secondStep(at: Visit, secrets: RegExp[]): Promise<void> {
  const form = at.page.locator('avenant-login-form');
  await fillSignIn(form, { identifier: '28000455' });
  await pressSignIn(form);
  const field = form.getByLabel('Code de vérification');
  await field.waitFor();
  const { code } = sent(at);
  secrets.push(new RegExp(`\\b${code}\\b`));
  await field.fill(code === '123456' ? '654321' : '123456');
  await form.getByRole('button', { name: 'Vérifier le code' }).click();
  await form.getByText(/ne correspond pas/).waitFor();
  await form.getByRole('button', { name: 'Revenir à la connexion' }).click();
}

/** Reads and presses everything that is followed. */
async function follow(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await page.keyboard.press('Escape');
  await page.locator('avenant-case-timeline').getByText('Voir les échanges de cette étape').first().click();
  await page.locator('avenant-benefit-list').getByText('Voir le calcul').first().click();
  await page.locator('avenant-help-panel').locator('summary').first().click();
  for (const press of [
    page
      .locator('avenant-document-list')
      .getByRole('button', { name: /^Télécharger/ })
      .first(),
    page
      .locator('avenant-decision-panel')
      .getByRole('button', { name: /^Télécharger le courrier/ })
      .first(),
  ]) {
    const download = page.waitForEvent('download');
    await press.click();
    await (await download).cancel();
  }
  await askForMoreDays(page);
}

test('F10, F22: by every way in and through all that is followed, no storage, event, line of the console, address or Referer says who it was', async (t) => {
  const at = await visitFollowing(t);
  const { page, context } = at;
  const { heard, asked } = await overhear(page);
  await page.reload();
  const secrets: RegExp[] = [];
  await everyWayIn(at, secrets);
  await secondStep(at, secrets);
  await enterFollowing(page);
  await follow(page);

  for (const event of [
    'access-requested',
    'password-chosen',
    'identifier-requested',
    'signed-in',
    'document-opened',
    'extension-submitted',
  ])
    assert.ok(
      heard.some((line) => line.startsWith(`avenant-${event}`)),
      event,
    );
  assert.equal(secrets.length, 3);
  const kept = await stores(page, context);
  const elsewhere = asked.filter((url) => !/\/api\/lumio\/v1\/(access-links|files)\//.test(url));
  for (const trace of [...personal, ...secrets]) {
    assert.deepEqual(
      heard.filter((line) => trace.test(line)),
      [],
      `events and console: ${trace}`,
    );
    assert.deepEqual(
      elsewhere.filter((url) => trace.test(decodeURIComponent(url))),
      [],
      `addresses and Referer: ${trace}`,
    );
    assert.doesNotMatch(kept, trace, 'storage');
    assert.doesNotMatch(page.url(), trace, 'the page’s own address');
  }
  const { inPage } = JSON.parse(kept) as { inPage: object };
  assert.deepEqual(inPage, {
    local: {},
    session: {},
    readableCookies: '',
    databases: [],
    caches: [],
    files: [],
    history: null,
    name: '',
    workers: 0,
  });
});
