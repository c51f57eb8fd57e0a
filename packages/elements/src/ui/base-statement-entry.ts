import { type TemplateResult, html, nothing } from 'lit';
import type { BaseStatementDraftState, StatementWay } from '../flows/base-statement-figures.js';
import { date, time } from '../kit/format.js';
import { type LinesView, baseStatementLines } from './base-statement-lines.js';
import { button } from './button.js';
import { heading } from './heading.js';

export interface StatementView extends LinesView {
  readonly level: number;
  readonly way: StatementWay;
  readonly withPieces: boolean;
  readonly outcome: unknown;
  readonly blank: unknown;
  readonly choose: (change: { way: StatementWay } | { withPieces: true }) => void;
  /** Where the documents of one of the statement's cases are dropped. */
  readonly zones: (caseId: string, level: number, labels: Readonly<Record<'title' | 'intro', string>>) => unknown;
  readonly check: () => void;
}

/** The way that was chosen, or that the statement was begun in. */
export const wayOf = ({ statement: { modes, mode } }: BaseStatementDraftState, chosen?: StatementWay): StatementWay =>
  chosen ?? (mode === 'scan' || !modes.includes('online') ? 'scan' : 'online');

/** The letter, the way of answering, the figures or the scan, the pieces, and the button that leads to the last look. */
export function statementEntry(state: BaseStatementDraftState, view: StatementView): TemplateResult {
  const { words, level, way } = view;
  const { statement, busy } = state;
  const isLacking = way === 'scan' && !statement.hasScan;
  const check = button({
    label: words.check,
    kind: 'primary',
    type: way === 'online' ? 'submit' : 'button',
    busy: busy !== undefined,
    ...(isLacking && { refusedBy: 'scan-missing' }),
    ...(way === 'scan' && { press: view.check }),
  });
  const ending = html`${view.outcome}
    <div class="actions">${check} ${isLacking ? html`<p class="quiet" id="scan-missing">${words.scanMissing}</p>` : nothing}</div>`;
  return html`${letter(state, view)} ${ways(state, view)}
  ${
    way === 'online'
      ? html`<form
          novalidate
          @submit=${(event: Event) => {
            event.preventDefault();
            view.check();
          }}
        >
          <section>
            ${heading(level, words.figures, { class: 'subtitle' })}
            <p class="quiet">${words.mandatory}</p>
            ${baseStatementLines(state, view)} ${kept(state, view)}
          </section>
          ${pieces(state, view)} ${ending}
        </form>`
      : html`${scan(state, view)} ${pieces(state, view)} ${ending}`
  }`;
}

function letter({ statement }: BaseStatementDraftState, { words, place, level, blank }: StatementView): TemplateResult {
  return html`<section class="letter">
    ${heading(level, words.letter({ date: date(statement.letter.sentOn, place) }), { class: 'subtitle' })}
    ${statement.letter.paragraphs.map((text) => html`<p>${text}</p>`)} ${blank}
  </section>`;
}

function ways({ statement }: BaseStatementDraftState, { words, way, choose }: StatementView): unknown {
  const { modes } = statement;
  if (!modes.includes('online')) return html`<p>${words.noOnline}</p>`;
  if (!modes.includes('scan')) return nothing;
  const choice = (value: StatementWay) =>
    html`<label class="choice"
      ><input type="radio" name="way" .checked=${way === value} @change=${() => choose({ way: value })} />${words[value]}</label
    >`;
  return html`<fieldset>
    <legend>${words.way}</legend>
    ${choice('online')}${choice('scan')}
  </fieldset>`;
}

/** Where what was typed is; said aloud only when it is not at the insurer's. */
function kept(state: BaseStatementDraftState, { words, place, draft }: StatementView): TemplateResult {
  const { keeping, statement, conflicts } = state;
  const isLost = keeping === 'failed' || conflicts.length > 0;
  const text =
    keeping === 'busy' ? words.saving : statement.savedAt ? words.saved({ time: time(statement.savedAt, place) }) : words.autosave;
  return html`<div class="kept">
    ${isLost ? nothing : html`<p class="quiet">${text}</p>`}
    <div role="status">${isLost ? html`<p>${words.unsaved}</p>` : nothing}</div>
    ${keeping === 'failed' ? button({ label: words.saveNow, press: () => void draft.keep() }) : nothing}
  </div>`;
}

const scan = ({ statement }: BaseStatementDraftState, { words, level, zones }: StatementView): unknown =>
  statement.hasScan
    ? html`<p><b>${words.scanHere}</b></p>`
    : statement.scanCaseId
      ? zones(statement.scanCaseId, level, { title: words.scanTitle, intro: words.scanText })
      : nothing;

function pieces({ statement }: BaseStatementDraftState, { words, level, withPieces, choose, zones }: StatementView): unknown {
  if (!statement.piecesCaseId) return nothing;
  if (withPieces) return zones(statement.piecesCaseId, level, { title: words.pieces, intro: words.piecesText });
  return html`<section>
    ${heading(level, words.pieces, { class: 'subtitle' })}
    <p class="quiet">${words.piecesText}</p>
    <div>${button({ label: words.showPieces, press: () => choose({ withPieces: true }) })}</div>
  </section>`;
}
