import type { Claim, Offer, OfferResponse } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { Action } from '../kit/action.js';
import { dayOf, daysBetween, inDays } from '../kit/days.js';
import type { AvenantElement } from '../kit/element.js';
import { type Place, date, money } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { badge } from './badge.js';
import { button } from './button.js';
import { adoptStyles } from '../kit/adopt-styles.js';
import { claimOfferStyles } from './claim-offer.styles.js';
import { claimOfferLabels } from './claim-offer.labels.js';
import type { Faces } from './faces.js';
import { describedBy, field } from './field.js';
import { heading } from './heading.js';
import { type Tone, notice } from './notice.js';

const tones: Record<Offer['state'], Tone> = {
  made: 'warning',
  accepted: 'success',
  contested: 'warning',
  expired: 'neutral',
  unknown: 'neutral',
};

export interface OfferOptions {
  readonly level: number;
  readonly place: Place;
  /** The insurer's. */
  readonly now: Date;
  /** The insurer has the answer. */
  readonly answered: (response: OfferResponse['response']) => void;
}

/** The insurer's offer, how it was computed, and the customer's answer to it: read over once more before it is sent, since it binds. */
export class ClaimOffer {
  #host: AvenantElement;
  #faces: Faces;
  #labels: Labels<typeof claimOfferLabels.fr>;
  #answering?: OfferResponse['response'] | undefined;
  /** The offer that the answer is about: another one is another question. */
  #of = '';
  #comment = '';
  #isMissing = false;
  #done?: OfferResponse['response'] | undefined;
  #sending: Action<OfferResponse & { claimId: string }, Claim>;

  constructor(host: AvenantElement, faces: Faces) {
    this.#host = host;
    this.#faces = faces;
    this.#labels = new Labels(host, claimOfferLabels);
    adoptStyles(host, claimOfferStyles);
    this.#sending = new Action(host, { send: (api, input, options) => api.claims.answerOffer(input, options), topics: ['cases', 'tasks'] });
  }

  #turnTo(answering: OfferResponse['response'] | undefined, focus: string): void {
    this.#answering = answering;
    this.#isMissing = false;
    this.#sending.reset();
    void this.#focus(focus);
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  async #send(claimId: string, offerId: string, options: OfferOptions): Promise<void> {
    const response = this.#answering;
    const comment = this.#comment.trim();
    if (!response || this.#sending.status === 'busy') return;
    this.#isMissing = response === 'contest' && comment === '';
    if (this.#isMissing) return this.#focus('offer-comment');
    const sent = await this.#sending.send({ claimId, offerId, response, ...(response === 'contest' && { comment }) });
    if (sent) {
      this.#done = response;
      this.#answering = undefined;
      this.#comment = '';
      options.answered(response);
    }
    await this.#focus('offer-outcome');
  }

  draw(claim: Claim, options: OfferOptions): TemplateResult | typeof nothing {
    const { offer } = claim;
    if (!offer) return nothing;
    if (offer.id !== this.#of) {
      if (this.#of) this.#answering = this.#done = undefined;
      this.#of = offer.id;
    }
    const { words } = this.#labels;
    const { error } = this.#sending;
    const isChanged = error?.code === 'state-conflict';
    return html`<section class="offer" part="offer">
      <div class="row">
        ${heading(options.level, words.title, { class: 'subtitle', id: 'offer', focusable: true })}${badge(tones[offer.state], words[offer.state])}
      </div>
      <p class="sum" part="amount">${money(offer.amount, options.place)}</p>
      ${this.#drawComputation(offer, options.place)}
      <div id="offer-outcome" tabindex="-1" role="status">
        ${this.#done ? notice('success', this.#done === 'accept' ? words.doneAccept : words.doneContest) : nothing}
        ${error ? notice('danger', isChanged ? words.changed : this.#faces.sentence(error)) : nothing}
      </div>
      ${this.#drawAnswer(claim, offer, options)}
    </section>`;
  }

  #drawComputation({ computation }: Offer, place: Place): TemplateResult | typeof nothing {
    if (computation.length < 2) return nothing;
    return html`<details>
      <summary>${this.#labels.words.how}</summary>
      <dl class="computation">
        ${computation.map(
          ({ label, amount }) =>
            html`<div>
              <dt>${label}</dt>
              <dd>${money(amount, place)}</dd>
            </div>`,
        )}
      </dl>
    </details>`;
  }

  #drawAnswer(claim: Claim, offer: Offer, options: OfferOptions): unknown {
    const { words } = this.#labels;
    const { place, now } = options;
    const may = (rel: string) => claim.allowedActions.some((one) => one.rel === rel && one.enabled);
    if (offer.state === 'expired') return html`<p>${words.ended({ date: date(offer.validUntil, place) })}</p>`;
    if (offer.state !== 'made') {
      const { respondedAt, comment } = offer;
      return html`${respondedAt ? html`<p class="quiet">${words.answered({ date: date(respondedAt, place) })}</p>` : nothing}
      ${comment ? html`<p class="said">${comment}</p>` : nothing}`;
    }
    const when = inDays(daysBetween(dayOf(now, place.timeZone), offer.validUntil), place);
    const until = html`<p>${words.until({ date: date(offer.validUntil, place), when })}</p>`;
    if (this.#answering === 'accept') return this.#drawAccept(claim, offer, options);
    if (this.#answering === 'contest') return [until, this.#drawContest(claim, offer, options)];
    if (!may('accept_offer') && !may('contest_offer')) return [until, html`<p class="quiet">${words.readOnly}</p>`];
    return html`${until}
      <div class="actions">
        ${may('accept_offer') ? button({ label: words.accept, kind: 'primary', press: () => this.#turnTo('accept', 'offer-confirm') }) : nothing}
        ${may('contest_offer') ? button({ label: words.contest, press: () => this.#turnTo('contest', 'offer-comment') }) : nothing}
      </div>`;
  }

  #drawAccept(claim: Claim, offer: Offer, options: OfferOptions): TemplateResult {
    const { words } = this.#labels;
    const amount = money(offer.amount, options.place);
    return html`<div class="confirm">
      <p id="offer-confirm" tabindex="-1"><b>${words.confirmAccept({ amount })}</b></p>
      ${this.#drawButtons(words.sendAccept({ amount }), () => void this.#send(claim.id, offer.id, options))}
    </div>`;
  }

  #drawContest(claim: Claim, offer: Offer, options: OfferOptions): TemplateResult {
    const { words } = this.#labels;
    const about = { id: 'offer-comment', hint: words.whyHint, error: this.#isMissing ? words.whyMissing : undefined };
    return html`<form
      class="confirm"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send(claim.id, offer.id, options);
      }}
    >
      ${field({
        ...about,
        label: words.why,
        control: html`<textarea
          id="offer-comment"
          rows="4"
          maxlength="1000"
          required
          .value=${this.#comment}
          aria-invalid=${this.#isMissing ? 'true' : nothing}
          aria-describedby=${describedBy(about)}
          @input=${(event: Event) => (this.#comment = (event.target as HTMLTextAreaElement).value)}
        ></textarea>`,
      })}
      ${this.#drawButtons(words.sendContest)}
    </form>`;
  }

  #drawButtons(label: string, press?: () => void): TemplateResult {
    const { words } = this.#labels;
    const busy = this.#sending.status === 'busy';
    return html`<div class="actions">
      ${button({ label: busy ? words.sending : label, kind: 'primary', busy, ...(press ? { press } : { type: 'submit' as const }) })}
      ${busy ? nothing : button({ label: words.back, press: () => this.#turnTo(undefined, 'offer') })}
    </div>`;
  }
}
