import type { SubmissionReceipt } from '@avenant/api';
import { type TemplateResult, html } from 'lit';
import { date, time } from '../kit/format.js';
import type { DepositView } from './deposit-view.js';
import { heading } from './heading.js';
import { notice } from './notice.js';

/** The green confirmation, with the reference to quote, and what to do next; the focus comes to it. */
export function depositReceipt({ reference, at }: SubmissionReceipt, actions: unknown, view: DepositView): TemplateResult {
  const { words, service, place } = view;
  return html`<div class="done">
    <div class="outcome" tabindex="-1" role="status">
      ${notice('success', [
        heading(view.level, words.sentTitle),
        html`<p>${service ? words.sent({ service }) : words.sentPlain}</p>
          <p>${words.receipt({ reference, date: date(at, place), time: time(at, place) })}</p>`,
      ])}
    </div>
    <div class="ways">${actions}</div>
  </div>`;
}
