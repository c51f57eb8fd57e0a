import type { Benefit, Money } from '@avenant/api';
import { partOf } from './money.js';

/** How an instalment's part came about: the whole instalment, the insured share, the days off work of the month. */
export function computationOf(
  productName: string,
  instalment: Money,
  lenderName: string,
  days: number,
  ofDays: number,
): { amount: Money; computation: Benefit['computation'] } {
  const amount = partOf(instalment, days, ofDays);
  return {
    amount,
    computation: [
      { label: `Échéance de votre crédit ${productName}`, amount: instalment },
      { label: 'Part assurée', rate: '1.00' },
      { label: "Jours d'arrêt pris en charge", days, ofDays },
      { label: `Versé à ${lenderName}`, amount },
    ],
  };
}
