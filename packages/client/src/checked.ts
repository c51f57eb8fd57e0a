import {
  asAvenantError,
  AvenantError,
  routes,
  type CallOptions,
  type FieldError,
  type InsurerApi,
  type Route,
  type Schema,
} from '@avenant/api';
import { lazily } from './lazily.js';
import { decorated, type UncheckedApi, type UncheckedVerbs } from './operations.js';

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
  const asking = <T>(
    name: string,
    schema: ((route: string) => Promise<Schema<T>>) | undefined,
    options: CallOptions,
    call: () => Promise<unknown>,
  ) =>
    promised(name, options, async () => {
      const [answer, shape] = await Promise.all([call(), schema?.(name)]);
      return shape && fitting(shape, name, answer);
    });

  const receipt = lazily(routes.uploads.receipt.answer!);
  const verbs: UncheckedVerbs = {
    create: (intent, options = {}) =>
      promised('uploads.create', options, async () => {
        const made = await api.uploads.create(intent, options);
        const uploadId = (made as { uploadId?: unknown } | undefined)?.uploadId;
        if (typeof uploadId !== 'string' || !uploadId) throw new AvenantError('invalid-answer', 'uploads.create');
        return { uploadId };
      }),
    send: (upload, options = {}) => asking('uploads.send', receipt, options, () => api.uploads.send(upload, options)),
    discard: (upload, options = {}) => promised('uploads.discard', options, async () => void (await api.uploads.discard(upload, options))),
  };

  return decorated<InsurerApi>(api, verbs, (call, route: Route, name) => {
    const schema = route.answer && lazily(route.answer);
    return (input, options = {}) => asking(name, schema, options, () => call(input, options));
  });
}
