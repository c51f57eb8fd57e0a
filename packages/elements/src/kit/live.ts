import { type ErrorCode, type InsurerApi, type StreamEvent, asAvenantError } from '@avenant/api';
import type { ReactiveController } from 'lit';
import { after } from './after.js';
import { Departure } from './departure.js';
import type { AvenantElement } from './element.js';
import { type Topic, makeStale, onStale } from './topics.js';

/** Without a stream, everything is asked again as often as this; and a page that nobody looks at for so long lets go of its stream. */
const pollMs = 60_000;
/** A stream that was cut is asked for again after about this, unless the insurer says when. */
const comeBackMs = 3_000;

type Heard = (event: StreamEvent) => void;

/**
 * What each event makes stale. One that this version does not know is about something that it does not show; of the end of a session the
 * provider goes by the session's own dates.
 */
const touched: Partial<Record<StreamEvent['type'], readonly Topic[]>> = {
  'case.updated': ['cases', 'contracts', 'tasks'],
  // What it offers, and how its base statements stand with the pieces that go with them.
  'contract.updated': ['base-statements', 'cases', 'contracts', 'tasks'],
  'benefit.updated': ['benefits', 'cases'],
  'notification.created': ['notifications'],
  'document.created': ['documents', 'cases', 'tasks'],
};
const everything = new Set(Object.values(touched).flat());
/** Said by an insurer, or by a host's own client, that has no stream and will have none. */
const none: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['not-found', 'permission-missing', 'invalid-answer', 'unknown']);

/** Until `begin` is done, or the signal aborts; then what it began is stopped. */
const until = (signal: AbortSignal, begin: (done: () => void) => () => void): Promise<void> =>
  new Promise((resolve) => {
    const stop = begin(finish);
    signal.addEventListener('abort', finish);
    function finish() {
      stop();
      signal.removeEventListener('abort', finish);
      resolve();
    }
  });

const lookedAt = () => document.visibilityState === 'visible';
const turning = (listener: () => void) => {
  document.addEventListener('visibilitychange', listener);
  return () => document.removeEventListener('visibilitychange', listener);
};
/** Until somebody has signed in, here or in another page that they come back from. */
const signedIn = (api: InsurerApi, signal: AbortSignal) =>
  until(signal, (done) => {
    const stops = [onStale(api, (topic) => topic === 'session' && done()), turning(() => lookedAt() && done())];
    return () => stops.forEach((stop) => stop());
  });
/** Until somebody comes back to the page. */
const comingBack = (signal: AbortSignal) => until(signal, (done) => turning(() => lookedAt() && done()));
const passing = (signal: AbortSignal, ms: number) => until(signal, (done) => after(ms * (0.75 + Math.random() / 2), done));

/** Aborts once nobody has looked at the page for a while: browsers have few connections for a whole site, all its tabs included. */
function looking(signal: AbortSignal): { signal: AbortSignal; stop: () => void } {
  const away = new AbortController();
  let cancel = () => {};
  const turned = () => {
    cancel();
    if (!lookedAt()) cancel = after(pollMs, () => away.abort());
  };
  const stop = turning(turned);
  turned();
  return {
    signal: AbortSignal.any([signal, away.signal]),
    stop() {
      stop();
      cancel();
    },
  };
}

/** Listens as long as it is wanted: by a stream, and by asking again from time to time while there is none. */
async function listen(api: InsurerApi, tell: Heard, signal: AbortSignal): Promise<void> {
  let streams = true;
  for (let inVain = 0; !signal.aborted; inVain += 1) {
    let error;
    let pause = pollMs;
    if (streams) {
      const from = performance.now();
      const page = looking(signal);
      try {
        const onEvent = (event: StreamEvent) => {
          inVain = 0;
          makeStale(api, ...(touched[event.type] ?? []));
          tell(event);
        };
        await api.events.watch({ onEvent }, { signal: page.signal });
      } catch (thrown) {
        error = asAvenantError(thrown);
      }
      page.stop();
      if (signal.aborted) return;
      if (page.signal.aborted) pause = 0;
      else if (inVain === 0 || performance.now() - from > pollMs) pause = (error?.details.retryAfter ?? comeBackMs / 1000) * 1000;
      streams = !error || page.signal.aborted || !none.has(error.code);
      if (!streams) pause = pollMs;
    }
    // Nobody is signed in: to ask every minute would be to call for a password every minute.
    if (error?.code === 'unauthenticated') await signedIn(api, signal);
    else await passing(signal, pause);
    if (!lookedAt()) await comingBack(signal);
    // What happened in between is told by nobody.
    if (!signal.aborted) makeStale(api, ...everything);
  }
}

/** One for all the elements of a page that ask the same client. */
const channels = new WeakMap<
  InsurerApi,
  { readonly listeners: Set<{ readonly heard?: Heard | undefined }>; readonly over: AbortController }
>();

function join(api: InsurerApi, heard: Heard | undefined): () => void {
  let channel = channels.get(api);
  if (!channel) {
    channel = { listeners: new Set(), over: new AbortController() };
    channels.set(api, channel);
    const { listeners, over } = channel;
    void listen(api, (event) => listeners.forEach((one) => one.heard?.(event)), over.signal);
  }
  const { listeners, over } = channel;
  const listener = { heard };
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channels.delete(api);
    over.abort();
  };
}

/** Keeps its host up to date with what happens at the insurer's, and with it every element that asks the same client. */
export class Live implements ReactiveController {
  #host: AvenantElement;
  #wanted: () => boolean;
  #heard: Heard | undefined;
  #joined?: { readonly api: InsurerApi; readonly leave: () => void } | undefined;

  /** `wanted`: an element that was given its data listens to nobody. `heard`: for what makes nothing stale, as the end of a session. */
  constructor(host: AvenantElement, wanted: () => boolean, heard?: Heard) {
    this.#heard = heard;
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
    new Departure(host, () => this.#turnTo(undefined));
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#turnTo(this.#wanted() ? this.#host.client : undefined);
  }

  #turnTo(api: InsurerApi | undefined): void {
    if (this.#joined?.api === api) return;
    this.#joined?.leave();
    this.#joined = api && { api, leave: join(api, this.#heard) };
  }
}
