import { type PortalWords, englishWords, frenchWords } from '../words.js';

const fr = {
  ...frenchWords,
  signInIntro: 'Vos contrats, vos attestations et vos sinistres, pour toutes vos sociétés.',
  identifierRecovery: 'Identifiant oublié',
  contactText: 'Une question sur un contrat, sur un accès ou sur votre espace\u202f? Voici qui vous répond, et quand.',
  contracts: 'Mes contrats',
  contract: 'Mon contrat',
  activeContracts: 'Mes contrats actifs',
  allContracts: 'Tous mes contrats',
  guarantees: 'Garanties',
  attestations: 'Attestations',
  attestationsTitle: 'Mes attestations',
  attestationsIntro: 'Une attestation prouve que vous êtes assuré. Téléchargez-la, ou montrez son code\u202f: chacun peut le vérifier.',
  statement: 'Relevé de bases',
  statements: 'Relevés de bases',
  premiums: 'Cotisations',
  premiumsTitle: 'Mes cotisations',
  claims: 'Sinistres',
  claimsTitle: 'Déclaration et suivi de mes sinistres',
  claim: 'Mon sinistre',
  declare: 'Déclarer un sinistre',
  pieces: 'Compléter mon dossier',
  preferences: 'Mes préférences',
  access: 'Les accès',
  check: 'Vérifier une attestation',
  agency: 'Vos interlocuteurs',
};
export type BatisseuseWords = PortalWords & typeof fr;

const en: BatisseuseWords = {
  ...englishWords,
  signInIntro: 'Your policies, your certificates and your claims, for all your companies.',
  identifierRecovery: 'Forgotten identifier',
  contactText: 'A question about a policy, an access or your space? Here is who answers, and when.',
  contracts: 'My policies',
  contract: 'My policy',
  activeContracts: 'My active policies',
  allContracts: 'All my policies',
  guarantees: 'Cover',
  attestations: 'Certificates',
  attestationsTitle: 'My certificates',
  attestationsIntro: 'A certificate proves that you are insured. Download it, or show its code: anybody can check it.',
  statement: 'Base statement',
  statements: 'Base statements',
  premiums: 'Premiums',
  premiumsTitle: 'My premiums',
  claims: 'Claims',
  claimsTitle: 'Report and follow my claims',
  claim: 'My claim',
  declare: 'Report a claim',
  pieces: 'Complete my file',
  preferences: 'My preferences',
  access: 'Accesses',
  check: 'Check a certificate',
  agency: 'Your contacts',
};

export const batisseuseWords = { fr, en };

/** Whom this house insures are companies, and what befalls them are claims. */
export const companyLabels = {
  fr: {
    'contract-list': { title: 'Mes contrats' },
    'contract-card': { detail: 'Voir le détail de mon contrat' },
    'document-list': { premium_notice: 'Appel de cotisation' },
    'insurance-tab': {
      insured: 'Assuré',
      noEnd: 'Jusqu’à la fin du contrat',
      cases: 'Mes sinistres',
      noCase: 'Aucun sinistre n’est déclaré sur ce contrat.',
      manage: 'Suivre mes sinistres',
    },
  },
  en: {
    'contract-list': { title: 'My policies' },
    'contract-card': { detail: 'See my policy in detail' },
    'insurance-tab': {
      insured: 'Insured',
      noEnd: 'Until the policy ends',
      cases: 'My claims',
      noCase: 'No claim has been made under this policy.',
      manage: 'Follow my claims',
    },
  },
};
