import type { Appointment } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type Place, date, time } from '../kit/format.js';
import { badge } from './badge.js';
import { button } from './button.js';
import { heading } from './heading.js';
import { calendarPlus } from './icons/calendar-plus.js';
import type { Tone } from './notice.js';

type Word = 'expertVisit' | 'visit' | 'video' | 'proposed' | 'confirmed' | 'held' | 'no_show' | 'cancelled' | 'notStated';
/** Words of appointments. */
export interface AppointmentWords extends Readonly<Record<Word | 'appointments' | 'calendar', string>> {
  readonly when: (p: { date: string; start: string; end: string }) => string;
  readonly withName: (p: { name: string }) => string;
}

const kinds: Record<Appointment['kind'], Word | 'appointments'> = {
  expertise: 'expertVisit',
  visit: 'visit',
  video: 'video',
  unknown: 'appointments',
};
const states: Record<Appointment['state'], readonly [Tone, Word]> = {
  proposed: ['warning', 'proposed'],
  confirmed: ['info', 'confirmed'],
  done: ['success', 'held'],
  no_show: ['danger', 'no_show'],
  cancelled: ['neutral', 'cancelled'],
  unknown: ['neutral', 'notStated'],
};

export interface AppointmentsOptions {
  readonly words: AppointmentWords;
  readonly place: Place;
  readonly level: number;
  /** The insurer's. */
  readonly now: Date;
  readonly save: (appointment: Appointment, title: string) => void;
}

/** What a kind of appointment is called. */
const titleOf = ({ kind }: Appointment, words: AppointmentWords) => words[kinds[kind]];

/** When somebody comes, in words, and a way to keep it in one's own calendar while it is still to come. */
export function claimAppointments(appointments: readonly Appointment[], options: AppointmentsOptions): TemplateResult | typeof nothing {
  const { words, level } = options;
  if (appointments.length === 0) return nothing;
  return html`<section part="appointments">
    ${heading(level, words.appointments, { class: 'subtitle' })}
    <ul class="appointments">
      ${appointments.map((one) => appointmentRow(one, options))}
    </ul>
  </section>`;
}

function appointmentRow(appointment: Appointment, { words, place, now, save }: AppointmentsOptions): TemplateResult {
  const { state, start, end, place: where, withName } = appointment;
  const [tone, word] = states[state];
  const title = titleOf(appointment, words);
  const isToCome = (state === 'confirmed' || state === 'proposed') && Date.parse(end) > now.getTime();
  return html`<li>
    <div class="row"><b>${title}</b>${badge(tone, words[word])}</div>
    <p><time datetime=${start}>${words.when({ date: date(start, place), start: time(start, place), end: time(end, place) })}</time></p>
    ${where ? html`<p>${where}</p>` : nothing} ${withName ? html`<p class="quiet">${words.withName({ name: withName })}</p>` : nothing}
    ${
      isToCome
        ? html`<div class="actions">
            ${button({ label: words.calendar, aloud: `${words.calendar}, ${title}`, icon: calendarPlus(), press: () => save(appointment, title) })}
          </div>`
        : nothing
    }
  </li>`;
}
