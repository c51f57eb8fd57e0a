/** How an access that has ended is had again. Loaded when one ends: nobody who signs in waits for it. */
import { AvenantError, isAvenantError, type Route } from '@avenant/api';
import { session as routes } from '@avenant/api/resources/session.js';
import type { HttpClientConfig } from './http-client-config.js';
import type { Platform } from './platform.js';
import { exclusive } from './tab-lock.js';
import type { Reply, Wire } from './wire.js';

/**
 * Whether the access that a session tells of is open. An insurer may tell of a session whose access has ended (so that its end can be
 * foreseen without lengthening it), or answer `session-expired`.
 */
function isOpen({ text, header }: Reply): boolean {
  const [, end = ''] = /"accessExpiresAt"\s*:\s*"([^"]+)"/.exec(text) ?? [];
  return !(Date.parse(end) <= Date.parse(header('X-Server-Time') ?? header('Date') ?? ''));
}

/** A token's renewal is the host's affair; a cookie's is one POST for all the tabs of the origin. */
export async function renewal({ getToken }: HttpClientConfig, wire: Wire, platform: Platform, signal: AbortSignal): Promise<void> {
  if (getToken) {
    if (await getToken({ renew: true, signal })) return;
    throw new AvenantError('unauthenticated', 'session.renew');
  }
  const call = (route: string, { method, path }: Route) => wire.exchange({ route, method, path }, signal);
  await exclusive(`avenant-session ${wire.url('/')}`, platform, signal, async () => {
    try {
      // Looking first is what keeps it to one: another tab may have renewed while this one waited for its turn.
      if (isOpen(await call('session.current', routes.current))) return;
    } catch (error) {
      if (!isAvenantError(error) || error.code !== 'session-expired') throw error;
    }
    await call('session.renew', routes.renew);
  });
}

/** A renewal that failed, as the error of a call that waited for it: refused means signing in, anything else is what it is. */
export function refusal(error: unknown, route: string): AvenantError {
  if (!isAvenantError(error)) return new AvenantError('unauthenticated', route, {}, { cause: error });
  const refused = error.details.status === 401 || error.details.status === 403;
  return new AvenantError(refused ? 'unauthenticated' : error.code, route, error.details);
}
