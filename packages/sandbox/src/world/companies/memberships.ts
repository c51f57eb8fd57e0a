/** Accesses to a company's space, as they are seen: what may be done with each follows from who looks. */
import type { AllowedAction, Membership, MembershipPage } from '@avenant/api';
import { membership as life } from '../machines.js';
import type { AccountRow } from '../records.js';
import type { MembershipRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import { tagged } from '../tag.js';
import type { World } from '../world.js';
import { isOpenAccess, managersOf, openMembership } from './holder.js';

export type Move = 'change' | 'suspend' | 'resume' | 'resend' | 'remove' | 'accept' | 'notify';

/** An invitation runs out without anybody touching it. */
export const stateOf = (world: World, row: MembershipRow): MembershipRow['state'] =>
  row.state === 'invited' && world.now() >= Date.parse(row.invitationExpiresAt ?? '') ? 'expired' : row.state;

/** Where somebody may go, or may come once they accept. */
export const leadsIn = (world: World, row: MembershipRow): boolean => isOpenAccess(world, row) || stateOf(world, row) === 'invited';

/** Mailboxes that several people read. */
export const isSharedMailbox = (email: string) =>
  /^(?:contact|info|infos|accueil|admin|administration|bureau|compta|comptabilite|commercial|direction|mail|office|rh|secretariat|service|support)[^@]*@/i.test(
    email,
  );

/** What the caller may do with accesses of a company. `withheld`: an administrator from whom the insurer keeps it. */
export function modeOf({ role, permissions }: MembershipRow): Exclude<MembershipPage['mode'], 'unknown'> {
  if (role !== 'admin' && role !== 'advisor') return 'view';
  return permissions.includes('access.manage') ? 'manage' : 'withheld';
}

const own: ReadonlySet<Move> = new Set(['accept', 'notify']);

/** Why this person may not make this move with this access, in a word; nothing when they may. The view and the move itself both ask here. */
export function obstacle(world: World, caller: MembershipRow, row: MembershipRow, move: Move): string | undefined {
  const state = stateOf(world, row);
  const isSelf = caller.accountId === row.accountId;
  if (own.has(move)) {
    if (!isSelf) return 'not_yours';
    if (move === 'accept') return state === 'invited' ? undefined : `membership_${state}`;
    return state === 'active' ? undefined : `membership_${state}`;
  }
  const mode = modeOf(caller);
  if (mode !== 'manage') return mode === 'withheld' ? 'insurer_withheld' : 'access.manage';
  if (row.managedBy === 'insurer') return 'managed_by_insurer';
  if (isSelf) return managersOf(world, row.organisationId).length <= 1 ? 'last_admin' : 'self_change';
  switch (move) {
    case 'change':
      return state === 'revoked' ? 'membership_revoked' : undefined;
    case 'suspend':
      return life.can(state, 'suspended') ? undefined : `membership_${state}`;
    case 'resume':
      return state === 'suspended' ? undefined : `membership_${state}`;
    case 'resend':
      return state === 'invited' || state === 'expired' ? undefined : `membership_${state}`;
    case 'remove':
      return life.can(state, 'revoked') ? undefined : `membership_${state}`;
  }
}

const action = (rel: Move, reasonCode: string | undefined): AllowedAction =>
  reasonCode === undefined ? { rel, enabled: true } : { rel, enabled: false, reasonCode };

/** One's own choices are not shown to others; what does not fit the state of an access is not offered, what is forbidden says why. */
function actionsOf(world: World, caller: MembershipRow, row: MembershipRow): AllowedAction[] {
  const moves: Move[] = ['change', 'suspend', 'resume', 'resend', 'remove'];
  const isSelf = caller.accountId === row.accountId;
  return [...moves, ...(isSelf ? (['accept', 'notify'] as const) : [])]
    .map((move) => action(move, obstacle(world, caller, row, move)))
    .filter(({ reasonCode }) => !reasonCode?.startsWith('membership_'));
}

export function viewMembership(world: World, caller: MembershipRow, row: MembershipRow): Membership {
  const { accountId, ...shown } = row;
  return tagged(row, {
    ...shown,
    state: stateOf(world, row),
    isSelf: accountId === caller.accountId,
    sharedMailbox: isSharedMailbox(row.email),
    allowedActions: actionsOf(world, caller, row),
  });
}

/** The caller's access to a company whose accesses they may read. */
function reader(world: World, account: AccountRow, organisationId: string): MembershipRow {
  const caller = openMembership(world, account, organisationId);
  if (!caller) throw new Refusal('not-found');
  if (!caller.permissions.includes('access.read')) throw new Refusal('permission-missing', { reasonCode: 'access.read' });
  return caller;
}

const ranks: Record<MembershipRow['role'], number> = { owner: 0, admin: 1, member: 2, delegate: 3, advisor: 4 };

/** Administrators first, then by name. */
export function listMemberships(world: World, account: AccountRow, organisationId: string): MembershipPage {
  const caller = reader(world, account, organisationId);
  const rows = world.rows.memberships
    .of(organisationId)
    .toSorted((a, b) => ranks[a.role] - ranks[b.role] || a.displayName.localeCompare(b.displayName, 'fr'));
  return {
    items: rows.map((row) => viewMembership(world, caller, row)),
    total: rows.length,
    mode: modeOf(caller),
    adminNames: managersOf(world, organisationId).map((row) => row.displayName),
  };
}

/** An access and that of who looks at it. One's own is there to be seen while it is open, or offered; another's takes the permission to read accesses. */
export function findMembership(world: World, account: AccountRow, id: string): { caller: MembershipRow; row: MembershipRow } {
  const row = world.rows.memberships.get(id);
  if (!row) throw new Refusal('not-found');
  if (row.accountId === account.id && leadsIn(world, row)) return { caller: row, row };
  return { caller: reader(world, account, row.organisationId), row };
}
