/** What is kept of companies. */
import type {
  Attestation,
  BaseLine,
  BaseStatement,
  ChangeRequest,
  Membership,
  Organisation,
  PostalAddress,
  PremiumNotice,
} from '@avenant/api';
import type { Row } from '../../ports.js';
import type { AttestationState, BaseStatementState, ChangeRequestState, MembershipState, PremiumState } from '../machines.js';
import type { Kept, Own } from '../records.js';

/** A company with a space of its own. */
export interface OrganisationRow extends Row, Pick<Organisation, 'name' | 'legalForm' | 'registration' | 'number' | 'agencyContactId'> {}
/** How one account may act for one company. */
export interface MembershipRow extends Kept, Own<Membership, 'isSelf' | 'sharedMailbox'> {
  accountId: string;
  state: MembershipState;
  role: Exclude<Membership['role'], 'unknown'>;
}
export interface AttestationRow
  extends Kept, Own<Attestation, 'contractNumber' | 'insuredName' | 'insurerName' | 'document' | 'verification' | 'isNew' | 'kind'> {
  accountId: string;
  state: AttestationState;
  kind: Exclude<Attestation['kind'], 'unknown'>;
  code?: string;
  documentId?: string;
  isNew?: boolean;
  /** When its paper is made, in milliseconds of the world's clock; by a person where it is absent. */
  readyAt?: number;
}
type ViewedOfStatement =
  | 'contractNumber'
  | 'productName'
  | 'currency'
  | 'isLate'
  | 'hints'
  | 'hasScan'
  | 'blankDocument'
  | 'validatedDocument'
  | 'lock'
  | 'history'
  | 'modes'
  | 'mode'
  | 'lines';
export type Mode = 'online' | 'scan';
export type LineRow = Omit<BaseLine, 'kind' | 'unit'> & {
  kind: Exclude<BaseLine['kind'], 'unknown'>;
  unit: Exclude<BaseLine['unit'], 'unknown'>;
};
export interface BaseStatementRow extends Kept, Own<BaseStatement, ViewedOfStatement> {
  accountId: string;
  /** As it was left; its window opens and closes by itself. */
  state: BaseStatementState;
  modes: Mode[];
  mode?: Mode;
  lines: LineRow[];
  history: { state: BaseStatementState; at: string }[];
  blankDocumentId?: string;
  validatedDocumentId?: string;
  /** Until when, in milliseconds of the world's clock. */
  lock?: { accountId: string; holderName: string; until: number };
}

/** What follows from its amounts and its dates is not kept. */
export interface PremiumRow extends Kept, Own<PremiumNotice, 'contracts' | 'total' | 'balance' | 'steps' | 'document' | 'kind'> {
  accountId: string;
  state: PremiumState;
  kind: Exclude<PremiumNotice['kind'], 'unknown'>;
  contractIds: string[];
  remindedOn?: string;
  /** When the formal notice was sent. */
  noticeOn?: string;
  documentId?: string;
}
/** A company's coordinates; the id is the company's. */
export interface ProfileRow extends Kept {
  address: PostalAddress;
  phone?: string;
  email?: string;
}
export interface ChangeRequestRow extends Kept, Own<ChangeRequest, 'organisationId' | 'impacts'> {
  accountId: string;
  state: ChangeRequestState;
  /** Contracts that the change goes for. */
  contractIds: string[];
}
/** Of what somebody wants to be told about one company. */
export interface PreferenceRow extends Kept {
  accountId: string;
  notified?: boolean;
  topics: Readonly<Record<string, readonly string[]>>;
}
