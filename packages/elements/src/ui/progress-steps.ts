import type { Milestone } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { check } from './icons/check.js';
import { circleDot } from './icons/circle-dot.js';

const icons: Partial<Record<Milestone['state'], () => TemplateResult>> = { done: check, current: circleDot };

/** Words of the steps, and of how they stand. */
export type StepWords<C extends string = Milestone['code']> = Readonly<Record<Exclude<C | Milestone['state'], 'unknown'>, string>>;

/** How far a case has come, as a line of named steps. */
export const progressSteps = <C extends string>(
  label: string,
  milestones: readonly { readonly code: C; readonly state: Milestone['state'] }[],
  words: StepWords<C>,
): TemplateResult =>
  html`<ol class="steps" part="steps" aria-label=${label}>
    ${milestones
      .filter(({ code, state }) => code !== 'unknown' && state !== 'unknown' && state !== 'skipped')
      .map(
        ({ code, state }) =>
          html`<li class=${state} aria-current=${state === 'current' ? 'step' : 'false'}>
            <span class="name"
              >${icons[state]?.() ?? nothing}<span
                >${words[code as keyof StepWords<C>]}<span class="aloud">, ${words[state as keyof StepWords<C>]}</span></span
              ></span
            >
          </li>`,
      )}
  </ol>`;
