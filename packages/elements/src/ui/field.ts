import { type TemplateResult, html, nothing } from 'lit';

export interface FieldOptions {
  /** Id of the control; label, hint and error refer to it, so all of them stand in one tree. */
  readonly id: string;
  readonly label: unknown;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly control: TemplateResult;
}

/** Label above, then hint, error and control: one column, in the order that they are read. */
export const field = ({ id, label, hint, error, control }: FieldOptions): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}${
      error ? html`<span class="error" id="${id}-error">${error}</span>` : nothing
    }${control}
  </div>`;

/** What describes a control: its hint and its error, when they are there. */
export const describedBy = ({ id, hint, error }: Pick<FieldOptions, 'id' | 'hint' | 'error'>): string | typeof nothing =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || nothing;
