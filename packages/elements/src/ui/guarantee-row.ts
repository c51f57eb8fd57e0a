import type { Guarantee } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, money, percent } from '../kit/format.js';
import { duration } from '../kit/phrases.js';
import { heading } from './heading.js';
import { shieldCheck } from './icons/shield-check.js';
import { shieldOff } from './icons/shield-off.js';

/** Words of a guarantee's terms. */
export interface GuaranteeWords {
  readonly paid: string;
  readonly deductible: string;
  readonly waiting: string;
  readonly until: string;
  readonly perInstalment: (p: { rate: string }) => string;
  readonly perTotal: (p: { rate: string }) => string;
  readonly perInsured: (p: { rate: string }) => string;
  readonly per_claim: string;
  readonly per_year: string;
  readonly per_item: string;
  readonly upTo: (p: { amount: string }) => string;
  readonly atMost: (p: { duration: string }) => string;
  readonly franchise: (p: { duration: string }) => string;
  readonly franchiseAmount: (p: { amount: string }) => string;
  readonly franchiseRelative: (p: { amount: string }) => string;
  readonly franchisePlain: (p: { amount: string }) => string;
  readonly nothingLeft: string;
  readonly carence: (p: { duration: string }) => string;
  readonly atOnce: string;
  readonly age: (p: { age: number }) => string;
  readonly noEnd: string;
  readonly optional: string;
  readonly excluded: string;
  readonly unclear: string;
}

export const isCovered = ({ status }: Guarantee): boolean => status === 'included' || status === 'optional_selected';

type Limit = Guarantee['limits'][number];
function upTo({ kind, rate, amount }: Limit, words: GuaranteeWords, place: Place): string {
  const share = kind === 'per_instalment' ? 'perInstalment' : kind === 'total' ? 'perTotal' : 'perInsured';
  // What is counted anew for each claim, year or thing has a word for it; the other kinds have none.
  const each: string | undefined = words[kind as 'per_claim' | 'per_year' | 'per_item'];
  const most = amount && words.upTo({ amount: money(amount, place) });
  const terms = [rate && words[share]({ rate: percent(rate, place) }), most].filter(Boolean).join(', ');
  return terms && each ? `${terms} ${each}` : terms;
}

function paid({ limits, maxDuration }: Guarantee, words: GuaranteeWords, place: Place): string {
  const atMost = maxDuration && words.atMost({ duration: duration(maxDuration, place) });
  return [...limits.map((limit) => upTo(limit, words, place)), atMost].filter(Boolean).join(', ');
}

function left({ deductible }: Guarantee, words: GuaranteeWords, place: Place): string {
  if (deductible?.duration) return words.franchise({ duration: duration(deductible.duration, place) });
  if (!deductible?.amount) return words.nothingLeft;
  const amount = { amount: money(deductible.amount, place) };
  // What a kind that we do not know leaves to the customer is not for us to say.
  if (deductible.kind === 'relative') return words.franchiseRelative(amount);
  return deductible.kind === 'unknown' ? words.franchisePlain(amount) : words.franchiseAmount(amount);
}

const off = (status: Guarantee['status'], words: GuaranteeWords) =>
  status === 'excluded' ? words.excluded : status === 'unknown' ? words.unclear : words.optional;

/** One guarantee: what is paid and up to how much, what stays with the customer, from when and until when. */
export function guaranteeRow(guarantee: Guarantee, level: number, words: GuaranteeWords, place: Place): TemplateResult {
  const { label, summary, waitingPeriod, endsAtAge, status } = guarantee;
  const covered = isCovered(guarantee);
  const from = waitingPeriod ? words.carence({ duration: duration(waitingPeriod, place) }) : words.atOnce;
  const terms = [
    [words.paid, paid(guarantee, words, place)],
    [words.deductible, left(guarantee, words, place)],
    [words.waiting, from],
    [words.until, endsAtAge ? words.age({ age: endsAtAge }) : words.noEnd],
  ].filter(([, value]) => value);
  return html`<li class="guarantee ${covered ? '' : 'off'}" part="guarantee">
    ${covered ? shieldCheck() : shieldOff()}
    <div>
      ${heading(level, label, { class: 'name' })} ${summary ? html`<p class="quiet">${summary}</p>` : nothing}
      ${
        covered
          ? html`<dl>
              ${terms.map(
                ([name, value]) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd>${value}</dd>
                  </div>`,
              )}
            </dl>`
          : html`<p class="quiet">${off(status, words)}</p>`
      }
    </div>
  </li>`;
}
