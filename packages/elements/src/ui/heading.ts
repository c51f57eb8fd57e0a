import { type TemplateResult, html, nothing } from 'lit';

/** A title at a level of the host page's outline; `focusable` when a script moves the focus to it. */
export const heading = (level: number, text: unknown, options: { class?: string; id?: string; focusable?: boolean } = {}): TemplateResult =>
  html`<div
    role="heading"
    aria-level=${level}
    class=${options.class ?? nothing}
    id=${options.id ?? nothing}
    tabindex=${options.focusable ? -1 : nothing}
    part="heading"
  >
    ${text}
  </div>`;
