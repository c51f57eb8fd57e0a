// What is followed, when the insurer is out of reach, in two tabs at once, and when the host moves it about.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { fillSignIn, pressSignIn } from '../journeys/customer.ts';
import { until } from '../journeys/wire.ts';
import { askForMoreDays, enterFollowing, followingIsThere, paid, visitFollowing, widgets } from './following.ts';

const api = '**/api/lumio/v1/**';
const read = [
  'benefit-list',
  'case-timeline',
  'contact-card',
  'decision-panel',
  'document-list',
  'help-panel',
  'notification-center',
  'task-list',
] as const;
const form = (page: Page) => page.locator('avenant-case-extension');

async function addPeriod(page: Page, end: string): Promise<void> {
  await form(page).getByLabel('Date de début').fill('21/11/2026');
  await form(page).getByLabel('Date de fin').fill(end);
  await form(page).getByRole('button', { name: 'Ajouter cette période' }).click();
  await form(page).getByText('Non, l’arrêt continue').click();
  await form(page).getByRole('button', { name: 'Vérifier ma demande' }).click();
}

test('F1: the API is down: every widget says so with a way to try again and is whole once it is back; what was typed is still there, and goes', async (t) => {
  const { page, portal } = await visitFollowing(t, { inside: widgets['case-extension'] });
  const signIn = page.locator('avenant-login-form');
  await fillSignIn(signIn);
  await pressSignIn(signIn);
  await form(page).getByRole('heading', { name: 'Prolonger mon indemnisation' }).waitFor();
  await addPeriod(page, '30/11/2026');
  await page.route(api, (route) => route.abort());
  await form(page).getByRole('button', { name: 'Envoyer ma demande' }).click();
  await form(page).getByText('Le service ne répond pas.').first().waitFor();
  await page
    .locator('avenant-provider')
    .evaluate((provider, markup) => provider.insertAdjacentHTML('beforeend', markup), read.map((name) => widgets[name]).join(''));
  await page.getByRole('button', { name: /^Notifications/ }).click();
  for (const name of read) {
    const widget = page.locator(`avenant-${name}`);
    await widget.getByText('Le service ne répond pas.').first().waitFor();
    assert.equal(await widget.getByRole('button', { name: 'Réessayer' }).count(), 1, name);
  }
  await page.unroute(api);
  // The panel closes at a press elsewhere: its own comes first. What is asked anew for one may bring back another: its button is gone then.
  for (const name of ['notification-center', ...read.filter((one) => one !== 'notification-center')])
    await page
      .locator(`avenant-${name}`)
      .getByRole('button', { name: 'Réessayer' })
      .evaluateAll((buttons) => buttons.forEach((button) => (button as HTMLElement).click()));
  await followingReads(page);
  assert.equal(portal.server.sandbox.world.rows.extensions.count(), 0);
  await form(page)
    .getByText(/du 21 novembre 2026 au 30 novembre 2026/)
    .first()
    .waitFor();
  await form(page).getByRole('button', { name: 'Envoyer ma demande' }).click();
  await form(page)
    .getByText(/^Référence PRO-/)
    .waitFor();
  assert.equal(portal.server.sandbox.world.rows.extensions.count(), 1);
});
const followingReads = (page: Page) => followingIsThere(page.locator('avenant-provider'));

test('F12: two tabs ask for other days: what the first sent stays as it was, the second is told, and keeps what it typed', async (t) => {
  const { page, context, portal } = await visitFollowing(t, { inside: widgets['case-extension'] });
  const second = await context.newPage();
  await second.goto(page.url());
  for (const tab of [page, second]) {
    await fillSignIn(tab.locator('avenant-login-form'));
    await pressSignIn(tab.locator('avenant-login-form'));
    await form(tab).getByRole('heading', { name: 'Prolonger mon indemnisation' }).waitFor();
  }
  await addPeriod(second, '05/12/2026');
  await form(second).getByRole('heading', { name: 'Relisez votre demande' }).waitFor();
  const reference = await askForMoreDays(page);
  await form(second).getByRole('button', { name: 'Envoyer ma demande' }).click();
  await form(second)
    .getByText(/Une demande de prolongation est déjà à l’étude/)
    .waitFor();
  assert.equal(await form(second).getByRole('button', { name: 'Envoyer ma demande' }).count(), 0, 'it is not offered to be sent again');
  assert.equal(
    await form(second)
      .getByText(/du 21 novembre 2026 au 5 décembre 2026 \(/)
      .isVisible(),
    true,
  );
  const { rows } = portal.server.sandbox.world;
  assert.deepEqual(
    rows.extensions.all().map((row) => [row.reference, row.periods]),
    [[reference, [{ start: '2026-11-21', end: '2026-11-30' }]]],
  );
});

test('F13: moved about fifty times, what is followed stays whole and hears of one stream; taken away, it listens to nothing any more', async (t) => {
  const { page, portal } = await visitFollowing(t);
  const streams = { open: 0, most: 0 };
  const isStream = (request: { url(): string }) => request.url().endsWith('/stream');
  page.on('request', (request) => {
    if (isStream(request)) streams.most = Math.max(streams.most, (streams.open += 1));
  });
  const isOver = (request: { url(): string }) => {
    if (isStream(request)) streams.open -= 1;
  };
  page.on('requestfailed', isOver);
  page.on('requestfinished', isOver);
  await enterFollowing(page);
  await until('it listens', () => streams.open === 1);
  const whole = () => page.locator('avenant-provider').ariaSnapshot();
  await page.waitForLoadState('domcontentloaded');
  const before = await whole();
  await page.locator('main').evaluate((main) => {
    const provider = main.querySelector('avenant-provider')!;
    const places = [document.createElement('div'), document.createElement('div')];
    main.append(...places);
    for (let i = 0; i < 50; i++) {
      places[i % 2]!.append(provider);
      provider.append(...[...provider.children].toReversed());
    }
  });
  await followingReads(page);
  assert.equal(await whole(), before);
  await until('one stream is left', () => streams.open === 1);
  const letter = await fetch(`${portal.origin}/api/lumio/desk/cases/${paid}/letters`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ title: 'Un courrier de plus', text: 'Bonjour.' }),
  });
  assert.equal(letter.status, 204);
  await page.locator('avenant-document-list').getByText('Un courrier de plus').waitFor();
  await page.locator('avenant-provider').evaluate((provider) => provider.remove());
  await until('nothing listens any more', () => streams.open === 0);
  assert.ok(streams.most <= 2, `${streams.most} streams at once`);
});
