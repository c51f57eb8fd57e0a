import type { Account, BaseStatement, Benefit, Case, Decision, Requirement } from './insurer.js';

/** One vocabulary with the customer's side (DOMAIN.md §3.3). */
export const caseStates: Record<Case['state'], string> = {
  draft: 'Brouillon',
  submitted: 'Envoyé',
  to_complete: 'À compléter',
  in_review: 'En cours d’étude',
  decided: 'Décision rendue',
  in_payment: 'Prise en charge en cours',
  extension_requested: 'Prolongation demandée',
  closed: 'Terminé',
  withdrawn: 'Annulé à la demande du client',
  lapsed: 'Sans suite',
  reopened: 'Rouvert',
  unknown: 'Statut non précisé',
};

export const outcomes: Record<Decision['outcome'], string> = {
  accepted: 'Accepté',
  partially_accepted: 'Accepté en partie',
  refused: 'Refusé',
  unknown: 'Non précisé',
};

export const requirementStates: Record<Requirement['state'], string> = {
  missing: 'Attendu',
  received: 'Reçu',
  under_review: 'À vérifier',
  accepted: 'Accepté',
  rejected: 'À remplacer',
  waived: 'Plus nécessaire',
  expired: 'Périmé',
  unknown: 'Statut non précisé',
};

export const benefitStates: Record<Benefit['state'], string> = {
  received: 'Reçu',
  processing: 'En cours',
  pending_info: 'Information demandée',
  approved: 'Validé',
  paid: 'Versé',
  rejected: 'Non pris en charge',
  corrected: 'Corrigé',
  refund_due: 'Trop-perçu à rembourser',
  refunded: 'Trop-perçu réglé',
  unknown: 'Statut non précisé',
};

export const statementStates: Record<BaseStatement['state'], string> = {
  not_open: 'Pas encore ouvert',
  open: 'À saisir par le client',
  draft: 'Brouillon',
  frozen: 'À valider par le client',
  submitted: 'Transmis',
  under_review: 'En cours de contrôle',
  correction_requested: 'À corriger par le client',
  validated: 'Validé',
  overdue: 'En retard',
  unknown: 'Statut non précisé',
};

export const accountStates: Record<Account['state'], string> = {
  invited: 'Invitation envoyée',
  pending_activation: 'À activer',
  active: 'Actif',
  locked: 'Bloqué',
  suspended: 'Suspendu',
  closed: 'Fermé',
};

type RejectionCode = NonNullable<Requirement['rejection']>['code'];
/** `unknown` is not for the desk to say. */
export const rejections: Record<Exclude<RejectionCode, 'unknown'>, string> = {
  illegible: 'Illisible',
  expired: 'Périmé',
  wrong_person: 'Au nom d’une autre personne',
  incomplete: 'Incomplet',
  wrong_type: 'Ce n’est pas le document attendu',
  cropped: 'Coupé',
  password_protected: 'Protégé par un mot de passe',
  other: 'Autre motif',
};

/** Kinds of reasons of a decision. */
export const reasonKinds = {
  deductible_elapsed: 'Franchise',
  waiting_period: 'Délai de carence',
  exclusion: 'Exclusion du contrat',
  work_resumed: 'Reprise du travail',
  missing_evidence: 'Justificatifs insuffisants',
  other: 'Autre motif',
};

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';
const tones: Record<string, Tone> = {
  to_complete: 'warning',
  in_review: 'info',
  submitted: 'info',
  decided: 'info',
  reopened: 'info',
  extension_requested: 'info',
  in_payment: 'success',
  accepted: 'success',
  partially_accepted: 'warning',
  refused: 'danger',
  under_review: 'info',
  missing: 'warning',
  rejected: 'danger',
  expired: 'danger',
  paid: 'success',
  approved: 'success',
  pending_info: 'warning',
  active: 'success',
  locked: 'danger',
  suspended: 'warning',
  pending_activation: 'warning',
  open: 'info',
  correction_requested: 'warning',
  validated: 'success',
  overdue: 'danger',
};
export const toneOf = (state: string): Tone => tones[state] ?? 'neutral';
