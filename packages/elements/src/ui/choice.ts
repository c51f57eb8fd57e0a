import { type TemplateResult, html, nothing } from 'lit';

export interface ChoiceOptions {
  readonly type: 'checkbox' | 'radio';
  readonly id: string;
  readonly name: string;
  readonly label: unknown;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  /** Id of the sentence that says what is wrong. */
  readonly error?: string | undefined;
  readonly choose: (on: boolean) => void;
}

/** One of a group: the whole line is pressed. */
export const choice = ({ type, id, name, label, hint, checked, error, choose }: ChoiceOptions): TemplateResult =>
  html`<label class="choice"
    ><input
      type=${type}
      id=${id}
      name=${name}
      .checked=${checked}
      aria-describedby=${error ?? nothing}
      @change=${(event: Event) => choose((event.target as HTMLInputElement).checked)}
    /><span>${label}${hint ? html`<span class="hint">${hint}</span>` : nothing}</span></label
  >`;
