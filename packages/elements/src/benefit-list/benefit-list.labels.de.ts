import type { Translation } from '../kit/labels.js';
import type { BenefitListWords } from './benefit-list.labels.js';

const de: Translation<BenefitListWords> = {
  title: 'Zahlungen',
  toLender: 'Diese Zahlungen begleichen Ihre Raten: Sie gehen direkt an Ihren Kreditgeber.',
  total: 'Insgesamt bezahlt',
  totalShown: 'Summe der angezeigten Zahlungen',
  ofMonth: (p) => `${p.amount} bezahlt`,
  undated: 'Ohne Datum',
  paidTo: (p) => `Bezahlt am ${p.date}, Empfänger: ${p.payee}`,
  paidOn: (p) => `Bezahlt am ${p.date}`,
  payee: (p) => `Empfänger: ${p.payee}`,
  lender: 'Ihr Kreditgeber',
  insured: 'Sie selbst',
  provider: 'Ihr Leistungserbringer',
  employer: 'Ihr Arbeitgeber',
  days: (p) => `Zeitraum vom ${p.start} bis ${p.end}`,
  computation: 'Berechnung ansehen',
  ofDays: (p) => `${p.days} von ${p.of}`,
  statement: 'Abrechnung herunterladen',
  more: 'Frühere Zahlungen anzeigen',
  empty: 'Noch keine Zahlung',
  emptyText: 'Zahlungen erscheinen hier, sobald Ihre Versicherung zugestimmt hat.',
  toCase: 'Stand Ihres Dossiers ansehen',
  toCases: 'Ihre Dossiers ansehen',
};
export default de;
