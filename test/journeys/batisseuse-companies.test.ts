// Journey ② (DOMAIN.md §3.8), as far as companies go: one sign-in, several companies: the page stays where the other company has one too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, assertReflows } from './axe.ts';
import { openWindow, picture, sizes } from './browser.ts';
import { enter, follow, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

for (const [size, device] of sizes)
  test(`A7, A8: journey ②: from company to company without signing in again; the page stays, and nothing of the one before does (${size})`, async (t) => {
    const { origin } = await startPortal(t);
    const { page } = await openWindow(t, device);
    await signInMember(page, origin);
    await follow(page, 'contrats');
    await page.getByText('BAT-774120').or(page.getByText('774120')).first().waitFor();
    await assertAccessible(page, 'contracts of the first company');
    await assertReflows(page, 'contracts of the first company');
    await enter(page, /^Toitures du Val/);
    await page.getByText('775208').first().waitFor();
    assert.equal(await page.getByText('774120').count(), 0);
    assert.match(page.url(), /\/batisseuse\/contrats$/);
    await picture(page, `batisseuse-companies-${device.viewport?.width}`);
    // A contract is one company's: in another, its list is shown.
    await follow(page, 'contrats/ctr_bat_toitures');
    await page.getByRole('heading', { level: 1, name: 'Décennale bâtiment' }).waitFor();
    await enter(page, /Tuileries/);
    await page.getByText('879440').first().waitFor();
    assert.match(page.url(), /\/batisseuse\/contrats$/);
    assert.equal(await page.getByText('775208').count(), 0);
  });
