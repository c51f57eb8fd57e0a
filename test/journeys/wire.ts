/** The network between browser and server, as a test bends it. */
import type { Page } from 'playwright-core';

/** Emulation by the browser itself: it knows that it is offline, and tells the page. `upload` in octets a second; none is as fast as it can. */
export async function bendNetwork(page: Page, { offline = false, upload = -1 }: { offline?: boolean; upload?: number }): Promise<void> {
  const session = benders.get(page) ?? (await page.context().newCDPSession(page));
  benders.set(page, session);
  await session.send('Network.emulateNetworkConditions', {
    offline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: upload,
  });
}
const benders = new WeakMap<Page, Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>>();

export const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** Waits until something holds; what it is that does not, the error says. */
export async function until(what: string, holds: () => boolean | Promise<boolean>, patience = 20_000): Promise<void> {
  const end = performance.now() + patience;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`);
    await wait(20);
  }
}
