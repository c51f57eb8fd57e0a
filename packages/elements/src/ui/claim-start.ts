import type { ClaimDefinition, ClaimDraft } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { ClaimWizardWords } from '../claim-wizard/claim-wizard.labels.js';
import { type Place, date } from '../kit/format.js';
import { button } from './button.js';
import { heading } from './heading.js';
import { check } from './icons/check.js';
import { notice } from './notice.js';

export interface ClaimStartOptions {
  readonly words: ClaimWizardWords;
  readonly place: Place;
  readonly level: number;
  readonly definitions: readonly ClaimDefinition[];
  readonly drafts: readonly ClaimDraft[];
  /** The contract that is chosen. */
  readonly chosen: string | undefined;
  /** Nothing was chosen, and it was asked to begin. */
  readonly isMissing: boolean;
  readonly isBusy: boolean;
  readonly choose: (contractId: string) => void;
  readonly begin: () => void;
  readonly resume: (draft: ClaimDraft) => void;
}

/** What to have at hand, what is begun already, and the way to begin. */
export function claimStart(options: ClaimStartOptions): TemplateResult {
  const { words, level, definitions, chosen, drafts } = options;
  const about = definitions.find(({ contractId }) => contractId === chosen) ?? definitions[0]!;
  return html`<header>${heading(level, about.title || words.title, { class: 'title', id: 'title', focusable: true })}</header>
    ${drafts.map((draft) => begun(draft, options))}
    <section class="sheet">
      ${heading(level + 1, words.preparation, { class: 'subtitle' })}
      <ul class="checklist">
        ${about.preparation.map(
          ({ label, help }) => html`<li>${check()}<span>${label}${help ? html`<span class="hint">${help}</span>` : nothing}</span></li>`,
        )}
      </ul>
      <p class="quiet">${words.preparationNote}</p>
    </section>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        options.begin();
      }}
    >
      ${definitions.length > 1 ? contracts(options) : nothing}
      <p class="quiet">${words.kept}</p>
      <div class="actions">
        ${button({ label: words.begin, kind: drafts[0] ? 'secondary' : 'primary', type: 'submit', busy: options.isBusy })}
      </div>
    </form>`;
}

function contracts({ words, definitions, chosen, isMissing, choose }: ClaimStartOptions): TemplateResult {
  return html`<fieldset>
    <legend>${words.contract}</legend>
    ${isMissing ? html`<p class="error" id="contract-error" role="alert">${words.contractMissing}</p>` : nothing}
    <div class="choices">
      ${definitions.map(
        ({ contractId, contractNumber, productName }, at) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="contract"
              id=${at === 0 ? 'contract' : `contract-${at}`}
              .checked=${chosen === contractId}
              aria-describedby=${isMissing ? 'contract-error' : nothing}
              @change=${() => choose(contractId)}
            /><span>${productName}<span class="hint">${contractNumber}</span></span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function begun(draft: ClaimDraft, { words, place, level, resume, isBusy }: ClaimStartOptions): TemplateResult {
  const { contractNumber: contract, authorName: name, updatedAt, expiresAt } = draft;
  const on = date(updatedAt, place);
  return notice('info', [
    heading(level + 1, words.resumeTitle),
    html`<p>${words.resumeText({ contract, name, date: on, until: date(expiresAt, place) })}</p>`,
    html`<div class="actions">
      ${button({
        label: words.resume,
        aloud: words.resumeOf({ contract, date: on }),
        kind: 'primary',
        busy: isBusy,
        press: () => resume(draft),
      })}
    </div>`,
  ]);
}
