import type { ErrorCode } from '@avenant/api';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import type { failureLabels } from './failure.labels.js';

type Drawing = typeof import('./failure-drawing.js');

/** The sentence and the icon of each failure, fetched when the first one happens. Where not even that can be fetched, the network is what failed. */
export class Failures {
  /** Its icons, once they are there. */
  drawing?: Drawing;
  #host: AvenantElement;
  #words?: Labels<typeof failureLabels.fr>;
  #loading = false;
  /** Codes that were met while the words could not be had. */
  #lost = new Set<ErrorCode>();

  constructor(host: AvenantElement) {
    this.#host = host;
  }

  /** Nothing while the words are on their way; `fallback` when they cannot be had. */
  sentence(code: ErrorCode, fallback: string): string | undefined {
    if (this.#words) return this.#words.words[code];
    if (this.#lost.has(code)) return fallback;
    if (!this.#loading) void this.#load(code);
    return undefined;
  }

  async #load(code: ErrorCode): Promise<void> {
    this.#loading = true;
    try {
      this.drawing = await import('./failure-drawing.js');
      this.#words = new Labels(this.#host, this.drawing.failureLabels);
    } catch {
      this.#lost.add(code); // The next failure of another kind asks again.
      this.#loading = false;
    }
    this.#host.requestUpdate();
  }
}
