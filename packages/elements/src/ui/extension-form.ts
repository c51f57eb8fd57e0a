import type { DateRange } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { ExtensionState } from '../flows/extension-draft.js';
import type { ExtensionField, TypedPeriod } from '../flows/extension-problem.js';
import type { Place } from '../kit/format.js';
import { button } from './button.js';
import { dateField } from './date-field.js';
import { periodList, periodRows } from './extension-periods.js';
import { sentenceOf } from './extension-sentences.js';
import type { ExtensionWords } from './extension.labels.js';
import { heading } from './heading.js';

export interface ExtensionFormOptions {
  readonly words: ExtensionWords;
  readonly place: Place;
  readonly level: number;
  /** Periods that were declared before. */
  readonly declared: readonly DateRange[];
  readonly type: (field: 'start' | 'end' | 'resumedOn', text: string) => void;
  readonly leave: () => unknown;
  readonly add: () => void;
  readonly remove: (period: TypedPeriod) => void;
  readonly change: ((period: TypedPeriod) => void) | undefined;
  readonly answer: (resumed: boolean) => void;
  readonly review: () => void;
}

/** Enter does what the button of these fields does. */
const form = (inside: unknown, send: () => void) =>
  html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send();
    }}
  >
    ${inside}
  </form>`;

/** The fields: a period, those that are there already, the return to work. */
export function extensionForm(state: ExtensionState, options: ExtensionFormOptions): TemplateResult {
  const { words, declared, place } = options;
  return html`<p class="quiet">${words.mandatory}</p>
    ${
      declared.length > 0
        ? html`<section>${heading(options.level, words.declared)} ${periodList(declared, words, place, words.declared)}</section>`
        : nothing
    }
    ${form(periodFields(state, options), options.add)} ${periodsSoFar(state, options)}
    ${form([resumedFields(state, options), button({ label: words.check, kind: 'primary', type: 'submit' })], options.review)}`;
}

const errorOf = ({ problems }: ExtensionState, field: ExtensionField, { words, place }: ExtensionFormOptions, of?: TypedPeriod) => {
  const found = problems.find((one) => one.field === field && one.of === of);
  return found && sentenceOf(found, words, place);
};

const day = (field: 'start' | 'end' | 'resumedOn', label: string, state: ExtensionState, options: ExtensionFormOptions) =>
  dateField({
    id: field,
    label,
    hint: options.words.dayHint,
    error: errorOf(state, field, options),
    value: state.typed[field],
    type: (text) => options.type(field, text),
    leave: options.leave,
  });

const periodFields = (state: ExtensionState, options: ExtensionFormOptions): TemplateResult =>
  html`<fieldset>
    <legend>${options.words.addTitle}</legend>
    ${day('start', options.words.start, state, options)} ${day('end', options.words.end, state, options)}
    ${button({ label: options.words.add, type: 'submit' })}
  </fieldset>`;

function periodsSoFar(state: ExtensionState, options: ExtensionFormOptions): TemplateResult {
  const { words, place, remove, change } = options;
  const error = errorOf(state, 'periods', options);
  return html`<section id="periods" tabindex="-1">
    ${heading(options.level, words.periods)} ${error ? html`<p class="error">${error}</p>` : nothing}
    ${
      state.periods.length === 0
        ? html`<p class="quiet">${words.noPeriod}</p>`
        : periodRows(state.periods, { words, place, remove, change, errorOf: (period) => errorOf(state, 'periods', options, period) })
    }
  </section>`;
}

function resumedFields(state: ExtensionState, options: ExtensionFormOptions): TemplateResult {
  const { words } = options;
  const error = errorOf(state, 'resumed', options);
  const choice = (id: string, label: string, value: boolean) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="resumed"
        id=${id}
        required
        .checked=${state.resumed === value}
        aria-describedby=${error ? 'resumed-error' : nothing}
        @change=${() => options.answer(value)}
      />${label}</label
    >`;
  return html`<fieldset>
    <legend>${words.resumed}</legend>
    ${error ? html`<p class="error" id="resumed-error">${error}</p>` : nothing}
    ${choice('resumed-yes', words.yes, true)}${choice('resumed-no', words.no, false)}
    ${state.resumed ? day('resumedOn', words.resumedOn, state, options) : nothing}
  </fieldset>`;
}
