import type { Exchange, Requirement, TenantConfig } from '@avenant/api';
import type { AccountRow, CaseRow, ContractRow, DocumentRow, RequirementRow } from '../records.js';
import type { Policies } from '../world.js';

type Unkept<T> = Omit<T, 'version' | 'createdAt' | 'updatedAt'>;

/** A sample document; its bytes are made from `lines` when it is planted. */
export type SampleDocument = Omit<Unkept<DocumentRow>, 'bytes' | 'sha256' | 'fileId' | 'mime' | 'state'> & { at: string; lines: string[] };
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
  readonly contracts: readonly Unkept<ContractRow>[];
  readonly cases: readonly Unkept<CaseRow>[];
  readonly requirements: readonly SampleRequirement[];
  readonly exchanges: readonly SampleExchange[];
  readonly documents: readonly SampleDocument[];
}
