import { type TemplateResult, html } from 'lit';

/** A name and its value; a fact without a value is left out. */
export type Fact = readonly [name: string, value: unknown];

/** Facts as a definition list. */
export const facts = (pairs: readonly Fact[]): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${pairs
      .filter(([, value]) => value !== undefined && value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
