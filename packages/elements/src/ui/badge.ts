import { type TemplateResult, html } from 'lit';
import { circleAlert } from './icons/circle-alert.js';
import { circleCheck } from './icons/circle-check.js';
import { clock } from './icons/clock.js';
import { minus } from './icons/minus.js';
import { triangleAlert } from './icons/triangle-alert.js';
import type { Tone } from './notice.js';

const toneIcons = { neutral: minus, info: clock, success: circleCheck, warning: triangleAlert, danger: circleAlert } as const;

/** A state in a word, with an icon and a tone: it reads the same in black and white, and aloud. */
export const badge = (tone: Tone, word: unknown): TemplateResult =>
  html`<span class="badge ${tone}" part="status">${toneIcons[tone]()}${word}</span>`;

/** The tone of each state of a thing. */
export type Tones<W extends Readonly<Record<string, string>>> = Readonly<Record<keyof W, Tone>>;

/** The badge of a state; one that this version does not know reads as neutral text. */
export function statusBadge<W extends Readonly<Record<'unknown' | string, string>>>(
  state: string,
  tones: Tones<W>,
  words: W,
): TemplateResult {
  const known = Object.hasOwn(tones, state) ? state : 'unknown';
  return badge(tones[known]!, words[known]);
}
