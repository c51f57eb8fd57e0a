import type { ClaimDefinition } from '@avenant/api';
import { html, nothing } from 'lit';
import type { DeclarationWords } from './declaration.labels.js';
import type { ClaimDraft } from '../flows/claim-draft.js';
import { type Place, date, time } from '../kit/format.js';
import { button } from './button.js';
import { heading } from './heading.js';
import { check } from './icons/check.js';
import { notice } from './notice.js';

/** « Enregistré à 14 h 05 »: said below the title, and not aloud each second. It takes one line, whatever it says: nothing moves under a finger. */
export function savedNote({ state }: ClaimDraft, words: DeclarationWords, place: Place): unknown {
  switch (state.saving) {
    case 'saved':
      return html`<span class="saved">${check()}${words.saved({ time: time(state.kept.updatedAt, place) })}</span>`;
    case 'unsaved': // For a second.
    case 'saving':
      return html`<span class="saved">${words.saving}</span>`;
    case 'failed':
    case 'conflict':
    case 'gone':
      return nothing;
  }
}

/** The day before which it should have been declared, where that day has passed. */
export const lateSince = ({ state: { kept } }: ClaimDraft): string | undefined =>
  kept.advice.find(({ code }) => code === 'late_declaration')?.dueDate;

export interface KeepingOptions {
  readonly words: DeclarationWords;
  readonly place: Place;
  readonly level: number;
  readonly definition: ClaimDefinition;
  readonly left: (said: string) => void;
  /** Late is said where it first shows, and where the whole is read over: on every screen it would be a reproach. */
  readonly saysLate: boolean;
}

/** What is to be known of what is kept: not yet, no more, or two ways at once; and that it is late. */
export function keepingNotices(store: ClaimDraft, { words, place, level, definition, left, saysLate }: KeepingOptions): unknown {
  const { saving, disputed } = store.state;
  const late = saysLate ? lateSince(store) : undefined;
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
