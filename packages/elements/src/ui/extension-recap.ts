import type { Case, Extension, ExtensionReceipt } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { daysIn } from '../flows/period.js';
import { type Place, date, time } from '../kit/format.js';
import { periodList } from './extension-periods.js';
import type { ExtensionWords } from './extension.labels.js';
import { heading } from './heading.js';
import { notice } from './notice.js';

export interface ExtensionRecapOptions {
  readonly words: ExtensionWords;
  readonly place: Place;
  /** Who receives it. */
  readonly service?: string | undefined;
}

/** What is asked, as a letter would say it. */
export function extensionLetter(
  { periods, resumedOn }: Pick<Extension, 'periods' | 'resumedOn'>,
  about: Pick<Case, 'title' | 'number' | 'contractIds'>,
  { words, place, service }: ExtensionRecapOptions,
): TemplateResult {
  const count = periods.reduce((sum, period) => sum + daysIn(period), 0);
  return html`<div class="letter">
    <p class="quiet">${about.number}<br />${about.title}</p>
    <p>${words.asks}</p>
    ${periodList(periods, words, place)} ${periods.length > 1 ? html`<p>${words.total({ count })}</p>` : nothing}
    <p>${resumedOn ? words.backAtWork({ date: date(resumedOn, place) }) : words.notBack}</p>
    ${about.contractIds.length > 1 ? html`<p>${words.forAll}</p>` : nothing}
    ${service ? html`<p class="quiet">${words.to({ service })}</p>` : nothing}
  </div>`;
}

export interface ExtensionReceiptOptions {
  readonly words: {
    readonly sentTitle: string;
    readonly receipt: (p: { reference: string; date: string; time: string }) => string;
    readonly next: string;
  };
  readonly place: Place;
  readonly level: number;
}

/** The confirmation, with the reference to quote and what was asked; the focus comes to it. */
export function extensionReceipt(
  { reference, at }: ExtensionReceipt,
  letter: TemplateResult,
  action: unknown,
  { words, place, level }: ExtensionReceiptOptions,
): TemplateResult {
  const told = words.receipt({ reference, date: date(at, place), time: time(at, place) });
  return html`<div class="extension">
    <div id="outcome" tabindex="-1" role="status">
      ${notice('success', [heading(level, words.sentTitle), html`<p>${told}</p>`, html`<p>${words.next}</p>`])}
    </div>
    ${letter}
    <div class="actions">${action}</div>
  </div>`;
}
