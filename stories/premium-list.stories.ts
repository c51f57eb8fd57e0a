import type { PremiumNotice } from '@avenant/api';
import { batisseuse } from '@avenant/sandbox';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import 'avenant/premium-list.js';
import { premium } from '../test/elements/kit/premium-answers.ts';
import { english, failed, themed, waiting } from './kit/faces.ts';
import { press, says, shows } from './kit/screen.ts';

const nadia = { seed: batisseuse, signedIn: 'nadia.ferrand@exemple.example' };
export default {
  title: 'Elements/Premium list',
  component: 'avenant-premium-list',
  args: { 'contact-href': '#/contact' },
  parameters: { sandbox: nadia },
} satisfies Meta;

const like = (sandbox: object): Pick<StoryObj, 'parameters'> => ({ parameters: { sandbox: { ...nadia, ...sandbox } } });
const face = (story: StoryObj): StoryObj => ({ ...story, ...like((story.parameters?.['sandbox'] ?? {}) as object) });
const inState = (state: PremiumNotice['state'], status: RegExp, more: Partial<PremiumNotice> = {}): StoryObj => ({
  args: { premiums: [premium({ state, reason: undefined, ...more })] },
  play: says(status),
});
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const step = (code: 'reminder' | 'formal_notice' | 'suspension' | 'termination', date: string, done: boolean) => ({
  code,
  date,
  done,
  legalBasis: 'L.113-3',
});

/** Ferrand Maçonnerie: a call to pay, the fleet’s that led to a formal notice, and the years before. */
export const Ready: StoryObj = { play: says(/^(Mise en demeure|Formal notice)$/) };
export const Waiting = face(waiting('/premium-notices'));
export const Empty: StoryObj = {
  ...like({ seed: { ...batisseuse, premiums: [] } }),
  play: shows('heading', /^(Aucune cotisation pour le moment|No premium yet)$/),
};
export const Failed = face(failed('/premium-notices'));
/** Inès may not see premiums: who can let her is named. */
export const Forbidden: StoryObj = {
  ...like({ signedIn: 'ines.bakri@exemple.example' }),
  play: says(/Nadia Ferrand (et|and) Luc Ferrand/),
};
export const Themed = themed;
export const English = english;

export const Upcoming = inState('upcoming', /^(À venir|Upcoming)$/);
export const Issued = inState('issued', /^(À payer|To be paid)$/);
export const Paid = inState('paid', /^(Payé|Paid)$/, { settledOn: '2026-09-01', dueDate: '2026-09-01', balance: eur('0.00') });
export const PartlyPaid = inState('partially_paid', /^(Payé en partie|Partly paid)$/, { paid: eur('1200.00'), balance: eur('3012.85') });
export const Overdue = inState('overdue', /^(En retard|Overdue)$/, {
  dueDate: '2026-11-10',
  steps: [step('formal_notice', '2026-11-21', false), step('suspension', '2026-12-21', false), step('termination', '2026-12-31', false)],
});
export const Reminded = inState('reminded', /^(Relance envoyée|Reminder sent)$/, {
  dueDate: '2026-11-05',
  steps: [step('reminder', '2026-11-16', true), step('formal_notice', '2026-11-21', false), step('suspension', '2026-12-21', false)],
});
export const FormalNotice = inState('formal_notice', /^(Mise en demeure|Formal notice)$/, {
  dueDate: '2026-09-01',
  steps: [step('formal_notice', '2026-10-14', true), step('suspension', '2026-11-13', true), step('termination', '2026-11-23', false)],
});
export const RejectedDebit = inState('rejected_debit', /^(Prélèvement rejeté|Direct debit rejected)$/, {
  reason: 'Votre banque a refusé le prélèvement : provision insuffisante.',
});
export const Cancelled = inState('cancelled', /^(Annulé|Cancelled)$/, { reason: 'Appel émis deux fois : vous n’avez rien à payer.' });
export const Refunded = inState('refunded', /^(Remboursé|Refunded)$/, { kind: 'refund', settledOn: '2026-05-04' });
/** Of an insurer a version ahead. */
export const UnknownWords = inState('unknown', /^(Statut non précisé|Status not given)$/, { kind: 'unknown', method: 'unknown' });
export const Long = inState('issued', /^(À payer|To be paid)$/, {
  total: eur('123456789.01'),
  contracts: ['Responsabilité civile décennale des entreprises du bâtiment et du génie civil', 'Dommages-ouvrage'].map(
    (productName, n) => ({
      contractId: `ctr_${n}`,
      number: `BAT-${n}`,
      productName,
    }),
  ),
});
export const Many: StoryObj = {
  ...like({ seed: { ...batisseuse, premiums: manyOf(30) } }),
  play: async ({ canvasElement }) => press(canvasElement, 'button', /^(Afficher les cotisations précédentes|Show earlier premiums)$/),
};
function manyOf(count: number) {
  const paid = batisseuse.premiums!.find(({ state }) => state === 'paid')!;
  return Array.from({ length: count }, (_, n) => ({ ...paid, id: `prm_${n}`, number: `APP-${n}`, documentId: `doc_prm_${n}` }));
}
