/** What a customer does, by role and accessible name. */
import type { Locator, Page } from 'playwright-core';

export const password = 'Demo-Lumio-2026!';
/** The case that waits for documents, and its zones. */
export const incomplete = { id: 'cas_2026_1041', number: 'D-2026-1041' };
export const allowances = /Relevé d.indemnités journalières \(octobre 2026\)/;
export const notice = /Avis d.arrêt de travail/;

export async function fillSignIn(page: Page | Locator, { identifier = '28000451', secret = password } = {}): Promise<void> {
  await page.getByLabel(/^(Identifiant|Customer number|Adresse e-mail|E-mail address)/).fill(identifier);
  await page.getByLabel(/^(Mot de passe|Password)$/).fill(secret);
}

export async function pressSignIn(page: Page | Locator): Promise<void> {
  await page.getByRole('button', { name: /^(Se connecter|Sign in)$/ }).click();
}

/** Signs in on the portal, and is there once the home page is. */
export async function signIn(page: Page, origin: string, who: { identifier?: string; secret?: string } = {}): Promise<void> {
  await page.goto(`${origin}/lumio/connexion`);
  await fillSignIn(page, who);
  await pressSignIn(page);
  await page.getByRole('heading', { level: 1, name: /^(Bonjour|Hello)/ }).waitFor();
}

/** Straight to where documents are handed in. */
export async function openDeposit(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/lumio/dossiers/${incomplete.id}/justificatifs`);
  await zone(page, allowances).waitFor();
}

/** One expected document. */
export const zone = (page: Page, document: RegExp): Locator => page.getByRole('region', { name: document });
/** One file among those of the page. */
export const file = (page: Page, name: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: new RegExp(`^(Retirer|Remove) ${escaped(name)}$`) }) });
export const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const ready = /Prêt à être transmis|Ready to be handed in/;
export const browse = /^(Parcourir et ajouter un fichier|Browse)/;

/** Picks files with the button of a zone; the browser's own window is answered. */
export async function pick(page: Page, document: RegExp, paths: string | string[]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await zone(page, document).getByRole('button', { name: browse }).dispatchEvent('click');
  await (await asked).setFiles(paths);
}

/** Drags files from the desktop and lets them fall: the browser gets them as it does from the system. */
export async function drop(page: Page, onto: Locator, paths: string[]): Promise<void> {
  await onto.scrollIntoViewIfNeeded();
  const box = (await onto.boundingBox())!;
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: box.x + box.width / 2, y: box.y + box.height / 2, data });
  await session.detach();
}

export const confirmButton = (page: Page) => page.getByRole('button', { name: /^(Confirmer|Confirm)$/ });
export const confirmed = /Vos justificatifs ont bien été transmis au Service Assurance Lumio|Your documents have been handed in to/;

export async function confirm(page: Page): Promise<string> {
  await confirmButton(page).click();
  const said = page.getByRole('status').filter({ hasText: confirmed });
  await said.waitFor();
  return /(JUS-\d{4}-\w+)/.exec((await said.textContent()) ?? '')?.[1] ?? '';
}
