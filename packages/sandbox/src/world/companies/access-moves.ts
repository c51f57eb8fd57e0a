/** The moves of an access: every rule of them is kept here, whatever an element shows. */
import type { MembershipChange } from '@avenant/api';
import { isDay } from '../calendar.js';
import { sha256 } from '../fingerprint.js';
import { membership as life } from '../machines.js';
import type { AccountRow } from '../records.js';
import type { MembershipRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import { secretToken } from '../secrets.js';
import { countOne } from '../quotas.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';
import { writeInvitation, writeRemoved } from './access-letters.js';
import { checkGrant } from './grants.js';
import { findMembership, obstacle, stateOf, viewMembership, type Move } from './memberships.js';

const week = 7 * 24 * 3_600_000;
export const invitationEnd = (world: World) => world.instant(world.now() + week);

const forbidden: ReadonlySet<string> = new Set(['access.manage', 'insurer_withheld', 'managed_by_insurer', 'not_yours']);
function refuse(reasonCode: string): never {
  throw new Refusal(forbidden.has(reasonCode) ? 'permission-missing' : 'state-conflict', { reasonCode });
}

/** The one way of changing an access: it may be done, by this person, to what they have read. */
function moved(
  world: World,
  account: AccountRow,
  { membershipId, etag }: { membershipId: string; etag: string },
  move: Move,
  to: (row: MembershipRow, caller: MembershipRow) => Partial<MembershipRow>,
) {
  return world.store.transaction(() => {
    const { caller, row } = findMembership(world, account, membershipId);
    const reason = obstacle(world, caller, row, move);
    if (reason !== undefined) refuse(reason);
    if (viewMembership(world, caller, row).etag !== etag) throw new Refusal('precondition-failed');
    const next = changed(row, world.instant(), to(row, caller));
    world.rows.memberships.put(next);
    return viewMembership(world, caller.id === row.id ? next : caller, next);
  });
}
const invalid = (code: string) => new Refusal('validation-failed', { errors: [{ pointer: '#/validUntil', code }] });

/**
 * A day to come, or none: but who is from elsewhere has an access for a time. One that has run out already may stay as it is. `row`: what it
 * was before; nothing of it, where it is new.
 */
export function lastDayOf(
  world: World,
  row: Partial<Pick<MembershipRow, 'role' | 'validUntil'>>,
  role: MembershipRow['role'],
  asked: string | null = row.validUntil ?? null,
): string | undefined {
  const validUntil = asked ?? undefined;
  const isNew = validUntil !== row.validUntil;
  if (validUntil === undefined && role === 'delegate' && (isNew || role !== row.role)) throw invalid('required');
  if (validUntil !== undefined && isNew && (!isDay(validUntil) || validUntil < world.today())) throw invalid('date_past');
  return validUntil;
}

type Asked = { membershipId: string; etag: string };

export const changeMembership = (world: World, account: AccountRow, asked: Asked & MembershipChange) =>
  moved(world, account, asked, 'change', (row, caller) => {
    const role = asked.role ?? row.role;
    const permissions = asked.permissions ?? row.permissions;
    const scope = asked.scope ?? row.scope;
    checkGrant(world, caller, { role, permissions, scope }, row);
    return { role, permissions, scope, validUntil: lastDayOf(world, row, role, asked.validUntil) };
  });

export const suspend = (world: World, account: AccountRow, asked: Asked) =>
  moved(world, account, asked, 'suspend', (row) => ({ state: life.move(row.state, 'suspended') }));
export const resume = (world: World, account: AccountRow, asked: Asked) =>
  moved(world, account, asked, 'resume', (row) => ({ state: life.move(row.state, 'active') }));
export const accept = (world: World, account: AccountRow, asked: Asked) =>
  moved(world, account, asked, 'accept', (row) => ({ state: life.move(row.state, 'active') }));
export const chooseNotified = (world: World, account: AccountRow, asked: Asked & { notified: boolean }) =>
  moved(world, account, asked, 'notify', () => ({ notified: asked.notified }));

/** The insurer's own record goes with it: whoever removes an access types whose it is. */
export const remove = (world: World, account: AccountRow, asked: Asked & { confirmation: string }) =>
  moved(world, account, asked, 'remove', (row) => {
    if (asked.confirmation.trim().toLowerCase() !== row.email.toLowerCase())
      throw new Refusal('validation-failed', { errors: [{ pointer: '#/confirmation', code: 'not_the_same' }] });
    // The link stays good for another company's invitation.
    const isWanted = world.rows.memberships
      .all()
      .some((one) => one.id !== row.id && one.accountId === row.accountId && stateOf(world, one) === 'invited');
    for (const link of world.rows.accessLinks.of(row.accountId))
      if (!isWanted && row.state === 'invited' && link.purpose === 'activation') world.rows.accessLinks.delete(link.id);
    writeRemoved(world, row);
    return { state: life.move(stateOf(world, row) === 'expired' ? life.move(row.state, 'expired') : row.state, 'revoked') };
  });

/** A new link; the ones before open nothing any more. */
export async function resend(world: World, account: AccountRow, asked: Asked) {
  const { caller, row: known } = findMembership(world, account, asked.membershipId);
  const reason = obstacle(world, caller, known, 'resend');
  if (reason !== undefined) refuse(reason);
  // Only now: who may not write to somebody does not use up what may be written to them either.
  await countOne(world, 'message', known.email);
  const token = secretToken();
  const linkId = await sha256(token);
  return moved(world, account, asked, 'resend', (row) => {
    const invitationExpiresAt = invitationEnd(world);
    const state = stateOf(world, row) === 'expired' ? life.move(row.state, 'expired', 'invited') : row.state;
    const next = { ...row, state, invitationExpiresAt };
    sendInvitation(world, next, token, linkId);
    return { state, invitationExpiresAt };
  });
}

/** Writes to who is invited: a first password to choose for who has no account yet, an invitation to sign in for who has one. */
export function sendInvitation(world: World, row: MembershipRow, token: string, linkId: string): void {
  const account = world.rows.accounts.get(row.accountId)!;
  const isNew = account.state === 'invited' || account.state === 'pending_activation';
  for (const old of world.rows.accessLinks.of(account.id)) if (old.purpose === 'activation') world.rows.accessLinks.delete(old.id);
  if (isNew)
    world.rows.accessLinks.put({
      id: linkId,
      accountId: account.id,
      purpose: 'activation',
      expiresAt: Date.parse(row.invitationExpiresAt ?? ''),
    });
  writeInvitation(world, row, isNew ? world.policies.accessHref.activation.replace('{token}', token) : world.policies.accessHref.sign_in);
}
