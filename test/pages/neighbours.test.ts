// Pages where our elements are not alone, or not where one expects them.
import assert from 'node:assert/strict';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { picture } from '../journeys/browser.ts';
import { build, temporaryFolder } from '../journeys/portal.ts';
import { assertControls } from './controls.ts';
import { handIn } from './deposit.ts';
import { deposit, enter, everything, form, sdk, visit } from './host.ts';

test('F31: two copies, two versions of the SDK on one page: one warning that names both, and the page works', async (t) => {
  const copy = await temporaryFolder(t);
  await cp(join(build, 'avenant'), copy, { recursive: true });
  for (const name of await readdir(copy, { recursive: true }))
    if (name.endsWith('.js')) {
      const path = join(copy, name);
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll('0.1.0', '9.8.7'));
    }
  const warnings: string[] = [];
  const listen = async (page: import('playwright-core').Page) =>
    page.on('console', (line) => line.type() === 'warning' && warnings.push(line.text()));
  const at = await visit(t, { scripts: `${sdk()}\n${sdk('/copie')}`, inside: everything }, undefined, { copy, prepare: listen });
  await enter(at.page);
  await handIn(t, at);
  const ours = warnings.filter((line) => /avenant/i.test(line));
  assert.equal(ours.length, 1, ours.join('\n'));
  assert.match(ours[0]!, /9\.8\.7/);
  assert.match(ours[0]!, /0\.1\.0/);
  assert.deepEqual(
    warnings.filter((line) => /lit/i.test(line) && !/avenant/i.test(line)),
    [],
  );
});

test('`<base href>` of the page moves neither the API nor our chunks', async (t) => {
  const scripts = sdk().replaceAll('src="', 'src="../');
  const at = await visit(
    t,
    {
      head: '<base href="/ailleurs/tres/loin/">',
      scripts: scripts.replaceAll('../', ''),
      files: {},
    },
    undefined,
    {
      // The host's own script is beside the page, and the page's base is not.
      prepare: (page) =>
        page.route('**/ailleurs/tres/loin/host.js', async (route) =>
          route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/ailleurs/tres/loin/', '/host/') }) }),
        ),
    },
  );
  await enter(at.page);
  await handIn(t, at);
});

test('inside a `<dialog>` of the page', async (t) => {
  const at = await visit(t, { around: (it) => `<dialog aria-label="Votre dossier">${it}</dialog>`, files: {} });
  await at.page
    .locator('dialog')
    .first()
    .evaluate((dialog: HTMLDialogElement) => dialog.showModal());
  await enter(at.page);
  await assertControls(at.page, 'in a dialog');
  await picture(at.page, 'neighbours-dialog');
  await handIn(t, at);
  assert.equal(await at.page.getByRole('dialog', { name: 'Votre dossier' }).isVisible(), true, 'our keys and presses did not close it');
});

test('inside a `<dialog>` of the page, the session ends: our dialog stands above it', async (t) => {
  const at = await visit(t, { around: (it) => `<dialog aria-label="Votre dossier">${it}</dialog>` });
  await at.page
    .locator('dialog')
    .first()
    .evaluate((dialog: HTMLDialogElement) => dialog.showModal());
  await enter(at.page);
  at.portal.server.sandbox.controls.endSessions('session');
  await at.page.evaluate((markup) => {
    const more = document.createElement('div');
    more.innerHTML = markup;
    document.querySelector('avenant-provider')!.append(more);
  }, '<avenant-exchange-log case-id="cas_2026_1041"></avenant-exchange-log>');
  const again = at.page.getByRole('dialog', { name: 'Votre session est terminée' });
  await again.waitFor();
  const fields = at.page.locator('avenant-provider > avenant-login-form');
  await fields.getByLabel('Identifiant').fill('28000451');
  await fields.getByLabel('Mot de passe', { exact: true }).fill('Demo-Lumio-2026!');
  await fields.getByRole('button', { name: 'Se connecter' }).click();
  await again.waitFor({ state: 'hidden' });
  await at.page.getByRole('heading', { name: 'Suivi des échanges' }).waitFor();
  assert.equal(await at.page.getByRole('dialog', { name: 'Votre dossier' }).isVisible(), true);
});

test('inside another shadow root, form and all', async (t) => {
  const around = (it: string) => `<section id="host">${it}</section>`;
  const script = `<script type="module">
    const host = document.querySelector('#host');
    const inside = [...host.childNodes];
    host.attachShadow({ mode: 'open' }).append(...inside);
  </script>`;
  const at = await visit(t, { around, head: script });
  await at.page.getByLabel('Identifiant client').waitFor();
  await assertControls(at.page, 'in a shadow root, sign-in');
  await picture(at.page, 'neighbours-shadow-sign-in');
  await enter(at.page);
  await assertControls(at.page, 'in a shadow root');
  await handIn(t, at);
});

test('without any script order: elements first, provider last, and a widget that comes later', async (t) => {
  const late = ['login-form', 'justificatif-dropzone'].map((name) => `<script type="module" src="/avenant/${name}.js"></script>`).join('');
  const provider = `<script type="module">await new Promise((done) => setTimeout(done, 300)); import('/avenant/provider.js');</script>`;
  const at = await visit(t, { scripts: late + provider });
  await at.page.waitForFunction(() => customElements.get('avenant-provider') !== undefined);
  await enter(at.page);
  await handIn(t, at);
});

test('an element that stands outside any provider says so, and throws nothing', async (t) => {
  const at = await visit(t, { around: (it) => `${it}<div>${deposit}${everything}</div>${form}` });
  await at.page.getByText('Ce contenu n’est relié à aucun service pour le moment.').first().waitFor();
  await at.page.getByLabel('Identifiant client').last().fill('28000451');
  await at.page.getByLabel('Mot de passe', { exact: true }).last().fill('x');
  await at.page.getByRole('button', { name: 'Se connecter' }).last().click();
  await at.page.getByText('Ce formulaire n’est relié à aucun service pour le moment.').waitFor();
});
