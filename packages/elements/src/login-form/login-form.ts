import type { Challenge, IdentifierKind, TenantConfig } from '@avenant/api';
import { type TemplateResult, html, nothing, render } from 'lit';
import type { MissingField, Typed } from '../flows/sign-in.js';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { adoptLightStyles } from '../kit/light-styles.js';
import { tenantOf } from '../kit/tenant.js';
import { makeStale } from '../kit/topics.js';
import { describedBy, field } from '../ui/field.js';
import { heading } from '../ui/heading.js';
import { lightFormStyles } from '../ui/light-form.styles.js';
import type { SecondStep } from '../ui/second-step.js';
import type { SignInProblems } from '../ui/sign-in-problem.js';
import { loginFormLabels } from './login-form.labels.js';
import { loginFormStyles } from './login-form.styles.js';

/** A person is signed in. Who, the session tells. */
export const signedIn = 'avenant-signed-in';
/** The password was right, and the insurer asks for a second step, which the form goes on to. */
export const mfaRequired = 'avenant-mfa-required';
export interface MfaRequiredDetail {
  readonly challengeId: Challenge['id'];
  readonly method: Challenge['method'];
}

let forms = 0;

type About = Parameters<typeof describedBy>[0];
/** An input that password managers know by its name and its `autocomplete` (WHATWG HTML). */
const control = (about: About, name: string, autocomplete: string, keyboard: string | typeof nothing, type = 'text'): TemplateResult =>
  html`<input
    id=${about.id}
    name=${name}
    type=${type}
    autocomplete=${autocomplete}
    inputmode=${keyboard}
    autocapitalize="none"
    spellcheck="false"
    required
    aria-invalid=${about.error ? 'true' : nothing}
    aria-describedby=${describedBy(about)}
  />`;

/**
 * Lets a person into their space. The form is drawn in the page's own tree, as a real form with real inputs, so that password
 * managers see it; values are read when it is sent, so that filling without events is no trouble.
 *
 * Give `identifier-kinds` (and `birth-date`) when the page knows them: the form is then final at first paint. What they leave open
 * the insurer's configuration fills in.
 *
 * @tag avenant-login-form
 * @csspart heading - The title.
 * @csspart notice - Why the sign-in did not succeed.
 * @fires {CustomEvent<void>} avenant-signed-in - Once, when the session is open. The page goes where it wants.
 * @fires {CustomEvent<MfaRequiredDetail>} avenant-mfa-required - A second step is asked; the form goes on to it by itself.
 */
export class LoginForm extends AvenantElement {
  static override readonly tag = 'avenant-login-form';
  static override styles = loginFormStyles;
  static override properties = {
    identifierKinds: { attribute: 'identifier-kinds' },
    birthDate: { type: Boolean, attribute: 'birth-date' },
    embedded: { type: Boolean },
    busy: { state: true },
    shown: { state: true },
    missing: { state: true },
    problem: { state: true },
    tenant: { state: true },
  };

  /** What a person may sign in with, separated by spaces: `customer_number`, `email`, `user_id`. */
  identifierKinds?: string;
  /** Asks for the date of birth as well. */
  birthDate = false;
  /** Without a title of its own: the page, or a dialog, has one. */
  embedded = false;

  private busy = false;
  private shown = false;
  private missing: readonly MissingField[] = [];
  private problem?: (() => unknown) | undefined;
  private tenant?: TenantConfig;

