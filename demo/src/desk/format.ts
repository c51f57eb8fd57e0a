import { html } from 'lit';
import type { Benefit, Money, Period } from './insurer.js';
import { toneOf } from './words.js';

const timeZone = 'Europe/Paris';
const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', year: 'numeric', timeZone });
const clock = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
const euros = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });
const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 2 });
const first = (text: string) => text.replace(/^1(?= )/, '1er');

/** « 4 décembre 2026 » */
export const day = (iso: string) => first(long.format(new Date(iso)));
/** « 21 nov. 2026, 9 h 05 » */
export const moment = (instant: string) => {
  const at = new Date(instant);
  return `${first(short.format(at))}, ${clock.format(at).replace(/^0?(\d+):/, '$1\u00a0h\u00a0')}`;
};
export const shortDay = (instant: string) => first(short.format(new Date(instant)));
export const money = ({ amount }: Money) => euros.format(Number(amount));
/** In cents, so that nothing is lost on the way. */
export const sum = (amounts: readonly Money[]): Money => ({
  amount: (amounts.reduce((cents, { amount }) => cents + Math.round(Number(amount) * 100), 0) / 100).toFixed(2),
  currency: 'EUR',
});
export const period = ({ start, end }: Period) => `du ${day(start)} au ${day(end)}`;
export const size = (bytes: number) =>
  bytes < 1_048_576
    ? `${Math.max(1, Math.round(bytes / 1024))}\u00a0Ko`
    : `${(bytes / 1_048_576).toLocaleString('fr-FR', { maximumFractionDigits: 1 })}\u00a0Mo`;

export const step = ({ amount, rate, days, ofDays }: Benefit['computation'][number]) =>
  [
    amount && money(amount),
    rate && percent.format(Number(rate)),
    days !== undefined && `${days}${ofDays === undefined ? '' : `\u00a0/\u00a0${ofDays}`} jours`,
  ]
    .filter(Boolean)
    .join(' · ');

export const plural = (count: number, one: string, many: string) => `${count}\u00a0${count > 1 ? many : one}`;

/** A state in a word and a tone. */
export const badge = (state: string, word: string) => html`<span class="badge ${toneOf(state)}">${word}</span>`;
