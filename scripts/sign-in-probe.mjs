// Signs in, in Chromium, on a page with nothing but the provider and the sign-in form, at a real sandbox; answers the files of the SDK that
// it loaded on the way.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findBrowser } from './find-browser.mjs';
import { root } from './run.mjs';

const page = `<!doctype html>
<html lang="fr">
  <title>Connexion</title>
  <script type="module" src="/avenant/login-form.js"></script>
  <script type="module" src="/avenant/provider.js"></script>
  <avenant-provider base-url="/api/lumio/v1">
    <avenant-login-form identifier-kinds="customer_number"></avenant-login-form>
  </avenant-provider>
</html>
`;

export async function loadedUntilSignedIn() {
  const { lumio, startSandboxServer } = await import('@avenant/sandbox/node.js');
  const folder = mkdtempSync(join(tmpdir(), 'avenant-probe-'));
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page/index.html'), page);
  const server = await startSandboxServer({
    port: 0,
    dataDir: join(folder, 'data'),
    testMode: true,
    staticDirs: [
      { prefix: '/', folder: join(root, 'build') },
      { prefix: '/probe/', folder: join(folder, 'page') },
    ],
  });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumArgs });
  try {
    const tab = await browser.newPage({ locale: 'fr-FR' });
    const loaded = new Set();
    tab.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      if (/^\/avenant\/.*\.js$/.test(pathname)) loaded.add(pathname.slice(1));
    });
    await tab.goto(`${server.origin}/probe/`);
    const signedIn = tab.evaluate(
      () => new Promise((resolve) => document.addEventListener('avenant-signed-in', () => resolve(true), { once: true })),
    );
    await tab.locator('input[autocomplete="username"]').fill(lumio.accounts[0].username);
    await tab.locator('input[autocomplete="current-password"]').fill(lumio.password);
    await tab.locator('button[type="submit"]').click();
    await signedIn;
    await tab.waitForLoadState('networkidle');
    return loaded;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
