import type { Provider } from 'avenant/provider.js';
import type { Sign } from './house.js';
import type { Router } from './router.js';
import type { PortalWords } from './words.js';

type Client = NonNullable<Provider['client']>;
export type LabelOverrides = NonNullable<Provider['pageLabels']>;
export type Session = Awaited<ReturnType<Client['session']['current']>>;
export type Case = Awaited<ReturnType<Client['cases']['get']>>;

/** What every page of a portal is given. */
export interface Portal<W extends PortalWords = PortalWords> {
  readonly house: Sign;
  readonly api: Client;
  readonly router: Router;
  readonly words: W;
  readonly language: string;
  readonly session: Session | undefined;
  /** What they may do in the company that the page is in. */
  readonly permissions: readonly string[];
  /** Draws again: something that a page reads has arrived. */
  readonly redraw: () => void;
  /** Somebody has signed in. */
  readonly enter: () => void;
  /** Somebody may have been signed out. */
  readonly recheck: () => void;
}

/** Addresses that every portal has. */
export const hrefs = (base: string) => ({
  signIn: `${base}connexion`,
  firstAccess: `${base}premiere-connexion`,
  passwordReset: `${base}mot-de-passe`,
  identifierRecovery: `${base}identifiant-oublie`,
  documents: `${base}documents`,
  contact: `${base}contact`,
  terms: `${base}conditions`,
});
