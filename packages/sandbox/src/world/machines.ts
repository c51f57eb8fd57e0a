/** How things live at an insurer's. Seen from outside they are states; the moves between them are the rules. */
import { machine } from './machine.js';

export type AccountState = 'invited' | 'pending_activation' | 'active' | 'locked' | 'suspended' | 'closed';
export const account = machine<AccountState>('account', {
  invited: ['pending_activation', 'closed'],
  pending_activation: ['active', 'closed'],
  active: ['locked', 'suspended', 'closed'],
  locked: ['active', 'closed'],
  suspended: ['active', 'closed'],
  closed: [],
});

export type SessionState = 'anonymous' | 'password_ok' | 'mfa_required' | 'authenticated' | 'expired' | 'signed_out' | 'revoked';
export const session = machine<SessionState>('session', {
  anonymous: ['password_ok'],
  password_ok: ['mfa_required', 'authenticated'],
  mfa_required: ['authenticated', 'expired'],
  authenticated: ['expired', 'signed_out', 'revoked'],
  expired: [],
  signed_out: [],
  revoked: [],
});

export type ChallengeState = 'created' | 'sent' | 'verified' | 'failed' | 'expired' | 'locked';
export const challenge = machine<ChallengeState>('challenge', {
  created: ['sent', 'failed'],
  sent: ['sent', 'verified', 'expired', 'locked'],
  verified: [],
  failed: [],
  expired: ['sent'],
  locked: [],
});

export type MembershipState = 'invited' | 'active' | 'suspended' | 'revoked' | 'expired';
export const membership = machine<MembershipState>('membership', {
  invited: ['active', 'expired', 'revoked'],
  active: ['suspended', 'revoked'],
  suspended: ['active', 'revoked'],
  expired: ['invited', 'revoked'],
  revoked: [],
});

export type ContractState =
  'pending_documents' | 'in_force' | 'suspended' | 'termination_requested' | 'terminated' | 'expired' | 'cancelled';
export const contract = machine<ContractState>('contract', {
  pending_documents: ['in_force', 'cancelled'],
  in_force: ['suspended', 'termination_requested', 'expired', 'terminated'],
  suspended: ['in_force', 'termination_requested'],
  termination_requested: ['terminated', 'in_force'],
  terminated: [],
  expired: [],
  cancelled: [],
});

export type CaseState =
  | 'draft'
  | 'submitted'
  | 'to_complete'
  | 'in_review'
  | 'decided'
  | 'in_payment'
  | 'extension_requested'
  | 'closed'
  | 'withdrawn'
  | 'lapsed'
  | 'reopened';
export const insuranceCase = machine<CaseState>('case', {
  draft: ['submitted'],
  submitted: ['to_complete', 'withdrawn'],
  to_complete: ['in_review', 'withdrawn', 'lapsed'],
  in_review: ['to_complete', 'decided'],
  decided: ['in_payment'],
  in_payment: ['closed', 'extension_requested'],
  extension_requested: ['in_review'],
  closed: ['reopened'],
  reopened: ['in_review'],
  withdrawn: [],
  lapsed: [],
});

export type ClaimDraftState = 'draft' | 'submitted';
export const claimDraft = machine<ClaimDraftState>('claim draft', { draft: ['submitted'], submitted: [] });
/** A claim lives within its case: what a case calls `in_review` has phases here. */
export type ClaimState =
  | 'declared'
  | 'to_complete'
  | 'study'
  | 'expert_assigned'
  | 'offer_made'
  | 'offer_accepted'
  | 'offer_contested'
  | 'settlement'
  | 'decided'
  | 'closed'
  | 'withdrawn'
  | 'lapsed';
export const claim = machine<ClaimState>('claim', {
  declared: ['to_complete', 'study', 'withdrawn'],
  to_complete: ['study', 'expert_assigned', 'offer_contested', 'withdrawn', 'lapsed'],
  study: ['to_complete', 'expert_assigned', 'offer_made', 'decided'],
  expert_assigned: ['to_complete', 'study', 'offer_made', 'decided'],
  offer_made: ['offer_accepted', 'offer_contested'],
  offer_accepted: ['settlement'],
  offer_contested: ['to_complete', 'expert_assigned', 'offer_made', 'decided'],
  settlement: ['closed'],
  decided: [],
  closed: ['study'],
  withdrawn: [],
  lapsed: [],
});

