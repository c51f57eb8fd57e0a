import { html } from 'lit';
import type { House } from '../house.js';
import { icons } from '../icons.js';
import { contactPage } from '../pages/contact.js';
import { outside, sharedPages } from '../pages/shared.js';
import { identifierRecoveryPage } from '../pages/ways-in.js';
import { casePage, depositPage, extensionPage } from './case.js';
import { casesPage } from './cases.js';
import { contractPage } from './contract.js';
import { homePage, loansPage } from './home.js';
import { base, href } from './hrefs.js';
import { type LumioWords, loanLabels, lumioWords } from './words.js';

const inside = () => import('./inside.js');

const pages: House<LumioWords>['pages'] = {
  ...sharedPages(inside),
  home: { path: '', title: (words) => words.home, needs: inside, draw: homePage },
  loans: { path: 'credits', title: (words) => words.loans, needs: inside, draw: loansPage },
  contract: { path: 'credits/{id}', title: (words) => words.loan, under: 'loans', needs: inside, draw: contractPage },
  cases: { path: 'dossiers', title: (words) => words.casesTitle, needs: inside, draw: casesPage },
  case: { path: 'dossiers/{id}', title: (words) => words.case, under: 'cases', needs: inside, draw: casePage },
  deposit: {
    path: 'dossiers/{id}/justificatifs',
    title: (words) => words.deposit,
    under: 'cases',
    needs: inside,
    draw: depositPage,
  },
  extension: {
    path: 'dossiers/{id}/prolongation',
    title: (words) => words.extension,
    under: 'cases',
    needs: inside,
    draw: extensionPage,
  },
  contact: {
    path: 'contact',
    title: (words) => words.contactTitle,
    isOpen: true,
    needs: (isSignedIn) => (isSignedIn ? inside() : outside()),
    draw: (portal) => contactPage(portal, ['case', 'sign-in', 'complaint'], 'case'),
  },
  'identifier-recovery': {
    path: 'identifiant-oublie',
    title: (words) => words.identifierRecovery,
    isOpen: true,
    needs: outside,
    draw: identifierRecoveryPage,
  },
};

/** « Lumio Crédit – Service Assurance ». */
export const lumio: House<LumioWords> = {
  name: 'Lumio Crédit',
  base,
  identifierKinds: 'customer_number',
  accounts: [
    ['28000451', 'Camille Orsini : deux crédits assurés, des dossiers dans tous les états'],
    ['28000454', 'Yanis Belkacem : un crédit, aucun dossier'],
    ['28000455', 'Maëlle Le Goff : un code est demandé après le mot de passe'],
    ['28000453', 'Ousmane Keita : espace pas encore activé'],
    ['28000452', 'Hélène Marchand : accès bloqué par l’assureur'],
  ],
  password: 'Demo-Lumio-2026!',
  desk: '/desk/',
  words: lumioWords,
  labels: loanLabels,
  pages,
  navigation: [
    { name: 'home', icon: icons.home, word: (words) => words.home },
    { name: 'loans', icon: icons.bank, word: (words) => words.loans },
    { name: 'cases', icon: icons.folder, word: (words) => words.cases },
    { name: 'documents', icon: icons.papers, word: (words) => words.documents },
    { name: 'contact', icon: icons.talk, onRailOnly: true, word: (words) => words.contact },
  ],
  bell: () =>
    html`<avenant-notification-center
      case-href=${href.case}
      contract-href=${href.contract}
      document-href=${href.documents}
    ></avenant-notification-center>`,
  inside,
};
