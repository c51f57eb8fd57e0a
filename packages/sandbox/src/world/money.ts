import type { Money } from '@avenant/api';

const cents = ({ amount }: Money) => Math.round(Number(amount) * 100);
const money = (count: number, currency: string): Money => ({ amount: (count / 100).toFixed(2), currency });

/** Added in whole cents; nothing is nothing of the first currency. */
export const total = (amounts: readonly Money[], currency = amounts[0]?.currency ?? 'EUR'): Money =>
  money(
    amounts.reduce((sum, one) => sum + cents(one), 0),
    currency,
  );

/** What is left of an amount. */
export const less = (whole: Money, part: Money): Money => money(cents(whole) - cents(part), whole.currency);

/** So many days' part of an amount, to the cent. */
export const partOf = (whole: Money, numberOfDays: number, ofDays: number): Money =>
  money(Math.round((cents(whole) * numberOfDays) / ofDays), whole.currency);
