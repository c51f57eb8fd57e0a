import { type Place, cached } from './format.js';

/** « Décès, invalidité et perte d’emploi » */
export const list = (items: readonly string[], { locale }: Place): string =>
  cached(`l/${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);

/** « Luc Ferrand ou Nadia Ferrand » */
export const either = (items: readonly string[], { locale }: Place): string =>
  cached(`e/${locale}`, () => new Intl.ListFormat(locale, { type: 'disjunction' })).format(items);

const durationUnits = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute' } as const;
/** ISO 8601 duration in words: `P90D` → « 90 jours », `P1Y6M` → « 1 an et 6 mois », `PT30M` → « 30 minutes ». */
export function duration(iso: string, { locale }: Place): string {
  const time = iso.indexOf('T');
  const parts = [...iso.matchAll(/(\d+)([YMWDH])/g)].map(({ 1: count, 2: letter, index }) => {
    const unit = time >= 0 && index > time ? `T${letter}` : letter;
    return cached(
      `u/${locale}/${unit}`,
      () => new Intl.NumberFormat(locale, { style: 'unit', unit: durationUnits[unit as 'Y'], unitDisplay: 'long' }),
    ).format(Number(count));
  });
  return list(parts, { locale });
}
