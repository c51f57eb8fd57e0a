import { type TemplateResult, html, nothing } from 'lit';
import { type FieldOptions, describedBy, field } from './field.js';

export interface DateFieldOptions extends Omit<FieldOptions, 'control'> {
  /** As it was typed. */
  readonly value: string;
  readonly type: (text: string) => void;
  /** The person goes to another field. */
  readonly leave: () => unknown;
}

/** A day, typed as figures: no calendar to walk through, and anything may be pasted. */
export const dateField = ({ value, type, leave, ...about }: DateFieldOptions): TemplateResult =>
  field({
    ...about,
    control: html`<input
      id=${about.id}
      class="control day"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      required
      .value=${value}
      aria-invalid=${about.error ? 'true' : nothing}
      aria-describedby=${describedBy(about)}
      @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      @blur=${({ target, relatedTarget }: FocusEvent) => {
        // What is being pressed looks for itself; an error that went away would move it from under the finger.
        const isPressed = ((target as Element).getRootNode() as ParentNode).querySelector('label:active');
        if ((relatedTarget as Element | null)?.localName !== 'button' && !isPressed) leave();
      }}
    />`,
  });
