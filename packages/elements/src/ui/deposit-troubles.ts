import type { AvenantElement } from '../kit/element.js';
import type { TroubleSentences } from './trouble-sentences.js';

/** Where its words could not be had, they are not asked for again within so many milliseconds. */
const patience = 5000;

/** What is said of a deposit's troubles, fetched with the first one: most deposits have none. */
export class DepositTroubles {
  /** On its way: what is announced can wait for the better sentence. */
  isComing = false;
  #host: AvenantElement;
  #sentences?: TroubleSentences;
  #notBefore = 0;

  constructor(host: AvenantElement) {
    this.#host = host;
  }

  /** Nothing until it has come: who asks has a plainer sentence at hand. */
  get sentences(): TroubleSentences | undefined {
    if (!this.#sentences && !this.isComing && performance.now() > this.#notBefore) void this.#fetch();
    return this.#sentences;
  }

  /** On its way for the first time: a first drawing may wait for it. */
  get isAwaited(): boolean {
    return !this.sentences && this.isComing && this.#notBefore === 0;
  }

  async #fetch(): Promise<void> {
    this.isComing = true;
    try {
      const { TroubleSentences } = await import('./trouble-sentences.js');
      this.#sentences = new TroubleSentences(this.#host);
    } catch {
      this.#notBefore = performance.now() + patience;
    }
    this.isComing = false;
    this.#host.requestUpdate();
  }
}