export type CallbackState = 'requested' | 'scheduled' | 'attempted' | 'completed' | 'missed' | 'cancelled';
export const callback = machine<CallbackState>('callback', {
  requested: ['scheduled', 'cancelled'],
  scheduled: ['attempted', 'cancelled'],
  attempted: ['completed', 'missed', 'cancelled'],
  completed: [],
  missed: [],
  cancelled: [],
});

export type RequirementState = 'missing' | 'received' | 'under_review' | 'accepted' | 'rejected' | 'waived' | 'expired';
export const requirement = machine<RequirementState>('requirement', {
  missing: ['received', 'waived'],
  received: ['under_review'],
  under_review: ['accepted', 'rejected'],
  accepted: ['expired'],
  rejected: ['received', 'waived'],
  waived: [],
  expired: ['received'],
});

/** `submitted` never leaves the server: the file has become a document of the case. */
export type UploadState = 'receiving' | 'pending_scan' | 'clean' | 'infected' | 'refused' | 'submitted';
export const upload = machine<UploadState>('upload', {
  receiving: ['pending_scan'],
  pending_scan: ['clean', 'infected', 'refused'],
  clean: ['submitted'],
  infected: [],
  refused: [],
  submitted: [],
});

export type BenefitState =
  'received' | 'processing' | 'pending_info' | 'approved' | 'paid' | 'rejected' | 'corrected' | 'refund_due' | 'refunded';
export const benefit = machine<BenefitState>('benefit', {
  received: ['processing'],
  processing: ['approved', 'pending_info', 'rejected'],
  pending_info: ['processing'],
  approved: ['paid'],
  paid: ['corrected'],
  rejected: [],
  corrected: ['refund_due'],
  refund_due: ['refunded'],
  refunded: [],
});

export type AttestationState = 'requested' | 'generating' | 'available' | 'blocked' | 'superseded' | 'expired' | 'revoked';
export const attestation = machine<AttestationState>('attestation', {
  requested: ['generating', 'blocked'],
  generating: ['available'],
  available: ['superseded', 'expired', 'revoked'],
  blocked: ['requested'],
  superseded: [],
  expired: [],
  revoked: [],
});

export type BaseStatementState =
  'not_open' | 'open' | 'draft' | 'frozen' | 'submitted' | 'under_review' | 'correction_requested' | 'validated' | 'overdue';
export const baseStatement = machine<BaseStatementState>('base_statement', {
  not_open: ['open'],
  open: ['draft', 'overdue'],
  draft: ['frozen', 'overdue'],
  // What comes late is checked like the rest before it is returned.
  overdue: ['frozen', 'submitted'],
  frozen: ['draft', 'submitted'],
  submitted: ['under_review'],
  under_review: ['validated', 'correction_requested'],
  correction_requested: ['draft'],
  validated: [],
});
export type PremiumState =
  | 'upcoming'
  | 'issued'
  | 'paid'
  | 'partially_paid'
  | 'overdue'
  | 'reminded'
  | 'formal_notice'
  | 'rejected_debit'
  | 'cancelled'
  | 'refunded';
export const premium = machine<PremiumState>('premium', {
  upcoming: ['issued', 'cancelled'],
  issued: ['paid', 'partially_paid', 'overdue', 'rejected_debit', 'cancelled'],
  partially_paid: ['paid', 'overdue'],
  overdue: ['paid', 'reminded'],
  reminded: ['paid', 'formal_notice'],
  formal_notice: ['paid'],
  rejected_debit: ['issued', 'paid', 'overdue'],
  paid: ['refunded'],
  cancelled: ['refunded'],
  refunded: [],
});

export type ChangeRequestState = 'pending_validation' | 'approved' | 'applied' | 'rejected' | 'withdrawn';
export const changeRequest = machine<ChangeRequestState>('change_request', {
  pending_validation: ['approved', 'rejected', 'withdrawn'],
  approved: ['applied'],
  applied: [],
  rejected: [],
  withdrawn: [],
});

export type DocumentState = 'pending_scan' | 'available' | 'quarantined' | 'archived' | 'deleted';
export const document = machine<DocumentState>('document', {
  pending_scan: ['available', 'quarantined'],
  available: ['archived'],
  archived: ['deleted'],
  quarantined: [],
  deleted: [],
});
