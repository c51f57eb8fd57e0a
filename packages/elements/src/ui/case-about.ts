import type { Case } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { caseStatus } from './case-status.js';
import type { CaseStatusWords } from './case-status.labels.js';

/** Which case it is: what it is about, its number, its state, and who handles it. */
export const caseAbout = (
  { title, state }: Case,
  { number, handler }: { readonly number: string; readonly handler: string | undefined },
  status: CaseStatusWords,
): TemplateResult =>
  html`<div class="about">
    <p>${title}</p>
    <p class="quiet small">${number}</p>
    ${caseStatus(state, status)} ${handler ? html`<p class="quiet small">${handler}</p>` : nothing}
  </div>`;
