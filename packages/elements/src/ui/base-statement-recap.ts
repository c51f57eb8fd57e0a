import type { BaseStatement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { BaseStatementDraftState } from '../flows/base-statement-draft.js';
import type { BaseStatementWords } from './base-statement.labels.js';
import { type Place, date } from '../kit/format.js';
import { totalOf, valueText } from './base-statement-lines.js';

interface RecapView {
  readonly words: BaseStatementWords;
  readonly place: Place;
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
export function statementLetter(state: BaseStatementDraftState, view: RecapView): TemplateResult {
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
