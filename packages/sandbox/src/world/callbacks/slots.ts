import type { CallbackSlot } from '@avenant/api';
import { daysAfter } from '../calendar.js';
import { Refusal } from '../refusal.js';
import type { World } from '../world.js';
import { isOpenRequest } from './callback-row.js';

const minute = 60_000;
const shownDays = 5;
/** Nobody is called sooner after asking. */
const lead = 60 * minute;

/** The moment when clocks of the insurer's time zone show this time of day. */
function momentOf(world: World, day: string, time: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: world.config.timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const offset = (at: number) => Date.parse(`${shown.format(at).replace(' ', 'T')}Z`) - at;
  // Twice, for a day on which clocks change in between.
  return asUtc - offset(asUtc - offset(asUtc));
}
const isWeekday = (day: string) => ![0, 6].includes(new Date(day).getUTCDay());

/** `slot_29403930`: minutes since 1970. */
const idOf = (start: number) => `slot_${start / minute}`;

/** Every slot of the opening hours of one day. */
function ofDay(world: World, day: string): { start: number; end: number }[] {
  const hours = world.policies.callbacks;
  if (!hours || !isWeekday(day)) return [];
  const length = hours.minutes * minute;
  return hours.ranges.flatMap(([from, until]) => {
    const first = momentOf(world, day, from);
    const count = Math.floor((momentOf(world, day, until) - first) / length);
    return Array.from({ length: count }, (_, index) => ({ start: first + index * length, end: first + (index + 1) * length }));
  });
}

const isTaken = (world: World, start: number) =>
  world.rows.callbacks.all().some((row) => isOpenRequest(row) && row.slot !== undefined && Date.parse(row.slot.start) === start);

/** The free slots of the next working days. */
export function freeSlots(world: World): CallbackSlot[] {
  const earliest = world.now() + lead;
  const days = Array.from({ length: 14 }, (_, index) => daysAfter(world.today(), index));
  return days
    .map((day) => ofDay(world, day).filter(({ start }) => start >= earliest))
    .filter((slots) => slots.length > 0)
    .slice(0, shownDays)
    .flat()
    .filter(({ start }) => !isTaken(world, start))
    .map(({ start, end }) => ({ id: idOf(start), start: world.instant(start), end: world.instant(end) }));
}

/** The slot that somebody chose, if it is one, is yet to come, and nobody was faster. */
export function takeSlot(world: World, id: string): { start: string; end: string } {
  const start = Number(/^slot_(\d{1,10})$/.exec(id)?.[1] ?? Number.NaN) * minute;
  const day = Number.isNaN(start)
    ? ''
    : new Intl.DateTimeFormat('sv-SE', { timeZone: world.config.timeZone, dateStyle: 'short' }).format(start);
  const slot = day && start >= world.now() ? ofDay(world, day).find((one) => one.start === start) : undefined;
  if (!slot) throw new Refusal('validation-failed', { errors: [{ pointer: '#/slotId', code: 'outside_hours' }] });
  if (isTaken(world, start)) throw new Refusal('state-conflict', { reasonCode: 'slot_taken' });
  return { start: world.instant(slot.start), end: world.instant(slot.end) };
}
