import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { follow } from '../kit/navigate.js';

export interface ButtonOptions {
  readonly label: unknown;
  readonly press?: (event: Event) => void;
  /** One primary a card; the others are quiet. */
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  readonly icon?: TemplateResult | undefined;
  /** Spoken name, when the visible label needs its context. */
  readonly aloud?: string | undefined;
  readonly busy?: boolean;
  /** The reason why it cannot be pressed; it stays focusable, and says so. Id of the element that tells it. */
  readonly refusedBy?: string | undefined;
  readonly type?: 'button' | 'submit';
  readonly part?: string;
  readonly id?: string;
}

const classes = ({ kind = 'secondary', label }: Pick<ButtonOptions, 'kind' | 'label'>) =>
  `button ${kind}${label === nothing ? ' icon-only' : ''}`;

/** A press that does something here. Busy or refused, it keeps its focus and its size. */
export const button = (options: ButtonOptions): TemplateResult =>
  html`<button
    type=${options.type ?? 'button'}
    class=${classes(options)}
    part=${options.part ?? 'button'}
    id=${options.id ?? nothing}
    aria-label=${options.aloud ?? nothing}
    aria-busy=${options.busy ? 'true' : nothing}
    aria-disabled=${options.busy || options.refusedBy ? 'true' : nothing}
    aria-describedby=${options.refusedBy ?? nothing}
    @click=${(event: Event) => {
      if (options.busy || options.refusedBy) event.preventDefault();
      else options.press?.(event);
    }}
  >
    ${options.icon ?? nothing}${options.label}
  </button>`;

export type LinkOptions = Pick<ButtonOptions, 'label' | 'kind' | 'icon' | 'aloud' | 'part'>;

/** A link that looks like a button: it leads somewhere, or is not there. */
export const linkButton = (host: AvenantElement, href: string | undefined, options: LinkOptions) =>
  href
    ? html`<a
        class=${classes(options)}
        part=${options.part ?? 'link'}
        href=${href}
        aria-label=${options.aloud ?? nothing}
        @click=${follow(host, href)}
        >${options.icon ?? nothing}${options.label}</a
      >`
    : nothing;
