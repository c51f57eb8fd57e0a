import { type AvenantError, type InputOf, type Routes, asAvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing, render } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { adoptLightStyles } from '../kit/light-styles.js';
import { button } from './button.js';
import { buttonStyles } from './button.styles.js';
import { dialogStyles } from './dialog.styles.js';
import { failureLabels } from './failure.labels.js';
import { heading } from './heading.js';
import { lightFormStyles } from './light-form.styles.js';
import { notice } from './notice.js';
import { noticeStyles } from './notice.styles.js';
import { SecondStep } from './second-step.js';
import { signInDialogStyles } from './sign-in-dialog.styles.js';
import { stepUpDialogLabels } from './step-up-dialog.labels.js';

type Purpose = InputOf<Routes['challenges']['create']>['purpose'];
const scope = 'avenant-provider>[slot=step-up]';

/**
 * The dialog of a second step that the insurer asks for in the middle of something: what was being done waits behind it, and is done once the
 * code was right. Its field is a child of the host in the page's own tree, where the code of a message is offered to be filled in.
 */
export class StepUpDialog {
  #host: AvenantElement;
  #words: Labels<typeof stepUpDialogLabels.fr>;
  #failures: Labels<typeof failureLabels.fr>;
  #place?: HTMLElement | undefined;
  #step?: SecondStep | undefined;
  #purpose: Purpose = 'unknown';
  #error?: AvenantError | undefined;
  #settle?: ((done: boolean) => void) | undefined;

  constructor(host: AvenantElement) {
    this.#host = host;
    this.#words = new Labels(host, stepUpDialogLabels);
    this.#failures = new Labels(host, failureLabels);
    const sheets = [buttonStyles, dialogStyles, noticeStyles, signInDialogStyles].map(({ styleSheet }) => styleSheet!);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
    host.addController({ hostUpdated: () => this.#place && render(this.#step?.draw() ?? nothing, this.#place, { host }) });
  }

  /** Shows it, and asks for a code, until the person has given it or given up. */
  async ask(purpose?: string): Promise<boolean> {
    const answered = new Promise<boolean>((resolve) => (this.#settle = resolve));
    adoptLightStyles(this.#host, lightFormStyles(scope));
    this.#purpose = (purpose ?? 'signature') as Purpose;
    this.#place = this.#host.ownerDocument.createElement('div');
    this.#place.slot = 'step-up';
    this.#host.append(this.#place);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.step-up')?.showModal();
    void this.#begin();
    return answered.finally(() => this.#close());
  }

  /** Answers for the person. */
  settle(done: boolean): void {
    this.#settle?.(done);
  }

  #begin = async (error?: AvenantError): Promise<void> => {
    const { client } = this.#host;
    this.#step = undefined;
    this.#error = error;
    this.#host.requestUpdate();
    if (error || !client) return;
    try {
      const challenge = await client.challenges.create({ purpose: this.#purpose });
      if (!this.#place) return;
      this.#step = new SecondStep(this.#host, challenge, {
        scope,
        verify: (api, attempt) => api.challenges.verify(attempt),
        passed: () => this.settle(true),
        locked: (locked) => void this.#begin(locked),
      });
    } catch (thrown) {
      this.#error = asAvenantError(thrown);
    }
    this.#host.requestUpdate();
  };

  #close(): void {
    this.#settle = undefined;
    this.#step = undefined;
    this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.step-up')?.close();
    this.#place?.remove();
    this.#place = undefined;
    this.#host.requestUpdate();
  }

  /** A native modal dialog around the slot `step-up`, while it is asked. */
  draw(): TemplateResult | undefined {
    if (!this.#place) return undefined;
    const { words } = this.#words;
    const later = () => this.settle(false);
    return html`<dialog class="step-up" aria-labelledby="step-up-title" @close=${later}>
      ${heading(this.#host.headingLevel, words.title, { class: 'title', id: 'step-up-title' })}
      <p>${words.why}</p>
      <div role="status">${this.#renderNews()}</div>
      <slot name="step-up"></slot>
      <div class="later">${button({ label: words.later, kind: 'quiet', press: later })}</div>
    </dialog>`;
  }

  #renderNews(): unknown {
    const { words } = this.#words;
    const error = this.#error;
    if (!error) return this.#step ? nothing : html`<p class="quiet">${words.sending}</p>`;
    return html`${notice('danger', this.#failures.words[error.code])}
      <p>${button({ label: words.again, press: () => void this.#begin() })}</p>`;
  }
}
