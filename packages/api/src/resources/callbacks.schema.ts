import { Id, Instant, openEnum, page, resource, text, z, type Infer } from '../z.js';

export const CallbackState = openEnum(['requested', 'scheduled', 'attempted', 'completed', 'missed', 'cancelled']);

/** A time in which somebody may call; its id names it when it is asked for. */
export const CallbackSlot = z.object({ id: Id, start: Instant, end: Instant });
export const CallbackSlotQuery = z.object({ topic: z.optional(z.string()), caseId: z.optional(Id) });
export const CallbackSlotPage = z.object({
  items: z.array(CallbackSlot),
  total: z.optional(z.number()),
  /** Who calls. */
  contactName: z.optional(z.string()),
  /** IANA; the times of day are this zone's. */
  timeZone: z.string(),
});

/** Somebody asks to be called back; seen by nobody else among the customers. */
export const CallbackRequest = z.object({
  ...resource,
  topic: z.string(),
  caseId: z.optional(Id),
  /** E.164. */
  phone: z.string(),
  state: CallbackState,
  slot: z.optional(z.object({ start: Instant, end: Instant })),
  contactName: z.optional(z.string()),
  timeZone: z.string(),
});
export const CallbackRequestQuery = z.object({ caseId: z.optional(Id) });
export const CallbackRequestPage = page(CallbackRequest);

/** Without a slot, somebody calls as soon as they can. */
export const NewCallback = z.object({
  topic: text(1, 64),
  /** E.164. */
  phone: text(1, 32),
  slotId: z.optional(Id),
  caseId: z.optional(Id),
});

export type CallbackSlot = Infer<typeof CallbackSlot>;
export type CallbackSlotPage = Infer<typeof CallbackSlotPage>;
export type CallbackRequest = Infer<typeof CallbackRequest>;
export type CallbackState = CallbackRequest['state'];
export type NewCallback = Infer<typeof NewCallback>;
