// Element tests: Chromium, TypeScript as it is, packages as they are built.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { launchOptions } from '../scripts/find-browser.mjs';
import { elementCounts, pageError } from '../scripts/reporters/element-counts.mjs';

const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');

/** These come as CommonJS, or in a hundred modules: each is bundled once a run, so that a page of tests opens fast. */
const bundled = ['shadow-dom-testing-library', 'axe-core', 'chai', 'msw/browser', 'pdfkit'];
const withDefault = ['axe-core', 'pdfkit'];
const bundles = new Map();
const bundle = (name) => {
  if (!bundles.has(name))
    bundles.set(
      name,
      build({
        stdin: {
          contents: `${withDefault.includes(name) ? `export { default } from '${name}'; ` : ''}export * from '${name}';`,
          resolveDir: fileURLToPath(new URL('..', import.meta.url)),
        },
        bundle: true,
        write: false,
        format: 'esm',
        conditions: ['browser'],
        define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
      }).then(({ outputFiles: [file] }) => file.text),
    );
  return bundles.get(name);
};
const libraries = {
  name: 'libraries',
  resolveImport: ({ source }) => (bundled.includes(source) ? `/__libraries/${source}.js` : undefined),
  serve: async ({ path }) =>
    path.startsWith('/__libraries/') ? { body: await bundle(path.slice('/__libraries/'.length, -'.js'.length)), type: 'js' } : undefined,
};

/** A French customer far from France: a date that is formatted in the device's zone instead of the insurer's shows the wrong day. */
async function abroad({ context }) {
  // A window of its own: of two tabs in one window, one would be given no frames.
  const page = await context.newPage({ type: 'window' });
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' });
  await devtools.send('Emulation.setLocaleOverride', { locale: 'fr_FR' });
  // Two pages are tested side by side: each believes that it is the one in front.
  await devtools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await devtools.send('Emulation.setUserAgentOverride', {
    userAgent: await context.browser().userAgent(),
    acceptLanguage: 'fr-FR',
  });
  return page;
}

/**
 * What a script reports as an error fails the test that is running, as a thrown one would. What is thrown outside of any test is
 * marked for the reporter: nobody else would count it.
 */
const strictPage = (framework) => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    <script>
      const say = console.error;
      console.error = (...words) => {
        say.apply(console, words);
        reportError(new Error('console.error: ' + words.map(String).join(' ')));
      };
      addEventListener('error', ({ message }) => console.log('${pageError}' + message));
      addEventListener('unhandledrejection', ({ reason }) => console.log('${pageError}' + reason));
      // A tab that opens in front of the test's own would leave it without frames, and every file that comes after it.
      const stay = (event) => event.composedPath()[0].closest?.('a[target=_blank]') && event.preventDefault();
      // After every other listener: a test may ask whether the press would have been followed.
      addEventListener('click', () => addEventListener('click', stay, { once: true }), { capture: true });
    </script>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

export default {
  files: ['test/elements/**/*.test.ts'],
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  browsers: [
    chromeLauncher({
      launchOptions: { ...launchOptions(), headless: true },
      createPage: abroad,
    }),
  ],
  // A third finds what the others leave while they wait.
  concurrency: 3,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args: [first] }) => !String(first).startsWith('Lit is in dev mode'),
  testRunnerHtml: strictPage,
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }), elementCounts()],
  plugins: [libraries, esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) })],
  middleware: [
    async (context, next) => {
      if (context.path !== '/mockServiceWorker.js') return next();
      context.type = 'text/javascript';
      context.set('cache-control', 'no-cache');
      context.body = await readFile(worker, 'utf8');
    },
  ],
};
