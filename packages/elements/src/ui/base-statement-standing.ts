import type { BaseStatement } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { BaseStatementWords } from './base-statement.labels.js';
import { type Place, date, time } from '../kit/format.js';
import { baseStatementStatus, exerciseName } from './base-statement-status.js';
import type { BaseStatementStatusWords } from './base-statement-status.labels.js';
import { button } from './button.js';
import { heading } from './heading.js';
import { notice } from './notice.js';

interface StandingView {
  readonly words: BaseStatementWords;
  readonly place: Place;
  readonly look: () => void;
}

/** What is to be known before anything is typed: who else writes, what is to be corrected, that it is late, or not open yet. */
export function standing(statement: BaseStatement, { words, place, look }: StandingView): (TemplateResult | typeof nothing)[] {
  const { lock, correctionText, isLate, window, state, allowedActions } = statement;
  const reason = allowedActions.find(({ rel }) => rel === 'freeze')?.reasonCode;
  const isHeld = lock && !lock.isYours;
  return [
    isHeld
      ? notice('warning', [
          html`<p>${words.locked({ name: lock.holderName, time: time(lock.until, place) })}</p>`,
          button({ label: words.look, press: look }),
        ])
      : nothing,
    reason === 'base_statement.write' ? notice('info', words.readOnly) : nothing,
    correctionText ? notice('danger', [html`<p><b>${words.correct}</b></p>`, html`<p>${correctionText}</p>`]) : nothing,
    isLate && state !== 'frozen' ? notice('warning', words.late({ date: date(window.closesAt, place) })) : nothing,
    state === 'not_open' ? notice('info', words.notOpen({ date: date(window.opensAt, place) })) : nothing,
  ];
}

/** Which statement it is, how it stands, and by when it is due. */
export function statementHeader(
  { exercise, contractNumber, productName, state, isLate, allowedActions, window }: BaseStatement,
  status: BaseStatementStatusWords,
  { words, place, level }: Pick<StandingView, 'words' | 'place'> & { readonly level: number },
): TemplateResult {
  const isDue = !isLate && allowedActions.some(({ rel, enabled }) => enabled && (rel === 'freeze' || rel === 'submit'));
  return html`<header>
    ${heading(level - 1, status.title({ exercise: exerciseName(exercise) }), { class: 'title', id: 'title', focusable: true })}
    <p class="quiet">${contractNumber} – ${productName}</p>
    ${baseStatementStatus(state, status)} ${isDue ? html`<p>${words.until({ date: date(window.closesAt, place) })}</p>` : nothing}
  </header>`;
}
