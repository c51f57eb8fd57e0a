import type { ClaimDefinition, ClaimReceipt, InsurerApi, Question, TenantConfig } from '@avenant/api';
import { answerTo, asked } from '@avenant/api/questionnaire-rules.js';
import { type TemplateResult, html, nothing } from 'lit';
import type { ClaimDraft } from '../flows/claim-draft.js';
import { refusalsOf, type Mistaken } from '../flows/questionnaire.js';
import { Action } from '../kit/action.js';
import type { AvenantElement } from '../kit/element.js';
import { type Place, date } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { hrefFrom } from '../kit/navigate.js';
import { answerText } from './answer-text.js';
import { button, linkButton } from './button.js';
import type { ClaimFiles } from './claim-files.js';
import { claimRecapLabels } from './claim-recap.labels.js';
import type { Faces } from './faces.js';
import { heading } from './heading.js';
import { notice } from './notice.js';
import type { QuestionWords } from './question.labels.js';

export interface ClaimRecapOptions {
  readonly api: InsurerApi;
  readonly definition: ClaimDefinition;
  readonly faces: Faces;
  readonly store: ClaimDraft;
  readonly files: ClaimFiles | undefined;
  readonly place: () => Place;
  readonly currency: string;
  readonly level: () => number;
  readonly questions: () => QuestionWords;
  readonly records: (type: 'contract' | 'risk') => readonly { code: string; label: string }[] | undefined;
  readonly tenant: () => TenantConfig | undefined;
  readonly claimHref: () => string | undefined;
  readonly edit: (stepId: string) => void;
  readonly back: () => void;
  readonly putRight: (mistakes: readonly Mistaken[]) => void;
  readonly sent: (receipt: ClaimReceipt) => void;
}

interface Sending {
  readonly draftId: string;
  readonly etag: string;
  readonly declarationOfHonour: true;
  readonly acknowledge: string[];
}

/** The declaration as a letter, the declaration of honour, and the press that sends it. Fetched once somebody has come so far. */
export class ClaimRecap {
  readonly #host: AvenantElement;
  readonly #options: ClaimRecapOptions;
  readonly #labels: Labels<typeof claimRecapLabels.fr>;
  readonly #sending: Action<Sending, ClaimReceipt>;
  #honour = false;
  #another = false;
  /** What is missing for it to be sent was said once. */
  #told = false;
  #news: string | undefined;

