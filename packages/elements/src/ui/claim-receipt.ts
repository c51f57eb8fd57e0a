import type { ClaimReceipt } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, date, time } from '../kit/format.js';
import type { ClaimRecapWords } from './claim-recap.labels.js';
import { heading } from './heading.js';
import { nextStep } from './next-step.js';
import { notice } from './notice.js';

export interface ClaimReceiptOptions {
  readonly words: ClaimRecapWords;
  readonly place: Place;
  readonly level: number;
  readonly now: Date;
}

/** The insurer has it: the number to quote, who acts next, and by when. The focus comes to it. */
export function claimReceipt(
  { number, at, nextStep: step, handlerName: name }: ClaimReceipt,
  action: unknown,
  { words, place, level, now }: ClaimReceiptOptions,
): TemplateResult {
  return html`<div id="outcome" tabindex="-1" role="status">
      ${notice('success', [
        heading(level, words.sentTitle, { class: 'title' }),
        html`<p>${words.number({ number, date: date(at, place), time: time(at, place) })}</p>`,
      ])}
    </div>
    <section class="sheet">
      ${heading(level + 1, words.whatNext, { class: 'subtitle' })} ${nextStep(step, words, place, now)}
      ${name ? html`<p>${words.handler({ name })}</p>` : nothing}
      <p class="quiet">${words.more}</p>
    </section>
    <div class="actions">${action}</div>`;
}
