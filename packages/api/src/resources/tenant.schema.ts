import { Bytes, Currency, Id, z, openEnum, type Infer } from '../z.js';
import { PasswordPolicy } from './password-policy.schema.js';

/** What may be uploaded: MIME types (IANA), file-name extensions without a dot, octets. */
export const UploadPolicy = z.object({
  accept: z.array(z.string()),
  maxBytesPerFile: Bytes,
  maxBytesTotal: z.optional(Bytes),
  /** Cuts one file into several requests, for insurers behind a proxy with a body limit. */
  maxPatchBytes: z.optional(Bytes),
});

export const TenantContact = z.object({ id: Id, name: z.string(), phone: z.optional(z.string()), email: z.optional(z.string()) });

/** The insurer's choices; an element never hard-codes one of them. */
export const TenantConfig = z.object({
  id: Id,
  name: z.string(),
  /** Who receives what a customer sends: « Service Assurance Lumio ». */
  serviceName: z.string(),
  locales: z.array(z.string()),
  currency: Currency,
  /** IANA time zone of deadlines and hours. */
  timeZone: z.string(),
  identifierKinds: z.array(openEnum(['customer_number', 'email', 'user_id'])),
  birthDate: z.boolean(),
  uploadPolicy: UploadPolicy,
  passwordPolicy: z.optional(PasswordPolicy),
  contact: z.optional(TenantContact),
  features: z.optional(z.array(z.string())),
});

export type UploadPolicy = Infer<typeof UploadPolicy>;
export type TenantConfig = Infer<typeof TenantConfig>;
export type IdentifierKind = TenantConfig['identifierKinds'][number];
