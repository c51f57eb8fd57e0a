import type { Milestone } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { check } from './icons/check.js';
import { circleDot } from './icons/circle-dot.js';

const icons: Partial<Record<Milestone['state'], () => TemplateResult>> = { done: check, current: circleDot };

/** Words of the steps, and of how they stand. */
export type StepWords = Readonly<Record<Exclude<Milestone['code'] | Milestone['state'], 'unknown'>, string>>;

/** How far a case has come, as a line of named steps. */
export const progressSteps = (label: string, milestones: readonly Milestone[], words: StepWords): TemplateResult =>
  html`<ol class="steps" part="steps" aria-label=${label}>
    ${milestones
      .filter(({ code, state }) => code !== 'unknown' && state !== 'unknown' && state !== 'skipped')
      .map(
        ({ code, state }) =>
          html`<li class=${state} aria-current=${state === 'current' ? 'step' : 'false'}>
            <span class="name"
              >${icons[state]?.() ?? nothing}<span
                >${words[code as keyof StepWords]}<span class="aloud">, ${words[state as keyof StepWords]}</span></span
              ></span
            >
          </li>`,
      )}
  </ol>`;
