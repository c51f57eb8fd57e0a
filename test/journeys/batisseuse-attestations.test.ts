// An attestation: found, taken home, shown to somebody, and checked by them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, assertGoodAtBothSizes, assertReflows } from './axe.ts';
import { desk, openWindow, phone, picture } from './browser.ts';
import { follow, signInMember } from './member.ts';
import { startPortal } from './portal.ts';

const papers = {
  fr: { places: 'Attestations', download: /^Télécharger/, check: 'Vérifier cette attestation' },
  en: { places: 'Certificates', download: /^Download/, check: /^Check/ },
} as const;

for (const [name, size, language] of [
  ['on a phone, in French', phone, 'fr'],
  ['at a desk, in English', desk, 'en'],
] as const)
  test(`A18, A34, A47: the latest attestation and those of past years, a PDF to take home, a code that anybody checks (${name})`, async (t) => {
    const { origin } = await startPortal(t);
    const { page, context } = await openWindow(t, size);
    const words = papers[language];
    await signInMember(page, origin);
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('navigation').getByRole('link', { name: words.places }).click();
    const latest = page.getByRole('article').filter({ hasText: 'ATT-2026-DECENNALE-2026' });
    await latest.waitFor();
    assert.match((await page.getByRole('article').first().textContent()) ?? '', /ATT-2026-DECENNALE-2026/, 'the latest comes first');
    for (const year of ['2024', '2025']) await page.getByText(new RegExp(`^${year} \\(`)).waitFor();
    await assertGoodAtBothSizes(page, 'attestations');

    const saved = page.waitForEvent('download');
    await latest.getByRole('button', { name: words.download }).click();
    assert.match((await saved).suggestedFilename(), /\.pdf$/);

    // Somebody else's browser, which nobody has signed in with.
    const href = await latest.getByRole('link', { name: words.check }).getAttribute('href');
    assert.match(href ?? '', /^\/batisseuse\/verifier#BAT-/);
    const stranger = await openWindow(t, size);
    await stranger.page.goto(`${origin}${href}`);
    await stranger.page.getByText('Cette attestation est valable').first().waitFor();
    await stranger.page.getByText('Ferrand Maçonnerie SARL').waitFor();
    await picture(stranger.page, `batisseuse-check-${language}`);
    await assertAccessible(stranger.page, 'check');
    await assertReflows(stranger.page, 'check');
    await stranger.page.goto(`${origin}/batisseuse/verifier#BAT-0000-0000-0000`);
    await stranger.page.getByText('Ce code ne correspond à aucune attestation').first().waitFor();
    assert.equal(await stranger.page.getByText('Ferrand').count(), 0);
    assert.equal((await context.cookies()).length > 0 && (await stranger.context.cookies()).length === 0, true, 'nobody signed in there');
  });

test('A18: a contract shows its own attestations, and no other’s', async (t) => {
  const { origin } = await startPortal(t);
  const { page } = await openWindow(t);
  await signInMember(page, origin);
  await follow(page, 'contrats/ctr_bat_flotte?onglet=attestations');
  await page.getByRole('article').filter({ hasText: 'ATT-2026-FLOTTE-2026' }).waitFor();
  assert.equal(await page.getByRole('article').filter({ hasText: 'DECENNALE' }).count(), 0);
  await page.getByText('Une cotisation de ce contrat n’est pas réglée').waitFor();
});
