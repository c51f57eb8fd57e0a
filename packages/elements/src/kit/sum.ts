import type { Money } from '@avenant/api';

/** Digits behind the point that the insurer's decimals may have (api `Decimal`). */
const digits = 6;
const whole = (amount: string): bigint => {
  const [, sign = '', units = '0', rest = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount) ?? [];
  return BigInt(`${sign}${units}${rest.padEnd(digits, '0')}`);
};
function decimal(value: bigint): string {
  const text = String(value < 0n ? -value : value).padStart(digits + 1, '0');
  return `${value < 0n ? '-' : ''}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Adds amounts to the last digit, one sum for each currency: a cent that floats is not a cent. */
export function sum(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, bigint>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? 0n) + whole(amount));
  return [...sums].map(([currency, value]) => ({ amount: decimal(value), currency }));
}
