/** What is kept of ways into an account: links, codes, and how often they were asked for. */
import type { Row } from '../ports.js';
import type { ChallengeState } from './machines.js';
import type { ChallengeMethod, ChallengePurpose } from './records.js';

/** A link in an e-mail; the id is the SHA-256 of the token. Who is unknown gets one too, that opens nothing: the same work is done for all. */
export interface AccessLinkRow extends Row {
  accountId: string;
  purpose: 'activation' | 'password_reset';
  expiresAt: number;
  /** SHA-256 of the `Idempotency-Key` that it was used up with: the same deed may be asked for again, nothing else. */
  usedBy?: string;
}
/** A code that was sent; kept as the SHA-256 of id and code. */
export interface ChallengeRow extends Row {
  accountId: string;
  purpose: ChallengePurpose;
  method: ChallengeMethod;
  codeHash: string;
  attempts: number;
  sent: number;
  sentAt: number;
  state: ChallengeState;
}
/** Times of what one identifier may do only so often; the id is a name and the identifier's SHA-256. */
export interface QuotaRow extends Row {
  times: number[];
}
