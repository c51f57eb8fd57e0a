import type { CallbackRequest as Asked, CallbackSlotPage, InsurerApi, NewCallback } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { typedPhone } from '../flows/typed-phone.js';
import { Action } from '../kit/action.js';
import { AvenantElement } from '../kit/element.js';
import { type Place, date, time } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { phone as readable } from '../kit/phone.js';
import { Resource } from '../kit/resource.js';
import { type Tones, statusBadge } from '../ui/badge.js';
import { button } from '../ui/button.js';
import { type CallbackStatusWords, callbackStatusLabels } from '../ui/callback-status.labels.js';
import { callbackSlots } from '../ui/callback-slots.js';
import { Faces } from '../ui/faces.js';
import { describedBy, field } from '../ui/field.js';
import { heading } from '../ui/heading.js';
import { phone as phoneIcon } from '../ui/icons/phone.js';
import { notice } from '../ui/notice.js';
import { callbackRequestLabels } from './callback-request.labels.js';
import { callbackRequestStyles } from './callback-request.styles.js';

/** Somebody will call. */
export const callbackRequested = 'avenant-callback-requested';
export interface CallbackRequestedDetail {
  readonly callbackRequestId: string;
}

const tones: Tones<CallbackStatusWords> = {
  requested: 'info',
  scheduled: 'info',
  attempted: 'warning',
  completed: 'success',
  missed: 'danger',
  cancelled: 'neutral',
  unknown: 'neutral',
};
interface Found {
  readonly slots: CallbackSlotPage;
  readonly latest: Asked | undefined;
}

async function read(api: InsurerApi, caseId: string | undefined, topic: string, signal: AbortSignal): Promise<Found> {
  const about = caseId ? { caseId } : { topic };
  const [slots, { items }] = await Promise.all([
    api.callbacks.slots(about, { signal }),
    api.callbacks.list(caseId ? { caseId } : {}, { signal }),
  ]);
  return { slots, latest: items.find((one) => caseId !== undefined || one.topic === topic) };
}
const isOpen = ({ state }: Asked) => state === 'requested' || state === 'scheduled' || state === 'attempted';

/**
 * « Être rappelé »: whoever handles the claim calls back, on a number that is typed as people write it, at a time of their opening hours. A
 * request that is there already is shown with its state, and can be taken back.
 *
 * @tag avenant-callback-request
 * @csspart heading - The title.
 * @csspart status - State of a request.
 * @csspart button - Each button.
 * @csspart notice - What has become of what was sent.
 * @fires {CustomEvent<CallbackRequestedDetail>} avenant-callback-requested - Somebody will call.
 */
