// Chromium for the benchmark: a fresh page for each measurement, and what the page costs in memory.
import { chromium } from 'playwright-core';
import { launchOptions } from '../find-browser.mjs';

export const openBrowser = () => chromium.launch(launchOptions());

/** Runs with a page of its own: nothing is cached, nobody is signed in. */
export async function withPage(browser, origin, work) {
  const context = await browser.newContext({ baseURL: origin, viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`   in the page: ${error.message}`));
    return await work(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}

/** Octets of JavaScript heap after a collection. */
export async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

const allocators = ['v8', 'blink_gc', 'partition_alloc', 'malloc'];
const octets = ({ attrs } = {}) => parseInt(attrs?.effective_size?.value ?? attrs?.size?.value ?? '0', 16);

/**
 * Octets that the browser's renderers hold: script, document, layout; after a collection unless told otherwise. Only differences of two
 * readings mean something.
 */
export async function rendererMemory(browser, { collected = true } = {}) {
  const cdp = await browser.newBrowserCDPSession();
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  const traceConfig = { includedCategories: ['disabled-by-default-memory-infra'], excludedCategories: ['*'], memoryDumpConfig: {} };
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig });
  await cdp.send('Tracing.requestMemoryDump', { deterministic: collected, levelOfDetail: 'light' });
  await cdp.send('Tracing.end');
  await complete;
  await cdp.detach();
  const renderers = events.map(({ args }) => args?.dumps?.allocators).filter((dump) => dump?.blink_gc);
  if (renderers.length === 0) throw new Error('Chromium gave no memory dump of a renderer');
  return renderers.reduce((total, dump) => total + allocators.reduce((sum, name) => sum + octets(dump[name]), 0), 0);
}
