import type { CallbackSlot } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { dayOf } from '../kit/days.js';
import { type Place, date, time } from '../kit/format.js';
import { field } from './field.js';

export interface CallbackSlotsWords {
  readonly slot: string;
  readonly times: string;
  readonly asSoon: string;
  readonly between: (p: { start: string; end: string }) => string;
}
export interface CallbackSlotsOptions {
  readonly words: CallbackSlotsWords;
  readonly place: Place;
  /** The day that is chosen: `2026-11-23`; nothing for as soon as possible. */
  readonly day: string | undefined;
  readonly chosen: string | undefined;
  readonly error: string | undefined;
  readonly pickDay: (day: string | undefined) => void;
  readonly choose: (slotId: string) => void;
}

const dayIn = ({ start }: CallbackSlot, { timeZone }: Place) => dayOf(new Date(start), timeZone);

/** « Dès que possible », or a day; then the times of that day, in words: five days of times at once are a wall. */
export function callbackSlots(slots: readonly CallbackSlot[], options: CallbackSlotsOptions): TemplateResult {
  const { words, place, day, pickDay } = options;
  const days = [...new Set(slots.map((slot) => dayIn(slot, place)))];
  const pick = ({ target }: Event) => pickDay((target as HTMLSelectElement).value || undefined);
  return html`${field({
    id: 'day',
    label: words.slot,
    control: html`<select id="day" class="control" @change=${pick}>
      <option value="" ?selected=${!day}>${words.asSoon}</option>
      ${days.map((one) => html`<option value=${one} ?selected=${one === day}>${dayInWords(one, place)}</option>`)}
    </select>`,
  })}
  ${
    day && days.includes(day)
      ? times(
          slots.filter((slot) => dayIn(slot, place) === day),
          options,
        )
      : nothing
  }`;
}

const times = (slots: readonly CallbackSlot[], { words, place, chosen, error, choose }: CallbackSlotsOptions) =>
  html`<fieldset class="slots" id="slots" tabindex="-1" aria-describedby=${error ? 'slots-error' : nothing}>
    <legend>${words.times}</legend>
    ${error ? html`<p class="error" id="slots-error">${error}</p>` : nothing}
    <div class="times">
      ${slots.map(
        ({ id, start, end }) =>
          html`<label class="time"
            ><input type="radio" name="slot" value=${id} required .checked=${chosen === id} @change=${() => choose(id)} />${words.between({
              start: time(start, place),
              end: time(end, place),
            })}</label
          >`,
      )}
    </div>
  </fieldset>`;

/** « Lundi 23 novembre 2026 ». */
function dayInWords(day: string, { locale }: Place): string {
  const [first = '', ...rest] = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
  return `${first.toLocaleUpperCase(locale)}${rest.join('')} ${date(day, { locale })}`;
}
