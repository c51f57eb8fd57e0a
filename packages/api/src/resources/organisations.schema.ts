import { AllowedAction, Id, Instant, openEnum, paging, page, text, z, type Infer } from '../z.js';

/** What somebody is in a company's space. */
export const MemberRole = openEnum(['owner', 'admin', 'member', 'delegate', 'advisor']);

/** A company whose space the caller may enter, or is invited to. */
export const Organisation = z.object({
  id: Id,
  name: z.string(),
  /** SARL, SAS, SCI… */
  legalForm: z.optional(z.string()),
  registration: z.optional(z.object({ scheme: openEnum(['siren', 'siret', 'uid', 'vat']), value: z.string() })),
  /** The insurer's own number for it. */
  number: z.optional(z.string()),
  /** The caller's own membership, and what it lets them do. */
  membershipId: Id,
  role: MemberRole,
  state: openEnum(['invited', 'active']),
  permissions: z.array(z.string()),
  invitationExpiresAt: z.optional(Instant),
  /** The one that this question was asked for. */
  isCurrent: z.boolean(),
  /** Who answers for this company: its local agency, by its contact's id. */
  agencyContactId: z.optional(Id),
  allowedActions: z.array(AllowedAction),
});
/** `q` looks into names and numbers. */
export const OrganisationQuery = z.object({ ...paging, q: z.optional(text(1, 100)) });
export const OrganisationPage = page(Organisation);
/** Which company the next questions are about. */
export const CompanyChoice = z.object({ organisationId: Id });

export type Organisation = Infer<typeof Organisation>;
export type MemberRole = Organisation['role'];
