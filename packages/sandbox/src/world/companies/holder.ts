/** Whose things a question is about: a person's own, or those of a company that they act for. */
import type { AllowedAction } from '@avenant/api';
import type { Row } from '../../ports.js';
import type { AccountRow, SessionRow } from '../records.js';
import type { MembershipRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { catalogue } from './permissions.js';

/** Records are kept under its id. */
export interface Holder extends Row {
  /** By what a person acts for a company. */
  readonly membership?: MembershipRow;
}

/** Who asks, and whose things it is about. */
export interface Asker {
  readonly account: AccountRow;
  readonly holder: Holder;
}

/** Whether an access is open now: it may have run out without anybody having touched it. */
export const isOpenAccess = (world: World, row: MembershipRow): boolean =>
  row.state === 'active' && (row.validUntil === undefined || world.today() <= row.validUntil);

export const membershipsOf = (world: World, account: AccountRow): MembershipRow[] =>
  world.rows.memberships.all().filter((row) => row.accountId === account.id);

/** The access by which an account enters a company now. */
export const openMembership = (world: World, account: AccountRow, organisationId: string): MembershipRow | undefined =>
  world.rows.memberships.of(organisationId).find((row) => row.accountId === account.id && isOpenAccess(world, row));

/** The company that a question is asked for: the one it names, or else the one that the session began with, or else the first. */
export function currentMembership(
  world: World,
  account: AccountRow,
  { organisationId }: Pick<SessionRow, 'organisationId'>,
  named?: string,
): MembershipRow | undefined {
  if (named !== undefined) return openMembership(world, account, named);
  const open = membershipsOf(world, account).filter((row) => isOpenAccess(world, row));
  return open.find((row) => row.organisationId === organisationId) ?? open[0];
}

/** Administrators who may give accesses now. */
export const managersOf = (world: World, organisationId: string): MembershipRow[] =>
  world.rows.memberships
    .of(organisationId)
    .filter((row) => row.role === 'admin' && row.permissions.includes('access.manage') && isOpenAccess(world, row));

/** Who gives a permission, by name; nobody of the company where only the insurer does. */
function grantersOf(world: World, { organisationId }: MembershipRow, permission: string): { adminNames?: string[] } {
  if (catalogue.find(({ code }) => code === permission)?.grantableBy !== 'admin') return {};
  const adminNames = managersOf(world, organisationId)
    .filter((row) => row.permissions.includes(permission))
    .map(({ displayName }) => displayName);
  return adminNames.length > 0 ? { adminNames } : {};
}

/** The holder of what is asked for, the caller having this permission. A company that is not theirs is refused like one that never was. */
export function holderOf(
  world: World,
  { account, session }: { account: AccountRow; session: SessionRow },
  named: string | undefined,
  permission: string | readonly string[],
): Holder {
  const membership = currentMembership(world, account, session, named);
  if (!membership) {
    if (named !== undefined) throw new Refusal('permission-missing', { reasonCode: 'not_a_member' });
    return { id: account.id };
  }
  const holder = { id: membership.organisationId, membership };
  const any = [permission].flat();
  if (!any.some((one) => membership.permissions.includes(one))) demand(world, holder, any[0]!);
  return holder;
}

/** Whether somebody may: a person with their own things always, who acts for a company by their access. */
export const may = ({ membership }: Holder, permission: string): boolean => !membership || membership.permissions.includes(permission);

/** What could be done with a thing, to who looks at it: without the permission that it takes, they see it, and that it takes another access. */
export const offered = (holder: Holder | undefined, permission: string, actions: AllowedAction[]): AllowedAction[] =>
  !holder || may(holder, permission)
    ? actions
    : actions.map((one) => (one.enabled && one.rel !== 'view' ? { rel: one.rel, enabled: false, reasonCode: permission } : one));

/** Refuses who acts for a company without this permission, and says who gives it. */
export function demand(world: World, holder: Holder, permission: string): void {
  const { membership } = holder;
  if (membership && !may(holder, permission))
    throw new Refusal('permission-missing', { reasonCode: permission, ...grantersOf(world, membership, permission) });
}

/** Whether somebody may see a thing of these contracts: all of the company's, or those that their access names. */
export const sees = ({ membership }: Holder, contractIds: readonly string[]): boolean =>
  !membership || membership.scope.everyContract || contractIds.some((id) => membership.scope.contractIds?.includes(id));
