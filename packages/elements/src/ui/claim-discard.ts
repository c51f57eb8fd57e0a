import type { InsurerApi } from '@avenant/api';
import { html } from 'lit';
import type { DeclarationWords } from './declaration.labels.js';
import type { ClaimDraft } from '../flows/claim-draft.js';
import { button } from './button.js';
import { notice } from './notice.js';

export interface ClaimDiscardOptions {
  readonly api: InsurerApi;
  readonly store: ClaimDraft;
  readonly focus: (id: string) => Promise<void>;
  readonly left: () => void;
  readonly failed: () => void;
}

/** Giving up takes two presses, and says what goes with it. */
export class ClaimDiscard {
  readonly #options: ClaimDiscardOptions;
  #asks = false;

  constructor(options: ClaimDiscardOptions) {
    this.#options = options;
  }

  draw(words: DeclarationWords): unknown {
    if (!this.#asks)
      return html`<div>${button({ label: words.discard, kind: 'quiet', id: 'discard', press: () => this.#ask(true) })}</div>`;
    return notice('warning', [
      html`<p>${words.discardAsk}</p>`,
      html`<div class="actions">
        ${button({ label: words.discardSure, id: 'discard-sure', press: () => void this.#discard() })}
        ${button({ label: words.discardNot, kind: 'quiet', press: () => this.#ask(false) })}
      </div>`,
    ]);
  }

  #ask(asks: boolean): void {
    this.#asks = asks;
    void this.#options.focus(asks ? 'discard-sure' : 'discard');
  }

  async #discard(): Promise<void> {
    const { api, store, left, failed } = this.#options;
    await store.flush();
    const { id: draftId, etag } = store.state.kept;
    try {
      await api.claimDrafts.discard({ draftId, etag });
      left();
    } catch {
      failed();
      await store.refresh();
      this.#ask(false);
    }
  }
}
