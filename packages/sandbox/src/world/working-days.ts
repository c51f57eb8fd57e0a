/** Working days in France: Monday to Friday, public holidays apart (code du travail, L.3133-1). */
import { daysAfter } from './calendar.js';

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];

/** Easter Sunday of a year of the Gregorian calendar (Meeus, Jones, Butcher). */
function easter(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const days = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-${String((days % 31) + 1).padStart(2, '0')}`;
}

export function isWorkingDay(day: string): boolean {
  const weekday = new Date(day).getUTCDay();
  const sunday = easter(Number(day.slice(0, 4)));
  // Easter Monday, Ascension, Whit Monday.
  return weekday !== 0 && weekday !== 6 && !fixed.includes(day.slice(5)) && ![1, 39, 50].some((after) => daysAfter(sunday, after) === day);
}

/** The last of so many working days that follow a day. */
export function workingDaysAfter(day: string, count: number): string {
  let at = day;
  for (let left = count; left > 0; left -= isWorkingDay(at) ? 1 : 0) at = daysAfter(at, 1);
  return at;
}
