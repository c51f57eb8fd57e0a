import type { AvenantError, ErrorCode } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import type { Reading } from '../kit/resource.js';
import { button } from './button.js';
import { facesLabels } from './faces.labels.js';
import { Failures } from './failure.js';
import { heading } from './heading.js';
import { circleAlert } from './icons/circle-alert.js';
import { info } from './icons/info.js';

/** The shape of what is coming, so that nothing jumps when it comes. */
export type Shape = 'text' | 'card' | 'cards' | 'rows';

const bones: Record<Shape, readonly string[]> = {
  text: ['short', '', ''],
  card: ['card'],
  cards: ['card', 'card'],
  rows: ['row', 'row', 'row'],
};

/** Asking again would be answered the same: no button offers it. */
export const isFinal = (code: ErrorCode): boolean => code === 'permission-missing' || code === 'not-found';

/** The faces that every reading element has beside its ready one: waiting, empty, failed, forbidden. */
export class Faces {
  #host: AvenantElement;
  #untitled: boolean;
  #faces: Labels<typeof facesLabels.fr>;
  #failures: Failures;

  /** `untitled`: the element's title belongs to its ready face, so that the other faces stand at its level. */
  constructor(host: AvenantElement, { untitled = false } = {}) {
    this.#host = host;
    this.#untitled = untitled;
    this.#faces = new Labels(host, facesLabels);
    this.#failures = new Failures(host);
  }

  /**
   * Draws a reading: the ready face is the element's own. What went wrong, or takes long, is drawn in a live region that was there before:
   * one that came together with its words would go unheard.
   */
  of<T>(resource: { readonly reading: Reading<T>; again(): void }, shape: Shape, ready: (value: T) => unknown): unknown {
    const { reading } = resource;
    if (reading.status === 'unasked') return this.#host.client ? nothing : this.unconnected();
    if (reading.status === 'ready' && reading.given) return ready(reading.value);
    const face = reading.status === 'waiting' ? this.#waiting(shape) : reading.status === 'ready' ? ready(reading.value) : nothing;
    return html`<div role="status">${this.#news(reading, () => resource.again())}</div>
      ${face}`;
  }

  #news(reading: Reading<unknown>, again: () => void): unknown {
    const { words } = this.#faces;
    if (reading.status === 'failed') return this.#failed(reading.error, again);
    if (reading.status === 'waiting' && reading.long) return html`<p class="quiet">${words.long}</p>`;
    return reading.status === 'ready' && reading.stale ? html`<p class="quiet staleness">${words.stale}</p>` : nothing;
  }

  #waiting(shape: Shape): TemplateResult {
    return html`<div class="waiting ${shape}" part="waiting" aria-busy="true">
      <span class="aloud">${this.#faces.words.waiting}</span>
      ${bones[shape].map((kind) => html`<div class="bone ${kind}"></div>`)}
    </div>`;
  }

  /** What happened, how to mend it, and the reference to quote. */
  #failed(error: AvenantError, retry: () => void): TemplateResult {
    const { words } = this.#faces;
    const { code } = error;
    const drawing = this.#failures.drawing(code);
    return html`<div class="face failed" part="failed">
      ${drawing?.icon(code) ?? circleAlert()} ${heading(this.#level, drawing?.title(code) ?? words.failed)}
      <p>${this.sentence(error)}</p>
      ${isFinal(code) ? nothing : button({ label: words.retry, icon: drawing?.retryIcon(), press: retry })} ${drawing?.reference(error)}
    </div>`;
  }

  /** Why there is nothing, and what to do next. */
  empty(title: string, text?: string, action?: unknown, icon: TemplateResult = info()): TemplateResult {
    return html`<div class="face empty" part="empty">
      ${icon}${heading(this.#level, title)}${text ? html`<p class="quiet">${text}</p>` : nothing}${action ?? nothing}
    </div>`;
  }

  get #level(): number {
    return Math.min(6, this.#host.headingLevel + (this.#untitled ? 0 : 1));
  }

  /** The sentence of an error; the insurer's own only for a code that we do not know. */
  sentence({ code, details }: AvenantError): string {
    return (code === 'unknown' && details.detail) || this.sentenceOf(code);
  }

  sentenceOf(code: ErrorCode): string {
    return this.#failures.sentence(code, this.#faces.words.unreachable);
  }

  /** A widget without a client is drawn, not thrown. */
  unconnected(): TemplateResult | undefined {
    return this.#failures.unconnected();
  }
}
