import type { ClaimStep } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { DeclarationWords } from './declaration.labels.js';
import { button } from './button.js';
import { type Mistake, errorSummary } from './error-summary.js';
import { heading } from './heading.js';
import { check } from './icons/check.js';

export interface ClaimScreenOptions {
  readonly words: DeclarationWords;
  readonly level: number;
  /** Steps of which something is asked, and the one that stands open. */
  readonly steps: readonly ClaimStep[];
  readonly step: ClaimStep;
  /** Which question of the step, where one is asked at a time. */
  readonly within: { readonly at: number; readonly of: number } | undefined;
  readonly note: unknown;
  readonly notices: unknown;
  readonly mistakes: readonly Mistake[];
  /** Said once a step, where something has to be answered. */
  readonly mandatory: string | undefined;
  readonly questions: unknown;
  /** Files are on their way: why one cannot go on yet. */
  readonly obstacle: string | undefined;
  readonly isLast: boolean;
  readonly back: (() => void) | undefined;
  readonly forward: () => void;
  readonly go: (id: string) => void;
  readonly discard: unknown;
}

/** How far one has come, as a line of named steps; the words stand in the title. */
const trail = ({ steps, step, words }: ClaimScreenOptions): TemplateResult => {
  const at = steps.indexOf(step);
  return html`<ol class="trail" aria-label=${words.steps}>
    ${steps.map((one, i) => {
      const state = i < at ? 'done' : i === at ? 'current' : 'upcoming';
      return html`<li class=${state} aria-current=${state === 'current' ? 'step' : nothing}>
        ${state === 'done' ? check() : nothing}<span class="name">${one.title}</span><span class="aloud">, ${words[state]}</span>
      </li>`;
    })}
  </ol>`;
};

/** One step, or one question of it: where one stands, what is asked, and the ways on and back. */
export function claimScreen(options: ClaimScreenOptions): TemplateResult {
  const { words, level, steps, step, within, mistakes, obstacle } = options;
  const at = steps.indexOf(step);
  const next = steps[at + 1];
  return html`<header class="where">
      ${trail(options)}
      ${heading(level, words.step({ at: at + 1, of: steps.length, title: step.title }), { class: 'title', id: 'title', focusable: true })}
      <p class="quiet small">
        ${within ? html`<span>${words.question(within)}</span>` : next ? html`<span>${words.nextStep({ title: next.title })}</span>` : nothing}
        ${options.note}
      </p>
    </header>
    <div class="room" role="status">${options.notices}</div>
    <div class="room" id="outcome" tabindex="-1">
      ${mistakes[0] ? errorSummary(level + 1, words.mistakes({ count: mistakes.length }), mistakes, options.go) : nothing}
    </div>
    ${step.intro && (within?.at ?? 1) === 1 ? html`<p>${step.intro}</p>` : nothing}
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        if (!obstacle) options.forward();
      }}
    >
      ${options.mandatory ? html`<p class="quiet small">${options.mandatory}</p>` : nothing} ${options.questions}
      ${obstacle ? html`<p class="quiet" id="obstacle">${obstacle}</p>` : nothing}
      <div class="actions ways">
        ${options.back ? button({ label: words.back, press: options.back }) : nothing}
        ${button({
          label: options.isLast ? words.toRecap : words.forward,
          kind: 'primary',
          type: 'submit',
          refusedBy: obstacle ? 'obstacle' : undefined,
        })}
      </div>
    </form>
    ${options.discard}`;
}
