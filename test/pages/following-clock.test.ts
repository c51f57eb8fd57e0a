// F11: of what is followed too, days and hours are the insurer's, whatever the device's clock and zone.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { desk } from '../journeys/browser.ts';
import { shiftClock } from '../journeys/shifted-clock.ts';
import { enterFollowing, visitFollowing } from './following.ts';

const hour = 3_600_000;

/** Waits of half a minute and more pass sooner: the page looks after the session when it has rest, and again two minutes before its end. */
const hurry = (page: Page) =>
  page.addInitScript(() => {
    const real = setTimeout;
    const soon = (then: () => void, ms = 0) => real(then, ms < 30_000 ? ms : ms < 100_000 ? ms / 5 : ms / 1000);
    Object.assign(globalThis, { setTimeout: soon });
  });

/** Every date and delay that is drawn, what the day is that an extension may begin on, and when the session ends. */
async function read(t: TestContext, { ahead = 0, timezoneId = 'Europe/Paris' }): Promise<string> {
  const { page, portal } = await visitFollowing(
    t,
    {},
    { ...desk, timezoneId },
    { prepare: (page) => Promise.all([shiftClock(page, ahead), hurry(page)]) },
  );
  const { controls } = portal.server.sandbox;
  controls.setClock('2026-11-21T09:00:00+01:00');
  await enterFollowing(page);
  await page.locator('avenant-case-timeline').getByText('Voir les échanges de cette étape').first().click();
  await page.locator('avenant-case-timeline').getByText('Déclaration enregistrée').waitFor();
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).waitFor();
  const form = page.locator('avenant-case-extension');
  await form.getByLabel('Date de début').fill('22/11/2026');
  await form.getByLabel('Date de fin').fill('30/11/2026');
  await form.getByRole('button', { name: 'Ajouter cette période' }).click();
  await form
    .getByText(/La période ne peut pas commencer après aujourd’hui/)
    .first()
    .waitFor();
  const shown = [await page.locator('main').ariaSnapshot()];
  await form.getByLabel('Date de début').fill('21/11/2026');
  await form.getByRole('button', { name: 'Ajouter cette période' }).click();
  await form
    .getByText(/du 21 novembre 2026 au 30 novembre 2026/)
    .first()
    .waitFor();
  // The last press was at nine: the session ends at a quarter past, and is told of two minutes before.
  controls.advanceClock(13 * 60 + 30);
  await page.getByRole('heading', { name: 'Votre session se termine dans 2 minutes' }).waitFor();
  shown.push(...(await page.getByText(/Sans action de votre part, elle se termine à/).allTextContents()));
  return shown.join('\n');
}

test('F11: timeline, tasks, decision, extension, notifications and the end of the session: the same days and hours two days ahead, two days behind, and elsewhere', async (t) => {
  const right = await read(t, {});
  for (const words of [
    /dans 13 jours/,
    /jusqu’au 28 février 2027 \(dans 99 jours\)/,
    /après aujourd’hui \(21 novembre 2026\)/,
    /se termine à 9 h 15/,
  ])
    assert.match(right.replace(/[\u00a0\u202f]/g, ' '), words);
  assert.equal(await read(t, { ahead: 48 * hour, timezoneId: 'America/New_York' }), right, 'two days ahead, in New York');
  assert.equal(await read(t, { ahead: -48 * hour, timezoneId: 'Pacific/Auckland' }), right, 'two days behind, in Auckland');
});
