import type { InsurerApi } from '@avenant/api';
import { type CSSResultGroup, LitElement, type PropertyDeclarations } from 'lit';
import { baseStyles } from './base.styles.js';
import { version } from './define.js';
import { Receiving, type Surroundings } from './surroundings.js';
import { tokenStyles } from './tokens.js';

let ready = false;
/** Once per page, when the first element arrives: importing a module must touch nothing (it also runs on servers). */
function readyPage(): void {
  if (ready) return;
  ready = true;
  // Only an invalid host value tells the difference: it may come late, or not at all.
  import('./register-tokens.js').then(
    ({ registerTokens }) => registerTokens(),
    () => {},
  );
}

/** What every Avenant element is: it finds its client, its words and its tokens in what surrounds it. */
export abstract class AvenantElement extends LitElement {
  static readonly tag: string;
  static readonly version = version;
  static override styles: CSSResultGroup = [];
  static override properties: PropertyDeclarations = {
    headingLevel: { type: Number, attribute: 'heading-level' },
    api: { attribute: false },
    labels: { attribute: false },
  };

  /** Level of the element's own title in the host page's outline, 1 to 6. */
  headingLevel = 2;
  /** Client of this element alone; it wins over the provider's. */
  api?: InsurerApi;
  /** Words of this element alone, by key. */
  labels?: Readonly<Record<string, string>>;
  /**
   * Words that are on their way to this element: its update is complete with them, so that a focus does not land on half a message.
   *
   * @internal
   */
  coming?: Promise<unknown>;

  #received = new Receiving(this);

  static override finalizeStyles(styles?: CSSResultGroup) {
    return super.finalizeStyles([tokenStyles, baseStyles, ...(styles ? [styles] : [])]);
  }

  override connectedCallback(): void {
    readyPage();
    super.connectedCallback();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.coming;
    return super.getUpdateComplete();
  }

  /** What the nearest provider gives. */
  get surroundings(): Surroundings | undefined {
    return this.#received.value;
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
