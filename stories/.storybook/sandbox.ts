import { type BrowserSandbox, type BrowserSandboxOptions, createBrowserSandbox } from '@avenant/sandbox/browser.js';
import type { ArmedFault, Seed } from '@avenant/sandbox';
import { setupWorker } from 'msw/browser';
import { HttpResponse, http } from 'msw/http';

/** `parameters.sandbox` of a story: who is signed in at its insurer, and what goes wrong there. */
export interface SandboxParameters extends Pick<BrowserSandboxOptions, 'latency' | 'signedIn' | 'scanDelay'> {
  /** By name where a story wants another insurer than its file: Storybook would mingle two objects. */
  seed?: Seed | 'lumio';
  /**
   * Faults that wait for the story's requests, however many come: `{ path: '/contracts', fault: 'status=403;code=permission-missing' }`.
   * Words: see `packages/sandbox/src/trial/fault.ts`.
   */
  faults?: readonly ArmedFault[];
  /** Last changes before the story begins. */
  prepare?: (sandbox: BrowserSandbox) => void | Promise<void>;
  /** What an insurer of another version would have said instead: each answer's JSON, on its way out. */
  rewrite?: (body: unknown) => unknown;
}

/** Each story has an insurer of its own: a page of documentation shows many at once. */
const sandboxes = new Map<string, { readonly sandbox: BrowserSandbox; readonly rewrite: SandboxParameters['rewrite'] }>();
/** Stories whose insurer takes its time, on purpose. */
const slow = new Set<string>();
/** Stories whose insurer is answering, once per request. */
const answering: string[] = [];
const here = new URL('./', location.href).pathname;

async function answer({ request, params }: { request: Request; params: Record<string, unknown> }): Promise<Response> {
  const story = String(params['story']);
  const insurer = sandboxes.get(story);
  if (!insurer) return HttpResponse.error();
  const url = new URL(request.url);
  url.pathname = url.pathname.replace(`${here}insurer-of/${story}`, '');
  answering.push(story);
  try {
    const response = await insurer.sandbox.fetch(new Request(url, request));
    const led = url.pathname.endsWith('/links') ? await rewritten(response, leadHere(`${here}insurer-of/${story}`)) : response;
    return insurer.rewrite ? await rewritten(led, insurer.rewrite) : led;
  } catch {
    return HttpResponse.error(); // the connection is cut, because the story wants it so
  } finally {
    answering.splice(answering.indexOf(story), 1);
  }
}

async function rewritten(response: Response, rewrite: (body: unknown) => unknown): Promise<Response> {
  const isJson = response.ok && response.headers.get('Content-Type')?.startsWith('application/json');
  return isJson ? Response.json(rewrite(await response.json()), { headers: response.headers }) : response;
}

/** A link to a document leads to the story's own insurer, by the address under which the page knows it. */
const leadHere = (prefix: string) => (body: unknown) => {
  const link = body as { url: string };
  return { ...link, url: link.url.replace('/api/', `${prefix}/api/`) };
};

const frame = () => new Promise((next) => requestAnimationFrame(next));

/** Waits until the story's insurer has answered and has been silent for a while; a story that shows waiting is left waiting. */
export async function settled(story: string, silence = 150): Promise<void> {
  const patience = slow.has(story) ? 400 : 1500;
  const start = performance.now();
  let quietSince = start;
  while (performance.now() - quietSince < silence && performance.now() - start < patience) {
    await frame();
    if (answering.includes(story)) quietSince = performance.now();
  }
}

let worker: Promise<unknown> | undefined;
const startWorker = () =>
  (worker ??= setupWorker(http.all('*/insurer-of/:story/api/*', answer)).start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: `${here}mockServiceWorker.js`, options: { scope: here } },
  }));

/** Opens a story's insurer, and answers the `base-url` of its API. */
export async function openSandbox(
  story: string,
  { faults = [], prepare, rewrite, seed, ...options }: SandboxParameters = {},
): Promise<string> {
  const sandbox = createBrowserSandbox({ signedIn: true, ...(seed && seed !== 'lumio' && { seed }), ...options });
  sandboxes.set(story, { sandbox, rewrite });
  if (faults.some(({ fault }) => fault.includes('latency='))) slow.add(story);
  for (const fault of faults) sandbox.controls.faults.arm({ times: Number.MAX_SAFE_INTEGER, ...fault });
  await Promise.all([startWorker(), sandbox.ready]);
  await prepare?.(sandbox);
  return `${here}insurer-of/${story}/api/${sandbox.world.config.id}/v1`;
}
