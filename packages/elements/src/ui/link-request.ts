import { type AvenantError, type InsurerApi, type TenantConfig, asAvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { tenantOf } from '../kit/tenant.js';
import type { Faces } from './faces.js';
import { describedBy, field } from './field.js';
import { problem } from './way-in.js';
import { wayInLabels } from './way-in.labels.js';

export type RequestField = 'identifier' | 'email' | 'birthDate';
export interface LinkRequestOptions {
  readonly id: string;
  readonly faces: Faces;
  readonly fields: () => readonly RequestField[];
  /** What a person may identify by, where the host says it. */
  readonly identifierKinds: () => string | undefined;
  readonly ask: (api: InsurerApi, given: Partial<Record<RequestField, string>>) => Promise<{ validFor: string }>;
  /** `12/04/1985` → `1985-04-12`; nothing when it is no calendar day. */
  readonly dayOf: (typed: string) => string | undefined;
  readonly done: () => void;
  readonly submit: () => string;
}

const autocompletes: Record<RequestField, string> = { identifier: 'username', email: 'email', birthDate: 'bday' };

/** Asks for a message with a way in; whoever asks is answered the same. What was typed stays, whatever happens. */
export class LinkRequest {
  /** How long what was sent is good for (ISO 8601), once it was. */
  validFor?: string | undefined;
  error?: AvenantError | undefined;
  tenant?: TenantConfig | undefined;
  #host: AvenantElement;
  #options: LinkRequestOptions;
  #words: Labels<typeof wayInLabels.fr>;
  #busy = false;
  #missing: readonly RequestField[] = [];
  #asked?: InsurerApi;

  constructor(host: AvenantElement, options: LinkRequestOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, wayInLabels);
    host.addController({ hostUpdated: () => void this.#learn() });
  }

  async #learn(): Promise<void> {
    const { client } = this.#host;
    if (!client || this.#asked === client || this.#options.identifierKinds() !== undefined) return;
    this.#asked = client;
    // The form serves without it; a request will say what is wrong.
    this.tenant = await tenantOf(client).catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** Another message, from the beginning. */
  again = (): void => {
    this.validFor = undefined;
    this.#host.requestUpdate();
  };

  #input(name: RequestField): HTMLInputElement | null {
    return this.#host.querySelector<HTMLInputElement>(`#${this.#options.id}-${name}`);
  }

  #read(name: RequestField): string | undefined {
    const typed = this.#input(name)?.value.trim() ?? '';
    if (name === 'birthDate') return this.#options.dayOf(typed);
    if (name === 'email') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed) ? typed : undefined;
    return typed || undefined;
  }

  #send = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client } = this.#host;
    if (this.#busy || !client) return;
    const given = Object.fromEntries(this.#options.fields().map((name) => [name, this.#read(name)]));
    this.#missing = this.#options.fields().filter((name) => !given[name]);
    this.error = undefined;
    this.#host.requestUpdate();
    if (this.#missing[0]) return this.#input(this.#missing[0])?.focus();
    this.#busy = true;
    try {
      this.validFor = (await this.#options.ask(client, given)).validFor;
      this.#options.done();
    } catch (thrown) {
      this.error = asAvenantError(thrown);
    }
    this.#busy = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
  };

  /** Why it did not go out, above the form. */
  drawProblem(): unknown {
    if (!this.#host.client) return this.#options.faces.unconnected();
    return this.error ? problem(this.#options.faces.sentence(this.error)) : nothing;
  }

  /** The form, in the page's own tree. It stays there once sent, hidden, so that another try begins with what was typed. */
  draw(): TemplateResult {
    const { words } = this.#words;
    return html`<form method="post" novalidate ?hidden=${this.validFor !== undefined} @submit=${this.#send}>
      ${this.#options.fields().map((name) => this.#renderField(name))}
      <button type="submit" aria-busy=${this.#busy || nothing} aria-disabled=${this.#busy || nothing}>
        ${this.#busy ? words.busy : this.#options.submit()}
      </button>
    </form>`;
  }

  #renderField(name: RequestField): TemplateResult {
    const { words } = this.#words;
    const about = {
      id: `${this.#options.id}-${name}`,
      label: { identifier: this.#identifierLabel(), email: words.email, birthDate: words.birthDate }[name],
      hint: { identifier: undefined, email: words.emailHint, birthDate: words.birthDateHint }[name],
      error: this.#missing.includes(name)
        ? { identifier: words.identifierMissing, email: words.emailMissing, birthDate: words.birthDateMissing }[name]
        : undefined,
    };
    const control = html`<input
      id=${about.id}
      name=${autocompletes[name]}
      type=${name === 'email' ? 'email' : 'text'}
      autocomplete=${autocompletes[name]}
      inputmode=${name === 'birthDate' ? 'numeric' : nothing}
      autocapitalize="none"
      spellcheck="false"
      required
      aria-invalid=${about.error ? 'true' : nothing}
      aria-describedby=${describedBy(about)}
    />`;
    return field({ ...about, control });
  }

  #identifierLabel(): string {
    const { words } = this.#words;
    const kinds: readonly string[] = this.#options.identifierKinds()?.split(/\s+/).filter(Boolean) ?? this.tenant?.identifierKinds ?? [];
    const labels: Record<string, string> = {
      customer_number: words.customerNumber,
      email: words.email,
      'customer_number,email': words.customerNumberOrEmail,
    };
    return labels[kinds.toSorted().join()] ?? words.identifier;
  }
}
