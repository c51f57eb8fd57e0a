import { asAvenantError, decorate, type CallOptions, type InsurerApi, type UncheckedApi } from '@avenant/api';
import { lazily } from './lazily.js';

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
  const late = lazily(() => import('./checked-late.js'));
  return decorate<InsurerApi>(api, (call, { name, route }) => {
    const shaped = lazily(async () => {
      // What announces a file is no route: its answer is the wire's own.
      if (name === 'uploads.create') return (await import('@avenant/api/resources/uploads.schema.js')).UploadAnnounced;
      const asked = name === 'uploads.send' ? (await import('@avenant/api/resources/uploads.js')).uploads.receipt : await route();
      return asked?.answer?.();
    });
    return (input, options = {}) =>
      promised(name, options, async () => {
        if (name === 'events.watch') return call(await (await late(name)).fitting(input as never), options);
        const [answer, shape] = await Promise.all([call(input, options), shaped(name)]);
        const fit = shape?.safeParse(answer);
        if (!fit || fit.success) return fit?.data;
        throw (await late(name)).misfit(name, fit.error.issues);
      });
  });
}
