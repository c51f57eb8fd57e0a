import type { DateRange } from '@avenant/api';
import { calendarDay } from './sign-in.js';

const dayMs = 86_400_000;

/** `21/11/2026`, or as a numeric keypad writes it `21112026` → `2026-11-21`; nothing when it is no day of our time. */
export function typedDay(typed: string): string | undefined {
  const day = calendarDay(typed.trim().replace(/^(\d\d)(\d\d)(\d{4})$/, '$1/$2/$3'));
  return day && day >= '1900' ? day : undefined;
}

/** Both periods hold a day in common; their last days belong to them. */
export const overlaps = (one: DateRange, other: DateRange): boolean => one.start <= other.end && other.start <= one.end;

/** How many days a period lasts. */
export const daysIn = ({ start, end }: DateRange): number => Math.round((Date.parse(end) - Date.parse(start)) / dayMs) + 1;
