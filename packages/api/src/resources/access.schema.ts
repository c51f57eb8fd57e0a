import { CalendarDate, Duration, openEnum, text, z, type Infer } from '../z.js';
import { PasswordPolicy } from './password-policy.schema.js';
import { Challenge } from './session.schema.js';

/** Who asks for a way in; whoever it is, the answer is the same. */
export const AccessRequest = z.object({ identifier: text(1, 254), birthDate: z.optional(CalendarDate) });

/** A message was sent, if there was somebody to send it to; what it holds is good for so long. */
export const AccessRequested = z.object({ validFor: Duration });

/** What the link in an e-mail leads to, while it is good. */
export const AccessLink = z.object({
  purpose: openEnum(['activation', 'password_reset']),
  /** So that the new password may not hold them. */
  displayName: z.string(),
  usernameMasked: z.string(),
  /** What the new password has to be; CNIL's usual rule unless told. */
  passwordPolicy: z.optional(PasswordPolicy),
});

export const NewPassword = z.object({ password: text(1, 256), acceptedTerms: z.optional(z.boolean()) });

/** What a person remembers, to be told their identifier by e-mail. */
export const IdentifierHints = z.object({ email: text(3, 254), birthDate: z.optional(CalendarDate) });

export const CodeAttempt = z.object({ code: text(1, 12) });
export const ChallengeRequest = z.object({
  purpose: openEnum(['login', 'bank_details_change', 'contact_change', 'access_change', 'signature', 'two_factor_change']),
  /** Another way of receiving the code than the usual one. */
  method: z.optional(z.string()),
});
/** A new code, by the same way or another. */
export const ResendRequest = z.object({ method: z.optional(z.string()) });
/** The second step is done; a sign-in waits for nothing more. */
export const ChallengePassed = z.object({ aal: openEnum(['aal1', 'aal2']) });
export { Challenge };

export type AccessRequested = Infer<typeof AccessRequested>;
export type AccessRequest = Infer<typeof AccessRequest>;
export type AccessLink = Infer<typeof AccessLink>;
export type NewPassword = Infer<typeof NewPassword>;
export type IdentifierHints = Infer<typeof IdentifierHints>;
export type ChallengeRequest = Infer<typeof ChallengeRequest>;
