import type { Attestation } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { heading } from './heading.js';

export interface AttestationHistoryOptions {
  readonly words: { readonly history: string; readonly year: (p: { year: string; count: number }) => string };
  readonly level: number;
  /** The last year stands open, where there is nothing else to be seen. */
  readonly isOpen: boolean;
  readonly card: (one: Attestation, level: number) => TemplateResult;
}

/** By the year that they begin in, as they come. */
function byYear(past: readonly Attestation[]): [year: string, of: Attestation[]][] {
  const years = new Map<string, Attestation[]>();
  for (const one of past) {
    const year = one.period.start.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), one]);
  }
  return [...years];
}

/** Those that have had their time, by year, folded. */
export function attestationHistory(past: readonly Attestation[], options: AttestationHistoryOptions): TemplateResult | typeof nothing {
  if (past.length === 0) return nothing;
  const { words, level, isOpen, card } = options;
  return html`<div class="history">
    ${heading(level, words.history)}
    <ul class="years">
      ${byYear(past).map(
        ([year, of], i) =>
          html`<li>
            <details ?open=${isOpen && i === 0}>
              <summary>${words.year({ year, count: of.length })}</summary>
              <ul class="list">
                ${of.map((one) => html`<li>${card(one, Math.min(6, level + 1))}</li>`)}
              </ul>
            </details>
          </li>`,
      )}
    </ul>
  </div>`;
}
