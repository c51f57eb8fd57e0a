import type { Provider } from 'avenant/provider.js';
import type { Router } from './router.js';
import type { PortalWords } from './words.js';

type Client = NonNullable<Provider['client']>;
export type Session = Awaited<ReturnType<Client['session']['current']>>;
export type Case = Awaited<ReturnType<Client['cases']['get']>>;

/** What every page of the portal is given. */
export interface Portal {
  readonly api: Client;
  readonly router: Router;
  readonly words: PortalWords;
  readonly language: string;
  readonly session: Session | undefined;
  /** Draws again: something that a page reads has arrived. */
  readonly redraw: () => void;
}

/** Addresses that the widgets are given. */
export const hrefs = (base: string) => ({
  signIn: `${base}connexion`,
  firstAccess: `${base}premiere-connexion`,
  passwordReset: `${base}mot-de-passe`,
  identifierRecovery: `${base}identifiant-oublie`,
  contract: `${base}credits/{id}`,
  case: `${base}dossiers/{id}`,
  deposit: `${base}dossiers/{id}/justificatifs`,
  extension: `${base}dossiers/{id}/prolongation`,
  cases: `${base}dossiers`,
  documents: `${base}documents`,
  contact: `${base}contact`,
  terms: `${base}conditions`,
});
