import type { InsurerApi } from '@avenant/api';
import { ContextConsumer, ContextRoot } from '@lit/context';
import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from './base.styles.js';
import { version } from './define.js';
import { surroundings, type Surroundings } from './surroundings.js';
import { registerTokens, tokenStyles } from './tokens.js';

let ready = false;
/** Once per page, when the first element arrives: importing a module must touch nothing (it also runs on servers). */
function readyPage(): void {
  if (ready) return;
  ready = true;
  registerTokens();
  // An element may be defined before its provider is: its question waits here.
  new ContextRoot().attach(document.documentElement);
}

/** What every Avenant element is: it finds its client, its words and its tokens in what surrounds it. */
export abstract class AvenantElement extends LitElement {
  static readonly tag: string;
  static readonly version = version;
  static override styles: CSSResultGroup = [];

  /** Level of the element's own title in the host page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Client of this element alone; it wins over the provider's. */
  @property({ attribute: false }) api?: InsurerApi;
  /** Words of this element alone, by key. */
  @property({ attribute: false }) labels?: Readonly<Record<string, string>>;

  #consumer = new ContextConsumer(this, { context: surroundings, subscribe: true });

  static override finalizeStyles(styles?: CSSResultGroup) {
    return super.finalizeStyles([tokenStyles, baseStyles, ...(styles ? [styles] : [])]);
  }

  override connectedCallback(): void {
    readyPage();
    super.connectedCallback();
  }

  /** What the nearest provider gives. */
  get surroundings(): Surroundings | undefined {
    return this.#consumer.value;
  }

  /** Whom this element asks, if anyone. */
  get client(): InsurerApi | undefined {
    return this.api ?? this.surroundings?.api;
  }

  /** Fires a bubbling, composed event of ours; false when a listener has refused a cancelable one. */
  protected emit<T>(name: string, detail: T, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }
}
