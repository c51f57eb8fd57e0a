/** What the doorway of answers seldom needs: an answer that does not fit, and events. Loaded with the first of them. */
import { AvenantError, type InsurerApi } from '@avenant/api';

type Watch = Parameters<InsurerApi['events']['watch']>[0];

/** Enough to find the fault; a broken list of a thousand would name them all. */
const MAX_FAULTS = 10;

/** Which fields do not fit, and how; never what stood in them. */
export function misfit(name: string, issues: readonly { path: PropertyKey[]; code: string }[]): AvenantError {
  const errors = issues.slice(0, MAX_FAULTS).map(({ path, code }) => ({ pointer: path.map((step) => `/${String(step)}`).join(''), code }));
  return new AvenantError('invalid-answer', name, { errors });
}

/** Tells of events that fit, of an unknown type too; one that does not fit is dropped, and the stream goes on. */
export async function fitting({ onEvent }: Watch): Promise<{ onEvent: (event: unknown) => void }> {
  const { StreamEvent } = await import('@avenant/api/resources/notifications.schema.js');
  return {
    onEvent(event) {
      const { success, data } = StreamEvent.safeParse(event);
      if (success) onEvent(data);
    },
  };
}
