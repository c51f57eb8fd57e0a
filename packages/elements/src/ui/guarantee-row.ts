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
  readonly upTo: (p: { amount: string }) => string;
  readonly atMost: (p: { duration: string }) => string;
  readonly franchise: (p: { duration: string }) => string;
  readonly franchiseAmount: (p: { amount: string }) => string;
  readonly nothingLeft: string;
  readonly carence: (p: { duration: string }) => string;
  readonly atOnce: string;
  readonly age: (p: { age: number }) => string;
  readonly noEnd: string;
  readonly optional: string;
  readonly excluded: string;
}

export const isCovered = ({ status }: Guarantee): boolean => status === 'included' || status === 'optional_selected';

function paid({ limits, maxDuration }: Guarantee, words: GuaranteeWords, place: Place): string {
  const parts = limits.map((limit) => {
    const rate =
      limit.rate && (limit.kind === 'per_instalment' ? words.perInstalment : words.perTotal)({ rate: percent(limit.rate, place) });
    const amount = limit.amount && words.upTo({ amount: money(limit.amount, place) });
    return [rate, amount].filter(Boolean).join(', ');
  });
  if (maxDuration) parts.push(words.atMost({ duration: duration(maxDuration, place) }));
  return parts.filter(Boolean).join(', ');
}

function left({ deductible }: Guarantee, words: GuaranteeWords, place: Place): string {
  if (deductible?.duration) return words.franchise({ duration: duration(deductible.duration, place) });
  return deductible?.amount ? words.franchiseAmount({ amount: money(deductible.amount, place) }) : words.nothingLeft;
}

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
          : html`<p class="quiet">${status === 'excluded' ? words.excluded : words.optional}</p>`
      }
    </div>
  </li>`;
}
