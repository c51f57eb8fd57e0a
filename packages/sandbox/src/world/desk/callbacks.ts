import { longDay } from '../french.js';
import { callback as life } from '../machines.js';
import { notify } from '../notifications.js';
import { Refusal } from '../refusal.js';
import { changed } from '../tag.js';
import type { World } from '../world.js';

export type CallMade = 'attempted' | 'completed' | 'missed';
const titles: Record<CallMade, string> = {
  attempted: 'Nous vous avons appelé sans réponse',
  completed: 'Nous vous avons rappelé',
  missed: 'Rappel manqué : choisissez un autre créneau',
};

/** What came of a call: whoever asked is told, and their open page with them. */
export function noteCall(world: World, id: string, to: CallMade): void {
  world.store.transaction(() => {
    const row = world.rows.callbacks.get(id);
    if (!row) throw new Refusal('not-found');
    const state = row.state === 'requested' ? life.move(row.state, 'scheduled') : row.state;
    const next = to !== 'attempted' && state === 'scheduled' ? life.move(state, 'attempted', to) : life.move(state, to);
    world.rows.callbacks.put(changed(row, world.instant(), { state: next }));
    notify(world, row.askedBy, {
      type: 'case_update',
      title: titles[to],
      ...(row.slot && { body: `Rappel du ${longDay(row.slot.start.slice(0, 10))}` }),
      severity: to === 'completed' ? 'success' : 'warning',
      ...(row.caseId && { target: { kind: 'case' as const, id: row.caseId } }),
    });
    if (row.caseId) world.bulletin.tell(row.askedBy, 'case.updated', row.caseId);
  });
}
