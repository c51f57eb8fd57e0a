import type { Money } from '@avenant/api';

/** What formatting depends on: BCP 47 locale of the element, IANA time zone of the insurer. */
export interface Place {
  readonly locale: string;
  readonly timeZone?: string | undefined;
}

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat | Intl.ListFormat>();
/** A formatter is dear to make: each is made once. */
export const cached = <T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat | Intl.ListFormat>(
  key: string,
  make: () => T,
): T => {
  const found = cache.get(key) ?? make();
  cache.set(key, found);
  return found as T;
};

const zones = new Map<string, boolean>();
function isZone(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('fr', { timeZone });
  } catch {
    return false;
  }
}
/** A zone that this browser does not know gives way to the device's own: a time is better than none. */
export function knownZone(timeZone = ''): string | undefined {
  if (!zones.has(timeZone)) zones.set(timeZone, timeZone !== '' && isZone(timeZone));
  return zones.get(timeZone) ? timeZone : undefined;
}

export const isFrench = (locale: string) => locale.startsWith('fr');

/** `{ amount: "1234.5", currency: "EUR" }` → « 1 234,50 € » */
export const money = ({ amount, currency }: Money, { locale }: Place): string =>
  cached(`m/${locale}/${currency}`, () => new Intl.NumberFormat(locale, { style: 'currency', currency })).format(Number(amount));

/** `"0.7"` → « 70 % » */
export const percent = (rate: string, { locale }: Place): string =>
  cached(`p/${locale}`, () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })).format(Number(rate));

/** « 21 novembre 2026 »; the first of a French month is « 1er ». `day` is `YYYY-MM-DD` or an instant. */
export function date(day: string, { locale, timeZone }: Place): string {
  const isDay = day.length === 10;
  const zone = isDay ? 'UTC' : knownZone(timeZone);
  const text = cached(`d/${locale}/${zone}`, () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone })).format(
    new Date(day),
  );
  return isFrench(locale) ? text.replace(/^1(?= )/, '1er') : text;
}

/** « 15 h 05 » in French, 15:05 elsewhere. */
export function time(instant: string, { locale, timeZone }: Place): string {
  const text = cached(
    `t/${locale}/${timeZone}`,
    () => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: knownZone(timeZone) }),
  ).format(new Date(instant));
  return locale === 'fr' || locale === 'fr-FR' ? text.replace(/^0?(\d+):/, '$1\u00a0h\u00a0') : text;
}
