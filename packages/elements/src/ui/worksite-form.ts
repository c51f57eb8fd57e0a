import type { Contract } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { WorksiteDraft, WorksiteField } from '../flows/worksite-draft.js';
import { button } from './button.js';
import { describedBy, field } from './field.js';
import type { Mistake } from './error-summary.js';
import type { WorksiteWords } from './worksite.labels.js';

export interface WorksiteFormOptions {
  readonly words: WorksiteWords;
  readonly draft: WorksiteDraft;
  /** Those that give a right to it. */
  readonly contracts: readonly Contract[];
  readonly currency: string;
  readonly isBusy: boolean;
  /** Something was typed, or left. */
  readonly changed: () => void;
  readonly send: () => void;
  readonly cancel: () => void;
}

const idOf = (name: WorksiteField) => `worksite-${name}`;

function sentenceOf(name: WorksiteField, { draft, words }: Pick<WorksiteFormOptions, 'draft' | 'words'>): string | undefined {
  const code = draft.problems[name];
  if (code === 'missing') return words[`missing_${name as Exclude<WorksiteField, 'recipient'>}`];
  return code && words[code];
}

/** For the summary above the form. */
export const worksiteMistakes = (options: Pick<WorksiteFormOptions, 'draft' | 'words'>): Mistake[] =>
  (Object.keys(options.draft.problems) as WorksiteField[]).map((name) => ({
    id: idOf(name),
    text: options.words.error({ text: sentenceOf(name, options)! }),
  }));

/** A line to be typed: label, hint and error are its own. */
function line(name: WorksiteField, options: WorksiteFormOptions, more: { hint?: string; label?: unknown; mode?: string } = {}) {
  const { words, draft, changed } = options;
  const about = { id: idOf(name), label: more.label ?? words[name], hint: more.hint, error: sentenceOf(name, options) };
  return field({
    ...about,
    control: html`<input
      id=${about.id}
      class="control"
      type="text"
      autocomplete="off"
      inputmode=${more.mode ?? nothing}
      ?required=${name !== 'recipient'}
      .value=${draft.typed[name]}
      aria-invalid=${about.error ? 'true' : nothing}
      aria-describedby=${describedBy(about)}
      @input=${(event: Event) => (draft.typed[name] = (event.target as HTMLInputElement).value)}
      @blur=${({ relatedTarget }: FocusEvent) => {
        // A button that is being pressed looks for itself.
        if ((relatedTarget as Element | null)?.localName === 'button') return;
        draft.leave();
        changed();
      }}
    />`,
  });
}

function choice(options: WorksiteFormOptions): TemplateResult {
  const { words, draft, contracts, changed } = options;
  const about = { id: idOf('contractId'), label: words.contractId, error: sentenceOf('contractId', options) };
  return field({
    ...about,
    control: html`<select
      id=${about.id}
      class="control"
      required
      aria-invalid=${about.error ? 'true' : nothing}
      aria-describedby=${describedBy(about)}
      @change=${(event: Event) => {
        draft.typed.contractId = (event.target as HTMLSelectElement).value;
        draft.leave();
        changed();
      }}
    >
      <option value="" ?selected=${draft.typed.contractId === ''}>${words.choose}</option>
      ${contracts.map(
        ({ id, productName, number }) =>
          html`<option value=${id} ?selected=${draft.typed.contractId === id}>${productName}, ${number}</option>`,
      )}
    </select>`,
  });
}

/** A building site, and for whom. */
export function worksiteForm(options: WorksiteFormOptions): TemplateResult {
  const { words, contracts, isBusy, currency } = options;
  return html`<form
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      options.send();
    }}
  >
    <p class="quiet">${words.mandatory}</p>
    ${contracts.length > 1 ? choice(options) : nothing} ${line('name', options, { hint: words.nameHint })} ${line('address', options)}
    ${line('openingDate', options, { hint: words.dayHint, mode: 'numeric' })}
    ${line('cost', options, { label: `${words.cost} (${currency})`, mode: 'decimal' })}
    ${line('recipient', options, {
      label: html`${words.recipient} <span class="quiet">${words.optional}</span>`,
      hint: words.recipientHint,
    })}
    <div class="actions">
      ${button({ label: isBusy ? words.sending : words.send, kind: 'primary', type: 'submit', busy: isBusy })}
      ${button({ label: words.cancel, kind: 'quiet', press: options.cancel })}
    </div>
  </form>`;
}
