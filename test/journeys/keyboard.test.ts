// The whole path with the keyboard alone. At every step something on the page has the focus, shows it, and is in view.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { desk, openWindow, picture } from './browser.ts';
import { allowances, confirmed, file, notice, password, ready, zone } from './customer.ts';
import { MiB, photo, scan } from './paper.ts';
import { startPortal } from './portal.ts';

const isFocused = (at: Locator) => at.evaluate((element) => element.matches(':focus')).catch(() => false);

/** What has the focus, through shadow roots: its name for the messages, whether it shows it, whether it can be seen. */
const focused = (page: Page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    if (!at || at === document.body || at === document.documentElement) return undefined;
    // A file input is drawn by the label around it.
    const drawn = at instanceof HTMLInputElement && at.type === 'file' ? at.parentElement! : at;
    // A link whose whole row is the target draws its ring around the row.
    const hasRing = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
    const { top, bottom, width, height } = drawn.getBoundingClientRect();
    return {
      name: at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 60) ?? at.tagName,
      ring: hasRing(getComputedStyle(drawn)) || hasRing(getComputedStyle(drawn, '::after')),
      inView: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
    };
  });

/** Presses Tab until it is there; on the way nothing takes the focus that does not show it. */
async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
    const at = await focused(page);
    // After the last stop the browser's own controls have their turn.
    if (!at) continue;
    assert.ok(at.ring, `« ${at.name} » shows that it has the focus`);
    assert.ok(at.inView, `« ${at.name} » can be seen`);
  }
  assert.fail(`eighty times ${key}, and never ${target}`);
}

async function assertKept(page: Page, what: string): Promise<void> {
  assert.ok(await focused(page), `${what}: the focus is not lost`);
}

for (const [name, size] of [
  ['1280 px', desk],
  ['360 px, as a zoomed page is', { viewport: { width: 360, height: 740 } }],
] as const)
  test(`C1–C22 with the keyboard alone at ${name}: sign in, read, hand in, find it again`, async (t) => {
    const portal = await startPortal(t);
    const { page } = await openWindow(t, size);
    const press = (key: string) => page.keyboard.press(key);
    await page.goto(`${portal.origin}/lumio/connexion`);

    await tabTo(page, page.getByLabel('Identifiant client'));
    await page.keyboard.type('28000451');
    await tabTo(page, page.getByLabel('Mot de passe', { exact: true }));
    await page.keyboard.type(password);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Bonjour/ }).waitFor();
    await assertKept(page, 'signed in');

    await tabTo(page, page.getByRole('button', { name: 'Autres actions pour Projet' }));
    await press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Voir le détail', exact: true }));
    await press('Escape');
    assert.ok(await isFocused(page.getByRole('button', { name: 'Autres actions pour Projet' })), 'Escape gives the focus back');
    await press('Space');
    await tabTo(page, page.getByRole('link', { name: 'Voir le détail', exact: true }));
    await press('Enter');
    const title = page.getByRole('heading', { level: 1 });
    await title.filter({ hasText: 'Projet' }).waitFor();
    await assertKept(page, 'another page');
    assert.ok(await isFocused(title), 'the title of a new page has the focus');

    await tabTo(page, page.getByRole('tab', { selected: true }));
    await press('End');
    assert.ok(await isFocused(page.getByRole('tab', { name: 'Assurance' })), 'End goes to the last tab');
    await press('ArrowRight');
    assert.ok(await isFocused(page.getByRole('tab').first()), 'after the last comes the first');
    await press('ArrowLeft');
    await tabTo(page, page.getByRole('link', { name: /^Joindre un justificatif/ }));
    await press('Enter');
    await zone(page, allowances).waitFor();
    assert.ok(await isFocused(title), 'the title of the deposit has the focus');

    const papers = [await scan(t, 'relevé.pdf', MiB), await photo(t, 'avis.jpg'), await photo(t, 'verso.png', 'photo.png')] as const;
    for (const [document, paper, key] of [
      [allowances, papers[0], 'Enter'],
      [notice, papers[1], 'Space'],
      [notice, papers[2], 'Enter'],
    ] as const) {
      await tabTo(page, zone(page, document).getByRole('button', { name: /^Parcourir/ }));
      const asked = page.waitForEvent('filechooser');
      await press(key);
      await (await asked).setFiles(paper.path);
      await file(page, paper.name).getByText(ready).waitFor();
      await assertKept(page, `${paper.name} chosen`);
    }
    await picture(page, `keyboard-${size.viewport?.width}`);

    await tabTo(page, file(page, papers[1].name).getByRole('button', { name: /^Retirer/ }));
    await press('Enter');
    await file(page, papers[1].name).waitFor({ state: 'detached' });
    assert.ok(
      await isFocused(file(page, papers[2].name).getByRole('button', { name: /^Retirer/ })),
      'a removal leaves the focus at the next file',
    );
    await press('Space');
    await file(page, papers[2].name).waitFor({ state: 'detached' });
    assert.ok(
      await isFocused(zone(page, notice).getByRole('button', { name: /^Parcourir/ })),
      'or, after the last, at the button that adds one',
    );

    await tabTo(page, page.getByRole('textbox', { name: /^Précision/ }));
    await page.keyboard.type('L’avis suit.');
    await tabTo(page, page.getByRole('button', { name: 'Confirmer' }));
    await press('Enter');
    await page.getByText(confirmed).waitFor();
    await assertKept(page, 'handed in');
    assert.match((await focused(page))?.name ?? '', /Vos justificatifs/, 'the confirmation has the focus');

    await tabTo(page, page.getByRole('link', { name: 'Consulter mon dossier' }));
    await press('Enter');
    await page.getByRole('heading', { name: 'Suivi des échanges' }).waitFor();
    await assertKept(page, 'the case');
    await page.getByRole('listitem').filter({ hasText: 'L’avis suit.' }).getByText('relevé.pdf').waitFor();
    assert.equal(await portal.onDisk('relevé.pdf'), papers[0].sha256);
  });
