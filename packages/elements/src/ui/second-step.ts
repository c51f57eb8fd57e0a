import { type AvenantError, type Challenge, type InsurerApi, asAvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { after } from '../kit/after.js';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { adoptLightStyles } from '../kit/light-styles.js';
import { failureLabels } from './failure.labels.js';
import { describedBy, field } from './field.js';
import { lightFormMoreStyles } from './light-form-more.styles.js';
import { secondStepLabels } from './second-step.labels.js';

export interface SecondStepOptions {
  /** Hands the code to the insurer. */
  readonly verify: (api: InsurerApi, attempt: { challengeId: string; code: string }) => Promise<unknown>;
  /** The code was right. */
  readonly passed: () => unknown;
  /** Too many tries: this challenge is over. */
  readonly locked: (error: AvenantError) => unknown;
  /** Back to where it began, where there is such a place. */
  readonly back?: () => unknown;
  /** With a title of its own. */
  readonly titled?: boolean;
  /** Where its form stands, for its sheet; the host's tag unless told. */
  readonly scope?: string;
}

let steps = 0;

/**
 * The second step: one field for a code, another code, another way to receive it, tries that are left. Fetched when one is asked. Its form
 * is drawn by the host in the page's own tree, where the code of a message is offered to be filled in.
 */
export class SecondStep {
  #host: AvenantElement;
  #options: SecondStepOptions;
  #words: Labels<typeof secondStepLabels.fr>;
  #failures: Labels<typeof failureLabels.fr>;
  #challenge: Challenge;
  #busy = false;
  #error?: string | undefined;
  #news = '';
  #mayResend = false;
  /** How long its code is good for, as told when it came. */
  #minutes = 1;
  #cancel?: () => void;
  #id = `avenant-code-${(steps += 1)}`;

  constructor(host: AvenantElement, challenge: Challenge, options: SecondStepOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, secondStepLabels);
    this.#failures = new Labels(host, failureLabels);
    this.#challenge = challenge;
    adoptLightStyles(host, lightFormMoreStyles(options.scope ?? host.localName));
    this.#await();
    void this.#focus();
  }

  get #seconds(): number {
    const { resendAfter } = this.#challenge;
    const now = this.#host.client?.now() ?? new Date();
    return resendAfter ? Math.max(0, Math.ceil((Date.parse(resendAfter) - now.getTime()) / 1000)) : 0;
  }

  /** Another code may be asked for once its time has come; said once then. */
  #await(): void {
    this.#cancel?.();
    const now = this.#host.client?.now() ?? new Date();
    this.#minutes = Math.max(1, Math.round((Date.parse(this.#challenge.expiresAt) - now.getTime()) / 60_000));
    const wait = this.#seconds;
    this.#mayResend = wait === 0;
    if (this.#mayResend) return;
    this.#cancel = after(wait * 1000, () => {
      this.#mayResend = true;
      this.#host.requestUpdate();
    });
  }

  /** Not `updateComplete`: the host may be drawing this very moment. */
  async #focus(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#input?.focus();
  }

  get #input(): HTMLInputElement | null {
    return this.#host.querySelector<HTMLInputElement>(`#${this.#id}`);
  }

  #verify = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client } = this.#host;
    const code = this.#input?.value.replace(/\D/g, '') ?? '';
    if (this.#busy || !client) return;
    if (code.length !== this.#challenge.codeLength) return this.#refuse(this.#words.words.short({ length: this.#challenge.codeLength }));
    await this.#during(async () => {
      await this.#options.verify(client, { challengeId: this.#challenge.id, code });
      this.#cancel?.();
      this.#options.passed();
    });
  };

  #resend = (method?: string) => async (): Promise<void> => {
    const { client } = this.#host;
    if (this.#busy || !client || !this.#mayResend) return;
    await this.#during(async () => {
      this.#challenge = await client.challenges.resend({ challengeId: this.#challenge.id, ...(method ? { method } : {}) });
      this.#news = this.#words.words.resent;
      this.#await();
      void this.#focus();
    });
  };

  async #during(deed: () => Promise<void>): Promise<void> {
    this.#busy = true;
    this.#error = undefined;
    this.#news = '';
    this.#host.requestUpdate();
    try {
      await deed();
    } catch (thrown) {
      this.#meet(asAvenantError(thrown));
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  #meet(error: AvenantError): void {
    const { words } = this.#words;
    const left = error.details.attemptsLeft;
    if (error.code === 'challenge-locked') this.#options.locked(error);
    else if (error.code === 'code-invalid' && left !== undefined) this.#refuse(left === 1 ? words.wrong : words.wrongMany({ count: left }));
    else this.#refuse(error.code === 'code-expired' ? words.expired : this.#failures.words[error.code]);
  }

  /** Says it at the field, where the focus goes; what was typed stays. */
  #refuse(error: string): void {
    this.#error = error;
    void this.#focus().then(() => this.#input?.select());
  }

  draw(): TemplateResult {
    const { words } = this.#words;
    const { codeLength: length, otherMethods = [] } = this.#challenge;
    // The timer of a page that slept, while its person read the message, is late.
    if (this.#seconds === 0) this.#mayResend = true;
    const about = { id: this.#id, label: words.code, hint: words.hint({ length, minutes: this.#minutes }), error: this.#error };
    const control = html`<input
      class="code"
      id=${about.id}
      name="one-time-code"
      type="text"
      inputmode="numeric"
      autocomplete="one-time-code"
      autocapitalize="none"
      spellcheck="false"
      required
      aria-invalid=${about.error ? 'true' : nothing}
      aria-describedby=${describedBy(about)}
    />`;
    const idle = this.#busy || !this.#mayResend || nothing;
    return html`<form method="post" novalidate @submit=${this.#verify}>
      <div>
        ${this.#options.titled ? html`<p class="step">${words.title}</p>` : nothing}
        <p>${this.#told()}</p>
      </div>
      ${field({ ...about, control })}
      <button type="submit" aria-busy=${this.#busy || nothing} aria-disabled=${this.#busy || nothing}>
        ${this.#busy ? words.busy : words.submit}
      </button>
      <div class="others">
        <p class="small" role="status" id="${this.#id}-when">
          ${this.#news} ${this.#mayResend ? words.resendNow : words.resendSoon({ seconds: this.#seconds })}
        </p>
        <button type="button" class="quiet" aria-disabled=${idle} aria-describedby="${this.#id}-when" @click=${this.#resend()}>
          ${words.resend}
        </button>
        ${otherMethods.map(
          (way) =>
            html`<button
              type="button"
              class="quiet"
              aria-disabled=${idle}
              aria-describedby="${this.#id}-when"
              @click=${this.#resend(way.method)}
            >
              ${this.#way(way)}
            </button>`,
        )}
        ${
          this.#options.back
            ? html`<button type="button" class="quiet" @click=${() => this.#options.back?.()}>${words.back}</button>`
            : nothing
        }
      </div>
    </form>`;
  }

  #told(): string {
    const { words } = this.#words;
    const { method, maskedTarget: target } = this.#challenge;
    if (target && method === 'sms') return words.sentSms({ target });
    if (target && method === 'email') return words.sentEmail({ target });
    return method === 'totp' ? words.asked : words.enter;
  }

  #way({ method, maskedTarget: target }: { method: string; maskedTarget?: string | undefined }): string {
    const { words } = this.#words;
    if (target && method === 'sms') return words.bySms({ target });
    return target && method === 'email' ? words.byEmail({ target }) : words.byOther;
  }
}
