import type { PasswordPolicy } from '@avenant/api';
import { type PasswordFault, passwordFaults, usualPolicy } from '@avenant/api/password-rules.js';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { list } from '../kit/phrases.js';
import { field } from './field.js';
import { passwordFieldLabels } from './password-field.labels.js';

export interface PasswordFieldOptions {
  readonly id: string;
  readonly policy: () => PasswordPolicy | undefined;
  /** What the password may not hold: a name, an identifier. */
  readonly names: () => readonly string[];
}

const kinds = ['length', 'uppercase', 'lowercase', 'digit', 'symbol'] as const;
type State = 'met' | 'todo' | 'unneeded';
const marks: Record<State, string> = { met: '✓', todo: '○', unneeded: '–' };

/**
 * A field for a new password: the insurer's rules beside it, each told as met or not as one types; shown or hidden at will; pasting and
 * password managers are welcome. The insurer judges, and alone knows which passwords are too common: that list is too heavy for a page.
 */
export class PasswordField {
  #host: AvenantElement;
  #options: PasswordFieldOptions;
  #words: Labels<typeof passwordFieldLabels.fr>;
  #typed = '';
  #shown = false;
  #told = '';

  constructor(host: AvenantElement, options: PasswordFieldOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, passwordFieldLabels);
  }

  get input(): HTMLInputElement | null {
    return this.#host.querySelector<HTMLInputElement>(`#${this.#options.id}`);
  }

  /** What stands in the field: a manager may have filled it without telling. */
  get value(): string {
    return this.input?.value ?? '';
  }

  get #policy(): PasswordPolicy {
    return this.#options.policy() ?? usualPolicy;
  }

  #faults(password: string, policy = this.#policy): PasswordFault[] {
    return passwordFaults(password, policy, { names: this.#options.names() });
  }

  /** What is wrong with what stands there, in a sentence; nothing when it will do, as far as can be told from here. */
  problem(): string | undefined {
    const { words } = this.#words;
    return this.value ? this.sentence(this.#faults(this.value)) : words.empty;
  }

  /** The rules that do not hold, in a sentence: here, or as the insurer says it. */
  sentence(faults: readonly string[]): string | undefined {
    const { words, locale } = this.#words;
    const missing = kinds.filter((kind) => faults.includes(kind)).map((kind) => this.#name(kind));
    const said = [
      missing.length > 0 && words.missing({ list: list(missing, { locale }) }),
      faults.includes('common') && words.isCommon,
      faults.includes('own_name') && words.hasName,
    ].filter(Boolean);
    return said.join(' ') || (faults[0] && words.refused);
  }

  #name(kind: (typeof kinds)[number]): string {
    const { words } = this.#words;
    return kind === 'length' ? words.length({ count: this.#policy.minLength }) : words[kind];
  }

  #type = (): void => {
    this.#typed = this.value;
    this.#host.requestUpdate();
  };

  draw({ label, error }: { label: string; error?: string | undefined }): TemplateResult {
    const { id } = this.#options;
    const { words } = this.#words;
    const control = html`<ul class="criteria" id="${id}-criteria">
        ${this.#renderCriteria()}
      </ul>
      <input
        id=${id}
        name="new-password"
        type=${this.#shown ? 'text' : 'password'}
        autocomplete="new-password"
        autocapitalize="none"
        spellcheck="false"
        required
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby="${error ? `${id}-error ` : ''}${id}-criteria"
        @input=${this.#type}
        @change=${this.#type}
      /><button
        type="button"
        class="show"
        aria-label=${this.#shown ? words.hideAloud : words.showAloud}
        @click=${() => {
          this.#shown = !this.#shown;
          this.#host.requestUpdate();
        }}
      >
        ${this.#shown ? words.hide : words.show}
      </button>
      <span class="aloud" role="status">${this.#tell()}</span>`;
    return field({ id, label, error, control });
  }

  /** Aloud only when something has changed: not at every letter. */
  #tell(): string {
    const { words } = this.#words;
    if (this.#typed) this.#told = this.sentence(this.#faults(this.#typed)) ?? words.allMet;
    return this.#told;
  }

  #renderCriteria(): unknown {
    const { words } = this.#words;
    const { minLength, minWords, alternatives = [] } = this.#policy;
    const faults = this.#typed ? this.#faults(this.#typed) : [...kinds, 'own_name'];
    const strict = this.#faults(this.#typed, { minLength, minClasses: 4 });
    const enough = !kinds.some((kind) => faults.includes(kind));
    const rows = kinds.map((kind) => {
      const state = !strict.includes(kind) ? 'met' : enough ? 'unneeded' : 'todo';
      return this.#row(this.#name(kind), state);
    });
    const others = [
      ...alternatives.map((rule) => words.alternative({ count: rule.minLength, kinds: rule.minClasses })),
      ...(minWords ? [words.phrase({ count: minWords })] : []),
    ];
    const byOther = enough && strict.some((kind) => (kinds as readonly string[]).includes(kind));
    return html`${rows}${others.length > 0 ? this.#row(words.or({ list: others.join(words.orBetween) }), byOther ? 'met' : 'unneeded', true) : nothing}
      ${this.#row(words.noName, faults.includes('own_name') ? 'todo' : 'met')}
      <li class="wide"><span class="mark"></span><span>${words.notCommon}</span></li>`;
  }

  #row(text: string, state: State, wide = false): TemplateResult {
    const aloud = wide && state !== 'met' ? '' : this.#words.words[state];
    return html`<li class="${state}${wide ? ' wide' : ''}">
      <span class="mark" aria-hidden="true">${wide && state !== 'met' ? '' : marks[state]}</span
      ><span>${text}${aloud ? html`<span class="aloud"> (${aloud})</span>` : nothing}</span>
    </li>`;
  }
}
