import { readOutbox } from '../world/outbox.js';
import type { World } from '../world/world.js';
import type { App } from './context.js';

/**
 * What the insurer "sends", newest first: `{items: [{id, at, channel, to, subject, text, link?, code?}]}`. Mounted for the desk and in test
 * mode alone: on a server that others can reach it would open every account.
 */
export function serveOutbox(app: App, world: World, path: string): void {
  app.get(path, (c) => c.json({ items: readOutbox(world) }));
}