export class CallbackRequest extends AvenantElement {
  static override readonly tag = 'avenant-callback-request';
  static override styles = callbackRequestStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    topic: {},
    typed: { state: true },
    day: { state: true },
    chosen: { state: true },
    tried: { state: true },
    said: { state: true },
  };

  /** The case, or claim, that the call is about: who handles it calls. */
  caseId?: string;
  /** What the call is about, where it is about no case. */
  topic = 'claim';

  private typed = '';
  /** Nothing: as soon as possible. */
  private day?: string | undefined;
  private chosen?: string | undefined;
  /** The button was pressed: what is wrong is told from then on. */
  private tried = false;
  private said?: 'sent' | 'cancelDone' | undefined;

  #words = new Labels(this, callbackRequestLabels);
  #status = new Labels(this, callbackStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #found = new Resource(this, {
    ask: (api, [caseId, topic], signal) => read(api, caseId || undefined, topic, signal),
    args: () => [this.caseId ?? '', this.topic] as const,
    topics: ['cases'],
  });
  #sending = new Action<NewCallback, Asked>(this, {
    send: (api, input, options) => api.callbacks.request(input, options),
    topics: ['cases'],
  });
  #cancelling = new Action<{ callbackRequestId: string }, void>(this, {
    send: (api, input) => api.callbacks.cancel(input),
    topics: ['cases'],
  });

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  async #send(): Promise<void> {
    if (this.#sending.status === 'busy') return;
    this.tried = true;
    this.said = undefined;
    const number = typedPhone(this.typed);
    if (!number) return this.#focus('phone');
    if (!this.chosen && this.renderRoot.querySelector('#slots')) return this.#focus('slots');
    const { caseId, topic } = this;
    const made = await this.#sending.send({ topic, phone: number, ...(this.chosen && { slotId: this.chosen }), ...(caseId && { caseId }) });
    if (made) {
      this.said = 'sent';
      this.tried = false;
      this.day = this.chosen = undefined;
      this.surroundings?.track?.('callback-requested');
      this.emit<CallbackRequestedDetail>(callbackRequested, { callbackRequestId: made.id });
    } else if (this.#sending.error?.code === 'state-conflict') {
      // Somebody was faster, or it was asked for in another tab: what is there now is asked anew.
      this.chosen = undefined;
      this.#found.again();
    }
    await this.#focus('outcome');
  }

  async #cancel({ id }: Asked): Promise<void> {
    this.said = undefined;
    this.#sending.reset();
    await this.#cancelling.send({ callbackRequestId: id });
    if (this.#cancelling.status === 'done') this.said = 'cancelDone';
    await this.#focus('outcome');
  }

  protected override render() {
    return this.#faces.of(this.#found, 'card', (found) => this.#renderFound(found));
  }

  #renderFound({ slots, latest }: Found): TemplateResult {
    const { words, locale } = this.#words;
    const place = { locale, timeZone: slots.timeZone };
    return html`<article class="card" aria-labelledby="title">
      ${heading(this.headingLevel, words.title, { class: 'title', id: 'title' })}
      <p>${slots.contactName ? words.by({ name: slots.contactName }) : words.bySomebody}</p>
      <div id="outcome" tabindex="-1" role="status">${this.#renderOutcome()}</div>
      ${latest ? this.#renderRequest(latest, place) : nothing} ${latest && isOpen(latest) ? nothing : this.#renderForm(slots, place)}
    </article>`;
  }

  #renderOutcome(): unknown {
    const { words } = this.#words;
    const error = this.#sending.error ?? this.#cancelling.error;
    if (this.said === 'cancelDone') return notice('info', words.cancelDone);
    if (this.said) return notice('success', words.sent({ number: readable(this.#sending.result?.phone ?? '') }));
    if (error?.code === 'state-conflict' && error.details.reasonCode === 'slot_taken') return notice('warning', words.slotTaken);
    return error ? notice('danger', this.#faces.sentence(error)) : nothing;
  }

  #renderRequest(asked: Asked, place: Place): TemplateResult {
    const { words } = this.#words;
    const { slot, state, phone } = asked;
    const busy = this.#cancelling.status === 'busy';
    const may = asked.allowedActions.some(({ rel, enabled }) => rel === 'cancel' && enabled);
    const times = slot && { start: time(slot.start, place), end: time(slot.end, place) };
    return html`<div class="request">
      <div class="row">
        ${heading(Math.min(6, this.headingLevel + 1), words.current, { class: 'subtitle' })}${statusBadge(state, tones, this.#status.words)}
      </div>
      <p>${slot && times ? words.appointed({ date: date(slot.start, place), ...times }) : words.asSoon}</p>
      <p class="quiet">${words.on({ number: readable(phone) })}</p>
      ${state === 'missed' ? html`<p>${words.missedText}</p>` : nothing}
      ${state === 'attempted' ? html`<p>${words.attemptedText}</p>` : nothing}
      ${
        may
          ? html`<div class="actions">
              ${button({ label: busy ? words.cancelling : words.cancel, busy, press: () => void this.#cancel(asked) })}
            </div>`
          : nothing
      }
    </div>`;
  }

  #renderForm(slots: CallbackSlotPage, place: Place): TemplateResult {
    const { words } = this.#words;
    const busy = this.#sending.status === 'busy';
    const wrong = !this.tried || typedPhone(this.typed) ? undefined : this.typed.trim() === '' ? words.phoneMissing : words.phoneWrong;
    const about = { id: 'phone', hint: words.phoneHint, error: wrong };
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#send();
      }}
    >
      <p class="quiet">${words.mandatory}</p>
      ${field({
        ...about,
        label: words.phone,
        control: html`<input
          id="phone"
          class="control"
          type="tel"
          autocomplete="tel"
          required
          .value=${this.typed}
          aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${describedBy(about)}
          @input=${(event: Event) => (this.typed = (event.target as HTMLInputElement).value)}
        />`,
      })}
      ${slots.items.length === 0 ? html`<p><b>${words.noSlot}</b><br />${words.noSlotText}</p>` : nothing}
      ${callbackSlots(slots.items, {
        words,
        place,
        day: this.day,
        chosen: this.chosen,
        error: this.tried && !this.chosen ? words.slotMissing : undefined,
        pickDay: (day) => {
          this.day = day;
          this.chosen = undefined;
        },
        choose: (id) => (this.chosen = id),
      })}
      ${button({ label: busy ? words.sending : words.send, kind: 'primary', icon: phoneIcon(), busy, type: 'submit' })}
    </form>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-callback-request': CallbackRequest;
  }
  interface HTMLElementEventMap {
    'avenant-callback-requested': CustomEvent<CallbackRequestedDetail>;
  }
}
