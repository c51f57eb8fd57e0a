import {
  asAvenantError,
  AvenantError,
  decorate,
  resources,
  type CallOptions,
  type FieldError,
  type InsurerApi,
  type Schema,
  type UncheckedApi,
} from '@avenant/api';
import { lazily } from './lazily.js';

/** Enough to find the fault; a broken list of a thousand would name them all. */
const MAX_FAULTS = 10;

/** Which fields do not fit, and how; never what stood in them. */
function faults(issues: readonly { path: PropertyKey[]; code: string }[]): FieldError[] {
  return issues.slice(0, MAX_FAULTS).map(({ path, code }) => ({ pointer: path.map((step) => `/${String(step)}`).join(''), code }));
}

function fitting<T>(schema: Schema<T>, name: string, answer: unknown): T {
  const { success, data, error } = schema.safeParse(answer);
  if (!success) throw new AvenantError('invalid-answer', name, { errors: faults(error.issues) });
  return data;
}

/** What any adapter may throw, as the port promises it: the signal's reason, or an `AvenantError`. */
async function promised<T>(name: string, { signal }: CallOptions, call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw signal?.aborted ? signal.reason : asAvenantError(error, name);
  }
}

/**
 * The doorway of answers: the same port, each answer parsed by its route's schema, `invalid-answer` if it does not fit.
 * Serves our `http` and a host's own adapter alike. Schemas load while the answer is on its way.
 */
export function checked(api: UncheckedApi): InsurerApi {
  return decorate<InsurerApi>(api, (call, { name, route }) => {
    const shaped = lazily(async () => {
      const asked = name === 'uploads.send' ? (await resources.uploads.routes()).receipt : await route();
      return asked?.answer?.();
    });
    return (input, options = {}) =>
      promised(name, options, async () => {
        if (name === 'events.watch') return call(await onlyFitting(input as never, name), options);
        const [answer, shape] = await Promise.all([call(input, options), shaped(name)]);
        return name === 'uploads.create' ? announced(answer) : shape && fitting(shape, name, answer);
      });
  });
}

const doorOfEvents = lazily(() => import('./checked-events.js'));
async function onlyFitting(watch: Parameters<InsurerApi['events']['watch']>[0], name: string): Promise<object> {
  return { ...watch, onEvent: (await doorOfEvents(name)).telling(watch.onEvent) };
}

/** The identifier that an announced file was given; a wire of its own, so a check of its own. */
function announced(answer: unknown): { uploadId: string } {
  // Its own: in `Object.prototype` it would be the page's, not the insurer's.
  const uploadId = Object.hasOwn(Object(answer), 'uploadId') && (answer as { uploadId: unknown }).uploadId;
  if (typeof uploadId !== 'string' || !uploadId) throw new AvenantError('invalid-answer', 'uploads.create');
  return { uploadId };
}
