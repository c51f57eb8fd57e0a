/** What a customer follows, and the ways into an account, on somebody else's page: every element that `host.ts` does not draw. */
import type { TestContext } from 'node:test';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { fillSignIn, pressSignIn } from '../journeys/customer.ts';
import { form, sdk, visit, type HostPage, type Visit } from './host.ts';

const followed = [
  'benefit-list',
  'case-extension',
  'case-timeline',
  'contact-card',
  'decision-panel',
  'document-list',
  'help-panel',
  'notification-center',
  'task-list',
] as const;
const ways = ['first-access', 'identifier-recovery', 'password-reset'] as const;

/** Cases of the sample world: one that is paid, one that was decided in part. */
export const paid = 'cas_2026_0733';
export const decided = 'cas_2026_0612';

/** Markup of each, as a host would write it. */
export const widgets: Record<(typeof followed)[number] | (typeof ways)[number], string> = {
  'notification-center':
    '<avenant-notification-center case-href="/dossiers/{id}" document-href="/documents/{id}"></avenant-notification-center>',
  'task-list': '<avenant-task-list case-href="/dossiers/{id}" contract-href="/contrats/{id}"></avenant-task-list>',
  'case-timeline': `<avenant-case-timeline case-id="${paid}" deposit-href="/d/{id}/j" extension-href="/d/{id}/p"></avenant-case-timeline>`,
  'decision-panel': `<avenant-decision-panel case-id="${decided}" case-href="/d/{id}" contest-href="/d/{id}/c" benefits-href="/v"></avenant-decision-panel>`,
  'benefit-list': `<avenant-benefit-list case-id="${paid}" case-href="/d/{id}"></avenant-benefit-list>`,
  'document-list': '<avenant-document-list></avenant-document-list>',
  'contact-card': `<avenant-contact-card case-id="${paid}"></avenant-contact-card>`,
  'help-panel': '<avenant-help-panel context="extension"></avenant-help-panel>',
  'case-extension': `<avenant-case-extension case-id="${paid}" case-href="/d/{id}"></avenant-case-extension>`,
  'first-access': '<avenant-first-access sign-in-href="/connexion" terms-href="/conditions"></avenant-first-access>',
  'password-reset': '<avenant-password-reset sign-in-href="/connexion"></avenant-password-reset>',
  'identifier-recovery': '<avenant-identifier-recovery sign-in-href="/connexion"></avenant-identifier-recovery>',
};
const all = (names: readonly (keyof typeof widgets)[]) => names.map((name) => widgets[name]).join('\n');
export const following = all(followed);
export const waysIn = all(ways);
export const scripts = () =>
  [...followed, ...ways].map((name) => `<script type="module" src="/avenant/${name}.js"></script>`).join('\n') + sdk();

/** The ways in stand under the sign-in form; once signed in, what is followed takes the form's place. */
export const visitFollowing = (
  t: TestContext,
  page: HostPage = {},
  size?: BrowserContextOptions,
  more?: Parameters<typeof visit>[3],
): Promise<Visit> => {
  const { around = (it: string) => it } = page;
  const withWays = (it: string) => around(it.replace(form, `${form}${waysIn}`));
  return visit(t, { inside: following, scripts: scripts(), ...page, around: withWays }, size, more);
};

export async function enterFollowing(page: Page): Promise<void> {
  const signIn = page.locator('avenant-login-form');
  await fillSignIn(signIn);
  await pressSignIn(signIn);
  await followingIsThere(page.locator('avenant-provider'));
}

/** Each has drawn what it was asked for. */
export async function followingIsThere(place: Locator): Promise<void> {
  for (const name of [
    /^À faire \(\d+\)$/,
    'Étapes du dossier',
    /^Votre demande est acceptée en partie$/,
    'Versements',
    'Documents',
    'Aide',
    'Prolonger mon indemnisation',
  ])
    await place.getByRole('heading', { name, exact: true }).first().waitFor();
  await place.getByRole('button', { name: /^Notifications, \d+ non lues$/ }).waitFor();
  await place.locator('avenant-contact-card').getByText('Sophie Arnaud').waitFor();
}

/** A demand for more days, from its first day to its reference. */
export async function askForMoreDays(page: Page): Promise<string> {
  const it = page.locator('avenant-case-extension');
  await it.getByLabel('Date de début').fill('21/11/2026');
  await it.getByLabel('Date de fin').fill('30/11/2026');
  await it.getByRole('button', { name: 'Ajouter cette période' }).click();
  await it
    .getByText(/du 21 novembre 2026 au 30 novembre 2026/)
    .first()
    .waitFor();
  await it.getByText('Non, l’arrêt continue').click();
  await it.getByRole('button', { name: 'Vérifier ma demande' }).click();
  await it.getByRole('button', { name: 'Envoyer ma demande' }).click();
  const said = it.getByText(/^Référence PRO-/);
  await said.waitFor();
  return /PRO-\d{4}-\w+/.exec((await said.textContent()) ?? '')![0];
}
