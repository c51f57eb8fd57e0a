import type { AvenantError, ErrorCode } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { list } from '../kit/phrases.js';
import { failureFaceLabels } from './failure-face.labels.js';
import { failureLabels } from './failure.labels.js';
import { circleAlert } from './icons/circle-alert.js';
import { info } from './icons/info.js';
import { lock } from './icons/lock.js';
import { rotateCw } from './icons/rotate-cw.js';
import { wifiOff } from './icons/wifi-off.js';

const icons: Partial<Record<ErrorCode, () => TemplateResult>> = { 'permission-missing': lock, offline: wifiOff, network: wifiOff };

/** What a failure looks like, and its sentence. Fetched with the first one: see `Failures`. */
export class FailureDrawing {
  readonly retryIcon = rotateCw;
  #sentences: Labels<typeof failureLabels.fr>;
  #words: Labels<typeof failureFaceLabels.fr>;

  constructor(host: AvenantElement) {
    this.#sentences = new Labels(host, failureLabels);
    this.#words = new Labels(host, failureFaceLabels);
  }

  sentence(code: ErrorCode): string {
    return this.#sentences.words[code];
  }

  /** What kind of failure it is, at a glance. */
  icon(code: ErrorCode): TemplateResult {
    return (icons[code] ?? circleAlert)();
  }

  /** What is said of it before its sentence, where that is not just that it failed. */
  title(code: ErrorCode): string | undefined {
    return code === 'permission-missing' ? this.#words.words.forbidden : undefined;
  }

  /** Who can help, where the insurer tells, and the reference to quote, if there is one. */
  reference({ details: { adminNames = [], requestId: id } }: AvenantError): TemplateResult {
    const { words, locale } = this.#words;
    const names = list(adminNames, { locale });
    return html`${names ? html`<p>${words.granters({ names })}</p>` : nothing}
    ${id ? html`<p class="reference">${words.reference({ id })}</p>` : nothing}`;
  }

  /** A widget without a client is drawn, not thrown. */
  unconnected(): TemplateResult {
    return html`<div class="face" part="unconnected">
      ${info()}
      <p>${this.#words.words.unconnected}</p>
    </div>`;
  }
}
