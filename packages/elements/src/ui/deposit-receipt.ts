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

/** The green confirmation, with the reference to quote; the focus comes to it. */
export function depositReceipt(
  { reference, at }: SubmissionReceipt,
  level: number,
  service: string | undefined,
  words: ReceiptWords,
  place: Place,
): TemplateResult {
  return html`<div class="outcome" tabindex="-1" role="status">
    ${notice('success', [
      heading(level, words.sentTitle),
      html`<p>${service ? words.sent({ service }) : words.sentPlain}</p>`,
      html`<p>${words.receipt({ reference, date: date(at, place), time: time(at, place) })}</p>`,
    ])}
  </div>`;
}

/** Where the focus goes when a file has been removed: the next file of the zone, else the last one, else the zone's own way to add one. */
export const afterRemoval = (zone: Element | null | undefined, at: number): HTMLElement | null | undefined => {
  const left = [...(zone?.querySelectorAll<HTMLElement>('[data-file] .verbs button:last-child') ?? [])];
  return left[Math.min(at, left.length - 1)] ?? zone?.querySelector<HTMLElement>('input[type=file]');
};
