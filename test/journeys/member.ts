/** What somebody does who acts for companies, at La Bâtisseuse. */
import type { Page } from 'playwright-core';
import { fillSignIn, pressSignIn } from './customer.ts';

export const nadia = 'nadia.ferrand@exemple.example';
export const luc = 'luc.ferrand@exemple.example';
export const ines = 'ines.bakri@exemple.example';
export const secret = 'Demo-Batisseuse-2026!';

/** Signs in, and is there once the home page is. */
export async function signInMember(page: Page, origin: string, identifier = nadia): Promise<void> {
  await page.goto(`${origin}/batisseuse/connexion`);
  await fillSignIn(page, { identifier, secret });
  await pressSignIn(page);
  await page.getByRole('heading', { level: 1, name: /^(Bonjour|Hello)/ }).waitFor();
}

/** Goes on to another of their companies. */
export async function enter(page: Page, company: RegExp): Promise<void> {
  const banner = page.getByRole('banner');
  await banner.getByRole('button', { name: /^Entreprise/ }).click();
  await banner.getByRole('button', { name: company }).click();
  await banner.getByRole('button', { name: new RegExp(`^Entreprise.*${company.source.replace('^', '')}`) }).waitFor();
}

/** As a link of the page leads there. */
export const follow = (page: Page, path: string) =>
  page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href });
    document.body.append(link);
    link.click();
    link.remove();
  }, `/batisseuse/${path}`);
