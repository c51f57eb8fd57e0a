import { type TemplateResult, html, nothing } from 'lit';
import { circleAlert } from './icons/circle-alert.js';
import { circleCheck } from './icons/circle-check.js';
import { info } from './icons/info.js';
import { triangleAlert } from './icons/triangle-alert.js';

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const icons = { neutral: info, info, success: circleCheck, warning: triangleAlert, danger: circleAlert };

/** A message in the flow of the page: icon, words, tone. `focusable` when a script moves the focus to it. */
export const notice = (tone: Tone, text: unknown, options: { focusable?: boolean; id?: string } = {}): TemplateResult =>
  html`<div class="notice ${tone}" part="notice" id=${options.id ?? nothing} tabindex=${options.focusable ? -1 : nothing}>
    ${icons[tone]()}
    <div>${text}</div>
  </div>`;
