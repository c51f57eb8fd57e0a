import type { Platform } from './platform.js';
import type { UploadTransport } from './upload-transport.js';

/** How to reach an insurer. Only `baseUrl` is needed where the session is a cookie. */
export interface HttpClientConfig {
  /** Where the routes begin, absolute or from the page's root: `/api/lumio/v1`. A page's `<base href>` does not move it. */
  baseUrl: string;
  /**
   * Bearer instead of cookie: answers the access token to use now. `renew: true` asks for a fresh one after a 401, once for all
   * the calls that wait for it; from then on `renew: false` answers that one. Nothing, or a rejection, means "sign in".
   */
  getToken?: (ask: { renew: boolean; signal: AbortSignal }) => Promise<string | undefined> | string | undefined;
  /** Whether cookies travel (Fetch standard). By default `include`, so that an API on a sibling host works; with `getToken`, `omit`. */
  credentials?: RequestCredentials;
  /** BCP 47 tag for `Accept-Language`, read anew for each request; the browser's own by default. */
  language?: () => string | undefined;
  /** Milliseconds that one call may take, its retries and a renewed session included; 30 s by default. Bytes of uploads have none. */
  timeoutMs?: number;
  /** Octets of one upload request, for an insurer behind a proxy with a body limit; the tenant's own `uploadPolicy` wins once it is read. */
  maxPatchBytes?: number;
  /** Replaces the platform's `fetch` (tests, servers). */
  fetch?: typeof fetch;
  /** Replaces what carries the bytes of uploads: XMLHttpRequest where there is one, for its progress; `fetch` elsewhere. */
  uploadTransport?: UploadTransport;
  /** Time, chance and tabs, for tests. */
  platform?: Partial<Platform>;
}
