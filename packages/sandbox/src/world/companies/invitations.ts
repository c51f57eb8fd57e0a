import type { Invitation, Membership } from '@avenant/api';
import { sha256 } from '../fingerprint.js';
import type { AccountRow } from '../records.js';
import type { MembershipRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import { secretToken } from '../secrets.js';
import { countOne } from '../quotas.js';
import { begun } from '../tag.js';
import type { World } from '../world.js';
import { invitationEnd, lastDayOf, sendInvitation } from './access-moves.js';
import { checkGrant } from './grants.js';
import { openMembership } from './holder.js';
import { isSharedMailbox, modeOf, viewMembership } from './memberships.js';

const invalid = (pointer: string, code: string) => new Refusal('validation-failed', { errors: [{ pointer, code }] });

function managerOf(world: World, account: AccountRow, organisationId: string): MembershipRow {
  const caller = openMembership(world, account, organisationId);
  if (!caller) throw new Refusal('not-found');
  const mode = modeOf(caller);
  if (mode !== 'manage')
    throw new Refusal('permission-missing', { reasonCode: mode === 'withheld' ? 'insurer_withheld' : 'access.manage' });
  return caller;
}

/** Who signs in by this address; made where there is nobody yet. That there was somebody is told to nobody. */
function accountFor(world: World, email: string, displayName: string): AccountRow {
  const [known] = world.rows.accounts.of(email);
  if (known) return known;
  const made: AccountRow = {
    id: world.ids.make('acc'),
    username: email,
    displayName,
    birthDate: '',
    state: 'invited',
    email,
    passwordHash: String(world.rows.settings.get('decoy-password')?.value),
  };
  world.rows.accounts.put(made);
  return made;
}

/** An invitation to a company's space. Answers the step that writes it down. */
export async function prepareInvitation(
  world: World,
  account: AccountRow,
  { organisationId, ...asked }: Invitation & { organisationId: string },
): Promise<() => Membership> {
  managerOf(world, account, organisationId);
  const email = asked.email.trim().toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw invalid('#/email', 'email');
  if (isSharedMailbox(email) && !asked.acknowledge?.includes('shared_mailbox')) throw invalid('#/email', 'shared_mailbox');
  const validUntil = lastDayOf(world, {}, asked.role, asked.validUntil);
  await countOne(world, 'message', email);
  const token = secretToken();
  const linkId = await sha256(token);
  return () => {
    // All that may have changed while the secret was made is looked at again, with the write.
    const caller = managerOf(world, account, organisationId);
    checkGrant(world, caller, asked);
    if (world.rows.memberships.of(organisationId).some((row) => row.email === email && row.state !== 'revoked'))
      throw new Refusal('state-conflict', { reasonCode: 'duplicate_member' });
    const displayName = `${asked.givenName.trim()} ${asked.familyName.trim()}`;
    const at = world.instant();
    const row: MembershipRow = {
      id: world.ids.make('mbr'),
      ...begun(at),
      organisationId,
      accountId: accountFor(world, email, displayName).id,
      displayName,
      email,
      role: asked.role,
      state: 'invited',
      permissions: [...asked.permissions],
      scope: asked.scope,
      managedBy: 'admin',
      source: 'invitation',
      notified: false,
      invitationExpiresAt: invitationEnd(world),
      ...(validUntil !== undefined && { validUntil }),
    };
    world.rows.memberships.put(row);
    sendInvitation(world, row, token, linkId);
    return viewMembership(world, caller, row);
  };
}
