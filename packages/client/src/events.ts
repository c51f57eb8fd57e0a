/** What happens at the insurer's while a page is open: server-sent events over fetch, which can carry a token. Loaded on first use. */
import { AvenantError, isAvenantError, type CallOptions } from '@avenant/api';
import { cuttable } from './abortable.js';
import { createStreamReader, type StreamMessage } from './event-stream.js';
import type { HttpClientConfig } from './http-client-config.js';
import type { Session } from './session.js';
import { unreachable, type Wire } from './wire.js';

/** A server that lives says something, be it a comment, more often than this. */
const SILENCE_MS = 45_000;
const name = 'events.watch';
const ask = { route: name, method: 'GET' };

/** As for any other question; none once the stream is open. */
const PATIENCE_MS = 30_000;

interface EventTools {
  wire: Wire;
  session: Session;
}
/** As the port's, the events not checked. */
export interface UncheckedEvents {
  watch(watch: { onEvent: (event: unknown) => void }, options?: CallOptions): Promise<never>;
}

/** The event in a message: JSON, named by itself or by the stream. */
function eventIn({ type, data }: StreamMessage): unknown {
  try {
    const said: unknown = JSON.parse(data);
    return type === 'message' || Object.hasOwn(Object(said), 'type') ? said : { ...(said as object), type };
  } catch {
    return undefined; // One message that cannot be read is no reason to miss the next ones.
  }
}

export function createEvents(config: HttpClientConfig, { wire, session }: EventTools): UncheckedEvents {
  /** Where the last stream was cut: the next one goes on from there. */
  let lastId = '';

  const open = async (signal: AbortSignal): Promise<Response> => {
    const headers = {
      ...(await wire.headers(ask, signal)),
      Accept: 'text/event-stream',
      ...(lastId && { 'Last-Event-ID': lastId }),
    };
    let response: Response;
    let text = '';
    try {
      const init = { headers, credentials: wire.credentials, signal, cache: 'no-store' } as const;
      response = await (config.fetch ?? fetch)(wire.url('/stream'), init);
      if (!response.ok) text = await response.text();
    } catch (cause) {
      throw unreachable(name, signal, cause);
    }
    await wire.accept(ask, { status: response.status, header: (field) => response.headers.get(field), text });
    const isStream = /^text\/event-stream\b/i.test(response.headers.get('Content-Type') ?? '');
    if (isStream && response.body) return response;
    await response.body?.cancel();
    throw new AvenantError('invalid-answer', name, { status: response.status });
  };

  return {
    watch: ({ onEvent }, options = {}) =>
      cuttable(name, options.signal, async (signal, allow) => {
        allow(config.timeoutMs ?? PATIENCE_MS);
        const response = await session
          .within(ask, signal, () => open(signal))
          .catch((error: unknown) => {
            // Ended again right after a renewal: only signing in is left. Whoever does may be somebody else.
            const isOver = isAvenantError(error) && /^(session-expired|unauthenticated)$/.test(error.code);
            if (!isOver) throw error;
            lastId = '';
            throw new AvenantError('unauthenticated', name, error.details);
          });
        const messages = createStreamReader((message) => {
          const event = eventIn(message);
          if (event !== undefined && !signal.aborted) onEvent(event);
        }, lastId);
        const bytes = response.body!.getReader();
        const utf8 = new TextDecoder();
        try {
          for (;;) {
            allow(SILENCE_MS);
            const { done, value } = await bytes.read();
            // However it ends, it is not what was wanted: the caller asks again.
            if (done) throw new TypeError('the stream has ended');
            messages.take(utf8.decode(value, { stream: true }));
          }
        } catch (cause) {
          if (signal.aborted) throw signal.reason;
          const { retry } = messages;
          throw new AvenantError('network', name, retry === undefined ? {} : { retryAfter: retry / 1000 }, { cause });
        } finally {
          ({ lastId } = messages);
          bytes.cancel().catch(() => {});
        }
      }),
  };
}
