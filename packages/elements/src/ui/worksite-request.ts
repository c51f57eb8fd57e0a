import type { Attestation, AttestationRequest, AvenantError, Contract } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { WorksiteDraft } from '../flows/worksite-draft.js';
import { Action } from '../kit/action.js';
import type { AvenantElement } from '../kit/element.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { upTo } from '../kit/pages.js';
import { Resource } from '../kit/resource.js';
import { tenantOf } from '../kit/tenant.js';
import { errorSummary } from './error-summary.js';
import type { Faces } from './faces.js';
import { fieldStyles } from './field.styles.js';
import { heading } from './heading.js';
import { notice } from './notice.js';
import { worksiteForm, worksiteMistakes } from './worksite-form.js';
import { worksiteLabels } from './worksite.labels.js';
import { worksiteStyles } from './worksite.styles.js';

const rel = 'request_attestation';
const may = ({ allowedActions }: Contract) => allowedActions.some((one) => one.rel === rel && one.enabled);
const lacksRight = ({ allowedActions }: Contract) =>
  allowedActions.some((one) => one.rel === rel && one.reasonCode === 'attestation.issue');

export interface WorksiteRequestOptions {
  /** A form with nothing typed yet. */
  readonly blank: () => WorksiteDraft;
  readonly faces: Faces;
  /** The contract that it is for, where the page names one. */
  readonly contractId: () => string | undefined;
  readonly requested: (one: Attestation) => void;
}

/** Asks for an attestation for one building site: a few lines, sent once, whatever happens to the answer. */
export class WorksiteRequest {
  isOpen = false;
  #host: AvenantElement;
  #options: WorksiteRequestOptions;
  #words: Labels<typeof worksiteLabels.fr>;
  #draft: WorksiteDraft;
  #contracts: Resource<{ items: readonly Contract[]; currency: string }, readonly [true | undefined]>;
  #sending: Action<AttestationRequest & { contractId: string }, Attestation>;
  #isSent = false;

  constructor(host: AvenantElement, options: WorksiteRequestOptions) {
    this.#host = host;
    this.#options = options;
    this.#draft = options.blank();
    this.#words = new Labels(host, worksiteLabels);
    this.#contracts = new Resource(host, {
      ask: async (api, _, signal) => {
        const ask = (cursor: string | undefined, limit: number) => api.contracts.list({ limit, ...(cursor && { cursor }) }, { signal });
        const [{ items }, { currency }] = await Promise.all([upTo(200, ask), tenantOf(api)]);
        return { items, currency };
      },
      args: () => [this.isOpen || undefined] as const,
      topics: ['contracts'],
    });
    this.#sending = new Action(host, {
      send: (api, input, more) => api.attestations.request(input, more),
      topics: ['attestations', 'documents'],
    });
    new LeaveGuard(host, () => this.isOpen && this.#draft.isTouched);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(fieldStyles.styleSheet!, worksiteStyles.styleSheet!);
  }

  open(): void {
    this.isOpen = true;
    this.#isSent = false;
    void this.#focus('worksite-title');
  }

  /** Another company's contracts are not this one's: what was typed goes with it. */
  forget(): void {
    this.isOpen = this.#isSent = false;
    this.#draft = this.#options.blank();
    if (this.#sending.status !== 'busy') this.#sending.reset();
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  async #send(contracts: readonly Contract[], currency: string): Promise<void> {
    const draft = this.#draft;
    if (this.#sending.status === 'busy') return;
    if (contracts.length === 1) draft.typed.contractId = contracts[0]!.id;
    if (!draft.check()) return this.#focus('worksite-news');
    const made = await this.#sending.send(draft.request(currency));
    if (this.#draft !== draft) return;
    const { error } = this.#sending;
    if (error?.code === 'validation-failed' && draft.refuse(error)) this.#sending.reset();
    if (made) {
      this.forget();
      this.#isSent = true;
      this.#options.requested(made);
    }
    await this.#focus('worksite-news');
  }

  draw(): TemplateResult | typeof nothing {
    const { words } = this.#words;
    if (this.#isSent) return html`<div class="worksite" id="worksite-news" tabindex="-1">${notice('success', words.sent)}</div>`;
    if (!this.isOpen) return nothing;
    const level = Math.min(6, this.#host.headingLevel + 1);
    return html`<div class="worksite">
      ${heading(level, words.title, { id: 'worksite-title', focusable: true })}
      ${this.#options.faces.of(this.#contracts, 'text', ({ items, currency }) => this.#renderForm(items, currency, level))}
    </div>`;
  }

  #renderForm(all: readonly Contract[], currency: string, level: number): TemplateResult {
    const { words } = this.#words;
    const only = this.#options.contractId();
    const mine = all.filter(({ id }) => !only || id === only);
    const contracts = mine.filter(may);
    if (contracts.length === 0)
      return this.#options.faces.empty(words.impossible, mine.some(lacksRight) ? words.no_right : words.no_contract);
    return html`<div id="worksite-news" tabindex="-1" role="status">${this.#renderNews(level, this.#sending.error)}</div>
      ${worksiteForm({
        words,
        draft: this.#draft,
        contracts,
        currency,
        isBusy: this.#sending.status === 'busy',
        changed: () => this.#host.requestUpdate(),
        send: () => void this.#send(contracts, currency),
        cancel: () => {
          this.forget();
          void this.#focus('request');
        },
      })}`;
  }

  #renderNews(level: number, error: AvenantError | undefined): unknown {
    const { words } = this.#words;
    const mistakes = worksiteMistakes({ draft: this.#draft, words });
    const go = (id: string) => (this.#host.renderRoot as ShadowRoot).getElementById(id)?.focus();
    if (mistakes.length > 0) return errorSummary(Math.min(6, level + 1), words.errors({ count: mistakes.length }), mistakes, go);
    return error
      ? notice(
          'danger',
          html`<p>${this.#options.faces.sentence(error)}</p>
            <p>${words.kept}</p>`,
        )
      : nothing;
  }
}
