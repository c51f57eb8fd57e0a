/** The doorway of events, loaded with the first stream. */
import type { EventVerbs } from '@avenant/api';
import { StreamEvent } from '@avenant/api/resources/notifications.schema.js';

/** The same watch, told of events that fit only, of an unknown type too; one that does not fit is dropped, and the stream goes on. */
export function onlyFitting(watch: Parameters<EventVerbs['watch']>[0]): typeof watch {
  return {
    ...watch,
    onEvent(event) {
      const { success, data } = StreamEvent.safeParse(event);
      if (success) watch.onEvent(data);
    },
  };
}
