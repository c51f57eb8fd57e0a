/** What a person does at the insurer's desk, by role and accessible name. */
import type { Locator, Page } from 'playwright-core';

export async function desk(page: Page, origin: string, path = ''): Promise<void> {
  await page.goto(`${origin}/desk/${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export const press = (at: Page | Locator, name: string): Promise<void> => at.getByRole('button', { name, exact: true }).click();

/** Unfolds the form of a move. */
export async function open(page: Page, name: string): Promise<Locator> {
  await press(page, name);
  const form = page.getByRole('form', { name, exact: true });
  await form.waitFor();
  return form;
}

/** What the desk says has happened. */
export const said = (page: Page, what: string): Promise<void> => page.getByRole('status').filter({ hasText: what }).waitFor();

/** One document of a case. */
export const sheet = (page: Page, label: string): Locator => page.getByRole('article', { name: label });

/** What may be done with the case that is shown, or nothing. */
export const actions = async (page: Page): Promise<string[]> => {
  const buttons = await page.getByRole('region', { name: 'Agir sur ce dossier' }).getByRole('button').allTextContents();
  return buttons.map((text) => text.trim());
};

/** Presses Tab until it is there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((at) => at === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`sixty times Tab, and never ${target}`);
}
