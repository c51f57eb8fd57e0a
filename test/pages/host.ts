/** Somebody else's page around our elements, served beside the API by the real server. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { desk, openWindow, type Window } from '../journeys/browser.ts';
import { fillSignIn, incomplete, pressSignIn } from '../journeys/customer.ts';
import { build, startPortal, temporaryFolder, type Portal } from '../journeys/portal.ts';

export const elements = [
  'case-card',
  'case-summary',
  'contract-list',
  'contract-tabs',
  'exchange-log',
  'insurance-tab',
  'justificatif-dropzone',
  'login-form',
  'provider',
] as const;

/** Scripts that define every element of a copy of the SDK. */
export const sdk = (at = '/avenant') => elements.map((name) => `<script type="module" src="${at}/${name}.js"></script>`).join('\n');

export const form = '<avenant-login-form identifier-kinds="customer_number"></avenant-login-form>';
export const deposit = `<avenant-justificatif-dropzone case-id="${incomplete.id}" case-href="/dossiers/{id}"></avenant-justificatif-dropzone>`;
export const everything = `<avenant-contract-list contract-href="/contrats/{id}"></avenant-contract-list>
<avenant-contract-tabs>
  <div slot="loan">Un crédit</div>
  <avenant-insurance-tab slot="insurance" contract-id="ctr_lumio_projet" case-href="/dossiers/{id}" deposit-href="/dossiers/{id}/justificatifs"
    cases-href="/dossiers"></avenant-insurance-tab>
</avenant-contract-tabs>
<avenant-case-summary case-id="${incomplete.id}" deposit-href="/dossiers/{id}/justificatifs"></avenant-case-summary>
<avenant-exchange-log case-id="${incomplete.id}"></avenant-exchange-log>
${deposit}`;

/** The host's own script: the form first, what stands in the template once somebody is signed in. */
const hostScript = `addEventListener('avenant-signed-in', (event) => {
  const form = event.composedPath()[0];
  form.replaceWith(document.querySelector('template').content.cloneNode(true));
});`;

export interface HostPage {
  /** What stands in `<head>` besides the SDK. */
  head?: string;
  /** Once signed in; the deposit unless told. */
  inside?: string;
  /** The body around the provider. */
  around?: (provider: string) => string;
  /** Attributes of `<html>`. */
  root?: string;
  scripts?: string;
  headers?: Record<string, string>;
  /** More files of the page's own, by path. */
  files?: Record<string, string>;
  baseUrl?: string;
}

const document = ({
  head = '',
  inside = deposit,
  around = (it) => it,
  root = 'lang="fr"',
  scripts = sdk(),
  baseUrl = '/api/lumio/v1',
}: HostPage) => `<!doctype html>
<html ${root}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Une page d’assureur</title>
<link rel="icon" href="data:,">
${head}
${scripts}
<script type="module" src="host.js"></script>
</head>
<body>
<template>${inside}</template>
<main>
<h1>Une page d’assureur</h1>
${around(`<avenant-provider base-url="${baseUrl}">${form}</avenant-provider>`)}
</main>
</body>
</html>
`;

/** A page that guards nothing, as many are. */
export const unguarded = { 'Content-Security-Policy': '', 'Cross-Origin-Opener-Policy': '' };

/** Writes the page into a folder of its own, to be served under `/host/`. */
export async function writePage(
  t: TestContext,
  page: HostPage,
): Promise<{ prefix: string; folder: string; headers: Record<string, string> }> {
  const folder = await temporaryFolder(t);
  const files = { 'index.html': document(page), 'host.js': hostScript, ...page.files };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return { prefix: '/host/', folder, headers: page.headers ?? unguarded };
}

export interface Visit extends Window {
  portal: Portal;
}

/** Opens the page in a window of its own; the SDK is served under `/avenant/` and, as a second copy, under `/copie/`. */
export async function visit(
  t: TestContext,
  page: HostPage,
  size: BrowserContextOptions = desk,
  {
    expected,
    copy = join(build, 'avenant'),
    prepare,
  }: { expected?: RegExp; copy?: string; prepare?: (page: Page) => Promise<unknown> } = {},
): Promise<Visit> {
  const staticDirs = [
    { prefix: '/', folder: build, headers: unguarded },
    { prefix: '/copie/', folder: copy, headers: unguarded },
    await writePage(t, page),
  ];
  const portal = await startPortal(t, { staticDirs });
  const window = await openWindow(t, size, expected ? { expected } : {});
  await prepare?.(window.page);
  await window.page.goto(`${portal.origin}/host/`);
  return { portal, ...window };
}

export async function enter(page: Page): Promise<void> {
  await fillSignIn(page);
  await pressSignIn(page);
  await page.getByRole('region', { name: /Relevé d.indemnités/ }).waitFor();
}
