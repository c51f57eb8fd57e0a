/** The doorway of events, loaded with the first stream. */
import type { StreamEvent } from '@avenant/api';
import { StreamEvent as Shape } from '@avenant/api/resources/notifications.schema.js';

/** Tells of events that fit, of an unknown type too; one that does not fit is dropped, and the stream goes on. */
export const telling =
  (onEvent: (event: StreamEvent) => void) =>
  (event: unknown): void => {
    const { success, data } = Shape.safeParse(event);
    if (success) onEvent(data);
  };
