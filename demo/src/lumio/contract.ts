import { html } from 'lit';
import type { Portal } from '../portal.js';
import { read } from '../reading.js';
import { sorry } from '../sorry.js';
import { href } from './hrefs.js';
import type { LumioWords } from './words.js';

type Risk = Awaited<ReturnType<Portal['api']['contracts']['risks']>>['items'][number];
type Loan = Extract<Risk, { kind: 'loan' }>;

const money = (portal: Portal<LumioWords>, { amount, currency }: Loan['instalment']) =>
  new Intl.NumberFormat(portal.language, { style: 'currency', currency }).format(Number(amount));
const day = (portal: Portal<LumioWords>, date: string) =>
  new Intl.DateTimeFormat(portal.language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

function loanFacts(portal: Portal<LumioWords>, loan: Loan) {
  const { words } = portal;
  const facts = [
    [words.kind, loan.loanKind === 'unknown' ? words.loan : words[loan.loanKind]],
    [words.outstanding, money(portal, loan.outstanding)],
    [words.instalment, money(portal, loan.instalment)],
    [words.end, loan.endDate ? day(portal, loan.endDate) : words.noEnd],
    [words.lender, loan.lenderName],
  ];
  return html`<dl class="facts">
    ${facts.map(
      ([name, value]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function instalments(portal: Portal<LumioWords>, loan: Loan) {
  const { words } = portal;
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${words.due}</th>
        <th scope="col" class="amount">${words.amount}</th>
        <th scope="col">${words.status}</th>
      </tr>
    </thead>
    <tbody>
      ${loan.instalments.map(
        ({ dueDate, amount, state }) =>
          html`<tr>
            <th scope="row"><time datetime=${dueDate}>${day(portal, dueDate)}</time></th>
            <td class="amount">${money(portal, amount)}</td>
            <td>${state === 'unknown' ? '' : words[state]}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function withLoan(portal: Portal<LumioWords>, id: string, draw: (loan: Loan) => unknown): unknown {
  const key = `risks/${id}`;
  const reading = read(portal, key, () => portal.api.contracts.risks({ contractId: id }));
  if (reading.status === 'failed') return sorry(portal, key, reading.code);
  if (reading.status !== 'ready') return html`<div class="bones" aria-busy="true"></div>`;
  const loan = reading.value.items.find((risk): risk is Loan => risk.kind === 'loan');
  return loan ? draw(loan) : html`<p class="muted">${portal.words.noLoan}</p>`;
}

/** One credit: its facts, its instalments, and its insurance on the rightmost tab (C7). */
export function contractPage(portal: Portal<LumioWords>) {
  const { id, tab } = portal.router.place;
  const remember = (event: CustomEvent<{ tab: string }>) => portal.router.go(`?onglet=${event.detail.tab}`, { replace: true });
  const contract = read(portal, `contract/${id}`, () => portal.api.contracts.get({ contractId: id }));
  return html`<p><a class="back" href=${portal.router.base}>← ${portal.words.loans}</a></p>
    <h1 tabindex="-1">${contract.status === 'ready' ? contract.value.productName : portal.words.loan}</h1>
    <avenant-contract-tabs .selected=${tab} @avenant-tab-changed=${remember}>
      <div slot="loan">${withLoan(portal, id, (loan) => loanFacts(portal, loan))}</div>
      <div slot="instalments">${withLoan(portal, id, (loan) => instalments(portal, loan))}</div>
      <avenant-insurance-tab
        slot="insurance"
        contract-id=${id}
        case-href=${href.case}
        deposit-href=${href.deposit}
        cases-href=${href.cases}
      ></avenant-insurance-tab>
    </avenant-contract-tabs>`;
}
