import type { Money } from '@avenant/api';

/** What formatting depends on: BCP 47 locale of the element, IANA time zone of the insurer. */
export interface Place {
  readonly locale: string;
  readonly timeZone?: string | undefined;
}

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat | Intl.PluralRules | Intl.RelativeTimeFormat | Intl.ListFormat>();
const cached = <T extends Intl.DateTimeFormat | Intl.NumberFormat | Intl.PluralRules | Intl.RelativeTimeFormat | Intl.ListFormat>(
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
function known(timeZone = ''): string | undefined {
  if (!zones.has(timeZone)) zones.set(timeZone, timeZone !== '' && isZone(timeZone));
  return zones.get(timeZone) ? timeZone : undefined;
}

const isFrench = (locale: string) => locale.startsWith('fr');

/** `{ amount: "1234.5", currency: "EUR" }` → « 1 234,50 € » */
export const money = ({ amount, currency }: Money, { locale }: Place): string =>
  cached(`m/${locale}/${currency}`, () => new Intl.NumberFormat(locale, { style: 'currency', currency })).format(Number(amount));

/** `"0.7"` → « 70 % » */
export const percent = (rate: string, { locale }: Place): string =>
  cached(`p/${locale}`, () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })).format(Number(rate));

/** « 21 novembre 2026 »; the first of a French month is « 1er ». `day` is `YYYY-MM-DD` or an instant. */
export function date(day: string, { locale, timeZone }: Place): string {
  const isDay = day.length === 10;
  const zone = isDay ? 'UTC' : known(timeZone);
  const text = cached(`d/${locale}/${zone}`, () => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone })).format(
    new Date(day),
  );
  return isFrench(locale) ? text.replace(/^1(?= )/, '1er') : text;
}

/** « 15 h 05 » in French, 15:05 elsewhere. */
export function time(instant: string, { locale, timeZone }: Place): string {
  const text = cached(
    `t/${locale}/${timeZone}`,
    () => new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: known(timeZone) }),
  ).format(new Date(instant));
  return locale === 'fr' || locale === 'fr-FR' ? text.replace(/^0?(\d+):/, '$1\u00a0h\u00a0') : text;
}

/** Calendar day of an instant at the insurer's, `YYYY-MM-DD`. */
export const dayOf = (at: Date, timeZone?: string): string =>
  cached(
    `i/${timeZone}`,
    () => new Intl.DateTimeFormat('sv-SE', { timeZone: known(timeZone), year: 'numeric', month: '2-digit', day: '2-digit' }),
  ).format(at);

/** Whole days from one calendar day to another; negative when it has passed. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** « dans 3 jours », « demain », « hier ». */
export const inDays = (days: number, { locale }: Place): string =>
  cached(`r/${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(days, 'day');

const units = ['octet', 'Ko', 'Mo', 'Go'] as const;
/** File size, 1 Mo = 1,048,576 octets: « 2,4 Mo », "2.4 MB". */
export function bytes(size: number, { locale }: Place): string {
  const step = size < 1024 ? 0 : size < 1_048_576 ? 1 : size < 1_073_741_824 ? 2 : 3;
  const number = cached(`b/${locale}`, () => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })).format(size / 1024 ** step);
  const unit = isFrench(locale) ? units[step] : (['byte', 'KB', 'MB', 'GB'] as const)[step];
  const several = step === 0 && size > 1 && /^(fr|en)/.test(locale);
  return `${number}\u00a0${several ? `${unit}s` : unit}`;
}

/** « Décès, invalidité et perte d’emploi » */
export const list = (items: readonly string[], { locale }: Place): string =>
  cached(`l/${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);

/** To the octet: « 52 428 801 octets ». */
export const octets = (size: number, { locale }: Place): string =>
  `${cached(`o/${locale}`, () => new Intl.NumberFormat(locale)).format(size)}\u00a0${isFrench(locale) ? 'octets' : 'bytes'}`;

const durationUnits = { Y: 'year', M: 'month', W: 'week', D: 'day' } as const;
/** ISO 8601 duration in words: `P90D` → « 90 jours », `P1Y6M` → « 1 an et 6 mois ». */
export function duration(iso: string, { locale }: Place): string {
  const parts = [...iso.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    cached(
      `u/${locale}/${unit}`,
      () => new Intl.NumberFormat(locale, { style: 'unit', unit: durationUnits[unit as 'Y'], unitDisplay: 'long' }),
    ).format(Number(count)),
  );
  return list(parts, { locale });
}

/** Which of the phrase's forms a count takes. */
export const plural = (locale: string, count: number): Intl.LDMLPluralRule =>
  cached(`n/${locale}`, () => new Intl.PluralRules(locale)).select(count);

/** A number as people read it at home: `+33199000041` → « 01 99 00 00 41 »; other countries keep their prefix. E.164 in. */
export const phone = (number: string): string =>
  number.startsWith('+33')
    ? `0${number.slice(3)}`.replace(/(\d\d)(?=\d)/g, '$1\u00a0')
    : number.replace(/^(\+41)(\d\d)(\d{3})(\d\d)(\d\d)$/, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');
