import type { DateRange } from '@avenant/api';

const dayLong = 86_400_000;
const written = (at: number) => new Date(at).toISOString().slice(0, 10);

/** `YYYY-MM-DD` that is on the calendar: the thirty-first of February is not. */
export const isDay = (day: string) => !Number.isNaN(Date.parse(day)) && written(Date.parse(day)) === day;
export const daysAfter = (day: string, count: number) => written(Date.parse(day.slice(0, 10)) + count * dayLong);
/** The same day of the next month, as instalments fall due. */
export function monthAfter(day: string): string {
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + 1);
  return date.toISOString().slice(0, 10);
}
export const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayLong);
/** How many days a period has, its last one included. */
export const lengthOf = ({ start, end }: DateRange) => daysBetween(start, end) + 1;
export const overlaps = (a: DateRange, b: DateRange) => a.start <= b.end && b.start <= a.end;
