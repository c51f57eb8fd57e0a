/** « Lumio Crédit », a customer space assembled from nothing but Avenant's elements, a little CSS and a small router. */
import 'avenant/case-card.js';
import 'avenant/case-summary.js';
import 'avenant/contract-list.js';
import 'avenant/contract-tabs.js';
import 'avenant/exchange-log.js';
import 'avenant/insurance-tab.js';
import 'avenant/justificatif-dropzone.js';
import 'avenant/login-form.js';
import { Provider } from 'avenant/provider.js';
import { html, render } from 'lit';
import { casePage, depositPage } from './pages/case.js';
import { casesPage } from './pages/cases.js';
import { contactPage } from './pages/contact.js';
import { contractPage } from './pages/contract.js';
import { homePage, loansPage } from './pages/home.js';
import { signInPage } from './pages/sign-in.js';
import type { Portal, Session } from './portal.js';
import { forget } from './reading.js';
import { Router } from './router.js';
import { shell } from './shell.js';
import { wordsFor } from './words.js';

const provider = document.querySelector('avenant-provider') as Provider;
const router = new Router('/lumio/', () => arrive());
let language = document.documentElement.lang.startsWith('en') ? 'en' : 'fr';
let session: Session | undefined;

/** In this house a contract is a credit. */
const loanWords = {
  fr: { 'contract-list': { title: 'Mes crédits', empty: 'Aucun crédit pour le moment', more: 'Afficher les crédits suivants' } },
  en: { 'contract-list': { title: 'My loans', empty: 'No loan for now', more: 'Show the next loans' } },
};

const portal = (): Portal => ({ api: provider.client!, router, words: wordsFor(language), language, session, redraw: draw });

function page(at: Portal): unknown {
  const { place } = router;
  switch (place.name) {
    case 'sign-in':
      return signInPage(at, () => void enter());
    case 'home':
      return homePage(at);
    case 'loans':
      return loansPage(at);
    case 'cases':
      return casesPage(at);
    case 'contact':
      return contactPage(at);
    case 'contract':
      return contractPage(at, place.id, place.tab);
    case 'case':
      return casePage(at, place.id);
    case 'deposit':
      return depositPage(at, place.id);
    default:
      return html`<h1 tabindex="-1">${at.words.notFound}</h1>`;
  }
}

function draw(): void {
  const at = portal();
  document.documentElement.lang = language;
  provider.pageLabels = loanWords[language === 'en' ? 'en' : 'fr'];
  render(shell(at, page(at), { signOut: () => void signOut(), speak }), provider);
  const title = provider.querySelector('h1')?.textContent?.trim();
  document.title = title ? `${title} · Lumio Crédit` : 'Lumio Crédit';
}

/** Another page: its title takes the focus, so that a screen reader hears where it is. */
function arrive(): void {
  forget();
  draw();
  scrollTo(0, 0);
  provider.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function speak(next: string): void {
  language = next;
  draw();
}

async function enter(): Promise<void> {
  try {
    session = await portal().api.session.current({});
    if (router.place.name === 'sign-in') router.go(router.base, { replace: true });
    else arrive();
  } catch {
    session = undefined;
    if (router.place.name !== 'sign-in') router.go(`${router.base}connexion`, { replace: true });
    else draw();
  }
}

async function signOut(): Promise<void> {
  await portal()
    .api.session.signOut({})
    .catch(() => {});
  // A fresh page: nothing of this person stays in memory.
  location.assign(`${router.base}connexion`);
}

provider.addEventListener('avenant-account-changed', () => void enter());
await provider.updateComplete;
await enter();
