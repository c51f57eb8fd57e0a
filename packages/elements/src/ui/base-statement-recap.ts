import type { BaseStatement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { BaseStatementDraftState } from '../flows/base-statement-figures.js';
import type { BaseStatementWords } from './base-statement.labels.js';
import { type Place, date } from '../kit/format.js';
import { button } from './button.js';
import { heading } from './heading.js';
import { notice } from './notice.js';
import { totalOf, valueText } from './base-statement-lines.js';

interface RecapView {
  readonly words: BaseStatementWords;
  readonly place: Place;
  readonly level: number;
}
export interface StatementCheck extends RecapView {
  readonly mayReturn: boolean;
  readonly attested: boolean;
  /** It was to be returned, and not certified. */
  readonly unattested: boolean;
  readonly outcome: unknown;
  readonly choose: (change: { attested: boolean; unattested: boolean }) => void;
  readonly submit: () => void;
  readonly edit: () => void;
}

const figures = ({ lines }: BaseStatement, { words, place }: RecapView): TemplateResult =>
  html`<dl class="declared">
    ${lines.map(
      ({ label, value, previousValue }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>
            <b>${value ? valueText(value, words, place) : '—'}</b>
            ${previousValue ? html`<span class="quiet">${words.previous({ value: valueText(previousValue, words, place) })}</span>` : nothing}
          </dd>
        </div>`,
    )}
  </dl>`;

/** What is declared, as a letter would say it. */
function statementLetter(state: BaseStatementDraftState, view: RecapView): TemplateResult {
  const { words, place } = view;
  const { statement } = state;
  const { exercise, mode, attestedBy } = statement;
  const day = (of: string) => date(of, place);
  return html`<div class="letter">
    ${
      mode === 'scan' || statement.lines.length === 0
        ? html`<p>${words.byScan}</p>`
        : html`<p>${words.declares({ from: day(exercise.start), to: day(exercise.end) })}</p>
            ${figures(statement, view)} ${totalOf({ ...state, typed: {} }, view)}`
    }
    ${attestedBy ? html`<p class="quiet">${words.attestedBy({ name: attestedBy })}</p>` : nothing}
  </div>`;
}

/** The last look: the letter, the declaration that it is true, and the button that returns it. */
export function statementCheck(state: BaseStatementDraftState, view: StatementCheck): TemplateResult {
  const { words, level, unattested, outcome, edit } = view;
  const { busy } = state;
  const send = {
    label: busy === 'submit' ? words.submitting : words.submit,
    kind: 'primary' as const,
    type: 'submit' as const,
    busy: busy !== undefined,
  };
  return html`${heading(level, words.recap, { class: 'subtitle', id: 'recap', focusable: true })} ${statementLetter(state, view)}
  ${
    view.mayReturn
      ? html`<form
          novalidate
          @submit=${(event: Event) => {
            event.preventDefault();
            view.submit();
          }}
        >
          <div>
            ${unattested ? html`<p class="error" id="attest-error">${words.attestFirst}</p>` : nothing}
            <label class="choice"
              ><input
                type="checkbox"
                id="attest"
                required
                .checked=${view.attested}
                aria-invalid=${unattested ? 'true' : nothing}
                aria-describedby=${unattested ? 'attest-error' : nothing}
                @change=${(event: Event) => view.choose({ attested: (event.target as HTMLInputElement).checked, unattested: false })}
              />${words.attest}</label
            >
          </div>
          ${outcome}
          <div class="actions">${button(send)} ${busy ? nothing : button({ label: words.edit, press: edit })}</div>
        </form>`
      : nothing
  }`;
}

/** Returned, validated, or for reading only. */
export function statementRest(state: BaseStatementDraftState, view: RecapView, actions: unknown): TemplateResult {
  const { words, level } = view;
  const { state: at, reference } = state.statement;
  const isValidated = at === 'validated';
  const told = [
    heading(level, isValidated ? words.validatedTitle : words.sentTitle),
    reference && !isValidated ? html`<p>${words.sent({ reference })}</p>` : nothing,
  ];
  return html`<div class="room" id="outcome" tabindex="-1" role="status">
      ${isValidated || at === 'submitted' || at === 'under_review' ? notice('success', told) : nothing}
    </div>
    ${at === 'not_open' ? nothing : statementLetter(state, view)}
    <div class="actions">${actions}</div>`;
}
