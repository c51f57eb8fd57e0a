import { type TemplateResult, html } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { type Catalogue, Labels } from '../kit/labels.js';
import { button } from './button.js';
import { buttonStyles } from './button.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { heading } from './heading.js';
import { signInDialogStyles } from './sign-in-dialog.styles.js';

/** What the dialog says. */
export type SignInDialogWords = Readonly<Record<'ended' | 'again' | 'later', string>>;

/** The dialog in which a person signs in again. Fetched when a session ends: signing in needs a network all the same. */
export class SignInDialog {
  #words: Labels<SignInDialogWords>;

  constructor(host: AvenantElement, words: Catalogue<SignInDialogWords>) {
    this.#words = new Labels(host, words);
    const sheets = [buttonStyles, dialogStyles, signInDialogStyles].map(({ styleSheet }) => styleSheet!);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
  }

  /** A native modal dialog around the slot `sign-in`. */
  draw(level: number, later: () => void): TemplateResult {
    const { words } = this.#words;
    return html`<dialog aria-labelledby="title" @close=${later}>
      ${heading(level, words.ended, { class: 'title', id: 'title' })}
      <p>${words.again}</p>
      <slot name="sign-in"></slot>
      <div class="later">${button({ label: words.later, kind: 'quiet', press: later })}</div>
    </dialog>`;
  }
}
