/** What is kept. Wire shapes are made from these when asked, in the views: nothing that follows from the state is stored. */
import type {
  Benefit,
  Case,
  Challenge,
  Contract,
  Decision,
  Document,
  Exchange,
  ExtensionReceipt,
  Guarantee,
  InsuredRisk,
  Milestone,
  Notification,
  RefusalCode,
  Requirement,
} from '@avenant/api';
import type {
  AttestationRow,
  BaseStatementRow,
  MembershipRow,
  OrganisationRow,
  PremiumRow,
  ProfileRow,
  ChangeRequestRow,
  PreferenceRow,
} from './companies/company-rows.js';
import type { CallbackRow } from './callbacks/callback-row.js';
import type { ClaimRow } from './claims/claim-row.js';
import type { AccessLinkRow, ChallengeRow, QuotaRow } from './way-in-rows.js';
import type { ClaimDraftRow } from './drafts/draft-row.js';
import type { Collection, Row, Store } from '../ports.js';
import type {
  AccountState,
  BenefitState,
  CaseState,
  ContractState,
  DocumentState,
  RequirementState,
  SessionState,
  UploadState,
} from './machines.js';

export type { AccessLinkRow, ChallengeRow, QuotaRow } from './way-in-rows.js';

export interface Kept extends Row {
  version: number;
  createdAt: string;
  updatedAt: string;
}
export type Own<T, Derived extends string> = Omit<T, keyof Kept | 'etag' | 'allowedActions' | 'state' | Derived>;

export interface AccountRow extends Row {
  username: string;
  displayName: string;
  birthDate: string;
  state: AccountState;
  passwordHash: string;
  /** Where the insurer writes to this person. */
  email: string;
  /** Ways to receive a code, the usual one first; a sign-in asks for one where there are any. */
  secondFactors?: { method: ChallengeMethod; target: string }[];
  acceptedTermsAt?: string;
}
export type ChallengeMethod = Exclude<Challenge['method'], 'unknown'>;
export type ChallengePurpose = Exclude<Challenge['purpose'], 'unknown'>;
/** Times in milliseconds of the world's clock. */
export interface SessionRow extends Row {
  accountId: string;
  state: SessionState;
  authTime: number;
  accessExpiresAt: number;
  lastActivityAt: number;
  expiresAt: number;
  /** Methods used (RFC 8176); the password alone unless told. */
  amr?: string[];
  /** The company that new pages of this session begin with. */
  organisationId?: string;
  /** What was refused until a second step, and what that step has since allowed, once: the SHA-256 of the very request. */
  stepUps?: { purpose: ChallengePurpose; request: string; verifiedAt?: number }[];
}
/** Failed sign-ins of one identifier, existing or not; the id is the identifier's SHA-256. */
export interface AttemptsRow extends Row {
  failures: number;
  lastAt: number;
  lockedUntil: number;
}
/** `accountId`, here and below: whose it is, a person's account or a company. */
export interface ContractRow extends Kept, Own<Contract, 'completeness'> {
  accountId: string;
  state: ContractState;
  /** What a company does, as its contract has it. */
  activities?: string[];
  guarantees: Guarantee[];
  risks: InsuredRisk[];
}
export interface CaseRow extends Kept, Own<Case, 'stage' | 'nextStep' | 'completeness' | 'milestones' | 'declaredPeriods'> {
  accountId: string;
  state: CaseState;
  /** When each milestone was reached. */
  reached: Partial<Record<Exclude<Milestone['code'], 'unknown'>, string>>;
  contestUntil?: string;
  nextInstalment?: string;
}
export interface RequirementRow extends Kept, Own<Requirement, never> {
  accountId: string;
  state: RequirementState;
}
export interface ExchangeRow extends Exchange {
  accountId: string;
}
export interface DecisionRow extends Decision {
  accountId: string;
}
/** What was asked to go on being paid; `outcome` once the insurer has decided on it. */
export interface ExtensionRow extends Row, ExtensionReceipt {
  accountId: string;
  comment?: string;
  outcome?: Decision['outcome'];
}
export interface BenefitRow extends Kept, Own<Benefit, never> {
  accountId: string;
  state: BenefitState;
}
export interface NotificationRow extends Notification {
  accountId: string;
}
export interface DocumentRow extends Kept, Own<Document, 'sha256'> {
  accountId: string;
  state: DocumentState;
  sha256: string;
  /** The contract that it belongs to, where it is not by a case. */
  contractId?: string;
  /** Name of the bytes in the file store. */
  fileId: string;
}
export interface UploadRow extends Row {
  accountId: string;
  caseId: string;
  requirementId: string;
  filename: string;
  filetype: string;
  fingerprint?: string;
  bytes: number;
  state: UploadState;
  reasonCode?: RefusalCode;
  sha256?: string;
  mime?: string;
  createdAt: number;
  expiresAt: number;
  /** When the scan has its verdict; set when the last octet has arrived. */
  scannedAt?: number;
}
/** The answer that was given to an intent, to be given again. */
export interface IntentRow extends Row {
  accountId: string;
  fingerprint: string;
  body: string;
  at: number;
}
/** A way to some bytes; the id is the SHA-256 of the token. */
export interface LinkRow extends Row {
  documentId: string;
  expiresAt: number;
}
/** A message that the insurer "sends". */
export interface MessageRow extends Row {
  at: string;
  channel: 'email' | 'sms';
  to: string;
  subject: string;
  text: string;
  /** Where the message's link leads, below the portal. */
  link?: string;
  code?: string;
}
export interface SettingRow extends Row {
  value: string | number;
}

