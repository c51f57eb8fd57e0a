import type { ErrorCode } from '@avenant/api';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import type { failureLabels } from './failure.labels.js';

/** The sentence of each failure, fetched when the first one happens. Where not even that can be fetched, the network is what failed. */
export class FailureSentences {
  #host: AvenantElement;
  #words?: Labels<typeof failureLabels.fr>;
  #loading?: Promise<void>;
  #lost = false;

  constructor(host: AvenantElement) {
    this.#host = host;
  }

  /** Nothing while the words are on their way; `fallback` when they cannot be had. */
  of(code: ErrorCode, fallback: string): string | undefined {
    if (this.#words) return this.#words.words[code];
    this.#loading ??= this.#load();
    return this.#lost ? fallback : undefined;
  }

  async #load(): Promise<void> {
    try {
      this.#words = new Labels(this.#host, (await import('./failure.labels.js')).failureLabels);
    } catch {
      this.#lost = true;
    }
    this.#host.requestUpdate();
  }
}
