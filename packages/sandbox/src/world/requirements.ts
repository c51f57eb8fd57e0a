import type { AllowedAction, Completeness, Requirement } from '@avenant/api';
import { spontaneous, takesMore } from './claims/spontaneous.js';
import { offered, type Holder } from './companies/holder.js';
import { givingTo } from './companies/permissions.js';
import { insuranceCase, requirement as life } from './machines.js';
import type { CaseRow, RequirementRow } from './records.js';
import { tagged } from './tag.js';

/** Whether files may be given for it now. */
export const isOpen = (row: RequirementRow, ofCase: Pick<CaseRow, 'state' | 'kind'>) =>
  (ofCase.state === 'to_complete' || (row.code === spontaneous && takesMore(ofCase))) && life.can(row.state, 'received');

const closedBecause = (row: RequirementRow, ofCase: Pick<CaseRow, 'state' | 'kind'>) => {
  if (ofCase.state === 'draft') return 'draft_not_sent';
  if (ofCase.state !== 'to_complete' && insuranceCase.moves[ofCase.state].length === 0) return 'case_closed';
  if (row.state === 'accepted') return 'already_accepted';
  if (row.state === 'waived') return 'not_needed';
  return 'under_review';
};

const submitAction = (row: RequirementRow, ofCase: Pick<CaseRow, 'state' | 'kind'>): AllowedAction =>
  isOpen(row, ofCase)
    ? { rel: 'submit_requirement', enabled: true, deadline: row.deadline }
    : { rel: 'submit_requirement', enabled: false, reasonCode: closedBecause(row, ofCase) };

/** `holder`: who looks at it; nobody where the insurer does, or who may give it was asked before. */
export function viewRequirement(row: RequirementRow, ofCase: Pick<CaseRow, 'state' | 'kind'>, holder?: Holder): Requirement {
  const { accountId: _, ...shown } = row;
  return tagged(row, { ...shown, allowedActions: offered(holder, givingTo(ofCase), [submitAction(row, ofCase)]) });
}

/** Still to be given by the customer. */
export const isLacking = (row: RequirementRow) => row.state === 'missing' || row.state === 'rejected' || row.state === 'expired';

const earliest = (rows: RequirementRow[]) =>
  rows
    .filter(isLacking)
    .flatMap((row) => row.deadline ?? [])
    .toSorted()[0];

/** What a case's documents come to; only required ones count. Absent when none was asked. */
export function completenessOf(rows: RequirementRow[]): Completeness | undefined {
  const counted = rows.filter((row) => row.required === 'required' && row.state !== 'waived');
  if (counted.length === 0) return undefined;
  const count = (...states: RequirementRow['state'][]) => counted.filter((row) => states.includes(row.state)).length;
  const accepted = count('accepted');
  return {
    required: counted.length,
    received: count('received', 'under_review'),
    accepted,
    missing: count('missing', 'expired'),
    rejected: count('rejected'),
    state: counted.some(isLacking) ? 'incomplete' : accepted === counted.length ? 'complete' : 'under_review',
    deadline: earliest(counted),
  };
}