  #words = new Labels(this, loginFormLabels);
  #problems?: SignInProblems;
  #second?: SecondStep | undefined;
  #id = `avenant-login-${(forms += 1)}`;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptLightStyles(this, lightFormStyles(this.localName));
  }

  protected override firstUpdated(): void {
    this.#flow().catch(() => {}); // Asked again when it is needed.
  }

  protected override updated(): void {
    render(this.#second?.draw() ?? this.#renderForm(), this, { host: this });
    if (this.identifierKinds === undefined) void this.#learn();
  }

  /** What the attributes leave open, the insurer's configuration says; the form does not wait for it. */
  async #learn(): Promise<void> {
    try {
      this.tenant = this.client && (await tenantOf(this.client));
    } catch {
      // The form serves with « Identifiant »; a sign-in will say what is wrong.
    }
  }

  get #kinds(): readonly (IdentifierKind | string)[] {
    return this.identifierKinds?.split(/\s+/).filter(Boolean) ?? this.tenant?.identifierKinds ?? [];
  }

  get #asksBirthDate(): boolean {
    return this.birthDate || this.tenant?.birthDate === true;
  }

  #input(field: MissingField): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`#${this.#id}-${field}`)!;
  }

  /** What the first paint does not need, fetched right after it. */
  #flow = () => import('../flows/sign-in.js');

  async #explain(draw: (problems: SignInProblems) => (() => unknown) | Promise<() => unknown>): Promise<void> {
    this.#problems ??= new (await import('../ui/sign-in-problem.js')).SignInProblems(this);
    await this.#tell(await draw(this.#problems));
  }

  #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = undefined;
    try {
      await this.#signIn();
    } catch {
      // Not even our own modules could be fetched.
      await this.#tell(() => html`<div class="notice danger" tabindex="-1">${this.#words.words.unavailable}</div>`);
    } finally {
      this.busy = false;
    }
  };

  async #signIn(): Promise<void> {
    const { client } = this;
    const typed = this.#read();
    const { missingIn, signIn } = await this.#flow();
    this.missing = missingIn(typed);
    if (this.missing[0]) return this.#input(this.missing[0]).focus();
    if (!client) return this.#explain((problems) => problems.unconnected);
    const outcome = await signIn(client, typed);
    if (outcome.kind === 'failed') return this.#explain((problems) => problems.of(outcome.error));
    const passed = () => {
      makeStale(client, 'session');
      this.emit(signedIn, undefined);
    };
    if (outcome.kind === 'signed-in') return passed();
    const { SignInStep } = await import('../ui/sign-in-step.js');
    this.#second = new SignInStep(this, mfaRequired, outcome.challenge, passed, (error) => {
      this.#second = undefined;
      if (error) void this.#explain((problems) => problems.of(error));
    });
  }

  /** Says it above the form, and takes the focus there; what was typed stays. */
  async #tell(problem: () => unknown): Promise<void> {
    this.problem = problem;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  #read(): Typed {
    return {
      identifier: this.#input('identifier').value,
      password: this.#input('password').value,
      birthDate: this.#asksBirthDate ? this.#input('birthDate').value : undefined,
    };
  }

  protected override render() {
    const { words } = this.#words;
    return html`${this.embedded ? nothing : heading(this.headingLevel, words.title, { class: 'title' })} ${this.problem?.()} <slot></slot>`;
  }

  #renderForm(): TemplateResult {
    const { words } = this.#words;
    return html`<form method="post" novalidate @submit=${this.#send}>
      ${this.#renderIdentifier()}${this.#asksBirthDate ? this.#renderBirthDate() : nothing}${this.#renderPassword()}
      <button type="submit" aria-busy=${this.busy || nothing} aria-disabled=${this.busy || nothing}>
        ${this.busy ? words.busy : words.submit}
      </button>
    </form>`;
  }

  #renderIdentifier(): TemplateResult {
    const keyboard = this.#kinds.join() === 'email' ? 'email' : nothing;
    const about = this.#about('identifier', this.#identifierLabel(), this.#words.words.identifierMissing);
    return field({ ...about, control: control(about, 'username', 'username', keyboard) });
  }

  #renderBirthDate(): TemplateResult {
    const { words } = this.#words;
    const about = { ...this.#about('birthDate', words.birthDate, words.birthDateMissing), hint: words.birthDateHint };
    return field({ ...about, control: control(about, 'bday', 'bday', 'numeric') });
  }

  #renderPassword(): TemplateResult {
    const { words } = this.#words;
    const about = this.#about('password', words.password, words.passwordMissing);
    // After the field, so that Tab leads from the identifier straight to the password; beside the label by the sheet.
    const show = html`<button
      type="button"
      class="show"
      aria-label=${this.shown ? words.hideAloud : words.showAloud}
      @click=${() => (this.shown = !this.shown)}
    >
      ${this.shown ? words.hide : words.show}
    </button>`;
    const type = this.shown ? 'text' : 'password';
    return field({ ...about, control: html`${control(about, 'password', 'current-password', nothing, type)}${show}` });
  }

  #about(name: MissingField, label: string, missing: string) {
    return { id: `${this.#id}-${name}`, label, error: this.missing.includes(name) ? missing : undefined };
  }

  #identifierLabel(): string {
    const { words } = this.#words;
    const labels: Record<string, string> = {
      customer_number: words.customerNumber,
      email: words.email,
      'customer_number,email': words.customerNumberOrEmail,
    };
    return labels[[...this.#kinds].sort().join()] ?? words.identifier;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-login-form': LoginForm;
  }
  interface HTMLElementEventMap {
    'avenant-signed-in': CustomEvent<void>;
    'avenant-mfa-required': CustomEvent<MfaRequiredDetail>;
  }
}
