/** Facts as the insurer writes them in its letters and messages. */
import type { DateRange, Money } from '@avenant/api';

const days = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** « 1er décembre 2026 ». */
export const longDay = (day: string) => days.format(new Date(day)).replace(/^1 /, '1er ');

/** « du 13 septembre 2026 au 12 novembre 2026 ». */
export const longPeriod = ({ start, end }: DateRange) => `du ${longDay(start)} au ${longDay(end)}`;

const amounts = new Map<string, Intl.NumberFormat>();

/** « 306,77 € ». */
export function amountInWords({ amount, currency }: Money): string {
  let format = amounts.get(currency);
  if (!format) amounts.set(currency, (format = new Intl.NumberFormat('fr-FR', { style: 'currency', currency })));
  return format.format(Number(amount));
}
