import { type SVGTemplateResult, type TemplateResult, html } from 'lit';

/** 20 px, stroke 1.75, in the colour of the text; hidden from assistive technology, because a word beside it says the same. */
export const icon = (shapes: SVGTemplateResult): TemplateResult =>
  html`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shapes}
  </svg>`;
