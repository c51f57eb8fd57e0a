// F27: a page whose policy allows nothing but what it must.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertAccessible, assertReflows } from '../journeys/axe.ts';
import { picture, sizes } from '../journeys/browser.ts';
import { fillSignIn, pressSignIn } from '../journeys/customer.ts';
import { assertControls } from './controls.ts';
import { handIn } from './deposit.ts';
import { enter, everything, visit } from './host.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  "worker-src 'self' blob:; require-trusted-types-for 'script'; trusted-types lit-html avenant";

const listen = (page: Page) =>
  page.addInitScript(() => {
    const blocked: string[] = [];
    Object.assign(globalThis, { blocked });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber, sample }) =>
      blocked.push(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`),
    );
  });
const blocked = (page: Page) => page.evaluate(() => (globalThis as unknown as { blocked: string[] }).blocked);

for (const [name, size] of sizes)
  test(`F27: strict policy and Trusted Types: sign-in and a deposit over every element, not one violation, and it looks right (${name})`, async (t) => {
    const guarded = { inside: everything, headers: { 'Content-Security-Policy': policy } };
    const at = await visit(t, guarded, size, { prepare: listen });
    const { page } = at;
    await page.getByLabel('Identifiant client').waitFor();
    await picture(page, `policy-sign-in-${size.viewport?.width}`);
    await assertControls(page, 'sign-in');
    await assertAccessible(page, 'sign-in');
    const submit = page.getByRole('button', { name: 'Se connecter' });
    const looks = await submit.evaluate((button) => {
      const { backgroundColor, color, minHeight, borderRadius } = getComputedStyle(button);
      return { backgroundColor, color, minHeight, borderRadius };
    });
    assert.equal(looks.minHeight, '44px');
    assert.equal(looks.borderRadius, '6px');
    assert.notEqual(looks.backgroundColor, looks.color);
    // Refused once, so that this face is drawn as well.
    await fillSignIn(page, { secret: 'pas le bon' });
    await pressSignIn(page);
    await page.getByText(/ne correspond pas/).waitFor();
    await enter(page);
    await page.getByRole('tab', { name: 'Assurance' }).click();
    await page.getByRole('heading', { name: 'Mes garanties' }).waitFor();
    await page.getByRole('button', { name: 'Autres actions pour Projet' }).click();
    await page.getByRole('link', { name: 'Voir le détail', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    const title = page.getByRole('heading', { name: 'Justificatifs', exact: true });
    assert.equal(await title.evaluate((heading) => getComputedStyle(heading).fontSize), '22px', 'our sheets apply');
    await picture(page, `policy-inside-${size.viewport?.width}`);
    await assertReflows(page, 'strict policy');
    await handIn(t, at);
    await picture(page, `policy-done-${size.viewport?.width}`);
    assert.deepEqual(await blocked(page), []);
  });
