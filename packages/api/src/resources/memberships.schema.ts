import { CalendarDate, Id, Instant, list, openEnum, resource, text, z, type Infer } from '../z.js';
import { MemberRole } from './organisations.schema.js';

/** Which contracts somebody may see: all of the company, or those named. */
export const Scope = z.object({ everyContract: z.boolean(), contractIds: z.optional(list(Id, 0, 200)) });

/** Somebody's access to a company's space. */
export const Membership = z.object({
  ...resource,
  organisationId: Id,
  displayName: z.string(),
  email: z.string(),
  role: MemberRole,
  state: openEnum(['invited', 'active', 'suspended', 'revoked', 'expired']),
  permissions: z.array(z.string()),
  scope: Scope,
  /** `insurer`: only the insurer's teams change it. */
  managedBy: openEnum(['insurer', 'admin', 'self']),
  source: openEnum(['insurer_database', 'invitation']),
  /** The caller's own. */
  isSelf: z.boolean(),
  /** The address is a shared mailbox (contact@, info@…): whoever reads it gets in. */
  sharedMailbox: z.boolean(),
  /** Whether this person has chosen to receive the company's notifications; nobody chooses it for them. */
  notified: z.boolean(),
  invitationExpiresAt: z.optional(Instant),
  /** Last day of an access that was given for a time. */
  validUntil: z.optional(CalendarDate),
});

/** `manage`: the caller may; `view`: only look; `withheld`: an administrator whose insurer keeps the management of accesses to itself. */
export const AccessMode = openEnum(['manage', 'view', 'withheld']);
export const MembershipPage = z.object({
  items: z.array(Membership),
  total: z.optional(z.number()),
  mode: AccessMode,
  /** Who to ask, for whoever may not manage: the administrators' names. */
  adminNames: z.array(z.string()),
});

const role = z.union([z.literal('admin'), z.literal('member'), z.literal('delegate')]);
const permissions = list(text(1, 64), 0, 64);

export const Invitation = z.object({
  email: text(3, 254),
  givenName: text(1, 100),
  familyName: text(1, 100),
  role,
  permissions,
  scope: Scope,
  validUntil: z.optional(CalendarDate),
  /** Warnings that were read: `shared_mailbox`. */
  acknowledge: z.optional(list(text(1, 64), 0, 8)),
});
/** What is not named stays. */
export const MembershipChange = z.object({
  role: z.optional(role),
  permissions: z.optional(permissions),
  scope: z.optional(Scope),
  /** The last day; null: it has no end any more (RFC 7396). */
  validUntil: z.optional(z.union([CalendarDate, z.literal(null)])),
});
/** The address of the access that is to be removed, as typed by who removes it. */
export const Removal = z.object({ confirmation: text(1, 254) });
export const NotifiedChoice = z.object({ notified: z.boolean() });

/** Something that an access may allow; one that only the insurer grants is shown, and cannot be given by an administrator. */
export const Permission = z.object({
  code: z.string(),
  grantableBy: openEnum(['admin', 'insurer']),
  /** Roles that may have it, and those that have it unless told. */
  possibleFor: z.array(MemberRole),
  usualFor: z.array(MemberRole),
});
export const PermissionCatalogue = z.object({ items: z.array(Permission), total: z.optional(z.number()) });

export type Scope = Infer<typeof Scope>;
export type Membership = Infer<typeof Membership>;
export type MembershipPage = Infer<typeof MembershipPage>;
export type Invitation = Infer<typeof Invitation>;
export type MembershipChange = Infer<typeof MembershipChange>;
export type Permission = Infer<typeof Permission>;
