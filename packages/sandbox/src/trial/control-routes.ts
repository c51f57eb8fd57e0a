import { Hono } from 'hono';
import { bodyText } from '../routes/input.js';
import { Refusal } from '../world/refusal.js';
import type { App, Context, Env } from '../routes/context.js';
import type { World } from '../world/world.js';
import type { Controls } from './controls.js';
import type { ArmedFault } from './faults.js';

const body = async <T>(c: Context): Promise<Partial<T>> => JSON.parse(await bodyText(c)) as Partial<T>;

/**
 * The controls over HTTP, mounted in test mode alone:
 * `POST faults` {method?, path?, fault, times?} · `DELETE faults` · `GET clock` · `POST clock` {set?, advance? (seconds)} ·
 * `POST sessions/end` {what: "access" | "session", accountId?} · `POST streams/cut` ·
 * `GET counters` · `GET files/{uploadId or documentId}` · `POST reset`.
 */
export function controlRoutes(world: World, controls: Controls): App {
  return new Hono<Env>()
    .post('/faults', async (c) => {
      const armed = await body<ArmedFault>(c);
      if (!armed.fault) throw new Refusal('bad-request', { reasonCode: 'fault_missing' });
      controls.faults.arm({ ...armed, fault: armed.fault });
      return c.body(null, 204);
    })
    .delete('/faults', (c) => {
      controls.faults.clear();
      return c.body(null, 204);
    })
    .get('/clock', (c) => c.json({ now: new Date(world.now()).toISOString() }))
    .post('/clock', async (c) => {
      const { set, advance } = await body<{ set: string; advance: number }>(c);
      if (set !== undefined) controls.setClock(set);
      if (advance !== undefined) controls.advanceClock(advance);
      return c.json({ now: new Date(world.now()).toISOString() });
    })
    .post('/sessions/end', async (c) => {
      const { what = 'session', accountId } = await body<{ what: 'access' | 'session'; accountId: string }>(c);
      return c.json({ ended: controls.endSessions(what, accountId) });
    })
    .post('/streams/cut', (c) => {
      controls.cutStreams();
      return c.body(null, 204);
    })
    .get('/counters', (c) => c.json(controls.counters()))
    .get('/files/:id', async (c) => c.json(await controls.file(c.req.param('id'))))
    .post('/reset', async (c) => {
      await controls.reset();
      return c.body(null, 204);
    });
}
