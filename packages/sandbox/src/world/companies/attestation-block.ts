import type { AllowedAction } from '@avenant/api';
import type { ContractRow } from '../records.js';
import type { Holder } from './holder.js';

/** Why this contract gives no attestation now. */
export function blockOf({ state, productLine }: ContractRow): string | undefined {
  if (state === 'suspended') return 'unpaid_premium';
  if (state === 'pending_documents') return 'file_incomplete';
  if (state !== 'in_force') return 'contract_not_in_force';
  return productLine === 'construction_liability' ? undefined : 'not_offered';
}

/** Whether who asks may have one for a building site; nothing where there is no such thing. */
export function requestAction(row: ContractRow, { membership }: Holder): AllowedAction[] {
  if (row.productLine !== 'construction_liability') return [];
  const lacks = membership && !membership.permissions.includes('attestation.issue') ? 'attestation.issue' : undefined;
  const reasonCode = blockOf(row) ?? lacks;
  return [{ rel: 'request_attestation', ...(reasonCode === undefined ? { enabled: true } : { enabled: false, reasonCode }) }];
}
