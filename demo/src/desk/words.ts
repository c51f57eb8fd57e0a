import type {
  Account,
  BaseStatement,
  Benefit,
  Callback,
  Case,
  Claim,
  Decision,
  DeskAttestation,
  DeskCase,
  DeskChange,
  Requirement,
} from './insurer.js';

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

export const claimStates: Record<Claim['state'], string> = {
  declared: 'Déclaré',
  to_complete: 'À compléter',
  study: 'En cours d’étude',
  expert_assigned: 'Expertise',
  offer_made: 'Proposition à examiner',
  offer_accepted: 'Proposition acceptée',
  offer_contested: 'Contestation en cours',
  settlement: 'Indemnisation',
  decided: 'Décision rendue',
  closed: 'Clos',
  withdrawn: 'Annulé à la demande du client',
  lapsed: 'Sans suite',
  unknown: 'Statut non précisé',
};

/** A claim has states of its own, beside those of its case. */
export const stateOf = ({ case: { state }, claim }: DeskCase): readonly [state: string, word: string] =>
  claim ? [claim.state, claimStates[claim.state]] : [state, caseStates[state]];

export const callbackStates: Record<Callback['state'], string> = {
  requested: 'Demande reçue',
  scheduled: 'Rappel prévu',
  attempted: 'Appel sans réponse',
  completed: 'Appel effectué',
  missed: 'Rappel manqué',
  cancelled: 'Annulé',
  unknown: 'Statut non précisé',
};

export const changeStates: Record<DeskChange['state'], string> = {
  pending_validation: 'En attente de validation',
  approved: 'Accepté',
  applied: 'Accepté',
  rejected: 'Refusé',
  withdrawn: 'Retiré par le client',
  unknown: 'Statut non précisé',
};

type Attestation = DeskAttestation['attestation'];
export const attestationStates: Record<Attestation['state'], string> = {
  requested: 'Demandée',
  generating: 'En préparation',
  available: 'Disponible',
  blocked: 'Bloquée',
  superseded: 'Remplacée',
  expired: 'Expirée',
  revoked: 'Annulée',
  unknown: 'Statut non précisé',
};
/** Why one is revoked, in the codes of the insurer. */
export const revocations = {
  issued_in_error: 'Émise par erreur',
  wrong_worksite: 'Chantier inexact',
  wrong_activities: 'Activités inexactes',
  contract_ended: 'Contrat terminé',
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

/** Why a claim is refused. */
export const refusals = { exclusion: reasonKinds.exclusion, missing_evidence: reasonKinds.missing_evidence, other: reasonKinds.other };

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
  declared: 'info',
  study: 'info',
  expert_assigned: 'info',
  offer_made: 'warning',
  offer_contested: 'warning',
  offer_accepted: 'success',
  settlement: 'success',
  requested: 'info',
  scheduled: 'info',
  attempted: 'warning',
  completed: 'success',
  missed: 'danger',
  pending_validation: 'warning',
  applied: 'success',
  available: 'success',
  generating: 'info',
  blocked: 'danger',
  revoked: 'danger',
};
export const toneOf = (state: string): Tone => tones[state] ?? 'neutral';
