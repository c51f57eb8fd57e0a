import { type TemplateResult, html } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { type Catalogue, Labels } from '../kit/labels.js';
import { button } from './button.js';
import { buttonStyles } from './button.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { heading } from './heading.js';
import { signInDialogStyles } from './sign-in-dialog.styles.js';

/** How a person answered the dialog. `other`: somebody else signed in, so nothing of the first may be replayed. */
export type SignedAgain = 'same' | 'other' | 'dismissed';

/** What the dialog says. */
export type SignInDialogWords = Readonly<Record<'ended' | 'again' | 'later', string>>;

/**
 * The dialog in which a person signs in again. Fetched when a session ends: signing in needs a network all the same.
 * The form is a child of the host in the page's own tree, slotted into the dialog, so that password managers see it.
 */
export class SignInDialog {
  #host: AvenantElement;
  #words: Labels<SignInDialogWords>;
  #form?: HTMLElement | undefined;
  #settle?: ((answer: SignedAgain) => void) | undefined;

  constructor(host: AvenantElement, words: Catalogue<SignInDialogWords>) {
    this.#host = host;
    this.#words = new Labels(host, words);
    const sheets = [buttonStyles, dialogStyles, signInDialogStyles].map(({ styleSheet }) => styleSheet!);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
  }

  /** Shows it with a form that fires `signedInEvent`, until the person has answered. */
  async ask(form: HTMLElement, signedInEvent: string): Promise<SignedAgain> {
    const answered = new Promise<SignedAgain>((resolve) => (this.#settle = resolve));
    form.slot = 'sign-in';
    form.addEventListener(signedInEvent, (event) => {
      event.stopPropagation();
      this.settle('same');
    });
    this.#form = form;
    this.#host.append(form);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.sign-in')?.showModal();
    return answered.finally(() => this.#close());
  }

  /** Answers for the person: somebody else has signed in, or they close it. */
  settle(answer: SignedAgain): void {
    this.#settle?.(answer);
  }

  #close(): void {
    this.#settle = undefined;
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.sign-in')?.close();
    this.#form?.remove();
    this.#form = undefined;
    this.#host.requestUpdate();
  }

  /** A native modal dialog around the slot `sign-in`, while it is asked. */
  draw(): TemplateResult | undefined {
    if (!this.#form) return undefined;
    const { words } = this.#words;
    const later = () => this.settle('dismissed');
    return html`<dialog class="sign-in" aria-labelledby="title" @close=${later}>
      ${heading(this.#host.headingLevel, words.ended, { class: 'title', id: 'title' })}
      <p>${words.again}</p>
      <slot name="sign-in"></slot>
      <div class="later">${button({ label: words.later, kind: 'quiet', press: later })}</div>
    </dialog>`;
  }
}
