import { aboutToEnd, livingSession } from '../world/sessions.js';
import type { Told } from '../world/bulletin.js';
import { Refusal } from '../world/refusal.js';
import type { World } from '../world/world.js';
import { callerOf, type App } from './context.js';

const heartbeat = 15_000;

const written = (event: Told) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;

/** The events of one session, until it ends or nobody listens any more. */
function eventsOf(world: World, key: string, accountId: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      let warnedOf: string | undefined;
      const say = (text: string) => controller.enqueue(encoder.encode(text));
      const tell = (event: Told) => say(written(event));
      const end = () => {
        stop();
        controller.close();
      };
      const recheck = () => {
        try {
          const at = aboutToEnd(world, livingSession(world, key));
          if (at !== undefined && at !== warnedOf) tell({ type: 'session.expiring', at });
          warnedOf = at;
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          end();
        }
      };
      const unwatch = world.bulletin.watch(accountId, { tell, recheck, end });
      const beat = setInterval(() => {
        say(': \n\n');
        recheck();
      }, heartbeat);
      stop = () => {
        unwatch();
        clearInterval(beat);
        stop = () => {};
      };
      say('retry: 3000\n\n');
      recheck();
    },
    cancel: () => stop(),
  });
}

/**
 * `GET /stream`: server-sent events. Listening is no activity: it lengthens no session, and ends with it. `session.expiring` says in `at`
 * when the session will have ended, two minutes before; a renewed session is warned of again.
 */
export function serveStream(app: App, world: World): void {
  app.get('/stream', (c) => {
    const { session, account } = callerOf(world, c.req.raw, true);
    return c.body(eventsOf(world, session.id, account.id), 200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      // A proxy that gathers answers would hold back what is for now.
      'X-Accel-Buffering': 'no',
    });
  });
}
