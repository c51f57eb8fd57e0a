/** Being called back by whoever handles a case. */
import type { CallbackRequest, CallbackSlotPage, NewCallback } from '@avenant/api';
import { findCase } from '../cases.js';
import type { Asker } from '../companies/holder.js';
import { callback as life } from '../machines.js';
import { Refusal } from '../refusal.js';
import { changed, tagged } from '../tag.js';
import type { World } from '../world.js';
import { isOpenRequest, type CallbackRow } from './callback-row.js';
import { freeSlots, takeSlot } from './slots.js';

/** Who calls: who handles the case, or else who answers for the topic. */
function callerFor(world: World, { holder }: Asker, topic: string | undefined, caseId: string | undefined): string | undefined {
  const handler = caseId === undefined ? undefined : findCase(world, holder, caseId).handlerName;
  return handler ?? world.contacts.find(({ topics }) => topic !== undefined && topics.includes(topic))?.name;
}

export function slotsFor(world: World, asker: Asker, { topic, caseId }: { topic?: string; caseId?: string }): CallbackSlotPage {
  const contactName = callerFor(world, asker, topic, caseId);
  const items = freeSlots(world);
  return { items, total: items.length, ...(contactName && { contactName }), timeZone: world.config.timeZone };
}

export function viewCallback(world: World, row: CallbackRow): CallbackRequest {
  const { accountId: _, askedBy: __, ...shown } = row;
  const cancel = life.can(row.state, 'cancelled') ? { enabled: true } : { enabled: false, reasonCode: `callback_${row.state}` };
  return tagged(row, { ...shown, timeZone: world.config.timeZone, allowedActions: [{ rel: 'cancel', ...cancel }] });
}

/** One's own, about what one may see, the most recent first. */
export const listCallbacks = (world: World, { account, holder }: Asker, caseId: string | undefined): CallbackRow[] =>
  world.rows.callbacks
    .of(holder.id)
    .filter((row) => row.askedBy === account.id && (caseId === undefined || row.caseId === caseId))
    .toReversed()
    .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));

const isPhone = (given: string) => /^\+[1-9]\d{7,14}$/.test(given);

/** Asks to be called: once at a time for one case. Answers the step that writes it down. */
export async function prepareCallback(world: World, asker: Asker, given: NewCallback): Promise<() => CallbackRequest> {
  const { topic, phone, slotId, caseId } = given;
  callerFor(world, asker, topic, caseId);
  return () => {
    if (!world.policies.callbacks) throw new Refusal('state-conflict', { reasonCode: 'not_offered' });
    if (!isPhone(phone)) throw new Refusal('validation-failed', { errors: [{ pointer: '#/phone', code: 'phone' }] });
    const contactName = callerFor(world, asker, topic, caseId);
    if (listCallbacks(world, asker, caseId).some(isOpenRequest)) throw new Refusal('state-conflict', { reasonCode: 'already_requested' });
    const slot = slotId === undefined ? undefined : takeSlot(world, slotId);
    const at = world.instant();
    const row: CallbackRow = {
      id: world.ids.make('cbk'),
      version: 1,
      createdAt: at,
      updatedAt: at,
      accountId: asker.holder.id,
      askedBy: asker.account.id,
      topic,
      ...(caseId && { caseId }),
      phone,
      ...(slot && { slot }),
      ...(contactName && { contactName }),
      state: slot ? life.move('requested', 'scheduled') : 'requested',
    };
    world.rows.callbacks.put(row);
    return viewCallback(world, row);
  };
}

export function cancelCallback(world: World, { account, holder }: Asker, id: string): void {
  world.store.transaction(() => {
    const row = world.rows.callbacks.get(id);
    if (row?.accountId !== holder.id || row.askedBy !== account.id) throw new Refusal('not-found');
    if (row.caseId !== undefined) findCase(world, holder, row.caseId);
    world.rows.callbacks.put(changed(row, world.instant(), { state: life.move(row.state, 'cancelled') }));
  });
}
