// What a customer follows, and the ways in, on pages that guard everything, style everything, or stand elsewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReflows } from '../journeys/axe.ts';
import { phone, picture, sizes } from '../journeys/browser.ts';
import { assertControls } from './controls.ts';
import { askForMoreDays, enterFollowing, followingIsThere, following, visitFollowing } from './following.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "worker-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html avenant";
const listen = (page: Page) =>
  page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(globalThis, { blocked });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) =>
      blocked.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });

/** Opens what is closed: the help’s first text, the notifications. */
async function openEverything(page: Page): Promise<void> {
  await page.locator('avenant-help-panel').getByRole('group').first().locator('summary').click();
  await page.getByRole('button', { name: /^Notifications/ }).click();
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).waitFor();
}

for (const [name, size] of sizes)
  test(`F27: strict policy and Trusted Types: the ways in, and all that is followed, to a demand for more days: not one violation (${name})`, async (t) => {
    const { page, portal } = await visitFollowing(t, { headers: { 'Content-Security-Policy': policy } }, size, { prepare: listen });
    await page.getByRole('heading', { name: 'Identifiant oublié' }).waitFor();
    await picture(page, `following-ways-${size.viewport?.width}`);
    await assertControls(page, 'ways in');
    await assertReflows(page, 'ways in');
    await assertAccessible(page, 'ways in');
    await enterFollowing(page);
    await picture(page, `following-inside-${size.viewport?.width}`);
    await assertReflows(page, 'following');
    await openEverything(page);
    await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
    await page.getByRole('button', { name: 'Notifications, aucune non lue' }).waitFor();
    await page.keyboard.press('Escape');
    const reference = await askForMoreDays(page);
    assert.deepEqual(
      portal.server.sandbox.world.rows.extensions.all().map((row) => row.reference),
      [reference],
    );
    await picture(page, `following-done-${size.viewport?.width}`);
    assert.deepEqual(await page.evaluate(() => (globalThis as unknown as { blocked: string[] }).blocked), []);
  });

const resets: [name: string, css: string][] = [
  ['`body *{all:unset!important}`', 'body *{all:unset!important}'],
  [
    'a reset of everything and a form sheet',
    `*,*::before,*::after{margin:0;padding:0;border:0;outline:0;box-sizing:content-box;min-height:0;font-size:10px;line-height:1}
      form{display:flex;float:left}label{display:none}input,button{height:10px!important;width:30px!important;border:none!important;outline:none!important}
      :focus{outline:none!important}[hidden]{display:block!important}a{color:red;display:none}`,
  ],
];
for (const [name, css] of resets)
  test(`${name} around: every control of the ways in and of all that is followed is visible, named, drawn, 24 px, with its focus shown`, async (t) => {
    const { page } = await visitFollowing(t, { head: `<style>${css}</style>` }, phone);
    await page.getByRole('heading', { name: 'Identifiant oublié' }).waitFor();
    await picture(page, `following-foreign-${resets.findIndex(([it]) => it === name)}-ways`);
    await assertControls(page, 'ways in');
    await enterFollowing(page);
    await picture(page, `following-foreign-${resets.findIndex(([it]) => it === name)}-inside`);
    await assertReflows(page, name);
    await assertControls(page, 'following');
    await askForMoreDays(page);
  });

test('two insurers on one page: each provider’s elements ask their own, and one customer’s news is not the other’s', async (t) => {
  const second = `<section aria-label="Autre assureur"><avenant-provider base-url="/autre/api/lumio/v1">${following}</avenant-provider></section>`;
  const asked: string[] = [];
  const { page, portal } = await visitFollowing(t, { around: (it) => `<section aria-label="Le premier">${it}</section>` }, undefined, {
    // The other insurer is the same program with a customer who has a case of nothing: what it answers names its own people.
    prepare: (page) =>
      page.route('**/autre/api/lumio/v1/**', async (route) => {
        const url = route.request().url();
        asked.push(url);
        if (url.endsWith('/stream')) return route.abort();
        const response = await route.fetch({ url: url.replace('/autre/', '/') });
        await route.fulfill({
          response,
          body: (await response.text()).replaceAll('Sophie Arnaud', 'Paul Autre').replaceAll('D-2026-', 'B-2026-'),
        });
      }),
  });
  await enterFollowing(page);
  await page.locator('main').evaluate((main, markup) => main.insertAdjacentHTML('beforeend', markup), second);
  const other = page.getByRole('region', { name: 'Autre assureur' });
  const first = page.getByRole('region', { name: 'Le premier' });
  await other.locator('avenant-contact-card').getByText('Paul Autre').waitFor();
  await other.getByRole('heading', { name: 'Versements' }).waitFor();
  assert.equal(await first.getByText(/Paul Autre|B-2026-/).count(), 0);
  assert.equal(await other.getByText(/Sophie Arnaud|D-2026-/).count(), 0);
  await followingIsThere(first);
  const before = asked.length;
  await first.getByRole('button', { name: /^Notifications/ }).click();
  await first.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await first.getByRole('button', { name: 'Notifications, aucune non lue' }).waitFor();
  await other.getByRole('button', { name: /^Notifications, \d+ non lues$/ }).waitFor();
  assert.deepEqual(asked.slice(before), [], 'what one was told makes nothing stale at the other');
  assert.ok(portal.server.sandbox.world.rows.notifications.of('acc_camille').every((row) => row.readAt));
});
