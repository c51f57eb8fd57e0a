import type { PortalPage } from '../house.js';
import type { PortalWords } from '../words.js';
import { documentsPage } from './documents.js';
import { signInPage } from './sign-in.js';
import { termsPage } from './terms.js';
import { firstAccessPage, passwordResetPage } from './ways-in.js';

/** The other ways in, and who helps; fetched when one of them is wanted. */
export const outside = (): Promise<unknown> => import('../outside.js');

type Shared = Readonly<Record<'sign-in' | 'first-access' | 'password-reset' | 'documents' | 'terms', PortalPage<PortalWords>>>;

/** Pages that are the same in every portal. `inside`: what is behind its sign-in. */
export const sharedPages = (inside: () => Promise<unknown>): Shared => ({
  'sign-in': { path: 'connexion', title: (words) => words.signIn, isOpen: true, draw: signInPage },
  'first-access': {
    path: 'premiere-connexion',
    title: (words) => words.firstAccess,
    isOpen: true,
    needs: outside,
    draw: firstAccessPage,
  },
  'password-reset': {
    path: 'mot-de-passe',
    title: (words) => words.passwordReset,
    isOpen: true,
    needs: outside,
    draw: passwordResetPage,
  },
  documents: { path: 'documents', title: (words) => words.documentsTitle, needs: inside, draw: documentsPage },
  terms: { path: 'conditions', title: (words) => words.terms, isOpen: true, draw: termsPage },
});
