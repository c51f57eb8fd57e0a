import type { HelpTopic, Page } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { follow } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { button } from '../ui/button.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { helpPanelLabels } from './help-panel.labels.js';
import { helpPanelStyles } from './help-panel.styles.js';

/** Text without a tag or an entity needs no cleaner. */
const isPlain = (text: string) => !/[<&]/.test(text);

/**
 * « Aide »: the insurer's own how-to texts for a place of the customer space, each opened by its title.
 *
 * The texts are rich, and written by others: they are cleaned before they are shown, by a cleaner that is fetched when the first of them is
 * opened. Links, lists, tables and pictures that come with the text stay; scripts, styles, forms and pictures from elsewhere do not.
 * Under Trusted Types the page's policy must allow `avenant`.
 *
 * @tag avenant-help-panel
 * @csspart heading - « Aide ». @csspart topic - Each text. @csspart topic-title - Its title. @csspart text - The text itself.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link within the site itself.
 */
export class HelpPanel extends AvenantElement {
  static override readonly tag = 'avenant-help-panel';
  static override styles = helpPanelStyles;
  static override properties = {
    context: {},
    topics: { attribute: false },
  };

  /** The place that help is wanted for, in the insurer's words: `deposit`, `sign-in`, `extension`. */
  context?: string;
  /** The texts themselves: nothing is asked then. */
  topics?: readonly HelpTopic[];

  #words = new Labels(this, helpPanelLabels);
  #faces = new Faces(this);
  #page = new Resource<Page<HelpTopic>, readonly [string | undefined]>(this, {
    ask: (api, [context], signal) => api.help.topics({ context: context! }, { signal }),
    args: () => [this.context],
    given: () => this.topics && { items: [...this.topics] },
    topics: ['session'],
  });
  /** What each text has become: an element, on its way, or nothing that can be shown. */
  readonly #cleaned = new Map<string, HTMLElement | 'waiting' | 'failed'>();

  protected override updated(): void {
    const topics = this.#page.value?.items ?? [];
    this.renderRoot.querySelectorAll('details').forEach(({ open }, n) => open && topics[n] && void this.#clean(topics[n]));
  }

  /** What a cleaned text depends on. */
  #key({ id, html: text }: HelpTopic): string {
    return JSON.stringify([id, text, this.headingLevel, this.#words.words.newTab]);
  }

  async #clean(topic: HelpTopic): Promise<void> {
    const key = this.#key(topic);
    if (isPlain(topic.html) || this.#cleaned.has(key)) return;
    this.#cleaned.set(key, 'waiting');
    await this.updateComplete;
    this.requestUpdate();
    try {
      const { richText } = await import('../ui/rich-text.js');
      const options = { level: this.headingLevel + 1, newTab: this.#words.words.newTab, follow: (href: string) => follow(this, href) };
      this.#cleaned.set(key, richText(topic.html, options));
    } catch {
      this.#cleaned.set(key, 'failed');
    }
    this.requestUpdate();
  }

  #again(topic: HelpTopic): void {
    this.#cleaned.delete(this.#key(topic));
    void this.#clean(topic);
  }

  protected override render() {
    return html`${heading(this.headingLevel, this.#words.words.title, { class: 'title' })}
    ${this.#faces.of(this.#page, 'rows', ({ items }) => (items.length > 0 ? this.#renderTopics(items) : this.#renderEmpty()))}`;
  }

  #renderTopics(topics: readonly HelpTopic[]): TemplateResult {
    return html`<div class="topics">${topics.map((topic) => this.#renderTopic(topic))}</div>`;
  }

  #renderTopic(topic: HelpTopic): TemplateResult {
    return html`<details part="topic" @toggle=${() => this.requestUpdate()}>
      <summary part="topic-title">${topic.title}</summary>
      <div class="text" part="text">${isPlain(topic.html) ? html`<p>${topic.html}</p>` : this.#renderRich(topic)}</div>
    </details>`;
  }

  #renderRich(topic: HelpTopic): TemplateResult {
    const { words } = this.#words;
    const became = this.#cleaned.get(this.#key(topic));
    const failed = () =>
      html`<p>${words.failed}</p>
        ${button({ label: words.retry, press: () => this.#again(topic) })}`;
    return html`<div role="status">
        ${became === 'failed' ? failed() : became === 'waiting' ? html`<p class="quiet late">${words.loading}</p>` : nothing}
      </div>
      ${typeof became === 'object' ? became : nothing}`;
  }

  #renderEmpty(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.empty, words.emptyText);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-help-panel': HelpPanel;
  }
}
