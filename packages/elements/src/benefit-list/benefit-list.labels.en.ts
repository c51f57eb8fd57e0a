import type { Translation } from '../kit/labels.js';
import type { BenefitListWords } from './benefit-list.labels.js';

const en: Translation<BenefitListWords> = {
  title: 'Payments',
  toLender: 'These payments settle your instalments: they go straight to your lender.',
  total: 'Total paid',
  totalShown: 'Total of the payments shown',
  ofMonth: (p) => `${p.amount} paid`,
  undated: 'No date',
  paidTo: (p) => `Paid to ${p.payee} on ${p.date}`,
  paidOn: (p) => `Paid on ${p.date}`,
  payee: (p) => `Payee: ${p.payee}`,
  lender: 'your lender',
  insured: 'you',
  provider: 'your care provider',
  employer: 'your employer',
  days: (p) => `Period from ${p.start} to ${p.end}`,
  computation: 'See the calculation',
  ofDays: (p) => `${p.days} out of ${p.of}`,
  statement: 'Download the statement',
  more: 'Show earlier payments',
  empty: 'No payment yet',
  emptyText: 'Payments will appear here once your insurer has agreed to them.',
  toCase: 'See where your case stands',
  toCases: 'See your cases',
};
export default en;
