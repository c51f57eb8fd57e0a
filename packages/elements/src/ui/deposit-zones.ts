import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { DepositZone } from '../flows/deposit-zone.js';
import type { UploadItem } from '../flows/upload-item.js';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { DepositAnnouncer } from './deposit-announcer.js';
import { type DepositZoneOptions, depositZone } from './deposit-zone.js';
import { depositLabels } from './deposit.labels.js';
import type { Faces } from './faces.js';
import { fileState } from './file-row.js';
import { requirementStatusLabels } from './requirement-status.labels.js';

/** The zones of a deposit, drawn, and what a screen reader is told of them. */
export class DepositZones {
  /** The last thing said. */
  said = '';
  #words: Labels<typeof depositLabels.fr>;
  #status: Labels<typeof requirementStatusLabels.fr>;
  #faces: Faces;
  #announcer = new DepositAnnouncer();

  constructor(host: AvenantElement, faces: Faces) {
    this.#words = new Labels(host, depositLabels);
    this.#status = new Labels(host, requirementStatusLabels);
    this.#faces = faces;
  }

  /** Says what has changed. Files that are handed in leave without a word: `isOpen` is over then, and the receipt speaks. */
  follow(zones: readonly DepositZone[], isOpen: boolean): void {
    const news = this.#announcer.news(
      zones.flatMap(({ items }) => items),
      this.#words.words,
      (item) => this.#state(item),
    );
    // The same sentence twice would change nothing, and go unheard.
    if (news && isOpen) this.said = news === this.said ? `${news}\u00a0` : news;
  }

  /** File names may belong to somebody who has left: they are not read out to the next person. */
  forget(): void {
    this.#announcer = new DepositAnnouncer();
    this.said = '';
  }

  draw(
    zones: readonly DepositZone[],
    over: string | undefined,
    options: Pick<DepositZoneOptions, 'level' | 'act' | 'offer'>,
  ): TemplateResult {
    const { words } = this.#words;
    const shared = { ...options, words, place: this.#words, status: this.#status.words, sentence: this.#sentence };
    return html`<div class="zones">${zones.map((zone) => depositZone(zone, { ...shared, over: over === zone.requirement.id }))}</div>`;
  }

  #state = (item: UploadItem): string => fileState(item, { words: this.#words.words, place: this.#words, sentence: this.#sentence });
  #sentence: DepositZoneOptions['sentence'] = (code) => this.#faces.sentenceOf(code);
}
