import { type BrowserSandbox, type BrowserSandboxOptions, createBrowserSandbox } from '@avenant/sandbox/browser.js';
import { createHttpClient } from '@avenant/client';
import type { InsurerApi } from '@avenant/api';
import { setupWorker } from 'msw/browser';

/** The pretend insurer behind a service worker, and our own client in front of it; a request that nobody answers fails the test. */
export async function sandboxInPage(options: BrowserSandboxOptions = {}): Promise<{
  sandbox: BrowserSandbox;
  api: InsurerApi;
  /** Over once the service worker has let the page go: one that starts meanwhile would be told of an end that was not its own. */
  stop(): Promise<void>;
}> {
  const sandbox = createBrowserSandbox({ signedIn: true, scanDelay: 0, ...options });
  const worker = setupWorker(...sandbox.handlers);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass', serviceWorker: { url: '/mockServiceWorker.js' } } as never);
  await sandbox.ready;
  return { sandbox, api: createHttpClient({ baseUrl: `/api/${sandbox.world.config.id}/v1` }), stop: async () => worker.stop() };
}
