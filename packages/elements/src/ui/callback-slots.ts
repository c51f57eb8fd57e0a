import type { CallbackSlot } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { dayOf } from '../kit/days.js';
import { type Place, date, time } from '../kit/format.js';

export interface CallbackSlotsWords {
  readonly slot: string;
  readonly asSoon: string;
  readonly between: (p: { start: string; end: string }) => string;
}
export interface CallbackSlotsOptions {
  readonly words: CallbackSlotsWords;
  readonly place: Place;
  readonly chosen: string | undefined;
  readonly error: string | undefined;
  readonly choose: (slotId: string) => void;
}

/** « Dès que possible »: no slot at all. */
export const soon = 'soon';

/** The days that somebody may be called on, each with its times in words; and « Dès que possible ». */
export function callbackSlots(slots: readonly CallbackSlot[], options: CallbackSlotsOptions): TemplateResult {
  const { words, place, error } = options;
  const days = [...new Set(slots.map(({ start }) => dayOf(new Date(start), place.timeZone)))];
  return html`<fieldset class="slots" id="slots" tabindex="-1" aria-describedby=${error ? 'slots-error' : nothing}>
    <legend>${words.slot}</legend>
    ${error ? html`<p class="error" id="slots-error">${error}</p>` : nothing} ${choice(soon, words.asSoon, options)}
    ${days.map((day) => {
      const ofDay = slots.filter(({ start }) => dayOf(new Date(start), place.timeZone) === day);
      return html`<div role="group" aria-labelledby="day-${day}">
        <p class="day" id="day-${day}">${dayInWords(day, place)}</p>
        <div class="times">
          ${ofDay.map(({ id, start, end }) => choice(id, words.between({ start: time(start, place), end: time(end, place) }), options))}
        </div>
      </div>`;
    })}
  </fieldset>`;
}

/** « lundi 23 novembre 2026 ». */
const dayInWords = (day: string, { locale }: Place) =>
  `${new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day))} ${date(day, { locale })}`;

const choice = (id: string, label: string, { chosen, choose }: CallbackSlotsOptions) =>
  html`<label class="time"
    ><input type="radio" name="slot" value=${id} required .checked=${chosen === id} @change=${() => choose(id)} />${label}</label
  >`;
