import { type Place, cached, knownZone } from './format.js';

/** `2026-10` as a title: « Octobre 2026 ». */
export function month(yearAndMonth: string, { locale }: Place): string {
  const text = cached(`mo/${locale}`, () => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })).format(
    new Date(`${yearAndMonth}-01`),
  );
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** « 22 jours », « 1 jour » */
export const days = (count: number, { locale }: Place): string =>
  cached(`u/${locale}/D`, () => new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' })).format(count);

/** Month of an instant at the insurer's: `2026-10`. */
export const monthOf = (instant: string, { timeZone }: Place): string =>
  cached(
    `mi/${timeZone}`,
    () => new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', timeZone: knownZone(timeZone) }),
  ).format(new Date(instant));
