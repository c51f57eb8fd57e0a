import type { ErrorCode } from '@avenant/api';
import type { TemplateResult } from 'lit';
import { after } from '../kit/after.js';
import type { AvenantElement } from '../kit/element.js';
import type { FailureDrawing } from './failure-drawing.js';

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
    if (!this.#drawing && !this.#loading && !this.#lost.has(code)) void this.#load(code);
    return this.#drawing;
  }

  /** How a widget without a client is drawn. On most pages the client comes a moment after the widget: then nothing is fetched. */
  unconnected(): TemplateResult | undefined {
    this.#cancel?.();
    if (!this.#drawing) this.#cancel = after(1500, () => this.#host.client ?? this.drawing());
    return this.#drawing?.unconnected();
  }

  /** Nothing while the words are on their way; `fallback` when they cannot be had. */
  sentence(code: ErrorCode, fallback: string): string | undefined {
    return this.drawing(code)?.sentence(code) ?? (this.#lost.has(code) ? fallback : undefined);
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
