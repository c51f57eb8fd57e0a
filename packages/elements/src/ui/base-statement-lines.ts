import type { BaseHint, BaseLine, BaseValue } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { BaseStatementDraft } from '../flows/base-statement-draft.js';
import type { BaseStatementDraftState } from '../flows/base-statement-figures.js';
import { type LineProblem, decimalsOf, isMoney, numberOf, valueOf } from '../flows/base-statement-figures.js';
import type { BaseStatementWords } from './base-statement.labels.js';
import { type Place, cached, money } from '../kit/format.js';
import { sum } from '../kit/sum.js';
import { button } from './button.js';
import { describedBy, field } from './field.js';
import { info } from './icons/info.js';
import { triangleAlert } from './icons/triangle-alert.js';

export interface LinesView {
  readonly words: BaseStatementWords;
  readonly place: Place;
  readonly draft: BaseStatementDraft;
}

export const lineId = (code: string) => `line-${code}`;
const unitOf = (unit: BaseLine['unit'], words: BaseStatementWords) => words[unit === 'unknown' || unit === 'money' ? 'otherUnit' : unit];

/** « 1 240 000,00 € », « 13,5 ETP ». */
export const valueText = (value: BaseValue, words: BaseStatementWords, place: Place): string =>
  isMoney(value) ? money(value, place) : `${plain(value.value, 0, place)}\u00a0${unitOf(value.unit, words)}`;

/** As a field shows it, so that it can be typed on: thousands apart by a narrow space, whatever the language. */
function plain(number: string, decimals: number, { locale }: Place): string {
  const format = cached(
    `f/${locale}/${decimals}`,
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: 2 }),
  );
  return (format as Intl.NumberFormat)
    .formatToParts(Number(number))
    .map(({ type, value }) => (type === 'group' ? '\u202f' : value))
    .join('');
}
function shown(state: BaseStatementDraftState, line: BaseLine, place: Place): string {
  const typed = state.typed[line.code];
  if (typed !== undefined) return typed;
  if (!line.value) return '';
  const number = numberOf(line.value);
  return plain(number, line.unit === 'money' && !Number.isInteger(Number(number)) ? 2 : 0, place);
}

export function problemText({ why }: LineProblem, line: BaseLine, words: BaseStatementWords): string {
  if (why !== 'format') return words[why];
  const decimals = decimalsOf(line);
  return decimals === 2 ? words.formatMoney : decimals === 1 ? words.formatFte : words.formatWhole;
}

const hintText = ({ code }: BaseHint, words: BaseStatementWords) => words[code === 'unknown' ? 'odd' : code];

function lineField(line: BaseLine, state: BaseStatementDraftState, view: LinesView): TemplateResult {
  const { words, place, draft } = view;
  const { code } = line;
  const id = lineId(code);
  const problem = state.problems.find((one) => one.code === code);
  const conflict = state.conflicts.find((one) => one.code === code);
  const hint = conflict || problem ? undefined : state.statement.hints.find((one) => one.lineCode === code);
  const error = problem && problemText(problem, line, words);
  const isAmount = line.unit === 'money' || line.unit === 'unknown';
  const beside = [describedBy({ id, hint: line.help, error }), `${id}-beside`, (hint ?? conflict ?? line.correction) && `${id}-said`];
  return html`<div class="figure">
    ${field({
      id,
      label: line.label,
      hint: line.help,
      error,
      control: html`<span class="entry"
        ><input
          id=${id}
          class="control"
          type="text"
          inputmode=${decimalsOf(line) === 0 ? 'numeric' : 'decimal'}
          autocomplete="off"
          required
          .value=${shown(state, line, place)}
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${beside.filter((one) => typeof one === 'string').join(' ')}
          @focus=${() => void draft.begin()}
          @input=${(event: Event) => draft.type(code, (event.target as HTMLInputElement).value)}
          @blur=${({ relatedTarget }: FocusEvent) => void draft.leave(code, (relatedTarget as Element | null)?.localName === 'button')}
        /><span class="unit" aria-hidden="true">${isAmount ? '€' : unitOf(line.unit, words)}</span></span
      >`,
    })}
    <p class="previous" id="${id}-beside">
      <span class="aloud">${isAmount ? '' : unitOf(line.unit, words)}</span
      >${line.previousValue ? words.previous({ value: valueText(line.previousValue, words, place) }) : nothing}
    </p>
    <div class="said" id="${id}-said">
      ${line.correction ? html`<p class="to-correct">${triangleAlert()}<span>${words.lineCorrect({ text: line.correction })}</span></p>` : nothing}
      ${hint ? html`<p class="odd">${info()}<span>${hintText(hint, words)}</span></p>` : nothing}
      ${
        conflict
          ? html`<p class="to-correct">
                ${triangleAlert()}
                <span>${words.conflict({ theirs: conflict.theirs ? valueText(conflict.theirs, words, place) : words.nothing })}</span>
              </p>
              <div class="ways">
                ${button({ label: words.keepMine, aloud: `${words.keepMine}, ${line.label}`, press: () => void draft.keepMine(code) })}
                ${button({ label: words.takeTheirs, aloud: `${words.takeTheirs}, ${line.label}`, press: () => draft.takeTheirs(code) })}
              </div>`
          : nothing
      }
    </div>
  </div>`;
}

/** The sum of the turnovers, as they stand in the fields; where there is but one, it is its own sum. */
export function totalOf(
  state: BaseStatementDraftState,
  { words, place }: Pick<LinesView, 'words' | 'place'>,
): TemplateResult | typeof nothing {
  const lines = state.statement.lines.filter(({ kind }) => kind === 'turnover');
  const amounts = lines.flatMap((line) => {
    const value = valueOf(state, line);
    return value && isMoney(value) ? [value] : [];
  });
  if (lines.length < 2) return nothing;
  const [total = { amount: '0', currency: state.statement.currency }] = sum(amounts);
  return html`<p class="total"><span>${words.total}</span> <b>${money(total, place)}</b></p>`;
}

/** One field for each figure that is asked, last year's beside it. */
export const baseStatementLines = (state: BaseStatementDraftState, view: LinesView): TemplateResult =>
  html`<div class="figures">${state.statement.lines.map((line) => lineField(line, state, view))}${totalOf(state, view)}</div>`;
