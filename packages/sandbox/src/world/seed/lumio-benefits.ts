import { lengthOf } from '../calendar.js';
import { computationOf } from '../computation.js';
import { longDay } from '../french.js';
import type { SampleBenefit } from './seed.js';

const loans = {
  projet: { contractId: 'ctr_lumio_projet', productName: 'Projet', instalment: '214.37' },
  libre: { contractId: 'ctr_lumio_libre', productName: 'Lumio Libre', instalment: '92.40' },
};

interface Month {
  dueDate: string;
  start: string;
  end: string;
  /** Days of the month that are paid for; all of them unless told. */
  days?: number;
  statementDocumentId?: string;
}
type State = Pick<SampleBenefit, 'state'> & Partial<Pick<SampleBenefit, 'reason' | 'paidAt'>>;

/** One instalment of one credit, paid to the lender for a month off work. */
function instalment(caseId: string, loan: keyof typeof loans, month: Month, state: State): SampleBenefit {
  const { dueDate, days, statementDocumentId, ...period } = month;
  const { contractId, productName, instalment: whole } = loans[loan];
  const ofDays = lengthOf(period);
  return {
    id: `ben_${caseId.slice(4)}_${dueDate.slice(0, 7).replace('-', '_')}_${loan}`,
    accountId: 'acc_camille',
    kind: 'loan_instalment',
    caseId,
    contractId,
    label: `${productName} – échéance du ${longDay(dueDate)}`,
    period,
    dueDate,
    payeeKind: 'lender',
    payeeName: 'Lumio Crédit',
    ...computationOf(productName, { amount: whole, currency: 'EUR' }, 'Lumio Crédit', days ?? ofDays, ofDays),
    ...(statementDocumentId ? { statementDocumentId } : {}),
    ...state,
  };
}

const both = (caseId: string, month: Month, state: State) => [
  instalment(caseId, 'projet', month, state),
  instalment(caseId, 'libre', month, state),
];
const paid = (dueDate: string): State => ({ state: 'paid', paidAt: `${dueDate}T06:00:00Z` });

export const lumioBenefits: readonly SampleBenefit[] = [
  ...both(
    'cas_2026_0733',
    { dueDate: '2026-10-05', start: '2026-09-13', end: '2026-10-12', statementDocumentId: 'doc_0733_reglement_10' },
    paid('2026-10-05'),
  ),
  ...both(
    'cas_2026_0733',
    { dueDate: '2026-11-05', start: '2026-10-13', end: '2026-11-12', statementDocumentId: 'doc_0733_reglement_11' },
    paid('2026-11-05'),
  ),
  ...both(
    'cas_2026_0733',
    { dueDate: '2026-12-05', start: '2026-11-13', end: '2026-12-12' },
    { state: 'pending_info', reason: "Votre arrêt est justifié jusqu'au 12 novembre 2026. S'il continue, demandez une prolongation." },
  ),
  ...both('cas_2026_0612', { dueDate: '2026-05-05', start: '2026-04-12', end: '2026-05-11' }, { state: 'approved' }),
  ...both('cas_2026_0612', { dueDate: '2026-06-05', start: '2026-05-12', end: '2026-06-11', days: 20 }, { state: 'approved' }),
  ...both(
    'cas_2026_0612',
    { dueDate: '2026-07-05', start: '2026-06-12', end: '2026-07-11', days: 0 },
    { state: 'rejected', reason: 'Vous avez repris le travail le 1er juin 2026.' },
  ),
  ...['03', '04', '05', '06'].map((month, i) =>
    instalment(
      'cas_2025_0122',
      'libre',
      { dueDate: `2025-${month}-05`, start: `2025-${month}-02`, end: `2025-0${i + 4}-01` },
      paid(`2025-${month}-05`),
    ),
  ),
];
