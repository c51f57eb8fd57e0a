import type { Case } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { dayOf, daysBetween, inDays } from '../kit/days.js';
import { type Place, date } from '../kit/format.js';

/** Words of whose turn it is, and by when. */
export interface NextStepWords {
  readonly you: string;
  readonly insurer: string;
  readonly third_party: string;
  readonly before: (p: { date: string }) => string;
  readonly usually: (p: { date: string }) => string;
}

/** Whose turn it is, what comes next, and by when: a commitment says « avant le », a usual delay says so. `now` is the insurer's. */
export function nextStep(step: Case['nextStep'], words: NextStepWords, place: Place, now: Date): TemplateResult | typeof nothing {
  if (!step) return nothing;
  const { actor, label, dueDate, kind } = step;
  return html`<p class="next ${actor}" part="next-step">
    ${actor === 'unknown' ? nothing : html`<b>${words[actor]}</b>`}
    <span>${label}${dueDate ? html`<br /><span class="due">${due(dueDate, kind, words, place, now)}</span>` : nothing}</span>
  </p>`;
}

function due(day: string, kind: string, words: NextStepWords, place: Place, now: Date): TemplateResult {
  const text = { date: date(day, place) };
  const days = daysBetween(dayOf(now, place.timeZone), day);
  return kind === 'commitment'
    ? html`<time datetime=${day}>${words.before(text)}</time> · ${inDays(days, place)}`
    : html`<time datetime=${day}>${words.usually(text)}</time>`;
}
