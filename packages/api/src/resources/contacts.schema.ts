import { Id, openEnum, page, z, type Infer } from '../z.js';

/** Somebody at the insurer's, or for it, whom the customer may turn to. */
export const Contact = z.object({
  id: Id,
  role: openEnum([
    'usual_contact',
    'agency',
    'contract_manager',
    'health_manager',
    'claim_handler',
    'complaints',
    'assistance',
    'expert',
    'broker',
  ]),
  name: z.string(),
  topics: z.array(z.string()),
  /** E.164. */
  phone: z.optional(z.string()),
  /** What a call costs, in words: « appel non surtaxé ». */
  phoneCost: z.optional(z.string()),
  /** Relay service for deaf, hard-of-hearing and speech-impaired people (loi 2016-1321, art. 105). */
  relayUrl: z.optional(z.string()),
  email: z.optional(z.string()),
  address: z.optional(z.array(z.string())),
  openingHours: z.array(z.string()),
});
export const ContactQuery = z.object({ topic: z.optional(z.string()), contractId: z.optional(Id), caseId: z.optional(Id) });
export const ContactPage = page(Contact);

export type Contact = Infer<typeof Contact>;
