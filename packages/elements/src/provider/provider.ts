import type { InsurerApi } from '@avenant/api';
import { type PropertyValues, html } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { Giving } from '../kit/giving.js';
import { languageOf } from '../kit/language.js';
import { type SignedAgain, gated } from '../kit/session-gate.js';
import type { LabelOverrides, Track } from '../kit/surroundings.js';
import { LoginForm, signedIn } from '../login-form/login-form.js';
import type { SignInDialog } from '../ui/sign-in-dialog.js';
import { providerStyles } from './provider.styles.js';

/** The session ended, and the person is asked to sign in again. Cancel it to send them to a page of the host's instead. */
export const sessionEnded = 'avenant-session-ended';
/** Somebody else has signed in: what the page keeps for the first person must go. */
export const accountChanged = 'avenant-account-changed';

/**
 * Gives everything below it the insurer's client, the page's words and its theme, and keeps a person's work when their
 * session ends: they sign in again in place, and what they were doing goes on.
 *
 * Language is HTML's own: set `lang` on the provider, or on any element above or below it.
 *
 * @tag avenant-provider
 * @slot - The page's widgets, however deep.
 * @slot sign-in - Filled by the element itself: the form of the sign-in dialog stays in the page, where password managers see it.
 * @csspart heading - Title of the sign-in dialog.
 * @fires {CustomEvent<void>} avenant-session-ended - Cancelable. The session ended; by default a dialog asks to sign in again.
 * @fires {CustomEvent<void>} avenant-account-changed - Another account has signed in; everything kept was dropped.
 */
export class Provider extends AvenantElement {
  static override readonly tag = 'avenant-provider';
  static readonly uses = [LoginForm];
  static override styles = providerStyles;
  static override properties = {
    baseUrl: { attribute: 'base-url' },
    theme: { reflect: true },
    pageLabels: { attribute: false },
    track: { attribute: false },
  };

  /** How `base-url` becomes a client; `import 'avenant/provider.js'` sets it to our HTTP client. */
  static createClient?: (config: { baseUrl: string; language: () => string }) => InsurerApi;

  /** Where the insurer's API is: `https://api.example/v1`. The client is built from it, unless `.api` is given. */
  baseUrl?: string;
  /** `light`, `dark`, or the page's own colour scheme when absent. */
  theme?: 'light' | 'dark';
  /** Words that replace ours below this provider, by catalogue and key. */
  pageLabels?: LabelOverrides;
  /** Told of what the customer does, in codes; recording it, with consent, is the host's. */
  track?: Track;

  #dialog?: SignInDialog;
  #given = new Giving(this);
  #open?: { readonly from: InsurerApi; readonly api: InsurerApi } | undefined;
  #account?: string | undefined;

  protected override willUpdate(changed: PropertyValues<Provider>): void {
    if (changed.has('api') || changed.has('baseUrl')) this.#open = this.#connect();
    this.#give();
  }

  /** The client that the widgets below are given: the host's, behind the sign-in gate. */
  override get client(): InsurerApi | undefined {
    return this.#open?.api;
  }

  #connect() {
    const from =
      this.api ?? (this.baseUrl ? Provider.createClient?.({ baseUrl: this.baseUrl, language: () => languageOf(this) }) : undefined);
    return from && { from, api: this.#gate(from) };
  }

  #gate(from: InsurerApi): InsurerApi {
    return gated(from, { signInAgain: () => this.#signInAgain(), onAccount: (id) => this.#meet(id) });
  }

  #give(): void {
    const around = this.surroundings; // A provider inside another leaves open what it does not say.
    this.#given.give({
      api: this.client ?? around?.api,
      labels: this.pageLabels ?? around?.labels,
      track: this.track ?? around?.track,
    });
  }

  #meet(accountId: string): void {
    const other = this.#account !== undefined && this.#account !== accountId;
    this.#account = accountId;
    if (!other) return;
    // A client of a new identity: what the widgets below have kept belonged to somebody else.
    this.#open = this.#open && { from: this.#open.from, api: this.#gate(this.#open.from) };
    this.#dialog?.settle('other');
    this.#give();
    this.emit(accountChanged, undefined);
  }

  async #signInAgain(): Promise<SignedAgain> {
    if (!this.emit(sessionEnded, undefined, true)) return 'dismissed';
    const [{ SignInDialog }, { providerLabels }] = await Promise.all([import('../ui/sign-in-dialog.js'), import('./provider.labels.js')]);
    this.#dialog ??= new SignInDialog(this, providerLabels);
    const form = this.ownerDocument.createElement(LoginForm.tag) as LoginForm;
    form.embedded = true;
    form.headingLevel = Math.min(6, this.headingLevel + 1);
    return this.#dialog.ask(form, signedIn);
  }

  protected override render() {
    return html`<slot></slot>${this.#dialog?.draw()}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-provider': Provider;
  }
  interface HTMLElementEventMap {
    'avenant-session-ended': CustomEvent<void>;
    'avenant-account-changed': CustomEvent<void>;
  }
}
