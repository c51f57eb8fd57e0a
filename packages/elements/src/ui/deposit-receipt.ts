import type { SubmissionReceipt } from '@avenant/api';
import { type TemplateResult, html } from 'lit';
import { type Place, date, time } from '../kit/format.js';
import { heading } from './heading.js';
import { notice } from './notice.js';

export interface ReceiptWords {
  readonly sentTitle: string;
  readonly sent: (p: { service: string }) => string;
  readonly sentPlain: string;
  readonly receipt: (p: { reference: string; date: string; time: string }) => string;
}

export interface ReceiptOptions {
  readonly words: ReceiptWords;
  readonly level: number;
  /** Who has received the documents. */
  readonly service: string | undefined;
  readonly place: Place;
}

/** The green confirmation, with the reference to quote, and what to do next; the focus comes to it. */
export function depositReceipt({ reference, at }: SubmissionReceipt, actions: unknown, options: ReceiptOptions): TemplateResult {
  const { words, level, service, place } = options;
  return html`<div class="done">
    <div class="outcome" tabindex="-1" role="status">
      ${notice('success', [
        heading(level, words.sentTitle),
        html`<p>${service ? words.sent({ service }) : words.sentPlain}</p>`,
        html`<p>${words.receipt({ reference, date: date(at, place), time: time(at, place) })}</p>`,
      ])}
    </div>
    <div class="actions">${actions}</div>
  </div>`;
}
