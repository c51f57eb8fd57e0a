import { isAvenantError } from '@avenant/api';
import { abortable, cuttable } from './abortable.js';
import type { HttpClientConfig } from './http-client-config.js';
import { lazily } from './lazily.js';
import type { Platform } from './platform.js';
import type { Wire } from './wire.js';

/** Keeps the customer signed in while the session lives. */
export interface Session {
  /**
   * Runs a task; should it find that the access has ended, renews the access (once for all tasks, in all tabs) and runs it once more.
   * A refused renewal is `unauthenticated`; a renewal that did not get through is the network's error, and nobody is signed out.
   */
  within<T>(ask: { route: string; open?: boolean | undefined }, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T>;
}

export function createSession(config: HttpClientConfig, wire: Wire, platform: Platform, timeoutMs: number): Session {
  const renewing = lazily(() => import('./renewal.js'));
  /** Counts renewals, so that a 401 which was already on its way during one takes its outcome and does not ask for another. */
  let epoch = 0;
  let underWay = false;
  let renewed = Promise.resolve();

  const renew = () => {
    if (underWay) return renewed;
    underWay = true;
    renewed = cuttable('session.renew', undefined, async (signal, allow) => {
      allow(timeoutMs);
      await (await renewing('session.renew')).renewal(config, wire, platform, signal);
    }).finally(() => {
      underWay = false;
      epoch++;
    });
    return renewed;
  };

  return {
    async within({ route, open }, signal, task) {
      const began = epoch;
      try {
        return await task();
      } catch (error) {
        if (open || !isAvenantError(error)) throw error;
        // A host's own API may say a bare 401 where it means "fetch another token".
        const expired = error.code === 'session-expired' || (config.getToken && error.code === 'unauthenticated');
        if (!expired) throw error;
      }
      const outcome = (began === epoch ? renew() : renewed).catch(async (error) => {
        throw (await renewing(route)).refusal(error, route);
      });
      await abortable(outcome, signal);
      return task();
    },
  };
}
