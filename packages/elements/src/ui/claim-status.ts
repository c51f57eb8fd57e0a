import type { Claim } from '@avenant/api';
import type { TemplateResult } from 'lit';
import { type Tones, statusBadge } from './badge.js';
import type { ClaimStatusWords } from './claim-status.labels.js';

const tones: Tones<ClaimStatusWords> = {
  declared: 'info',
  to_complete: 'warning',
  study: 'info',
  expert_assigned: 'info',
  offer_made: 'warning',
  offer_accepted: 'success',
  offer_contested: 'warning',
  settlement: 'success',
  decided: 'info',
  closed: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'neutral',
  accepted: 'success',
  partially_accepted: 'warning',
  refused: 'danger',
  unknown: 'neutral',
};

/** Where a claim stands: what was decided, once it was. */
export const claimStanding = ({ state, outcome }: Pick<Claim, 'state' | 'outcome'>, words: ClaimStatusWords): TemplateResult =>
  statusBadge(state === 'decided' && outcome ? outcome : state, tones, words);
