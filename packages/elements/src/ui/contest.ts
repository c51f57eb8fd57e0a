import type { Decision } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { dayOf, daysBetween, inDays } from '../kit/days.js';
import { type Place, date } from '../kit/format.js';
import { phone as readable } from '../kit/phone.js';
import { heading } from './heading.js';
import { fileText } from './icons/file-text.js';
import { info } from './icons/info.js';
import { mail } from './icons/mail.js';
import { messageSquare } from './icons/message-square.js';
import { phone } from './icons/phone.js';

/** Words of what somebody may do who does not agree. */
export interface ContestWords {
  readonly contest: string;
  readonly contestUntil: (p: { date: string; when: string }) => string;
  readonly contestOver: (p: { date: string }) => string;
  readonly contestFrom: string;
  readonly contestAsk: string;
  readonly contestLetter: string;
  readonly channels: string;
  readonly online: string;
  readonly mediator: string;
  readonly mediation: string;
  readonly mediatorSite: string;
}

export interface ContestOptions {
  readonly level: number;
  readonly words: ContestWords;
  readonly place: Place;
  /** The insurer's. */
  readonly now: Date;
  /** A link to where it is contested online, if the page has such a place. */
  readonly online?: TemplateResult | undefined;
}

type Channel = Decision['contestChannels'][number];
const icons: Record<Channel['channel'], () => TemplateResult> = {
  portal: messageSquare,
  email: mail,
  post: fileText,
  phone,
  unknown: info,
};

const isOver = ({ contestUntil }: Decision, { place, now }: ContestOptions) =>
  contestUntil !== undefined && daysBetween(dayOf(now, place.timeZone), contestUntil) < 0;

/** Only a web address is a link: what else an insurer's record may hold is text. */
const webLink = (address: string, text: unknown) => html`<a href=${address} rel="noreferrer" part="link">${text}</a>`;
const isWeb = (address: string) => /^https?:\/\//i.test(address);

function reach({ channel, value }: Channel, online: ContestOptions['online']): unknown {
  if (channel === 'email' && /^[^\s@]+@[^\s@]+$/.test(value))
    return html`<a href="mailto:${encodeURIComponent(value).replace('%40', '@')}" part="link">${value}</a>`;
  if (channel === 'phone') return html`<a href="tel:${value.replace(/[^+\d]/g, '')}" part="link">${readable(value)}</a>`;
  if (channel === 'portal' && online) return online;
  return isWeb(value) ? webLink(value, value) : html`<span class="value">${value}</span>`;
}

/** Until when one may contest, by which ways, and whom to turn to after that. Nothing where there is nothing to contest. */
export function contest(decision: Decision, options: ContestOptions): TemplateResult | typeof nothing {
  const { outcome, contestUntil, contestChannels, mediator } = decision;
  const bad = outcome === 'refused' || outcome === 'partially_accepted';
  if (!bad && !contestUntil && contestChannels.length === 0) return nothing;
  const { level, words } = options;
  const channels = isOver(decision, options) ? [] : contestChannels;
  const ways = html`<p>${untilWhen(decision, options)}</p>
    ${channels.length > 0 ? waysOf(channels, options) : nothing} ${mediator ? turnTo(mediator, options) : nothing}`;
  // Somebody who has what they asked for seldom contests: it is one press away.
  if (outcome === 'accepted')
    return html`<details class="contest" part="contest">
      <summary>${words.contest}</summary>
      <div>${ways}</div>
    </details>`;
  return html`<section class="contest" part="contest">${heading(level, words.contest, { class: 'subtitle' })} ${ways}</section>`;
}

function untilWhen(decision: Decision, options: ContestOptions): unknown {
  const { contestUntil: day, contestChannels, documentId } = decision;
  const { words, place, now } = options;
  if (!day && contestChannels.length > 0) return words.contestFrom;
  if (!day) return documentId ? words.contestLetter : words.contestAsk;
  if (isOver(decision, options)) return words.contestOver({ date: date(day, place) });
  return html`<b>${words.contestUntil({ date: date(day, place), when: inDays(daysBetween(dayOf(now, place.timeZone), day), place) })}</b>`;
}

const waysOf = (channels: readonly Channel[], { words, online }: ContestOptions) =>
  html`<ul class="ways" aria-label=${words.channels}>
    ${channels.map(
      (channel) =>
        html`<li>
          ${icons[channel.channel]()}
          <div><span class="quiet">${channel.label}</span>${reach(channel, online)}</div>
        </li>`,
    )}
  </ul>`;

const turnTo = ({ name, url, address }: NonNullable<Decision['mediator']>, { level, words }: ContestOptions) =>
  html`<div class="mediator">
    ${heading(level + 1, words.mediator, { class: 'name' })}
    <p>${words.mediation}</p>
    <address><b>${name}</b>${address ? html`<span class="value">${address}</span>` : nothing}</address>
    ${url && isWeb(url) ? html`<p>${webLink(url, words.mediatorSite)}</p>` : nothing}
  </div>`;
