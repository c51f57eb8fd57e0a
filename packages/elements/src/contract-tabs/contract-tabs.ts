import { type TemplateResult, html } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { contractTabsLabels } from './contract-tabs.labels.js';
import { contractTabsStyles } from './contract-tabs.styles.js';

/** Another tab is shown; the page may write it into its address. */
export const tabChanged = 'avenant-tab-changed';
export interface TabChangedDetail {
  /** The slot's name. */
  readonly tab: string;
}

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * The sections of a contract as tabs, in the order of the page's own panels: each child with a `slot` is one, named by our words
 * (`loan`, `instalments`, `insurance`, `documents`, `details`) or by its `data-label`.
 *
 * @tag avenant-contract-tabs
 * @slot {name} - A panel. `<div slot="loan">…</div>`
 * @csspart tab - Each tab.
 * @csspart panel - What the selected tab shows.
 * @fires {CustomEvent<TabChangedDetail>} avenant-tab-changed - Another tab is shown.
 */
export class ContractTabs extends AvenantElement {
  static override readonly tag = 'avenant-contract-tabs';
  static override styles = contractTabsStyles;
  static override properties = {
    selected: { reflect: true },
    panels: { state: true },
  };

  /** The tab that is shown: a slot's name; the first when absent. */
  selected?: string;

  private panels: readonly HTMLElement[] = [];

  #words = new Labels(this, contractTabsLabels);
  #watch?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch ??= new MutationObserver(() => this.#read());
    this.#watch.observe(this, { childList: true, subtree: true, attributes: true, attributeFilter: ['slot', 'data-label'] });
    this.#read();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  #read(): void {
    this.panels = [...this.children].filter((child): child is HTMLElement => child.slot !== '');
  }

  get #current(): string | undefined {
    return (this.panels.find(({ slot }) => slot === this.selected) ?? this.panels[0])?.slot;
  }

  #select(tab: string): void {
    if (tab === this.#current) return;
    this.selected = tab;
    this.emit<TabChangedDetail>(tabChanged, { tab });
  }

  async #step(event: KeyboardEvent): Promise<void> {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    const at = this.panels.findIndex(({ slot }) => slot === this.#current);
    const next = this.panels[step(at, this.panels.length)];
    if (!next) return;
    this.#select(next.slot);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }

  protected override render() {
    const { words } = this.#words;
    return html`<div role="tablist" aria-label=${words.tabs} @keydown=${this.#step}>
        ${this.panels.map((panel) => this.#renderTab(panel))}
      </div>
      ${this.panels.map((panel) => this.#renderPanel(panel.slot))}`;
  }

  #renderTab({ slot, dataset }: HTMLElement): TemplateResult {
    const selected = slot === this.#current;
    const word = (this.#words.words as Record<string, string>)[slot];
    return html`<button
      type="button"
      role="tab"
      part="tab"
      id="tab-${slot}"
      aria-selected=${selected}
      aria-controls="panel-${slot}"
      tabindex=${selected ? 0 : -1}
      @click=${() => this.#select(slot)}
    >
      ${dataset['label'] ?? word ?? slot}
    </button>`;
  }

  #renderPanel(slot: string): TemplateResult {
    return html`<div
      role="tabpanel"
      part="panel"
      id="panel-${slot}"
      aria-labelledby="tab-${slot}"
      tabindex="0"
      ?hidden=${slot !== this.#current}
    >
      <slot name=${slot}></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-contract-tabs': ContractTabs;
  }
  interface HTMLElementEventMap {
    'avenant-tab-changed': CustomEvent<TabChangedDetail>;
  }
}
