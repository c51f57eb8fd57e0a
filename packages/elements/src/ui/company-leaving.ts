import type { Organisation } from '@avenant/api';
import { type TemplateResult, html } from 'lit';
import { button } from './button.js';
import { companyName } from './company-row.js';
import { triangleAlert } from './icons/triangle-alert.js';

export interface CompanyLeavingOptions {
  readonly words: {
    readonly unsaved: string;
    readonly stay: string;
    readonly leave: string;
    readonly entering: string;
    readonly unsavedText: (p: { name: string }) => string;
  };
  readonly busy: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
}

/** What the page holds would be lost: the person says whether it may. The focus comes to it. */
export const companyLeaving = (company: Organisation, { words, busy, stay, leave }: CompanyLeavingOptions): TemplateResult =>
  html`<div class="leaving" id="unsaved" tabindex="-1">
    <p class="unsaved">${triangleAlert()}<b>${words.unsaved}</b></p>
    <p>${words.unsavedText({ name: companyName(company) })}</p>
    <div class="actions">
      ${button({ label: words.stay, press: stay })}
      ${button({ label: busy ? words.entering : words.leave, busy, kind: 'quiet', press: leave })}
    </div>
  </div>`;
