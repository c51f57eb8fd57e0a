import { type TemplateResult, html } from 'lit';
import { heading } from './heading.js';
import { notice } from './notice.js';

/** Something to be put right: the id of what the link leads to, and the sentence. */
export interface Mistake {
  readonly id: string;
  readonly text: string;
}

/**
 * What is to be put right, above the form, each a link to its field. The fields stand in a shadow root, where an address cannot reach them:
 * `go` takes the focus there, and the page's own address stays as it is.
 */
export const errorSummary = (level: number, title: string, mistakes: readonly Mistake[], go: (id: string) => void): TemplateResult =>
  notice('danger', [
    heading(level, title),
    html`<ul class="mistakes">
      ${mistakes.map(
        ({ id, text }) =>
          html`<li>
            <a
              href="#${id}"
              @click=${(event: Event) => {
                event.preventDefault();
                go(id);
              }}
              >${text}</a
            >
          </li>`,
      )}
    </ul>`,
  ]);
