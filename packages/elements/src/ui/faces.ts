import type { AvenantError, ErrorCode } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import type { Reading } from '../kit/resource.js';
import { button } from './button.js';
import { facesLabels } from './faces.labels.js';
import { FailureSentences } from './failure.js';
import { heading } from './heading.js';
import { circleAlert } from './icons/circle-alert.js';
import { info } from './icons/info.js';
import { lock } from './icons/lock.js';
import { rotateCw } from './icons/rotate-cw.js';
import { wifiOff } from './icons/wifi-off.js';

/** The shape of what is coming, so that nothing jumps when it comes. */
export type Shape = 'text' | 'card' | 'cards' | 'rows';

const bones: Record<Shape, readonly string[]> = {
  text: ['short', '', ''],
  card: ['card'],
  cards: ['card', 'card'],
  rows: ['row', 'row', 'row'],
};

const connectionLost: readonly string[] = ['offline', 'network'];

/** The faces that every reading element has beside its ready one: waiting, empty, failed, forbidden. */
export class Faces {
  #host: AvenantElement;
  #untitled: boolean;
  #faces: Labels<typeof facesLabels.fr>;
  #failure: FailureSentences;

  /** `untitled`: the element's title belongs to its ready face, so that the other faces stand at its level. */
  constructor(host: AvenantElement, { untitled = false } = {}) {
    this.#host = host;
    this.#untitled = untitled;
    this.#faces = new Labels(host, facesLabels);
    this.#failure = new FailureSentences(host);
  }

  /** Draws a reading: the ready face is the element's own. */
  of<T>(resource: { readonly reading: Reading<T>; again(): void }, shape: Shape, ready: (value: T) => unknown): unknown {
    const { reading } = resource;
    if (reading.status === 'unasked') return this.#host.client ? nothing : this.unconnected();
    if (reading.status === 'waiting') return this.waiting(shape, reading.long);
    if (reading.status === 'failed') return this.failed(reading.error, () => resource.again());
    return html`${reading.stale ? this.#stale() : nothing}${ready(reading.value)}`;
  }

  waiting(shape: Shape, long = false): TemplateResult {
    return html`<div class="waiting" part="waiting" aria-busy="true">
        <span class="aloud">${this.#faces.words.waiting}</span>
        ${bones[shape].map((kind) => html`<div class="bone ${kind}"></div>`)}
      </div>
      <p role="status" class="quiet">${long ? this.#faces.words.long : nothing}</p>`;
  }

  /** What happened, how to mend it, and the reference to quote. */
  failed(error: AvenantError, retry?: () => void): TemplateResult {
    const { words } = this.#faces;
    const forbidden = error.code === 'permission-missing';
    const id = error.details.requestId;
    return html`<div class="face failed" part="failed" role="status">
      ${forbidden ? lock() : connectionLost.includes(error.code) ? wifiOff() : circleAlert()}
      ${heading(this.#level, forbidden ? words.forbidden : words.failed)}
      <p>${this.#sentence(error)}</p>
      ${retry && !forbidden ? button({ label: words.retry, icon: rotateCw(), press: retry }) : nothing}
      ${id ? html`<p class="reference">${words.reference({ id })}</p>` : nothing}
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
  sentence(error: AvenantError): string {
    return this.#sentence(error) ?? this.#faces.words.unreachable;
  }

  sentenceOf(code: ErrorCode): string {
    const { unreachable } = this.#faces.words;
    return this.#failure.of(code, unreachable) ?? unreachable;
  }

  #sentence(error: AvenantError): string | undefined {
    return (error.code === 'unknown' && error.details.detail) || this.#failure.of(error.code, this.#faces.words.unreachable);
  }

  #stale(): TemplateResult {
    return html`<p role="status" class="quiet staleness">${this.#faces.words.stale}</p>`;
  }

  /** A widget without a client is drawn, not thrown. */
  unconnected(): TemplateResult {
    return html`<div class="face late" part="unconnected">
      ${info()}
      <p>${this.#faces.words.unconnected}</p>
    </div>`;
  }
}
