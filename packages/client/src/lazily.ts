import { AvenantError } from '@avenant/api';

/** Loads once, on first use. A chunk that does not come is the network's fault like any other, and is asked for again next time. */
export function lazily<T>(load: () => Promise<T>): (route: string) => Promise<T> {
  let loading: Promise<T> | undefined;
  return async (route) => {
    try {
      return await (loading ??= load());
    } catch (cause) {
      loading = undefined;
      throw new AvenantError('network', route, {}, { cause });
    }
  };
}
