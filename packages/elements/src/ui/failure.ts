import type { ErrorCode } from '@avenant/api';
import type { TemplateResult } from 'lit';
import { after } from '../kit/after.js';
import type { AvenantElement } from '../kit/element.js';
import type { FailureDrawing } from './failure-drawing.js';

/** How long a focus waits for the sentence of a failure, in milliseconds. */
const patience = 1500;

/** Failures of one element: how they are said and drawn comes with the first. Where not even that can be had, the network is what failed. */
export class Failures {
  #host: AvenantElement;
  #drawing?: FailureDrawing;
  #loading = false;
  #cancel?: () => void;
  /** Codes that were met while the drawing could not be had. */
  #lost = new Set<ErrorCode | undefined>();

  constructor(host: AvenantElement) {
    this.#host = host;
  }

  /** Nothing while it is on its way. */
  drawing(code?: ErrorCode): FailureDrawing | undefined {
    if (!this.#drawing && !this.#loading && !this.#lost.has(code))
      this.#host.coming = Promise.race([this.#load(code), new Promise<void>((over) => after(patience, over))]);
    return this.#drawing;
  }

  /** How a widget without a client is drawn. On most pages the client comes a moment after the widget: then nothing is fetched. */
  unconnected(): TemplateResult | undefined {
    this.#cancel?.();
    if (!this.#drawing) this.#cancel = after(patience, () => this.#host.client ?? this.drawing());
    return this.#drawing?.unconnected();
  }

  /** No word while the sentence is on its way; `unreachable` when it cannot be had, and at once where nothing gets through. */
  sentence(code: ErrorCode, unreachable: string): string {
    return this.drawing(code)?.sentence(code) ?? (code === 'network' || this.#lost.has(code) ? unreachable : '');
  }

  async #load(code: ErrorCode | undefined): Promise<void> {
    this.#loading = true;
    try {
      this.#drawing = new (await import('./failure-drawing.js')).FailureDrawing(this.#host);
    } catch {
      this.#lost.add(code); // The next failure of another kind asks again.
      this.#loading = false;
    }
    this.#host.requestUpdate();
  }
}
