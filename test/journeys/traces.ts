/** What a page leaves behind in the browser, and what it lets others hear. */
import type { BrowserContext, Page } from 'playwright-core';

/** Every store that a page can write to. */
export async function stores(page: Page, context: BrowserContext): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const caches_ = await caches.keys();
    const root = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys()) files.push(name);
    return {
      local: { ...localStorage },
      session: { ...sessionStorage },
      readableCookies: document.cookie,
      databases,
      caches: caches_,
      files,
      history: history.state as unknown,
      name: window.name,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    };
  });
  const { cookies, origins } = await context.storageState({ indexedDB: true });
  return JSON.stringify({ inPage, cookies, origins });
}

/** From now on: every line of the console and every event of ours with its detail; every address that is asked, and every Referer. */
export async function overhear(page: Page): Promise<{ heard: string[]; asked: string[] }> {
  const heard: string[] = [];
  const asked: string[] = [];
  page.on('console', (line) => heard.push(line.text()));
  page.on('request', (request) => asked.push(request.url(), request.headers()['referer'] ?? ''));
  await page.exposeFunction('tellTest', (line: string) => heard.push(line));
  await page.addInitScript(() => {
    const tell = (globalThis as unknown as { tellTest(line: string): void }).tellTest;
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event: Event) {
      if (event.type.startsWith('avenant-')) tell(`${event.type} ${JSON.stringify((event as CustomEvent).detail ?? null)}`);
      return dispatch.call(this, event);
    };
  });
  return { heard, asked };
}
