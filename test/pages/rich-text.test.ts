// F16, F27: an insurer's rich text on a page that trusts nothing.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { assertAccessible } from '../journeys/axe.ts';
import { visit } from './host.ts';

const policy = (names: string) =>
  "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src 'self' blob: data:; font-src 'self'; " +
  `require-trusted-types-for 'script'; trusted-types ${names}`;

const hostile = [
  '<p>Ce paragraphe est <strong>honnête</strong>.</p>',
  '<script>document.title="hostile"</script><img src="x" onerror="document.title=\'hostile\'">',
  '<svg onload="document.title=\'hostile\'"></svg><a href="javascript:document.title=\'hostile\'">Un lien</a>',
  '<style>* { display: none }</style><p style="position:fixed" onclick="document.title=1">Fin.</p>',
].join('');
const script = `const panel = document.querySelector('avenant-help-panel');
panel.topics = [{ id: 'hlp_1', title: 'Ouvrez', html: ${JSON.stringify(hostile)} }];`;

async function panelUnder(t: TestContext, names: string, expected?: RegExp) {
  const { page } = await visit(
    t,
    {
      around: () => '<avenant-help-panel></avenant-help-panel>',
      scripts: '<script type="module" src="/avenant/help-panel.js"></script><script type="module" src="topics.js"></script>',
      files: { 'topics.js': script },
      headers: { 'Content-Security-Policy': policy(names) },
    },
    undefined,
    {
      ...(expected && { expected }),
      prepare: (page) =>
        page.addInitScript(() => {
          const blocked: string[] = [];
          Object.assign(globalThis, { blocked });
          document.addEventListener('securitypolicyviolation', (event) => blocked.push(event.effectiveDirective));
        }),
    },
  );
  await page.getByText('Ouvrez').click();
  return { page, blocked: () => page.evaluate(() => (globalThis as unknown as { blocked: string[] }).blocked) };
}

test('F16, F27: rich text is cleaned under Trusted Types by the policy avenant alone, and breaks no rule of the page', async (t) => {
  const { page, blocked } = await panelUnder(t, 'lit-html avenant');
  await page.getByText('Fin.').waitFor();
  assert.equal(await page.getByText('honnête', { exact: true }).evaluate((it) => it.localName), 'strong');
  assert.equal(await page.locator('avenant-help-panel :is(script, img, svg[onload], [style], a[href])').count(), 0);
  await assertAccessible(page, 'rich text');
  assert.deepEqual(await blocked(), []);
  assert.equal(await page.title(), 'Une page d’assureur');
});

test('F27: where the page does not name the policy avenant, no text is shown uncleaned, and the panel says so', async (t) => {
  const { page } = await panelUnder(t, 'lit-html', /TrustedHTML|trusted-types/);
  await page.getByText('Ce texte n’a pas pu être affiché.').waitFor();
  assert.equal(await page.getByText('honnête').count(), 0);
  await page.getByRole('button', { name: 'Réessayer' }).waitFor();
});
