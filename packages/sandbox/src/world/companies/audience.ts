/** Who hears of a thing: the person whose it is, or those of a company who may see it. */
import type { Notification } from '@avenant/api';
import { notify } from '../notifications.js';
import type { World } from '../world.js';
import { isOpenAccess, sees } from './holder.js';
import { tellMembers } from './tell-members.js';

export interface Thing {
  /** A person's account, or a company. */
  accountId: string;
  contractIds: readonly string[];
}

const isCompany = (world: World, id: string) => world.rows.organisations.get(id) !== undefined;

/** The accesses of a company that may see what belongs to these contracts. */
const readers = (world: World, { accountId, contractIds }: Thing, permissions: readonly string[]) =>
  world.rows.memberships
    .of(accountId)
    .filter((one) => isOpenAccess(world, one) && permissions.every((needed) => one.permissions.includes(needed)))
    .filter((membership) => sees({ id: accountId, membership }, contractIds));

/** The accounts whose open pages show it. */
export const watchersOf = (world: World, thing: Thing, permissions: readonly string[] = ['claim.read']): string[] =>
  isCompany(world, thing.accountId) ? readers(world, thing, permissions).map(({ accountId }) => accountId) : [thing.accountId];

/** Notifies the person whose it is, or each of a company who may see it and has chosen to hear of claims. */
export function notifyHolder(
  world: World,
  thing: Thing,
  said: Omit<Notification, 'id' | 'at' | 'readAt'>,
  permission = 'claim.read',
): void {
  if (!isCompany(world, thing.accountId)) return notify(world, thing.accountId, said);
  const { accountId: organisationId, contractIds } = thing;
  tellMembers(world, { organisationId, permission, contractIds, topic: 'claim_update' }, said);
}
