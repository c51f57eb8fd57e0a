import type { DateRange } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { TypedPeriod } from '../flows/extension-problem.js';
import { daysIn } from '../flows/period.js';
import { type Place, date } from '../kit/format.js';
import { button } from './button.js';
import type { ExtensionWords } from './extension.labels.js';

/** « du 1er novembre 2026 au 30 novembre 2026 » */
export const periodText = ({ start, end }: DateRange, words: ExtensionWords, place: Place): string =>
  start === end ? words.oneDay({ date: date(start, place) }) : words.period({ from: date(start, place), to: date(end, place) });

const line = (period: DateRange, words: ExtensionWords, place: Place): TemplateResult =>
  html`<span class="period">${periodText(period, words, place)}</span>
    <span class="quiet">(${words.days({ count: daysIn(period) })})</span>`;

/** Periods as they are read: in a recap, in a receipt, in what was declared before. */
export const periodList = (periods: readonly DateRange[], words: ExtensionWords, place: Place, label?: string): TemplateResult =>
  html`<ul class="periods" aria-label=${label ?? nothing}>
    ${periods.map((period) => html`<li>${line(period, words, place)}</li>`)}
  </ul>`;

/** Id of a period's row: periods of one request have no day in common. */
export const periodId = ({ start }: DateRange): string => `period-${start}`;

export interface PeriodRowOptions {
  readonly words: ExtensionWords;
  readonly place: Place;
  readonly errorOf: (period: TypedPeriod) => string | undefined;
  readonly remove: (period: TypedPeriod) => void;
  /** Absent while the fields hold something else. */
  readonly change: ((period: TypedPeriod) => void) | undefined;
}

/** Periods that may still be changed; what the insurer has said against one stands above it. */
export const periodRows = (periods: readonly TypedPeriod[], options: PeriodRowOptions): TemplateResult => {
  const { words, place, errorOf, remove, change } = options;
  const action = (label: string, period: TypedPeriod, press: (period: TypedPeriod) => void) =>
    button({
      label,
      kind: 'quiet',
      aloud: words.ofPeriod({ action: label, text: periodText(period, words, place) }),
      press: () => press(period),
    });
  return html`<ul class="rows">
    ${periods.map((period) => {
      const error = errorOf(period);
      return html`<li id=${periodId(period)} tabindex="-1" class=${error ? 'wrong' : ''}>
        ${error ? html`<p class="error">${error}</p>` : nothing}
        <p>${line(period, words, place)}</p>
        <div>${change ? action(words.change, period, change) : nothing}${action(words.remove, period, remove)}</div>
      </li>`;
    })}
  </ul>`;
};
