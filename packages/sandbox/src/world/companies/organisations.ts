import type { Organisation } from '@avenant/api';
import type { AccountRow, SessionRow } from '../records.js';
import type { MembershipRow } from './company-rows.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { membershipsOf, openMembership } from './holder.js';
import { leadsIn } from './memberships.js';

export function viewOrganisation(world: World, row: MembershipRow, current: string | undefined): Organisation {
  const { name, legalForm, registration, number, agencyContactId } = world.rows.organisations.get(row.organisationId)!;
  const invited = row.state === 'invited';
  return {
    id: row.organisationId,
    name,
    ...(legalForm && { legalForm }),
    ...(registration && { registration }),
    // An invitation tells who invites, and nothing of what is inside.
    ...(number && !invited && { number }),
    membershipId: row.id,
    role: row.role,
    state: invited ? 'invited' : 'active',
    permissions: invited ? [] : row.permissions,
    ...(invited && row.invitationExpiresAt && { invitationExpiresAt: row.invitationExpiresAt }),
    isCurrent: row.organisationId === current,
    ...(agencyContactId && { agencyContactId }),
    allowedActions: [
      invited ? { rel: 'enter', enabled: false, reasonCode: 'invitation_not_accepted' } : { rel: 'enter', enabled: true },
      ...(invited ? [{ rel: 'accept', enabled: true }] : []),
    ],
  };
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** In the order of their names. */
export function listOrganisations(world: World, account: AccountRow, q: string | undefined): (MembershipRow & { name: string })[] {
  const words = plain(q ?? '').split(/\s+/);
  return membershipsOf(world, account)
    .filter((row) => leadsIn(world, row))
    .map((row) => ({ ...row, company: world.rows.organisations.get(row.organisationId)! }))
    .filter(({ company: { name, number = '', registration } }) => {
      const said = plain(`${name} ${number} ${registration?.value ?? ''}`);
      return words.every((word) => said.includes(word));
    })
    .map(({ company, ...row }) => ({ ...row, name: company.name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'));
}

export function findOrganisation(world: World, account: AccountRow, id: string): MembershipRow {
  const row = membershipsOf(world, account).find((one) => one.organisationId === id && leadsIn(world, one));
  if (!row) throw new Refusal('not-found');
  return row;
}

/** What new pages of this session begin with; those that are open name their own. */
export function enter(world: World, account: AccountRow, session: SessionRow, organisationId: string): MembershipRow {
  const row = openMembership(world, account, organisationId);
  if (!row) throw new Refusal('not-found');
  world.rows.sessions.put({ ...world.rows.sessions.get(session.id)!, organisationId });
  return row;
}
