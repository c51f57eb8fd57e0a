import { type AvenantError, type Session, asAvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { AvenantElement } from '../kit/element.js';
import { time } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { button } from './button.js';
import { buttonStyles } from './button.styles.js';
import { failureLabels } from './failure.labels.js';
import { heading } from './heading.js';
import { clock } from './icons/clock.js';
import { sessionEndingLabels } from './session-ending.labels.js';
import { sessionEndingStyles } from './session-ending.styles.js';

/** « Votre session se termine dans 2 minutes »: said once, beside what the person is doing, with the one action that makes it longer. */
export class SessionEnding {
  #host: AvenantElement;
  #here: Here;
  #words: Labels<typeof sessionEndingLabels.fr>;
  #failures: Labels<typeof failureLabels.fr>;
  #session?: Session | undefined;
  #busy = false;
  #error?: AvenantError | undefined;

  constructor(host: AvenantElement) {
    this.#host = host;
    this.#here = new Here(host);
    this.#words = new Labels(host, sessionEndingLabels);
    this.#failures = new Labels(host, failureLabels);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(buttonStyles.styleSheet!, sessionEndingStyles.styleSheet!);
  }

  show(session: Session): void {
    this.#session = session;
    this.#error = undefined;
    this.#host.requestUpdate();
  }

  hide(): void {
    this.#session = undefined;
    this.#host.requestUpdate();
  }

  /** Whether staying is possible at all: after so many hours every session ends. */
  get #mayStay(): boolean {
    const { idleExpiresAt = '', expiresAt = '' } = this.#session ?? {};
    return Date.parse(idleExpiresAt) < Date.parse(expiresAt);
  }

  #stay = async (): Promise<void> => {
    const { client } = this.#host;
    if (this.#busy || !client) return;
    this.#busy = true;
    this.#host.requestUpdate();
    try {
      await client.session.renew({}); // The gate hears of it, and hides this.
      this.hide();
    } catch (thrown) {
      this.#error = asAvenantError(thrown);
    }
    this.#busy = false;
    this.#host.requestUpdate();
  };

  draw(): TemplateResult | undefined {
    const session = this.#session;
    const { words, locale } = this.#words;
    if (!session) return undefined;
    const ends = this.#mayStay ? session.idleExpiresAt : session.expiresAt;
    const at = time(ends, this.#here.place(locale));
    return html`<section class="ending" part="session-ending" aria-labelledby="ending-title">
      ${clock()}
      <div role="alert">
        ${heading(this.#host.headingLevel, words.title, { id: 'ending-title' })}
        <p>${this.#mayStay ? words.idle({ time: at }) : words.last({ time: at })}</p>
        ${this.#error ? html`<p class="problem">${this.#failures.words[this.#error.code]}</p>` : nothing}
      </div>
      <div class="actions">
        ${this.#mayStay ? button({ label: this.#busy ? words.busy : words.stay, kind: 'primary', busy: this.#busy, press: this.#stay }) : nothing}
        ${button({ label: words.close, kind: 'quiet', press: () => this.hide() })}
      </div>
    </section>`;
  }
}
