import { html, nothing } from 'lit';
import type { House } from '../house.js';
import { icons } from '../icons.js';
import { contactPage } from '../pages/contact.js';
import { outside, sharedPages } from '../pages/shared.js';
import { accessPage } from './access.js';
import { attestationsPage, checkPage } from './attestations.js';
import { claimPage, claimsPage, declarePage } from './claims.js';
import { contractPage } from './contract.js';
import { contractsPage, homePage } from './home.js';
import { base, href } from './hrefs.js';
import { preferencesPage } from './preferences.js';
import { premiumsPage } from './premiums.js';
import { contractStatementPage, statementPage } from './statement.js';
import { type BatisseuseWords, batisseuseWords, companyLabels } from './words.js';

const inside = () => import('./inside.js');
const statementForm = () => import('avenant/base-statement-form.js');
const attestationViewer = () => import('avenant/attestation-viewer.js');
const claimWizard = () => import('avenant/claim-wizard.js');

const pages: House<BatisseuseWords>['pages'] = {
  ...sharedPages(inside),
  home: { path: '', title: (words) => words.home, needs: inside, draw: homePage },
  contracts: { path: 'contrats', title: (words) => words.contracts, needs: inside, draw: contractsPage },
  contract: {
    path: 'contrats/{id}',
    title: (words) => words.contract,
    under: 'contracts',
    needs: () =>
      Promise.all([inside(), import('avenant/contract-details.js'), attestationViewer(), import('avenant/base-statement-history.js')]),
    draw: contractPage,
  },
  attestations: { path: 'attestations', title: (words) => words.attestationsTitle, needs: attestationViewer, draw: attestationsPage },
  statement: {
    path: 'releves/{id}',
    title: (words) => words.statement,
    under: 'contracts',
    needs: statementForm,
    draw: statementPage,
  },
  'contract-statement': {
    path: 'contrats/{id}/releve',
    title: (words) => words.statement,
    under: 'contracts',
    needs: statementForm,
    draw: contractStatementPage,
  },
  claims: {
    path: 'sinistres',
    title: (words) => words.claimsTitle,
    needs: () => import('avenant/claim-list.js'),
    draw: claimsPage,
  },
  declare: { path: 'sinistres/nouveau', title: (words) => words.declare, under: 'claims', needs: claimWizard, draw: declarePage },
  declaration: { path: 'sinistres/nouveau/{id}', title: (words) => words.declare, under: 'claims', needs: claimWizard, draw: declarePage },
  claim: {
    path: 'sinistres/{id}',
    title: (words) => words.claim,
    under: 'claims',
    needs: () => import('./claim-file.js'),
    draw: claimPage,
  },
  preferences: {
    path: 'preferences',
    title: (words) => words.preferences,
    needs: () => Promise.all([import('avenant/company-profile.js'), import('avenant/notification-preferences.js')]),
    draw: preferencesPage,
  },
  premiums: {
    path: 'cotisations',
    title: (words) => words.premiumsTitle,
    needs: () => import('avenant/premium-list.js'),
    draw: premiumsPage,
  },
  access: {
    path: 'acces',
    title: (words) => words.access,
    permission: 'access.read',
    needs: () => import('avenant/access-manager.js'),
    draw: accessPage,
  },
  check: {
    path: 'verifier',
    title: (words) => words.check,
    isOpen: true,
    needs: () => import('avenant/attestation-check.js'),
    draw: checkPage,
  },
  contact: {
    path: 'contact',
    title: (words) => words.contactTitle,
    isOpen: true,
    needs: (isSignedIn) => (isSignedIn ? inside() : outside()),
    draw: (portal) => contactPage(portal, ['contract', 'agency', 'claim'], 'companies'),
  },
};

/** « La Bâtisseuse ». */
export const batisseuse: House<BatisseuseWords> = {
  name: 'La Bâtisseuse',
  base,
  identifierKinds: 'email',
  accounts: [
    ['nadia.ferrand@exemple.example', 'Nadia Ferrand : trois sociétés, dont deux qu’elle administre'],
    ['ines.bakri@exemple.example', 'Inès Bakri : collaboratrice d’une société'],
  ],
  password: 'Demo-Batisseuse-2026!',
  desk: '/desk/batisseuse/',
  words: batisseuseWords,
  labels: companyLabels,
  pages,
  navigation: [
    { name: 'home', icon: icons.home, word: (words) => words.home },
    { name: 'contracts', icon: icons.helmet, word: (words) => words.contracts },
    { name: 'claims', icon: icons.crack, word: (words) => words.claims },
    { name: 'attestations', icon: icons.seal, word: (words) => words.attestations },
    { name: 'documents', icon: icons.papers, onRailOnly: true, word: (words) => words.documents },
    { name: 'premiums', icon: icons.coins, onRailOnly: true, word: (words) => words.premiums },
    { name: 'access', icon: icons.people, onRailOnly: true, word: (words) => words.access },
    { name: 'preferences', icon: icons.sliders, onRailOnly: true, word: (words) => words.preferences },
    { name: 'contact', icon: icons.talk, onRailOnly: true, word: (words) => words.contact },
  ],
  beside: () => html`<avenant-account-switcher></avenant-account-switcher>`,
  person: ({ permissions }) =>
    html`<avenant-user-menu
      preferences-href=${href.preferences}
      accesses-href=${permissions.includes('access.read') ? href.access : nothing}
      password-href=${href.passwordReset}
    ></avenant-user-menu>`,
  bell: () =>
    html`<avenant-notification-center
      case-href=${href.claim}
      contract-href=${href.contract}
      document-href=${href.documents}
    ></avenant-notification-center>`,
  inside,
};
