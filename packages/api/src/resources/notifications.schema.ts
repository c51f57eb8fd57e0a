import { Id, Instant, openEnum, paging, z, type Infer } from '../z.js';

/** Something that has happened, told to the customer. */
export const Notification = z.object({
  id: Id,
  type: openEnum(['case_update', 'document_request', 'decision', 'payment', 'document_received', 'security', 'message']),
  title: z.string(),
  body: z.optional(z.string()),
  severity: openEnum(['info', 'success', 'warning', 'critical']),
  target: z.optional(z.object({ kind: openEnum(['case', 'contract', 'document']), id: Id })),
  at: Instant,
  /** Absent while unread. */
  readAt: z.optional(Instant),
});

export const NotificationQuery = z.object(paging);
/** Until when notifications have been seen: what comes while they are being marked stays unread. Absent: all of them. */
export const ReadUpTo = z.object({ upTo: z.optional(Instant) });
export const NotificationPage = z.object({
  items: z.array(Notification),
  nextCursor: z.optional(z.string()),
  total: z.optional(z.number()),
  /** How many are unread in all. */
  unread: z.number(),
});

/** What the event stream tells (`GET /stream`, server-sent events): something has changed; what, is asked by the usual questions. */
export const StreamEvent = z.object({
  type: openEnum(['case.updated', 'contract.updated', 'benefit.updated', 'notification.created', 'document.created', 'session.expiring']),
  id: z.optional(Id),
  at: z.optional(Instant),
});

export type Notification = Infer<typeof Notification>;
export type NotificationPage = Infer<typeof NotificationPage>;
export type ReadUpTo = Infer<typeof ReadUpTo>;
export type StreamEvent = Infer<typeof StreamEvent>;
