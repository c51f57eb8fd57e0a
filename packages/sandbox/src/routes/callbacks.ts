import { routes, type NewCallback } from '@avenant/api';
import { cancelCallback, listCallbacks, prepareCallback, slotsFor, viewCallback } from '../world/callbacks/callbacks.js';
import type { World } from '../world/world.js';
import { answer, create } from './answer.js';
import type { App } from './context.js';

export function serveCallbacks(app: App, world: World): void {
  const { callbacks } = routes;
  answer(app, world, callbacks.slots, (asker) => slotsFor(world, asker, asker.input));
  answer(app, world, callbacks.list, (asker) => {
    const rows = listCallbacks(world, asker, asker.input.caseId);
    return { items: rows.map((row) => viewCallback(world, row)), total: rows.length };
  });
  create(app, world, callbacks.request, (asker) => prepareCallback(world, asker, asker.input as NewCallback));
  answer(app, world, callbacks.cancel, (asker) => cancelCallback(world, asker, asker.input.callbackRequestId));
}
