import type { Benefit } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, date, money, percent } from '../kit/format.js';
import { days } from '../kit/month.js';
import { benefitStatus } from './benefit-status.js';
import type { BenefitStatusWords } from './benefit-status.labels.js';

/** Words of something that the insurer pays. */
export interface BenefitWords {
  readonly paidTo: (p: { payee: string; date: string }) => string;
  readonly paidOn: (p: { date: string }) => string;
  readonly payee: (p: { payee: string }) => string;
  readonly lender: string;
  readonly insured: string;
  readonly provider: string;
  readonly employer: string;
  readonly days: (p: { start: string; end: string }) => string;
  readonly computation: string;
  readonly ofDays: (p: { days: string; of: number }) => string;
}

export interface BenefitRowOptions {
  readonly words: BenefitWords;
  readonly status: BenefitStatusWords;
  readonly place: Place;
  /** Its statement, to download. */
  readonly statement?: TemplateResult | undefined;
}

/** Whom it goes to, and when it went. */
function payment({ payeeName, payeeKind, paidAt }: Benefit, words: BenefitWords, place: Place): string | undefined {
  const payee = payeeName ?? (payeeKind === 'unknown' ? undefined : words[payeeKind]);
  const on = paidAt && date(paidAt, place);
  if (on) return payee ? words.paidTo({ payee, date: on }) : words.paidOn({ date: on });
  return payee && words.payee({ payee });
}

const line = ({ label, amount, rate, days: count, ofDays }: Benefit['computation'][number], words: BenefitWords, place: Place) => {
  const part =
    count === undefined ? undefined : ofDays === undefined ? days(count, place) : words.ofDays({ days: days(count, place), of: ofDays });
  const how = [part, rate && percent(rate, place)].filter(Boolean).join(' × ');
  return html`<div>
    <dt>${label}${amount && how ? html` <span class="quiet how">${how}</span>` : nothing}</dt>
    <dd class="amount">${amount ? money(amount, place) : how}</dd>
  </div>`;
};

/** What is paid, how much, how it stands, to whom; why not; and how the amount came about, for who wants to know. */
export function benefitRow(benefit: Benefit, { words, status, place, statement = html`` }: BenefitRowOptions): TemplateResult {
  const { label, amount, state, period, reason, computation } = benefit;
  const range = period && words.days({ start: date(period.start, place), end: date(period.end, place) });
  const about = [payment(benefit, words, place), range].filter(Boolean);
  return html`<li class="benefit" part="benefit">
    <p class="label">${label}</p>
    <p class="amount" part="amount">${money(amount, place)}</p>
    <div class="state">${benefitStatus(state, status)}</div>
    ${about.length > 0 ? html`<p class="quiet about">${about.join(' · ')}</p>` : nothing}
    ${reason ? html`<p class="reason">${reason}</p>` : nothing}
    ${
      computation.length > 0
        ? html`<details>
            <summary>${words.computation}<span class="aloud">, ${label}</span></summary>
            <dl class="computation" part="computation">${computation.map((each) => line(each, words, place))}</dl>
            ${statement}
          </details>`
        : html`<div class="details">${statement}</div>`
    }
  </li>`;
}