export interface Rows {
  readonly accounts: Collection<AccountRow>;
  readonly sessions: Collection<SessionRow>;
  readonly organisations: Collection<OrganisationRow>;
  readonly memberships: Collection<MembershipRow>;
  readonly attempts: Collection<AttemptsRow>;
  readonly contracts: Collection<ContractRow>;
  readonly cases: Collection<CaseRow>;
  readonly requirements: Collection<RequirementRow>;
  readonly exchanges: Collection<ExchangeRow>;
  readonly decisions: Collection<DecisionRow>;
  readonly extensions: Collection<ExtensionRow>;
  readonly benefits: Collection<BenefitRow>;
  readonly notifications: Collection<NotificationRow>;
  readonly documents: Collection<DocumentRow>;
  readonly attestations: Collection<AttestationRow>;
  readonly profiles: Collection<ProfileRow>;
  readonly changeRequests: Collection<ChangeRequestRow>;
  readonly preferences: Collection<PreferenceRow>;
  readonly premiums: Collection<PremiumRow>;
  readonly callbacks: Collection<CallbackRow>;
  readonly claimDrafts: Collection<ClaimDraftRow>;
  readonly claims: Collection<ClaimRow>;
  readonly baseStatements: Collection<BaseStatementRow>;
  readonly uploads: Collection<UploadRow>;
  readonly intents: Collection<IntentRow>;
  readonly links: Collection<LinkRow>;
  readonly accessLinks: Collection<AccessLinkRow>;
  readonly challenges: Collection<ChallengeRow>;
  readonly quotas: Collection<QuotaRow>;
  readonly outbox: Collection<MessageRow>;
  readonly settings: Collection<SettingRow>;
}

export const openRows = (store: Store): Rows => ({
  accounts: store.collection<AccountRow>('accounts', 'username'),
  sessions: store.collection<SessionRow>('sessions', 'accountId'),
  organisations: store.collection<OrganisationRow>('organisations'),
  memberships: store.collection<MembershipRow>('memberships', 'organisationId'),
  attempts: store.collection<AttemptsRow>('attempts'),
  contracts: store.collection<ContractRow>('contracts', 'accountId'),
  cases: store.collection<CaseRow>('cases', 'accountId'),
  requirements: store.collection<RequirementRow>('requirements', 'caseId'),
  exchanges: store.collection<ExchangeRow>('exchanges', 'caseId'),
  decisions: store.collection<DecisionRow>('decisions', 'caseId'),
  extensions: store.collection<ExtensionRow>('extensions', 'caseId'),
  benefits: store.collection<BenefitRow>('benefits', 'accountId'),
  notifications: store.collection<NotificationRow>('notifications', 'accountId'),
  documents: store.collection<DocumentRow>('documents', 'accountId'),
  attestations: store.collection<AttestationRow>('attestations', 'accountId'),
  profiles: store.collection<ProfileRow>('profiles'),
  changeRequests: store.collection<ChangeRequestRow>('changeRequests', 'accountId'),
  preferences: store.collection<PreferenceRow>('preferences', 'accountId'),
  premiums: store.collection<PremiumRow>('premiums', 'accountId'),
  callbacks: store.collection<CallbackRow>('callbacks', 'accountId'),
  claimDrafts: store.collection<ClaimDraftRow>('claimDrafts', 'accountId'),
  claims: store.collection<ClaimRow>('claims', 'accountId'),
  baseStatements: store.collection<BaseStatementRow>('baseStatements', 'accountId'),
  uploads: store.collection<UploadRow>('uploads', 'requirementId'),
  intents: store.collection<IntentRow>('intents', 'accountId'),
  links: store.collection<LinkRow>('links', 'documentId'),
  accessLinks: store.collection<AccessLinkRow>('accessLinks', 'accountId'),
  challenges: store.collection<ChallengeRow>('challenges', 'accountId'),
  quotas: store.collection<QuotaRow>('quotas'),
  outbox: store.collection<MessageRow>('outbox', 'to'),
  settings: store.collection<SettingRow>('settings'),
});
