// Readers, devices and papers of every kind.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, assertReflows } from '../journeys/axe.ts';
import { desk, picture } from '../journeys/browser.ts';
import { assertControls } from './controls.ts';
import { handIn } from './deposit.ts';
import { enter, everything, visit, type HostPage } from './host.ts';

const narrow = { viewport: { width: 320, height: 640 } };
const places: [name: string, page: HostPage, size: typeof desk][] = [
  ['a page read from right to left', { root: 'lang="fr" dir="rtl"' }, desk],
  ['a page 320 px wide', {}, narrow],
  ['text at 200 %', { head: '<style>html{font-size:200%}</style>' }, { viewport: { width: 640, height: 900 } }],
  [
    'wide spacing of letters, words and lines (WCAG 1.4.12)',
    {
      head: '<style>*{letter-spacing:.12em!important;word-spacing:.16em!important;line-height:1.5!important}p{margin-bottom:2em!important}</style>',
    },
    { viewport: { width: 360, height: 740 } },
  ],
  ['a column of 280 px', { around: (it) => `<div style="width:280px">${it}</div>` }, desk],
];

for (const [at, [name, page, size]] of places.entries())
  test(`${name}: nothing scrolls sideways, nothing is too small, and a deposit works`, async (t) => {
    const visited = await visit(t, { ...page, inside: everything }, size);
    await visited.page.getByLabel('Identifiant client').waitFor();
    await picture(visited.page, `places-${at}-sign-in`);
    await assertReflows(visited.page, `${name}, sign-in`);
    await enter(visited.page);
    await visited.page.getByRole('heading', { name: 'Récapitulatif de mon dossier' }).waitFor();
    await visited.page.getByRole('tab', { name: 'Assurance' }).click();
    await visited.page.getByRole('heading', { name: 'Mes garanties' }).waitFor();
    await picture(visited.page, `places-${at}-inside`);
    await assertReflows(visited.page, `${name}, inside`);
    await assertFits(visited.page, name);
    await assertControls(visited.page, name);
    await handIn(t, visited);
    await assertReflows(visited.page, `${name}, done`);
  });

/** No widget is wider than the place that it was given: it would be cut, or cover its neighbour. */
async function assertFits(page: import('playwright-core').Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const found: string[] = [];
    for (const widget of document.querySelectorAll('avenant-provider, avenant-provider *')) {
      let around = widget.parentElement!;
      while (getComputedStyle(around).display === 'contents') around = around.parentElement!;
      const room = around.getBoundingClientRect();
      const box = widget.getBoundingClientRect();
      if (box.width > 0 && (box.right > room.right + 1 || box.left < room.left - 1 || widget.scrollWidth > Math.ceil(box.width) + 1))
        found.push(`${widget.localName}: ${widget.scrollWidth} px in ${box.width}`);
    }
    return found;
  });
  assert.deepEqual(over, [], where);
}

test('forced colours: every control keeps its outline, and the focus is shown', async (t) => {
  const at = await visit(t, { inside: everything }, { ...desk, forcedColors: 'active' });
  await at.page.getByLabel('Identifiant client').waitFor();
  await assertControls(at.page, 'sign-in, forced colours');
  await picture(at.page, 'places-forced-sign-in');
  await enter(at.page);
  await at.page.getByRole('heading', { name: 'Récapitulatif de mon dossier' }).waitFor();
  const bare = await at.page
    .locator('avenant-provider')
    .locator('.button:not(.quiet), input:not([type=file]), textarea')
    .filter({ visible: true })
    .evaluateAll((controls) =>
      controls
        .filter(
          (control) => parseFloat(getComputedStyle(control).borderTopWidth) < 1 || getComputedStyle(control).borderTopStyle === 'none',
        )
        .map((control) => control.textContent?.trim()),
    );
  assert.deepEqual(bare, [], 'controls without an outline of their own');
  await assertControls(at.page, 'inside, forced colours');
  await picture(at.page, 'places-forced-inside');
  await handIn(t, at);
});

test('reduced motion: nothing moves for longer than a blink', async (t) => {
  const at = await visit(t, { inside: everything }, { ...desk });
  await enter(at.page);
  const moving = await at.page.locator('avenant-provider *').evaluateAll((all) =>
    all
      .flatMap((element) => [element, ...((element.shadowRoot?.childNodes ?? []) as Iterable<ChildNode>)])
      .filter((node): node is Element => node instanceof Element)
      .flatMap((element) => element.getAnimations({ subtree: true }))
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10)
      .map((animation) => (animation as CSSAnimation).animationName ?? (animation as CSSTransition).transitionProperty),
  );
  assert.deepEqual(moving, []);
  await handIn(t, at);
});

test('print: what is on the screen is on the paper', async (t) => {
  const at = await visit(t, { inside: everything });
  await enter(at.page);
  await at.page.getByRole('tab', { name: 'Assurance' }).click();
  await at.page.getByRole('heading', { name: 'Mes garanties' }).waitFor();
  await at.page.waitForLoadState('networkidle');
  const words = () => at.page.locator('main').innerText();
  const onScreen = await at.page.locator('main').ariaSnapshot();
  await at.page.emulateMedia({ media: 'print' });
  assert.equal(await at.page.locator('main').ariaSnapshot(), onScreen);
  assert.ok((await words()).length > 0);
  const cut = await at.page
    .locator('avenant-provider > *')
    .evaluateAll((all) => all.filter((element) => element.scrollHeight > element.clientHeight + 2).map(({ localName }) => localName));
  assert.deepEqual(cut, [], 'nothing is cut at the foot of a widget');
  assert.ok((await at.page.pdf()).length > 10_000);
});

test('dark, by the page’s scheme and by the theme attribute: axe finds nothing', async (t) => {
  for (const [scheme, root] of [
    ['dark', 'lang="fr" style="color-scheme:light dark;background:Canvas;color:CanvasText"'],
    ['light', 'lang="fr"'],
  ] as const) {
    const at = await visit(t, { root, inside: everything }, { ...desk, colorScheme: scheme });
    if (scheme === 'light')
      await at.page.locator('avenant-provider').evaluate((provider) => {
        provider.setAttribute('theme', 'dark');
        document.body.style.setProperty('background', '#111');
        document.body.style.setProperty('color', '#eee');
      });
    await at.page.getByLabel('Identifiant client').waitFor();
    await assertAccessible(at.page, `sign-in, ${scheme}`);
    await enter(at.page);
    await at.page.getByRole('heading', { name: 'Récapitulatif de mon dossier' }).waitFor();
    await picture(at.page, `places-dark-${scheme}`);
    await assertAccessible(at.page, `inside, ${scheme}`);
  }
});
