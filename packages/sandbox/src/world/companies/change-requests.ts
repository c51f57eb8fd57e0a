/** Changes that the management service looks at before they hold, for all contracts of a company together. */
import type { ChangeRequest, PostalAddress } from '@avenant/api';
import { changeRequest as life } from '../machines.js';
import { owned } from '../owned.js';
import { Refusal } from '../refusal.js';
import { changed, tagged } from '../tag.js';
import { typesetAll } from '../typeset.js';
import type { World } from '../world.js';
import type { ChangeRequestRow, MembershipRow, ProfileRow } from './company-rows.js';
import { sees, type Holder } from './holder.js';
import { tellMembers } from './tell-members.js';

/** Contracts that are over keep the address that they ended with. */
const concerned = (world: World, organisationId: string) =>
  world.rows.contracts.of(organisationId).filter(({ state }) => !['expired', 'cancelled'].includes(state));

export const pendingAddress = (world: World, organisationId: string): ChangeRequestRow | undefined =>
  world.rows.changeRequests.of(organisationId).find(({ state, target }) => state === 'pending_validation' && target === 'address');

/** Of one company, and about contracts that the caller may see. */
export function findChangeRequest(world: World, holder: Holder, id: string): ChangeRequestRow {
  const row = owned(world.rows.changeRequests.get(id), holder);
  if (!sees(holder, row.contractIds)) throw new Refusal('not-found');
  return row;
}

/** The latest first. */
export const listChangeRequests = (world: World, holder: Holder): ChangeRequestRow[] =>
  world.rows.changeRequests
    .of(holder.id)
    .filter((row) => sees(holder, row.contractIds))
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));

function withdrawal({ membership }: Holder, { state }: ChangeRequestRow) {
  const rel = 'withdraw';
  if (!life.can(state, 'withdrawn')) return { rel, enabled: false, reasonCode: `change_request_${state}` };
  return membership?.permissions.includes('company.write') === false
    ? { rel, enabled: false, reasonCode: 'company.write' }
    : { rel, enabled: true };
}

export function viewChangeRequest(world: World, holder: Holder, row: ChangeRequestRow): ChangeRequest {
  const { accountId, contractIds, ...shown } = row;
  return tagged(row, {
    ...shown,
    organisationId: accountId,
    impacts: contractIds
      .filter((id) => sees(holder, [id]))
      .flatMap((contractId) => {
        const contract = world.rows.contracts.get(contractId);
        const effect = 'Nouvelle adresse sur le contrat et ses prochains courriers';
        return contract ? [{ contractId, number: contract.number, productName: contract.productName, effect }] : [];
      }),
    allowedActions: [withdrawal(holder, row)],
  });
}

/** Writes down what is asked; one at a time. */
export function askForAddress(world: World, access: MembershipRow, { id, address }: ProfileRow, after: PostalAddress): ChangeRequestRow {
  if (pendingAddress(world, id)) throw new Refusal('state-conflict', { reasonCode: 'change_pending' });
  if (JSON.stringify(after) === JSON.stringify(address))
    throw new Refusal('validation-failed', { errors: [{ pointer: '#/address', code: 'unchanged' }] });
  const at = world.instant();
  const row: ChangeRequestRow = {
    id: world.ids.make('chg'),
    version: 1,
    createdAt: at,
    updatedAt: at,
    accountId: id,
    target: 'address',
    state: 'pending_validation',
    requestedBy: access.displayName,
    before: { address },
    after: { address: after },
    contractIds: concerned(world, id).map((contract) => contract.id),
  };
  world.rows.changeRequests.put(row);
  return row;
}

export function withdrawChangeRequest(world: World, holder: Holder, asked: { changeRequestId: string; etag: string }): ChangeRequest {
  return world.store.transaction(() => {
    const row = findChangeRequest(world, holder, asked.changeRequestId);
    if (viewChangeRequest(world, holder, row).etag !== asked.etag) throw new Refusal('precondition-failed');
    const next = changed(row, world.instant(), { state: life.move(row.state, 'withdrawn') });
    world.rows.changeRequests.put(next);
    return viewChangeRequest(world, holder, next);
  });
}

/** The desk's answer: the address holds for the company and all its contracts, or the reason is told. */
export function decideChangeRequest(world: World, id: string, verdict: { approved: true } | { approved: false; reason: string }): void {
  world.store.transaction(() => {
    const row = world.rows.changeRequests.get(id);
    if (!row) throw new Refusal('not-found');
    const at = world.instant();
    const state = verdict.approved ? life.move(row.state, 'approved', 'applied') : life.move(row.state, 'rejected');
    world.rows.changeRequests.put(
      changed<ChangeRequestRow>(row, at, { state, decidedAt: at, ...(!verdict.approved && typesetAll({ reason: verdict.reason.trim() })) }),
    );
    if (verdict.approved && row.after.address) {
      const profile = world.rows.profiles.get(row.accountId)!;
      world.rows.profiles.put(changed<ProfileRow>(profile, at, { address: row.after.address }));
      for (const contractId of row.contractIds) {
        const contract = world.rows.contracts.get(contractId);
        if (contract) world.rows.contracts.put(changed(contract, at, {}));
      }
    }
    tellMembers(
      world,
      { organisationId: row.accountId, permission: 'contract.read', contractIds: [], topic: 'data_change' },
      {
        type: 'message',
        title: verdict.approved ? 'Votre nouvelle adresse est prise en compte' : 'Votre changement d’adresse est refusé',
        body: verdict.approved ? 'Tous vos contrats sont à jour.' : 'Le motif est dans « Mes préférences ».',
        severity: verdict.approved ? 'success' : 'warning',
      },
    );
  });
}
