// Takes the README's and the stories' screenshots from the built portal on a fresh sandbox: `node scripts/screens.mjs`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startSandboxServer } from '@avenant/sandbox/node.js';
import { launchOptions } from './find-browser.mjs';
import { root } from './run.mjs';

const into = join(root, 'stories/about/screens');
const data = mkdtempSync(join(tmpdir(), 'avenant-screens-'));
const sites = [
  { prefix: '/', folder: join(root, 'build') },
  { prefix: '/lumio/', folder: join(root, 'build/lumio'), fallback: 'index.html' },
];
const server = await startSandboxServer({ port: 0, dataDir: data, testMode: true, staticDirs: sites });
const browser = await chromium.launch(launchOptions());
mkdirSync(into, { recursive: true });

async function signedIn(options) {
  const context = await browser.newContext({ locale: 'fr-FR', timezoneId: 'Europe/Paris', deviceScaleFactor: 2, ...options });
  const page = await context.newPage();
  await page.goto(`${server.origin}/lumio/`);
  await page.getByLabel('Identifiant client').fill('28 000 451');
  await page.getByLabel('Mot de passe', { exact: true }).fill('Demo-Lumio-2026!');
  await page.getByRole('button', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: 'Mes crédits' }).waitFor();
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  return page;
}

async function deposit(page) {
  await page.goto(`${server.origin}/lumio/dossiers/cas_2026_1041/justificatifs`);
  await page
    .getByLabel(/^Parcourir et ajouter un fichier/)
    .first()
    .waitFor();
  const pdf = readFileSync(join(root, 'test/fixtures/plain.pdf'));
  const files = [
    { name: 'releve-indemnites-octobre-2026.pdf', mimeType: 'application/pdf', buffer: pdf },
    { name: 'releve-page-2.png', mimeType: 'image/png', buffer: await page.screenshot() },
  ];
  await page
    .getByLabel(/^Parcourir et ajouter un fichier/)
    .first()
    .setInputFiles(files);
  await page.getByText('Prêt à être transmis').nth(1).waitFor();
}

const desk = await signedIn({ viewport: { width: 1180, height: 860 } });
const phone = await signedIn({ viewport: { width: 360, height: 860 }, isMobile: true, hasTouch: true });
const night = await signedIn({ viewport: { width: 1180, height: 860 }, colorScheme: 'dark' });
await deposit(phone);
await phone.evaluate(() => scrollTo(0, 560));
const shots = { desk: await desk.screenshot(), phone: await phone.screenshot(), night: await night.screenshot() };

// One picture for the README: the desk, and the phone in front of it.
const stage = await (await browser.newContext({ viewport: { width: 1400, height: 940 }, deviceScaleFactor: 1.5 })).newPage();
const src = (png) => `data:image/png;base64,${png.toString('base64')}`;
await stage.setContent(`<style>body{margin:0;background:#e9eef0;position:relative;width:1400px;height:940px;overflow:hidden}
img{position:absolute;border-radius:14px;box-shadow:0 18px 50px #1b262933}.d{left:48px;top:56px;width:1130px}.p{right:48px;bottom:40px;width:320px;border:6px solid #1b2629;border-radius:34px}</style>
<img class="d" src="${src(shots.desk)}"><img class="p" src="${src(shots.phone)}">`);
await stage.screenshot({ path: join(into, 'portal.png') });
await stage.setContent(`<style>body{margin:0}img{width:1180px}</style><img src="${src(shots.night)}">`);
await stage.locator('img').screenshot({ path: join(into, 'portal-dark.png') });

await browser.close();
await server.close();
rmSync(data, { recursive: true });
