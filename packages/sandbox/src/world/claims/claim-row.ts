import type { Claim, Offer } from '@avenant/api';
import type { Row } from '../../ports.js';

export type Phase = 'study' | 'expert_assigned' | 'offer_made' | 'offer_contested';
export type StoredOffer = Omit<Offer, 'state'> & { state: 'made' | 'accepted' | 'contested' };

/** What a claim has beyond its case, whose id it bears: the two are one thing, seen by two questions. */
export interface ClaimRow
  extends
    Row,
    Pick<
      Claim,
      | 'lossType'
      | 'lossDate'
      | 'discoveredDate'
      | 'place'
      | 'circumstances'
      | 'injured'
      | 'implication'
      | 'damages'
      | 'estimate'
      | 'deductible'
      | 'activatedGuarantees'
      | 'appointments'
      | 'payments'
    > {
  accountId: string;
  /** What is going on while its case is in review. */
  phase: Phase;
  offer?: StoredOffer;
  handlerContactId?: string;
  /** When each step was reached. */
  reached: Partial<Record<Exclude<Claim['stage'], 'unknown'>, string>>;
}
