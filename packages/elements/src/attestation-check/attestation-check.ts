import type { AttestationCheck as Check } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { date, time } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { Resource } from '../kit/resource.js';
import { kindOf, paperFacts } from '../ui/attestation-paper.js';
import { attestationLabels } from '../ui/attestation.labels.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { describedBy, field } from '../ui/field.js';
import { heading } from '../ui/heading.js';
import { type Tone, notice } from '../ui/notice.js';
import { attestationCheckLabels } from './attestation-check.labels.js';
import { attestationCheckStyles } from './attestation-check.styles.js';

/** The insurer has answered for a code. */
export const attestationChecked = 'avenant-attestation-checked';
export interface AttestationCheckedDetail {
  readonly status: Check['status'];
}

const tones = { valid: 'success', expired: 'warning', revoked: 'danger', unknown: 'danger' } as const satisfies Record<string, Tone>;
const said = {
  valid: ['valid', 'validText'],
  expired: ['expired', 'expiredText'],
  revoked: ['revoked', 'revokedText'],
  unknown: ['unknownCode', 'unknownCodeText'],
} as const;

/**
 * « Vérifier une attestation »: for whoever was shown a paper. Its code is typed, or given by the page that the QR code opens; the insurer
 * answers whether it is good, and shows no more than the paper does. Nobody signs in.
 *
 * @tag avenant-attestation-check
 * @csspart heading - The titles.
 * @csspart button - « Vérifier le code ».
 * @csspart notice - Whether it is good.
 * @csspart facts - What the paper must say.
 * @fires {CustomEvent<AttestationCheckedDetail>} avenant-attestation-checked - The insurer has answered for a code.
 */
export class AttestationCheck extends AvenantElement {
  static override readonly tag = 'avenant-attestation-check';
  static override styles = attestationCheckStyles;
  static override properties = {
    code: {},
    asked: { state: true },
    typed: { state: true },
    missing: { state: true },
  };

  /** The code, as the page has it from its own address: `location.hash.slice(1)`. It is checked at once. */
  code = '';

  /** What is being asked for. */
  private asked?: string | undefined;
  private typed = '';
  private missing = false;

  #words = new Labels(this, attestationCheckLabels);
  #certified = new Labels(this, attestationLabels);
  #faces = new Faces(this);
  #here = new Here(this);
  #told?: Check | undefined;
  #check = new Resource<Check, readonly [string | undefined]>(this, {
    ask: (api, [code], signal) => api.attestations.check({ code: code! }, { signal }),
    args: () => [this.asked],
    topics: ['attestations'],
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('code')) return;
    this.typed = this.code;
    if (this.code.trim()) this.asked = this.code.trim();
  }

  protected override updated(): void {
    const { value } = this.#check;
    if (!value || value === this.#told) return;
    this.#told = value;
    this.emit<AttestationCheckedDetail>(attestationChecked, { status: value.status });
  }

  #send(): void {
    const code = this.typed.trim();
    this.missing = code === '';
    if (this.missing) return this.#field?.focus();
    // The same code again is another question: its answer may have changed.
    if (this.asked === code) this.#check.again();
    this.asked = code;
  }

  get #field(): HTMLElement | null {
    return (this.renderRoot as ShadowRoot).getElementById('code');
  }

  protected override render() {
    const { words } = this.#words;
    return html`<div class="check">
      <header>
        ${heading(this.headingLevel, words.title, { class: 'title' })}
        <p class="quiet">${words.intro}</p>
      </header>
      ${this.#renderForm()}
      <p class="aloud" role="status">${this.#check.value && words[said[this.#statusOf(this.#check.value)][0]]}</p>
      ${this.#faces.of(this.#check, 'card', (check) => this.#renderAnswer(check))}
    </div>`;
  }

  #renderForm(): TemplateResult {
    const { words } = this.#words;
    const about = { id: 'code', label: words.code, hint: words.hint, error: this.missing ? words.missing : undefined };
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#send();
      }}
    >
      ${field({
        ...about,
        control: html`<input
          id="code"
          class="control"
          type="text"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          required
          .value=${this.typed}
          aria-invalid=${this.missing ? 'true' : nothing}
          aria-describedby=${describedBy(about)}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />`,
      })}
      ${button({ label: words.check, kind: 'primary', type: 'submit' })}
    </form>`;
  }

  /** What this version does not know is nothing to be relied upon. */
  #statusOf({ status }: Check): keyof typeof said {
    return Object.hasOwn(said, status) ? status : 'unknown';
  }

  #renderAnswer(check: Check): TemplateResult {
    const { words, locale } = this.#words;
    const status = this.#statusOf(check);
    const [title, text] = said[status];
    const place = this.#here.place(locale);
    const when = { date: date(check.checkedAt, place), time: time(check.checkedAt, place), insurer: check.insurerName };
    const level = Math.min(6, this.headingLevel + 1);
    return html`<div class="answer">
      ${notice(tones[status], [heading(level, words[title]), html`<p>${words[text]}</p>`])}
      ${
        status === 'unknown'
          ? nothing
          : html`<article class="card">
              ${heading(level, kindOf(check.kind, this.#certified.words), { class: 'kind' })}
              ${paperFacts(check, this.#certified.words, place)}
            </article>`
      }
      <p class="quiet">${words.checkedAt(when)}</p>
    </div>`;
  }
}

declare global {
  interface HTMLElementEventMap {
    'avenant-attestation-checked': CustomEvent<AttestationCheckedDetail>;
  }
  interface HTMLElementTagNameMap {
    'avenant-attestation-check': AttestationCheck;
  }
}
