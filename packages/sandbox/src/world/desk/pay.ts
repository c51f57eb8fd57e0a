import type { Money } from '@avenant/api';
import { daysAfter, lengthOf, monthAfter } from '../calendar.js';
import { computationOf } from '../computation.js';
import { amountInWords, longDay } from '../french.js';
import { benefit as life, insuranceCase, type BenefitState } from '../machines.js';
import { total } from '../money.js';
import type { BenefitRow, CaseRow, ContractRow } from '../records.js';
import { Refusal } from '../refusal.js';
import { begun, changed } from '../tag.js';
import { typeset, typesetAll } from '../typeset.js';
import type { World } from '../world.js';
import { announce, caseOf, letterOf, withLetter } from './announce.js';

/** From each state, the moves that lead to a payment. */
const ways: Partial<Record<BenefitState, readonly [BenefitState, ...BenefitState[]]>> = {
  received: ['processing', 'approved', 'paid'],
  pending_info: ['processing', 'approved', 'paid'],
  processing: ['approved', 'paid'],
  approved: ['paid'],
};

export const canPay = (row: CaseRow) => row.state === 'in_payment' || (row.state === 'decided' && row.outcome !== 'refused');

interface Loan {
  contract: ContractRow;
  lenderName: string;
  instalments: readonly { dueDate: string; amount: Money; state: string }[];
}
const loansOf = (world: World, ofCase: CaseRow): Loan[] =>
  ofCase.contractIds.flatMap((id) => {
    const contract = world.rows.contracts.get(id);
    return contract?.coverage === 'insured'
      ? contract.risks.flatMap((risk) =>
          risk.kind === 'loan' ? [{ contract, lenderName: risk.lenderName, instalments: risk.instalments ?? [] }] : [],
        )
      : [];
  });

/** An instalment that nobody has computed yet: the whole month up to it. */
function compute(world: World, ofCase: CaseRow, loan: Loan, dueDate: string, amount: Money): BenefitRow {
  const at = world.instant();
  const before = new Date(dueDate);
  before.setUTCMonth(before.getUTCMonth() - 1);
  const period = { start: daysAfter(before.toISOString(), 1), end: dueDate };
  const days = lengthOf(period);
  return {
    id: world.ids.make('ben'),
    ...begun(at),
    accountId: ofCase.accountId,
    kind: 'loan_instalment',
    caseId: ofCase.id,
    contractId: loan.contract.id,
    label: typeset(`${loan.contract.productName} – échéance du ${longDay(dueDate)}`),
    state: 'received',
    period,
    dueDate,
    payeeKind: 'lender',
    payeeName: loan.lenderName,
    ...typesetAll(computationOf(loan.contract.productName, amount, loan.lenderName, days, days)),
  };
}

/** What is to be paid now: all that is approved; or the instalments of the asked, or next, day, computed where they are not yet. */
function dueNow(world: World, ofCase: CaseRow, asked: string | undefined): { rows: BenefitRow[]; next?: string } {
  const known = world.rows.benefits.of(ofCase.accountId);
  const ofThis = known.filter((row) => row.caseId === ofCase.id);
  const approved = ofThis.filter((row) => row.state === 'approved');
  if (asked === undefined && approved.length > 0) return { rows: approved };

  const loans = loansOf(world, ofCase);
  const planned = loans.flatMap((loan) => loan.instalments.filter((one) => one.state === 'planned').map((one) => one.dueDate));
  const dueDate = asked ?? ofCase.nextInstalment ?? planned.toSorted()[0];
  const rows = loans.flatMap((loan) => {
    const instalment = loan.instalments.find((one) => one.dueDate === dueDate);
    if (dueDate === undefined || !instalment) return [];
    const same = known.filter((row) => row.contractId === loan.contract.id && row.dueDate === dueDate);
    // No day is paid twice, whichever case it was paid in.
    if (same.some((row) => !ways[row.state] && row.state !== 'rejected')) return [];
    return [same.find((row) => row.caseId === ofCase.id && ways[row.state]) ?? compute(world, ofCase, loan, dueDate, instalment.amount)];
  });
  return { rows, ...(dueDate ? { next: monthAfter(dueDate) } : {}) };
}

/** The credit's schedule says who paid. */
function markCovered(world: World, row: BenefitRow, at: string): void {
  const contract = row.contractId === undefined ? undefined : world.rows.contracts.get(row.contractId);
  if (!contract) return;
  const risks = contract.risks.map((risk) =>
    risk.kind === 'loan' && risk.instalments
      ? {
          ...risk,
          instalments: risk.instalments.map((one) => (one.dueDate === row.dueDate ? { ...one, state: 'covered' as const } : one)),
        }
      : risk,
  );
  world.rows.contracts.put(changed(contract, at, { risks }));
}

function checkPayable(ofCase: CaseRow): void {
  if (!canPay(ofCase))
    throw new Refusal('state-conflict', { reasonCode: ofCase.outcome === 'refused' ? 'case_refused' : `case_${ofCase.state}` });
}

/** Pays instalments to the lender, and tells of it with a statement. */
export async function payInstalments(world: World, caseId: string, dueDate?: string): Promise<void> {
  const before = caseOf(world, caseId);
  checkPayable(before);
  const { rows, next } = dueNow(world, before, dueDate);
  if (rows.length === 0) {
    if (dueDate === undefined) throw new Refusal('state-conflict', { reasonCode: 'nothing_due' });
    throw new Refusal('validation-failed', { errors: [{ pointer: '#/dueDate', code: 'nothing_due' }] });
  }
  const sum = amountInWords(total(rows.map((row) => row.amount)));
  const dates = [...new Set(rows.flatMap((row) => row.dueDate ?? []))].toSorted();
  const when = dates.map(longDay).join(' et du ');
  const sheet = letterOf(world, before, {
    type: 'benefit_statement',
    title: `Avis de règlement – ${when}`,
    filename: `avis-de-reglement-${dates.at(-1) ?? before.number}.pdf`,
    lines: [...rows.map((row) => `${row.label} : ${amountInWords(row.amount)}`), `Total versé : ${sum}`],
  });
  await withLetter(world, sheet, (statement) => {
    const ofCase = caseOf(world, caseId);
    checkPayable(ofCase);
    const at = world.instant();
    for (const row of rows) {
      // Read again: another payment may have been made while the statement was printed.
      const now = world.rows.benefits.get(row.id) ?? row;
      const state = life.move(now.state, ...(ways[now.state] ?? ['paid']));
      world.rows.benefits.put({ ...changed(now, at, { state, paidAt: at, statementDocumentId: statement.id }), reason: undefined });
      markCovered(world, row, at);
      world.bulletin.tell(ofCase.accountId, 'benefit.updated', row.id);
    }
    const state = ofCase.state === 'decided' ? insuranceCase.move('decided', 'in_payment') : ofCase.state;
    const paid = changed(ofCase, at, { state, ...(next ? { nextInstalment: next } : {}) });
    world.rows.cases.put(paid);
    announce(
      world,
      paid,
      {
        kind: 'payment',
        subject: `${rows.length > 1 ? 'Échéances' : 'Échéance'} du ${when} ${rows.length > 1 ? 'prises' : 'prise'} en charge : ${sum}`,
        type: 'payment',
        severity: 'success',
        notice: `${sum} versés à ${rows[0]?.payeeName ?? 'votre prêteur'}.`,
      },
      [statement],
    );
  });
}
