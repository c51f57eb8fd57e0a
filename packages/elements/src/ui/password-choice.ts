import { type AccessLink, type AvenantError, asAvenantError } from '@avenant/api';
import { uuid } from '@avenant/api/uuid.js';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { Resource } from '../kit/resource.js';
import type { Faces } from './faces.js';
import { problem } from './way-in.js';
import { PasswordField } from './password-field.js';
import { wayInLabels } from './way-in.labels.js';

/** Terms of use that are to be accepted with the password. */
export interface Terms {
  readonly label: string;
  readonly missing: string;
  readonly read: string;
  readonly href: string | undefined;
}
export interface PasswordChoiceOptions {
  readonly id: string;
  readonly faces: Faces;
  readonly token: () => string | undefined;
  readonly terms?: () => Terms;
  readonly submit: () => string;
  /** The password is kept, and the link used up. */
  readonly done: () => void;
}

/** Chooses the password that a link from an e-mail lets one choose. */
export class PasswordChoice {
  done = false;
  /** What the link leads to, while it is good. */
  readonly link: Resource<AccessLink, readonly [string | undefined]>;
  #host: AvenantElement;
  #options: PasswordChoiceOptions;
  #words: Labels<typeof wayInLabels.fr>;
  #field: PasswordField;
  #busy = false;
  /** By link and password: pressed again with the same, it is the same deed, whose answer may have been lost. */
  #keys: Record<string, string> = {};
  #error?: AvenantError | undefined;
  #problem?: string | undefined;
  #termsMissing = false;

  constructor(host: AvenantElement, options: PasswordChoiceOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, wayInLabels);
    this.link = new Resource(host, {
      args: () => [options.token()] as const,
      ask: (api, [token], signal) => api.access.link({ token: token! }, { signal }),
    });
    this.#field = new PasswordField(host, {
      id: `${options.id}-new`,
      policy: () => this.link.value?.passwordPolicy,
      names: () => [this.link.value?.displayName ?? ''],
    });
  }

  /** Whether the link was none, is used up or has run out. */
  get expired(): boolean {
    const { reading } = this.link;
    return (reading.status === 'failed' ? reading.error : this.#error)?.code === 'token-expired';
  }

  /** Another link is another choice. */
  reset(): void {
    this.#error = undefined;
    this.#problem = undefined;
    this.done = false;
  }

  get #tick(): HTMLInputElement | null {
    return this.#host.querySelector<HTMLInputElement>(`#${this.#options.id}-terms`);
  }

  #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client } = this.#host;
    const token = this.#options.token();
    if (this.#busy || !client || !token) return;
    this.#error = undefined;
    this.#problem = this.#field.problem();
    this.#termsMissing = this.#options.terms !== undefined && !this.#tick?.checked;
    this.#host.requestUpdate();
    if (this.#problem) return this.#field.input?.focus();
    if (this.#termsMissing) return this.#tick?.focus();
    this.#busy = true;
    try {
      const password = this.#field.value;
      await client.access.choosePassword(
        { token, password, ...(this.#options.terms && { acceptedTerms: true }) },
        { idempotencyKey: (this.#keys[token + password] ??= uuid()) },
      );
      this.#keys = {};
      this.done = true;
      this.#options.done();
    } catch (thrown) {
      this.#meet(asAvenantError(thrown));
    }
    this.#busy = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#problem) this.#field.input?.focus();
    else this.#host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };

  #meet(error: AvenantError): void {
    if (error.code === 'password-policy') this.#problem = this.#field.sentence(error.details.missing ?? ['']);
    else this.#error = error;
  }

  drawProblem(): unknown {
    const error = this.#error;
    return error && !this.expired ? problem(this.#options.faces.sentence(error)) : nothing;
  }

  /** The form, in the page's own tree, while the link is good. */
  draw(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    const found = this.link.value;
    if (!found || this.expired || this.done) return nothing;
    return html`<form method="post" novalidate @submit=${this.#send}>
      <p>${words.hello({ name: found.displayName, username: found.usernameMasked })}</p>
      ${this.#field.draw({ label: words.password, error: this.#problem })} ${this.#renderTerms()}
      <button type="submit" aria-busy=${this.#busy || nothing} aria-disabled=${this.#busy || nothing}>
        ${this.#busy ? words.saving : this.#options.submit()}
      </button>
    </form>`;
  }

  #renderTerms(): unknown {
    const terms = this.#options.terms?.();
    if (!terms) return nothing;
    const id = `${this.#options.id}-terms`;
    const missing = this.#termsMissing;
    return html`<div class="tick">
        ${missing ? html`<span class="error" id="${id}-error">${terms.missing}</span>` : nothing}
        <input
          id=${id}
          type="checkbox"
          required
          aria-invalid=${missing ? 'true' : nothing}
          aria-describedby=${missing ? `${id}-error` : nothing}
        />
        <label for=${id}>${terms.label}</label>
      </div>
      ${terms.href ? html`<p><a href=${terms.href} target="_blank">${terms.read}</a></p>` : nothing}`;
  }
}
