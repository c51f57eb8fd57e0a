import { list, openEnum, resource, text, z, type Infer } from '../z.js';

export const NotificationChannel = openEnum(['email', 'sms', 'push', 'post']);
export const NotificationTopic = openEnum([
  'premium_call',
  'attestation_available',
  'claim_update',
  'reimbursement',
  'document_request',
  'due_date',
  'data_change',
  'security',
  'message',
]);

/** Of what, and by which ways, one person is told about one company, or about their own insurance. */
export const NotificationPreferences = z.object({
  ...resource,
  /** The company that it is about; absent for who is insured by themselves. */
  organisationName: z.optional(z.string()),
  /** Whether this person receives notifications at all: their own choice. */
  notified: z.boolean(),
  /** Ways that the insurer knows for this person, and where each leads. */
  channels: z.array(z.object({ channel: NotificationChannel, target: z.string() })),
  topics: z.array(
    z.object({
      topic: NotificationTopic,
      /** The insurer tells of it whatever is chosen: it is about the security of the access. */
      locked: z.boolean(),
      channels: z.array(NotificationChannel),
    }),
  ),
});
/** Each topic that is named, with all its ways. One that is not named stays as it was: it may be younger than the page that asks. */
export const PreferenceChoice = z.object({
  notified: z.boolean(),
  topics: list(z.object({ topic: text(1, 64), channels: list(text(1, 16), 0, 8) }), 0, 32),
});

export type NotificationPreferences = Infer<typeof NotificationPreferences>;
export type PreferenceChoice = Infer<typeof PreferenceChoice>;
