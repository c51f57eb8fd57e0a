/** What the insurer knows of a company. */
import type { CompanyProfile, PostalAddress, ProfileChange, ProfileChanged } from '@avenant/api';
import type { AccountRow, SessionRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { changed, tagged } from '../tag.js';
import type { World } from '../world.js';
import { askForAddress, pendingAddress, viewChangeRequest } from './change-requests.js';
import type { MembershipRow, ProfileRow } from './company-rows.js';
import { currentMembership, openMembership } from './holder.js';

interface Asking {
  account: AccountRow;
  session: SessionRow;
  /** The company that the question names in its header. */
  named: string | undefined;
}

/** The caller's access to a company that they may look at; `current` is the one that the page is in. */
function accessTo(world: World, { account, session, named }: Asking, organisationId: string, permission: string): MembershipRow {
  const access =
    organisationId === 'current' ? currentMembership(world, account, session, named) : openMembership(world, account, organisationId);
  if (!access) throw new Refusal('not-found');
  if (!access.permissions.includes(permission)) throw new Refusal('permission-missing', { reasonCode: permission });
  return access;
}

function profileOf(world: World, organisationId: string): ProfileRow {
  const row = world.rows.profiles.get(organisationId);
  if (!row) throw new Refusal('not-found');
  return row;
}

function view(world: World, access: MembershipRow): CompanyProfile {
  const row = profileOf(world, access.organisationId);
  const { name, legalForm, registration, number } = world.rows.organisations.get(access.organisationId)!;
  const may = access.permissions.includes('company.write');
  const action = (rel: string, reasonCode?: string) =>
    !may ? { rel, enabled: false, reasonCode: 'company.write' } : reasonCode ? { rel, enabled: false, reasonCode } : { rel, enabled: true };
  return tagged(row, {
    organisationId: row.id,
    name,
    ...(legalForm && { legalForm }),
    ...(registration && { registration: registration.value }),
    ...(number && { number }),
    address: row.address,
    ...(row.phone && { phone: row.phone }),
    ...(row.email && { email: row.email }),
    allowedActions: [action('change_address', pendingAddress(world, row.id) ? 'change_pending' : undefined), action('change_contact')],
  });
}

const invalid = (pointer: string, code: string) => ({ pointer, code });
const postalCodes: Readonly<Record<string, RegExp>> = { FR: /^\d{5}$/, CH: /^\d{4}$/, DE: /^\d{5}$/, IT: /^\d{5}$/, BE: /^\d{4}$/ };

/** Told field by field, as the insurer looks at it. */
function check({ address, phone, email }: ProfileChange): void {
  const errors = [
    ...(address && !/^[A-Z]{2}$/.test(address.country) ? [invalid('#/address/country', 'country')] : []),
    ...(address && !(postalCodes[address.country] ?? /./).test(address.postalCode) ? [invalid('#/address/postalCode', 'postal')] : []),
    ...(address && address.city.trim() === '' ? [invalid('#/address/city', 'required')] : []),
    ...(address && address.lines.every((line) => line.trim() === '') ? [invalid('#/address/lines/0', 'required')] : []),
    ...(phone && !/^\+\d{8,15}$/.test(phone) ? [invalid('#/phone', 'phone')] : []),
    ...(email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? [invalid('#/email', 'email')] : []),
  ];
  if (errors.length > 0) throw new Refusal('validation-failed', { errors });
}

const trimmed = ({ lines, postalCode, city, country }: PostalAddress): PostalAddress => ({
  lines: lines.map((line) => line.trim()).filter((line) => line !== ''),
  postalCode: postalCode.trim(),
  city: city.trim(),
  country,
});

export const readProfile = (world: World, asking: Asking, organisationId: string): CompanyProfile =>
  view(world, accessTo(world, asking, organisationId, 'contract.read'));

/** Whoever may change a company’s profile, and what they have read of it: looked at before any second step is asked. */
export function mayChangeProfile(world: World, asking: Asking, organisationId: string): string {
  return accessTo(world, asking, organisationId, 'company.write').organisationId;
}

/** Phone and e-mail hold at once; an address once the management service has validated it, for all contracts together (A30). */
export function changeProfile(
  world: World,
  asking: Asking,
  { organisationId, etag, ...asked }: ProfileChange & { organisationId: string; etag: string },
): ProfileChanged {
  return world.store.transaction(() => {
    const access = accessTo(world, asking, organisationId, 'company.write');
    if (view(world, access).etag !== etag) throw new Refusal('precondition-failed');
    check(asked);
    const row = profileOf(world, access.organisationId);
    const request = asked.address && askForAddress(world, access, row, trimmed(asked.address));
    const contact = {
      ...(asked.phone !== undefined && { phone: asked.phone.trim() }),
      ...(asked.email !== undefined && { email: asked.email.trim() }),
    };
    if (Object.keys(contact).length > 0) world.rows.profiles.put(changed<ProfileRow>(row, world.instant(), contact));
    return {
      profile: view(world, access),
      ...(request && { changeRequest: viewChangeRequest(world, { id: row.id, membership: access }, request) }),
    };
  });
}
