import { html, nothing } from 'lit';
import type { Desk, Move } from './desk.js';
import { warning } from './field.js';
import type { Trouble } from './trouble.js';

/** One press, and it is done. */
export interface Press extends Move {
  readonly label: string;
  /** What it is done to, for who does not see where the button stands. */
  readonly about?: string;
  readonly offered: boolean;
  readonly body?: object;
  readonly danger?: boolean;
}
/** Something is to be said before it is done. */
export interface Fill extends Press {
  readonly submit: string;
  readonly fields: (trouble: Trouble | undefined) => unknown;
  readonly read: (data: FormData) => object;
}

const named = ({ label, about }: Press) => (about ? `${label}\u00a0: ${about}` : label);

const troubled = (trouble: Trouble | undefined) =>
  trouble
    ? html`<div class="trouble" role="alert">
        ${warning}
        <p>${trouble.sentence}</p>
      </div>`
    : '';

export function press(desk: Desk, move: Press) {
  const trouble = desk.troubles.get(move.key);
  if (!move.offered && !trouble) return '';
  return html`<div class="move">
    ${
      move.offered
        ? html`<button
            type="button"
            class="action ${move.danger ? 'danger' : ''}"
            data-move=${move.key}
            aria-label=${named(move)}
            aria-disabled=${desk.busy ? 'true' : nothing}
            @click=${() => void desk.move(move, move.body)}
          >
            ${move.label}
          </button>`
        : ''
    }
    ${troubled(trouble)}
  </div>`;
}

/** A form that opens below its button. While it is open it stays, with what was typed, even when the move has become impossible. */
export function fill(desk: Desk, move: Fill) {
  const isOpen = desk.open.has(move.key);
  if (!move.offered && !isOpen) return '';
  const trouble = desk.troubles.get(move.key);
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    if (move.offered) void desk.move(move, move.read(new FormData(form)), form);
  };
  return html`<div class="move">
    <button
      type="button"
      class="action ${move.danger ? 'danger' : ''}"
      data-move=${move.key}
      aria-label=${named(move)}
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="form-${move.key}"
      @click=${() => desk.toggle(move.key)}
    >
      ${move.label}<svg class="chevron" viewBox="0 0 24 24" aria-hidden="true"><path d="M6 9l6 6 6-6" /></svg>
    </button>
    <form id="form-${move.key}" aria-label=${named(move)} novalidate ?hidden=${!isOpen} @submit=${send}>
      ${troubled(trouble)} ${move.fields(trouble)}
      ${
        move.offered
          ? html`<button class="primary" aria-disabled=${desk.busy ? 'true' : nothing}>
              ${desk.busy === move.key ? 'Un instant…' : move.submit}
            </button>`
          : html`<p class="trouble" role="status">Cette action n’est plus possible pour l’instant. Votre saisie est gardée ici.</p>`
      }
    </form>
  </div>`;
}
