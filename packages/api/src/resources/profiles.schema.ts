import { Id, Instant, list, openEnum, page, paging, resource, text, z, type Infer } from '../z.js';

/** Where letters go: one to four lines before the postal code; the country by its two letters (ISO 3166-1). */
export const PostalAddress = z.object({
  lines: list(text(1, 100), 1, 4),
  postalCode: text(1, 16),
  city: text(1, 100),
  country: text(2, 2),
});

/** What the insurer knows of a company, and the company may change. */
export const CompanyProfile = z.object({
  ...resource,
  organisationId: Id,
  name: z.string(),
  legalForm: z.optional(z.string()),
  registration: z.optional(z.string()),
  number: z.optional(z.string()),
  address: PostalAddress,
  /** E.164. */
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
});
/** What is not named stays. */
export const ProfileChange = z.object({
  address: z.optional(PostalAddress),
  phone: z.optional(text(0, 32)),
  email: z.optional(text(0, 254)),
});

/** A change that the insurer looks at before it holds, and what it will do to each contract. */
export const ChangeRequest = z.object({
  ...resource,
  organisationId: Id,
  target: openEnum(['address', 'contact', 'company_identity', 'bank_details']),
  state: openEnum(['pending_validation', 'approved', 'applied', 'rejected', 'withdrawn']),
  requestedBy: z.string(),
  before: z.object({ address: z.optional(PostalAddress) }),
  after: z.object({ address: z.optional(PostalAddress) }),
  decidedAt: z.optional(Instant),
  /** Why it was rejected, in the insurer's words. */
  reason: z.optional(z.string()),
  impacts: z.array(z.object({ contractId: Id, number: z.string(), productName: z.string(), effect: z.string() })),
});
/** What is known now, and what still has to be validated of what was asked. */
export const ProfileChanged = z.object({ profile: CompanyProfile, changeRequest: z.optional(ChangeRequest) });
export const ChangeRequestQuery = z.object({ ...paging, state: z.optional(z.string()) });
export const ChangeRequestPage = page(ChangeRequest);

export type PostalAddress = Infer<typeof PostalAddress>;
export type CompanyProfile = Infer<typeof CompanyProfile>;
export type ProfileChange = Infer<typeof ProfileChange>;
export type ProfileChanged = Infer<typeof ProfileChanged>;
export type ChangeRequest = Infer<typeof ChangeRequest>;