  constructor(host: AvenantElement, options: ClaimRecapOptions) {
    this.#host = host;
    this.#options = options;
    this.#labels = new Labels(host, claimRecapLabels);
    this.#sending = new Action<Sending, ClaimReceipt>(host, {
      send: (api, input, more) => api.claimDrafts.submit(input, more),
      topics: ['cases', 'documents', 'tasks', 'notifications'],
    });
  }

  get #twins() {
    return this.#options.store.state.kept.advice.filter(({ code }) => code === 'duplicate_claim');
  }
  get #mayNot(): boolean {
    return !this.#honour || (this.#twins.length > 0 && !this.#another);
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  async #send(): Promise<void> {
    const { store, sent } = this.#options;
    if (this.#sending.status === 'busy') return;
    this.#told = true;
    this.#news = undefined;
    if (this.#mayNot) return this.#focus(this.#honour ? 'another' : 'honour');
    if (!(await store.flush())) return this.#focus('outcome');
    const { id: draftId, etag } = store.state.kept;
    const acknowledge = this.#another && this.#twins.length > 0 ? ['duplicate_claim'] : [];
    const receipt = await this.#sending.send({ draftId, etag, declarationOfHonour: true, acknowledge });
    if (receipt) return sent(receipt);
    await this.#refused();
  }

  /** The insurer has said no: what is to be done is shown where it is to be done. */
  async #refused(): Promise<void> {
    const { store, definition, putRight } = this.#options;
    const { code, details } = this.#sending.error ?? {};
    const { words } = this.#labels;
    const mistakes = code === 'validation-failed' ? refusalsOf(definition, details?.errors ?? []) : [];
    if (code === 'precondition-failed' || code === 'state-conflict') {
      await store.refresh();
      this.#news = details?.reasonCode === 'definition_outdated' ? words.outdated : this.#twins[0] ? undefined : words.changed;
      this.#sending.reset();
    }
    if (mistakes[0]) return putRight(mistakes);
    // Nobody has been asked that yet: it is not wrong before the next press.
    if (details?.reasonCode === 'duplicate_claim') this.#told = false;
    await this.#focus(details?.reasonCode === 'duplicate_claim' ? 'another' : 'outcome');
  }

  draw(notices: unknown): TemplateResult {
    const { words } = this.#labels;
    const { definition, tenant, level, back } = this.#options;
    const { error, status } = this.#sending;
    const service = tenant()?.serviceName;
    return html`<header>
        ${heading(level(), words.title, { class: 'title', id: 'title', focusable: true })}
        <p class="quiet">${words.intro}</p>
      </header>
      <div class="room" role="status">${notices}</div>
      <div class="room" id="outcome" tabindex="-1" role="status">
        ${this.#news ? notice('warning', this.#news) : nothing}
        ${
          error && status === 'failed' && error.code !== 'validation-failed'
            ? notice('danger', [html`<p>${this.#options.faces.sentence(error)}</p>`, html`<p>${words.keptText}</p>`])
            : nothing
        }
      </div>
      <div class="letter">
        ${definition.steps.map((step) => this.#drawStep(step.id, step.title))}
        ${service ? html`<p class="quiet">${words.to({ service })}</p>` : nothing}
      </div>
      ${this.#twins.map(({ claimId = '', claimNumber: number = '', lossDate = '' }) =>
        notice('warning', [
          heading(level() + 1, words.duplicateTitle),
          html`<p>${words.duplicate({ date: date(lossDate, this.#options.place()), number })}</p>`,
          linkButton(this.#host, hrefFrom(this.#options.claimHref(), { id: claimId }), {
            label: words.seeOther({ number }),
            kind: 'quiet',
          }),
        ]),
      )}
      <form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          void this.#send();
        }}
      >
        ${this.#twins[0] ? this.#box('another', words.another, this.#another, words.anotherMissing, (checked) => (this.#another = checked)) : nothing}
        <fieldset>
          <legend>${words.honour}</legend>
          ${this.#box('honour', definition.declaration, this.#honour, words.honourMissing, (checked) => (this.#honour = checked))}
        </fieldset>
        <div class="actions ways">
          ${button({ label: words.back, press: back })}
          ${button({ label: status === 'busy' ? words.sending : words.send, kind: 'primary', type: 'submit', busy: status === 'busy' })}
        </div>
      </form>`;
  }

  #box(id: string, label: string, checked: boolean, missing: string, check: (checked: boolean) => void): TemplateResult {
    const isMissing = this.#told && !checked;
    return html`<div>
      ${isMissing ? html`<p class="error" id="${id}-error">${missing}</p>` : nothing}
      <label class="choice"
        ><input
          type="checkbox"
          id=${id}
          required
          .checked=${checked}
          aria-invalid=${isMissing ? 'true' : nothing}
          aria-describedby=${isMissing ? `${id}-error` : nothing}
          @change=${({ target }: Event) => {
            check((target as HTMLInputElement).checked);
            this.#host.requestUpdate();
          }}
        /><span>${label}</span></label
      >
    </div>`;
  }

  /** Questions that are asked, with their answers; those that are asked no more are not there. */
  #drawStep(stepId: string, title: string): unknown {
    const { definition, store, edit, level } = this.#options;
    const { words } = this.#labels;
    const now = asked<Question>(definition, store.state.answers);
    const questions = definition.steps.find(({ id }) => id === stepId)!.questions.filter((one) => now.questions.includes(one));
    if (questions.length === 0) return nothing;
    return html`<section>
      <div class="of-step">
        ${heading(level() + 1, title, { class: 'subtitle' })}
        ${button({ label: words.edit, aloud: words.editOf({ title }), kind: 'quiet', press: () => edit(stepId) })}
      </div>
      <dl>
        ${questions.map(
          (question) =>
            html`<dt>${question.label}</dt>
              <dd>${this.#said(question, now.answers)}</dd>`,
        )}
      </dl>
    </section>`;
  }

  #said(question: Question, answers: ClaimDraft['state']['answers']): unknown {
    const { words } = this.#labels;
    const { place, currency, questions, records, files } = this.#options;
    if (question.type === 'files') {
      const names = files?.namesFor(question) ?? [];
      return names[0]
        ? html`<ul>
            ${names.map((name) => html`<li>${name}</li>`)}
          </ul>`
        : html`<span class="quiet">${words.noFile}</span>`;
    }
    const answer = answerTo(answers, question.id);
    if (answer === undefined) return html`<span class="quiet">${words.notAnswered}</span>`;
    return answerText(question, answer, { words: questions(), place: place(), currency, records });
  }
}
