import type { Completeness, Contract } from '@avenant/api';
import { requestAction } from './companies/attestation-block.js';
import { enterAction } from './companies/base-statements.js';
import { may, offered, sees, type Holder } from './companies/holder.js';
import { owned } from './owned.js';
import type { ContractRow } from './records.js';
import { Refusal } from './refusal.js';
import { completenessOf } from './requirements.js';
import { tagged } from './tag.js';
import type { World } from './world.js';

export function findContract(world: World, holder: Holder, id: string): ContractRow {
  const row = owned(world.rows.contracts.get(id), holder);
  if (!sees(holder, [row.id])) throw new Refusal('not-found');
  return row;
}

/** The most recent first. */
export const listContracts = (world: World, holder: Holder, only: (row: ContractRow) => boolean): ContractRow[] =>
  world.rows.contracts
    .of(holder.id)
    .filter((row) => sees(holder, [row.id]) && only(row))
    .toSorted((a, b) => (b.effectiveDate ?? '').localeCompare(a.effectiveDate ?? ''));

/** What the contract's case that waits for the customer lacks, to whom may know of such cases. */
function completenessFor(world: World, holder: Holder, row: ContractRow): Completeness | undefined {
  if (!may(holder, 'claim.read')) return undefined;
  const waiting = world.rows.cases
    .of(row.accountId)
    .find((one) => one.kind !== 'base_statement' && one.state === 'to_complete' && one.contractIds.includes(row.id));
  return waiting && completenessOf(world.rows.requirements.of(waiting.id));
}

/** What was asked of the company's data, and will hold for this contract too. */
function pendingFor(world: World, row: ContractRow): Pick<Contract, 'pendingChanges'> {
  const pending = world.rows.changeRequests
    .of(row.accountId)
    .filter(({ state, contractIds }) => state === 'pending_validation' && contractIds.includes(row.id));
  if (pending.length === 0) return {};
  return {
    pendingChanges: pending.map(({ id, target, createdAt }) => ({
      changeRequestId: id,
      target,
      requestedOn: world.today(Date.parse(createdAt)),
    })),
  };
}

export function viewContract(world: World, holder: Holder, row: ContractRow): Contract {
  const { accountId: _, guarantees: __, risks: ___, activities: ____, ...shown } = row;
  return tagged(row, {
    ...shown,
    completeness: completenessFor(world, holder, row),
    ...pendingFor(world, row),
    allowedActions: [
      { rel: 'view', enabled: true },
      ...offered(holder, 'claim.read', [
        row.coverage === 'none'
          ? { rel: 'manage_cases', enabled: false, reasonCode: 'not_insured' }
          : { rel: 'manage_cases', enabled: true },
      ]),
      ...requestAction(row, holder),
      ...enterAction(world, holder, row.id),
    ],
  });
}
