/** « Lumio Crédit », a customer space assembled from nothing but Avenant's elements, a little CSS and a small router. */
import 'avenant/login-form.js';
import type { Provider } from 'avenant/provider.js';
import 'avenant/provider.js';
import { render } from 'lit';
import { page, titleOf } from './pages/page.js';
import type { Portal, Session } from './portal.js';
import { forget, refresh } from './reading.js';
import { Router } from './router.js';
import { shell } from './shell.js';
import { prepare } from './widgets.js';
import { wordsFor } from './words.js';

const provider = document.querySelector('avenant-provider') as Provider;
const router = new Router('/lumio/', () => arrive());
let language = document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
let session: Session | undefined;
/** The last sign-out did not go through. */
let isStuck = false;

/** In this house a contract is a credit. */
const loanWords = {
  fr: { 'contract-list': { title: 'Mes crédits', empty: 'Aucun crédit pour le moment', more: 'Afficher les crédits suivants' } },
  en: { 'contract-list': { title: 'My loans', empty: 'No loan for now', more: 'Show the next loans' } },
};
/** Places for who is not signed in. */
const open: ReadonlySet<string> = new Set(['sign-in', 'first-access', 'password-reset', 'identifier-recovery', 'contact', 'terms']);

const portal = (): Portal => ({ api: provider.client!, router, words: wordsFor(language), language, session, redraw: draw });

function draw(): void {
  const at = portal();
  document.documentElement.lang = language;
  provider.pageLabels = loanWords[language === 'en' ? 'en' : 'fr'];
  const content = page(at, { enter: () => void enter(), recheck: () => void recheck() });
  const hadFocus = document.activeElement === title();
  render(shell(at, content, { skip, signOut: () => void signOut(), speak, isStuck }), provider);
  document.title = `${titleOf(at)} · Lumio Crédit`;
  // What a page has read may have become another page, with a title of its own.
  if (hadFocus) title()?.focus({ preventScroll: true });
}

const title = () => provider.querySelector<HTMLElement>('h1');

/** Another page: its title takes the focus, so that a screen reader hears where it is. */
function arrive(): void {
  // Who comes here while signed in may have put off signing in again.
  if (session && router.place.name === 'sign-in') return void enter();
  if (!session && !open.has(router.place.name)) return router.go(`${router.base}connexion`, { replace: true });
  forget();
  isStuck = false;
  draw();
  scrollTo(0, 0);
  title()?.focus({ preventScroll: true });
}

function skip(event: Event): void {
  event.preventDefault();
  title()?.focus();
}

function speak(next: string): void {
  language = next;
  draw();
}

/** Who is signed in, if anyone: a session that does not answer is none. */
const whoIsThere = (): Promise<Session | undefined> =>
  portal()
    .api.session.current({})
    .catch(() => undefined);

async function enter(): Promise<void> {
  const prepared = prepare();
  session = await whoIsThere();
  const isReady = !session || (await prepared);
  if (session && router.place.name === 'sign-in') {
    if (isReady) router.go(router.base, { replace: true });
    else location.replace(router.base); // The network failed while it was fetched, and is back: a new page fetches it anew.
  } else if (!session && router.place.name === 'sign-in') draw();
  else arrive();
}

/** A new password ends the sessions of its account: the page goes on as whoever is there. */
async function recheck(): Promise<void> {
  session = await whoIsThere();
  draw();
}

async function signOut(): Promise<void> {
  try {
    await portal().api.session.signOut({});
  } catch (error) {
    // Whoever sits down here next would be this person: a sign-out that did not reach the insurer is none, and is told.
    isStuck = !/^(unauthenticated|session-expired)$/.test((error as { code?: string }).code ?? '');
    if (isStuck) return draw();
  }
  // A fresh page: nothing of this person stays in memory.
  location.assign(`${router.base}connexion`);
}

provider.addEventListener('avenant-account-changed', () => void enter());
// News came: what the pages read for themselves may have changed; the widgets see to their own.
provider.addEventListener('avenant-notifications-received', () => void refresh(portal()));
await provider.updateComplete;
await enter();
