/** What may be given to whom: nobody gives more than they have, nor what only the insurer gives. */
import type { FieldError, Scope } from '@avenant/api';
import type { MembershipRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { sees } from './holder.js';
import { catalogue, type Role } from './permissions.js';

export interface Grant {
  role: Role;
  permissions: readonly string[];
  scope: Scope;
}

function faultOf(caller: MembershipRow, role: Role, code: string): string | undefined {
  const known = catalogue.find((one) => one.code === code);
  if (!known) return 'not_offered';
  if (known.grantableBy === 'insurer') return 'insurer_only';
  if (!known.possibleFor.includes(role)) return 'not_for_role';
  return caller.permissions.includes(code) ? undefined : 'not_held';
}

/** Refuses field by field; what somebody has already, of the insurer's giving, may stay as it is. */
export function checkGrant(world: World, caller: MembershipRow, { role, permissions, scope }: Grant, before?: MembershipRow): void {
  const kept = before?.role === role ? before.permissions : [];
  const errors: FieldError[] = permissions.flatMap((code, at) => {
    const fault = kept.includes(code) ? undefined : faultOf(caller, role, code);
    return fault ? [{ pointer: `#/permissions/${at}`, code: fault }] : [];
  });
  if (scope.everyContract) {
    if (!caller.scope.everyContract) errors.push({ pointer: '#/scope/everyContract', code: 'not_held' });
  } else {
    const ids = scope.contractIds ?? [];
    if (ids.length === 0) errors.push({ pointer: '#/scope/contractIds', code: 'required' });
    ids.forEach((id, at) => {
      const isTheirs = world.rows.contracts.get(id)?.accountId === caller.organisationId;
      if (!isTheirs || !sees({ id: caller.organisationId, membership: caller }, [id]))
        errors.push({ pointer: `#/scope/contractIds/${at}`, code: 'not_found' });
    });
  }
  if (errors.length > 0) throw new Refusal('validation-failed', { errors });
}
