import { Id, Instant, CalendarDate, openEnum, text, z, type Infer } from '../z.js';

/** What a person gives to sign in. Spaces in a customer number are ignored by the insurer. */
export const Credentials = z.object({
  identifier: text(1, 254),
  password: text(1, 256),
  birthDate: z.optional(CalendarDate),
});

/** One person signed in. `aal` is the assurance level of NIST SP 800-63B; `amr` the methods used (RFC 8176). */
export const Session = z.object({
  state: z.literal('authenticated'),
  accountId: Id,
  displayName: z.string(),
  aal: openEnum(['aal1', 'aal2']),
  amr: z.array(z.string()),
  authTime: Instant,
  /** The access itself ends here, and is renewed in silence. */
  accessExpiresAt: Instant,
  /** Without activity, the session ends here. */
  idleExpiresAt: Instant,
  /** Whatever happens, the session ends here. */
  expiresAt: Instant,
});

const Method = openEnum(['sms', 'email', 'totp', 'passkey', 'push']);

/** A second step is asked: a code sent to, or made by, the customer's device. */
export const Challenge = z.object({
  id: Id,
  purpose: openEnum(['login', 'bank_details_change', 'contact_change', 'access_change', 'signature', 'two_factor_change']),
  method: Method,
  maskedTarget: z.optional(z.string()),
  /** Other ways to receive a code. */
  otherMethods: z.optional(z.array(z.object({ method: Method, maskedTarget: z.optional(z.string()) }))),
  codeLength: z.number(),
  attemptsLeft: z.number(),
  resendAfter: z.optional(Instant),
  expiresAt: Instant,
});

export const MfaRequired = z.object({ state: z.literal('mfa_required'), challenge: Challenge });
export const SignInAnswer = z.union([Session, MfaRequired]);

export type Credentials = Infer<typeof Credentials>;
export type Session = Infer<typeof Session>;
export type Challenge = Infer<typeof Challenge>;
export type SignInAnswer = Infer<typeof SignInAnswer>;
