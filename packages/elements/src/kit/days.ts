import { type Place, cached, knownZone } from './format.js';

/** Calendar day of an instant at the insurer's, `YYYY-MM-DD`. */
export const dayOf = (at: Date, timeZone?: string): string =>
  cached(
    `i/${timeZone}`,
    () => new Intl.DateTimeFormat('sv-SE', { timeZone: knownZone(timeZone), year: 'numeric', month: '2-digit', day: '2-digit' }),
  ).format(at);

/** Whole days from one calendar day to another; negative when it has passed. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** « dans 3 jours », « demain », « hier ». */
export const inDays = (days: number, { locale }: Place): string =>
  cached(`r/${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(days, 'day');
