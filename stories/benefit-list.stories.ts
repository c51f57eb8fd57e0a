import type { Benefit } from '@avenant/api';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/benefit-list.js';
import { english, failed, forbidden, insurer, themed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

export default {
  title: 'Elements/Benefit list',
  component: 'avenant-benefit-list',
  args: { 'case-id': 'cas_2026_0733', 'case-href': '#/dossiers/{id}', 'cases-href': '#/dossiers' },
} satisfies Meta;

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const paid: Benefit = {
  id: 'ben_1',
  version: 1,
  etag: '"1"',
  createdAt: '2026-10-05T06:00:00Z',
  updatedAt: '2026-10-05T06:00:00Z',
  allowedActions: [],
  kind: 'loan_instalment',
  caseId: 'cas_2026_0733',
  label: 'Projet – échéance du 5 octobre 2026',
  state: 'paid',
  period: { start: '2026-09-13', end: '2026-10-04' },
  dueDate: '2026-10-05',
  amount: eur('157.20'),
  payeeKind: 'lender',
  payeeName: 'Lumio Crédit',
  paidAt: '2026-10-05T06:00:00Z',
  computation: [
    { label: 'Échéance de votre crédit Projet', amount: eur('214.37') },
    { label: 'Part assurée', rate: '1.00' },
    { label: 'Jours d’arrêt pris en charge', days: 22, ofDays: 30 },
    { label: 'Versé à Lumio Crédit', amount: eur('157.20') },
  ],
};
const given = (...benefits: Partial<Benefit>[]): Pick<StoryObj, 'args'> => ({
  args: { benefits: benefits.map((more, n) => ({ ...paid, id: `ben_${n}`, ...more })) },
});
const inState = (state: Benefit['state'], status: RegExp, reason?: string): StoryObj => ({
  ...given({ state, ...(state === 'paid' ? {} : { paidAt: undefined }), reason }),
  play: says(status),
});

/** Two credits, month after month, and what the next payment waits for. */
export const Ready: StoryObj = { play: says(/^(Total versé|Total paid)$/) };
export const Waiting = waiting('/benefits');
/** Nothing is paid in this case yet. */
export const Empty: StoryObj = {
  args: { 'case-id': 'cas_2026_1041' },
  play: shows('heading', /^(Aucun versement pour le moment|No payment yet)$/),
};
export const Failed = failed('/benefits');
export const Forbidden = forbidden('/benefits');
export const Themed = themed;
export const English = english;

/** Everything that the customer is paid, in whatever case. */
export const EveryCase: StoryObj = { args: { 'case-id': undefined }, play: says(/^(Total versé|Total paid)$/) };
export const Received = inState('received', /^(Reçu|Received)$/);
export const Processing = inState('processing', /^(En cours|In progress)$/);
export const PendingInfo = inState('pending_info', /^(Information demandée|Information needed)$/, 'Il manque votre relevé d’octobre.');
export const Approved = inState('approved', /^(Validé|Approved)$/);
export const Paid = inState('paid', /^(Versé|Paid)$/);
export const Rejected = inState('rejected', /^(Non pris en charge|Not covered)$/, 'Vous avez repris le travail le 1er juin 2026.');
export const Corrected = inState('corrected', /^(Corrigé|Corrected)$/);
export const RefundDue = inState('refund_due', /^(Trop-perçu à rembourser|Overpayment to refund)$/, 'Vous aviez repris le travail.');
export const Refunded = inState('refunded', /^(Trop-perçu réglé|Overpayment settled)$/);
/** Of an insurer a version ahead. */
export const UnknownWords: StoryObj = {
  ...given({ state: 'unknown', kind: 'unknown', payeeKind: 'unknown', payeeName: undefined, dueDate: undefined }),
  play: says(/^(Statut non précisé|Status not given)$/),
};
/** Each kind of payee, unnamed. */
export const Payees: StoryObj = {
  ...given(...(['insured', 'provider', 'lender', 'employer'] as const).map((payeeKind) => ({ payeeKind, payeeName: undefined }))),
  play: says(/^(Versé à vous-même|Paid to you)/),
};
/** The longest amounts and names. */
export const Long: StoryObj = {
  ...given({
    amount: eur('123456789.01'),
    label: 'Échéance du prêt immobilier à taux variable de la résidence principale, du 5 octobre 2026',
    payeeName: 'Caisse régionale interprofessionnelle de crédit immobilier mutuel',
  }),
};
export const Many: StoryObj = {
  ...insurer({
    rewrite: (page) => {
      const { items = [] } = page as { items?: Benefit[] };
      return items[0]?.kind ? { items: Array.from({ length: 24 }, (_, n) => ({ ...items[0], id: `ben_${n}` })), nextCursor: 'more' } : page;
    },
  }),
  play: async ({ canvasElement }) => press(canvasElement, 'button', /^(Afficher les versements précédents|Show earlier payments)$/),
};
