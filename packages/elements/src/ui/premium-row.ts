import type { PremiumNotice } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { daysBetween, inDays } from '../kit/days.js';
import { type Place, date, money } from '../kit/format.js';
import { circleAlert } from './icons/circle-alert.js';
import { clock } from './icons/clock.js';
import { premiumStatus } from './premium-status.js';
import type { PremiumWords } from './premium.labels.js';
import type { PremiumStatusWords } from './premium-status.labels.js';

export interface PremiumRowOptions {
  readonly words: PremiumWords;
  readonly status: PremiumStatusWords;
  readonly place: Place;
  /** Calendar day at the insurer's. */
  readonly today: string;
  /** Its paper, to download; why it cannot be had. */
  readonly paper: unknown;
  /** Whom to talk to about one that is late. */
  readonly help: unknown;
}

const owed: ReadonlySet<PremiumNotice['state']> = new Set([
  'issued',
  'partially_paid',
  'overdue',
  'reminded',
  'formal_notice',
  'rejected_debit',
  'upcoming',
]);

/** When it is due, or was settled: the fact that matters in its state. */
function when({ state, dueDate, settledOn, method }: PremiumNotice, { words, place, today }: PremiumRowOptions): string | undefined {
  if (settledOn) return words.settledOn({ date: date(settledOn, place) });
  if (!owed.has(state)) return undefined;
  const left = daysBetween(today, dueDate);
  const how = method && method !== 'unknown' ? words[method] : '';
  const said = (left < 0 ? words.wasDue : words.due)({ date: date(dueDate, place), how });
  return left > 31 ? said : `${said} (${inDays(left, place)})`;
}

/** What not paying has led to, and leads to, with its days. */
function steps({ steps: all }: PremiumNotice, { words, place, help }: PremiumRowOptions): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const bases = new Set(all.flatMap(({ legalBasis }) => legalBasis ?? []));
  const suspended = all.some(({ code, done }) => code === 'suspension' && done);
  return html`<div class="steps" part="steps">
    <p class="label">${words.next}</p>
    <ol>
      ${all.map(({ code, date: day, done }) => {
        const say = code === 'unknown' ? words.unknownStep : words[done ? (`${code}Done` as const) : code];
        return html`<li class=${done ? 'done' : 'coming'}>
          ${done ? circleAlert() : clock()}<span>${say({ date: date(day, place) })}</span>
        </li>`;
      })}
    </ol>
    <p>${words.stop}${suspended ? ` ${words.resume}` : nothing}</p>
    ${[...bases].map((article) => html`<p class="quiet">${words.basis({ article })}</p>`)} ${help}
  </div>`;
}

const line = (name: string, value: PremiumNotice['net'], place: Place) =>
  html`<div>
    <dt>${name}</dt>
    <dd class="amount">${money(value, place)}</dd>
  </div>`;

/** What is asked, for what, until when, what is paid of it, and what happens where it is not. */
export function premiumRow(notice: PremiumNotice, options: PremiumRowOptions): TemplateResult {
  const { words, status, place, paper } = options;
  const { kind, number, contracts, state, period, net, taxes, fees, total, paid, balance, reason } = notice;
  const named = words.named({ kind: words[kind], number });
  const products = [...new Set(contracts.map(({ productName }) => productName))].join(', ');
  const range = words.period({ start: date(period.start, place), end: date(period.end, place) });
  const inPart = owed.has(state) && Number(paid.amount) > 0 && Number(balance.amount) > 0;
  const due = when(notice, options);
  return html`<li class="premium" part="premium">
    <p class="label">${products || named}</p>
    <p class="amount" part="amount">${money(total, place)}</p>
    <div class="state">${premiumStatus(state, status)}</div>
    ${due ? html`<p class="when">${due}</p>` : nothing}
    ${inPart ? html`<p class="when">${words.part({ paid: money(paid, place), balance: money(balance, place) })}</p>` : nothing}
    <p class="quiet about">${[...(products ? [named] : []), range].join(' · ')}</p>
    ${reason ? html`<p class="reason">${reason}</p>` : nothing} ${steps(notice, options)}
    <details>
      <summary>${words.computation}<span class="aloud">, ${number}</span></summary>
      <dl class="computation" part="computation">
        ${line(words.net, net, place)} ${line(words.taxes, taxes, place)} ${fees ? line(words.fees, fees, place) : nothing}
        ${line(words.total, total, place)}
      </dl>
    </details>
    ${paper}
  </li>`;
}
