import { type TemplateResult, html, nothing } from 'lit';
import type { BaseStatementDraftState } from '../flows/base-statement-figures.js';
import { lineId, problemText } from './base-statement-lines.js';
import type { BaseStatementWords } from './base-statement.labels.js';
import { errorSummary } from './error-summary.js';
import { notice } from './notice.js';

interface OutcomeView {
  readonly words: BaseStatementWords;
  readonly level: number;
  readonly sentence: (error: NonNullable<BaseStatementDraftState['error']>) => string;
  readonly go: (id: string) => void;
}

/** What is to be put right, each a link to its field, and what went wrong; the focus comes to it. */
export function statementOutcome({ problems, checked, error, statement }: BaseStatementDraftState, view: OutcomeView): TemplateResult {
  const { words, level, sentence, go } = view;
  const mistakes = problems.flatMap((problem) => {
    const line = statement.lines.find(({ code }) => code === problem.code);
    return line ? [{ id: lineId(line.code), text: words.error({ label: line.label, text: problemText(problem, line, words) }) }] : [];
  });
  return html`<div class="room" id="outcome" tabindex="-1">
    ${checked && mistakes.length > 0 ? errorSummary(level, words.errors({ count: mistakes.length }), mistakes, go) : nothing}
    ${error ? notice('danger', sentence(error)) : nothing}
  </div>`;
}
