import type { ClaimDefinition } from '@avenant/api';
import { html, nothing } from 'lit';
import type { ClaimWizardWords } from '../claim-wizard/claim-wizard.labels.js';
import type { ClaimDraft } from '../flows/claim-draft.js';
import { type Place, date, time } from '../kit/format.js';
import { button } from './button.js';
import { heading } from './heading.js';
import { check } from './icons/check.js';
import { notice } from './notice.js';

/** « Enregistré à 14 h 05 »: said beside the title, and not aloud each second. */
export function savedNote({ state }: ClaimDraft, words: ClaimWizardWords, place: Place): unknown {
  switch (state.saving) {
    case 'saved':
      return html`<span class="saved">${check()}${words.saved({ time: time(state.kept.updatedAt, place) })}</span>`;
    case 'saving':
      return html`<span class="saved">${words.saving}</span>`;
    case 'unsaved':
      return html`<span class="saved">${words.unsaved}</span>`;
    case 'failed':
    case 'conflict':
    case 'gone':
      return nothing;
  }
}

export interface KeepingOptions {
  readonly words: ClaimWizardWords;
  readonly place: Place;
  readonly level: number;
  readonly definition: ClaimDefinition;
  readonly left: (said: string) => void;
}

/** What is to be known of what is kept: not yet, no more, or two ways at once; and that it is late. */
export function keepingNotices(store: ClaimDraft, { words, place, level, definition, left }: KeepingOptions): unknown {
  const { saving, disputed, kept } = store.state;
  const late = kept.advice.find(({ code }) => code === 'late_declaration')?.dueDate;
  const questions = definition.steps.flatMap((step) => step.questions);
  const list = disputed.map((id) => questions.find((question) => question.id === id)?.label ?? id).join(', ');
  return [
    saving === 'failed' ? notice('warning', words.savingFailed) : nothing,
    saving === 'gone'
      ? notice('danger', [
          html`<p>${words.gone}</p>`,
          html`<div class="actions">${button({ label: words.restart, press: () => left('') })}</div>`,
        ])
      : nothing,
    saving === 'conflict'
      ? notice('warning', [
          heading(level, words.conflictTitle),
          html`<p>${words.conflictText({ list })}</p>`,
          html`<div class="actions">
            ${button({ label: words.keepMine, press: () => void store.keepMine() })}
            ${button({ label: words.takeTheirs, press: () => void store.takeTheirs() })}
          </div>`,
        ])
      : nothing,
    late ? notice('info', words.late({ date: date(late, place) })) : nothing,
  ];
}

/** Giving up takes two presses, and says what goes with it. */
export const discardPanel = (
  asks: boolean,
  words: ClaimWizardWords,
  { ask, not, sure }: { ask: () => void; not: () => void; sure: () => void },
): unknown =>
  asks
    ? notice('warning', [
        html`<p>${words.discardAsk}</p>`,
        html`<div class="actions">
          ${button({ label: words.discardSure, id: 'discard-sure', press: sure })}${button({ label: words.discardNot, kind: 'quiet', press: not })}
        </div>`,
      ])
    : html`<div class="giving-up">${button({ label: words.discard, kind: 'quiet', id: 'discard', press: ask })}</div>`;
