// A page's title is one thing, whether the portal draws it or a widget does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { openWindow, phone, picture } from './browser.ts';
import { signIn } from './customer.ts';
import { signInMember } from './member.ts';
import { startPortal } from './portal.ts';

/** Address → the title that is seen there. */
const pages = {
  lumio: {
    '': 'Bonjour Camille Orsini',
    credits: 'Mes crédits',
    dossiers: 'Mes dossiers',
    'dossiers/cas_2026_1041': 'Récapitulatif de mon dossier',
    'dossiers/cas_2026_0733/prolongation': 'Prolonger mon indemnisation',
  },
  batisseuse: {
    contrats: 'Tous mes contrats',
    'contrats/ctr_bat_do/releve': /^Relevé de bases 20/,
    attestations: 'Mes attestations',
    sinistres: 'Déclaration et suivi de mes sinistres',
    'sinistres/nouveau': 'Déclarer un sinistre',
    acces: 'Les accès',
    cotisations: 'Mes cotisations',
    preferences: 'Mes préférences',
  },
};

/** The page's own, or where that is only heard, its widget's: the later of the two. */
async function looks(page: Page, name: string | RegExp) {
  const title = page
    .locator('main > :not(.aloud)')
    .getByRole('heading', { name })
    .or(page.locator('h1:not(.aloud)').filter({ hasText: name }));
  await title.waitFor();
  return title.evaluate((one) => {
    const { fontSize, fontWeight, lineHeight, letterSpacing } = getComputedStyle(one);
    return { fontSize, fontWeight, lineHeight, letterSpacing };
  });
}

test('the title of a page looks the same where a widget draws it and where the page does', async (t) => {
  const { origin } = await startPortal(t);
  for (const [insurer, enter] of [
    ['lumio', signIn],
    ['batisseuse', signInMember],
  ] as const) {
    const { page } = await openWindow(t, phone);
    await enter(page, origin);
    for (const [path, name] of Object.entries<string | RegExp>(pages[insurer])) {
      await page.goto(`${origin}/${insurer}/${path}`);
      const drawn = await looks(page, name);
      await picture(page, `title-${path.replaceAll('/', '-')}`);
      assert.deepEqual(drawn, { fontSize: '28px', fontWeight: '600', lineHeight: '35px', letterSpacing: 'normal' }, path);
    }
  }
});
