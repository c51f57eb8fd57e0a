import type { Contact, Decision, Exchange, HelpTopic, Requirement, TenantConfig } from '@avenant/api';
import type { Sheet } from '../print.js';
import type { AccountRow, BenefitRow, CaseRow, ContractRow, DecisionRow, NotificationRow, RequirementRow } from '../records.js';
import type {
  AttestationRow,
  BaseStatementRow,
  MembershipRow,
  OrganisationRow,
  PremiumRow,
  ProfileRow,
  ChangeRequestRow,
} from '../companies/company-rows.js';
import type { CallbackRow } from '../callbacks/callback-row.js';
import type { Questionnaire } from '../drafts/draft-row.js';
import type { ClaimRow } from '../claims/claim-row.js';
import type { Piece } from '../companies/base-statement-files.js';
import type { Policies } from '../world.js';

type Unkept<T> = Omit<T, 'version' | 'createdAt' | 'updatedAt'>;

/** A sample document; its bytes are made from `lines` when it is planted. */
export type SampleDocument = Sheet;
export type SampleDecision = DecisionRow;
export type SampleBenefit = Unkept<BenefitRow>;
export type SampleNotification = NotificationRow;
export type SampleHelpTopic = HelpTopic & { contexts: string[] };
export type SampleRequirement = Omit<
  Unkept<RequirementRow>,
  'files' | 'accept' | 'maxBytesPerFile' | 'maxBytesTotal' | 'minFiles' | 'maxFiles'
> &
  Partial<Pick<Requirement, 'minFiles' | 'maxFiles' | 'accept'>> & {
    /** Sample documents that were handed in for it. */
    documentIds: string[];
  };
export type SampleExchange = Omit<Exchange, 'documents'> & { accountId: string; documentIds?: string[] };
export type SampleAccount = Omit<AccountRow, 'passwordHash'>;

/** An insurer as it is on its first day. */
export interface Seed {
  readonly config: TenantConfig;
  readonly policies: Policies;
  /** Where its clock begins (RFC 3339). */
  readonly start: string;
  /** Of every sample account. */
  readonly password: string;
  readonly accounts: readonly SampleAccount[];
  /** Companies with a space, and who acts for them; none where people are insured by themselves. */
  readonly organisations?: readonly OrganisationRow[];
  readonly memberships?: readonly Unkept<MembershipRow>[];
  readonly attestations?: readonly Unkept<AttestationRow>[];
  readonly profiles?: readonly Unkept<ProfileRow>[];
  readonly changeRequests?: readonly (Unkept<ChangeRequestRow> & { createdAt: string })[];
  /** `validatedAt`: when its paper was made. */
  readonly baseStatements?: readonly (Unkept<BaseStatementRow> & { pieces: readonly Piece[]; validatedAt?: string })[];
  readonly premiums?: readonly Unkept<PremiumRow>[];
  /** What whoever declares a claim is asked, by product. */
  readonly questionnaires?: readonly Questionnaire[];
  readonly contracts: readonly Unkept<ContractRow>[];
  readonly cases: readonly Unkept<CaseRow>[];
  /** What cases of kind `claim` have beyond, under the same ids. */
  readonly claims?: readonly ClaimRow[];
  readonly callbacks?: readonly Unkept<CallbackRow>[];
  readonly requirements: readonly SampleRequirement[];
  readonly exchanges: readonly SampleExchange[];
  readonly documents: readonly SampleDocument[];
  readonly decisions: readonly SampleDecision[];
  readonly benefits: readonly SampleBenefit[];
  readonly notifications: readonly SampleNotification[];
  /** As its configuration: known to everybody, and never changed by a move of the world. */
  readonly recourse: Pick<Decision, 'contestChannels' | 'mediator'>;
  readonly contacts: readonly Contact[];
  readonly helpTopics: readonly SampleHelpTopic[];
}
