import type { Case, Extension, ExtensionReceipt, InsurerApi, TenantConfig } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type ExtensionDraft, extensionOf } from '../flows/extension-draft.js';
import type { TypedPeriod } from '../flows/extension-problem.js';
import { reasonAgainst } from '../flows/extension-reason.js';
import { Action } from '../kit/action.js';
import { dayOf } from '../kit/days.js';
import { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import type { Place } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { tenantOf } from '../kit/tenant.js';
import { button, linkButton } from '../ui/button.js';
import { errorSummary } from '../ui/error-summary.js';
import { extensionForm } from '../ui/extension-form.js';
import { periodText } from '../ui/extension-periods.js';
import { extensionLetter, extensionReceipt } from '../ui/extension-recap.js';
import { mistakesIn } from '../ui/extension-sentences.js';
import { extensionLabels } from '../ui/extension.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { notice } from '../ui/notice.js';
import { caseExtensionLabels } from './case-extension.labels.js';
import { caseExtensionStyles } from './case-extension.styles.js';

/** The insurer has the request. */
export const extensionSubmitted = 'avenant-extension-submitted';
export interface ExtensionSubmittedDetail {
  readonly caseId: string;
  readonly reference: string;
}

/**
 * Asks that a case go on paying: further periods off work, the return to work, a recap to read over, and one press that sends it. What is
 * typed stays in the page's memory, and nowhere else, until the insurer has it: who follows a link and comes back finds it.
 *
 * @tag avenant-case-extension
 * @csspart heading - The titles.
 * @csspart button - Each button.
 * @csspart notice - What is to be put right, and the confirmation.
 * @csspart link - « Consulter le dossier ».
 * @fires {CustomEvent<ExtensionSubmittedDetail>} avenant-extension-submitted - The insurer has the request.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow the link to the case itself.
 */
export class CaseExtension extends AvenantElement {
  static override readonly tag = 'avenant-case-extension';
  static override styles = caseExtensionStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    caseHref: { attribute: 'case-href' },
    case: { attribute: false },
    said: { state: true },
    tenant: { state: true },
  };

  /** The case that is to go on paying. */
  caseId?: string;
  /** Address of the case's summary: `/dossiers/{id}`. */
  caseHref?: string;
  /** The case itself: it is not asked for then. */
  case?: Case;

  private said = '';
  private tenant?: TenantConfig | undefined;

  #own = new Labels(this, caseExtensionLabels);
  #words = new Labels(this, extensionLabels);
  #faces = new Faces(this, { untitled: true });
  #case = new Resource(this, {
    ask: (api, [caseId], signal) => api.cases.get({ caseId: caseId! }, { signal }),
    args: () => [this.caseId] as const,
    given: () => this.case,
    topics: ['cases'],
  });
  #draft = new Following<ExtensionDraft>(this);
  #sending = new Action<Extension & { caseId: string }, ExtensionReceipt>(this, {
    send: (api, input, options) => api.cases.extend(input, options),
    topics: ['cases', 'documents'],
  });
  /** Whose draft it is: another client is another person's, another case another request. */
  #of: { readonly api?: InsurerApi | undefined; readonly id?: string | undefined } = {};

  constructor() {
    super();
    new LeaveGuard(this, () => this.#draft.store?.isTouched === true);
  }

  protected override willUpdate(): void {
    const [client, id] = [this.client, this.case?.id ?? this.caseId];
    if (this.#draft.store && client === this.#of.api && id === this.#of.id) return;
    if (client && client !== this.#of.api) void this.#learn(client);
    this.#of = { api: client, id };
    this.said = '';
    if (this.#sending.status !== 'busy') this.#sending.reset();
    this.#draft.follow(
      extensionOf(client ?? this, id ?? '', {
        today: () => dayOf(client?.now() ?? new Date(), this.tenant?.timeZone),
        declared: () => this.#case.value?.declaredPeriods ?? [],
      }),
    );
  }

  /** Without it, the request is said without the service's name, and days are the device's. */
  async #learn(client: InsurerApi): Promise<void> {
    this.tenant = await tenantOf(client).catch(() => undefined);
  }

  get #place(): Place {
    return { locale: this.#words.locale, timeZone: this.tenant?.timeZone };
  }

  async #focus(id: string): Promise<void> {
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  #add(draft: ExtensionDraft): void {
    const before = draft.state.periods;
    if (!draft.add()) return void this.#focus(draft.state.problems[0]!.field);
    const added = draft.state.periods.find((one) => !before.includes(one))!;
    this.said = this.#words.words.added({ text: periodText(added, this.#words.words, this.#place) });
    void this.#focus('start');
  }

  #remove(draft: ExtensionDraft, period: TypedPeriod): void {
    draft.remove(period);
    this.said = this.#words.words.removed({ text: periodText(period, this.#words.words, this.#place) });
    void this.#focus('periods');
  }

  #edit(draft: ExtensionDraft): void {
    draft.edit();
    this.#sending.reset();
    void this.#focus('title');
  }

  #change(draft: ExtensionDraft, period: TypedPeriod): void {
    draft.change(period);
    void this.#focus('start');
  }

  async #send(draft: ExtensionDraft, caseId: string): Promise<void> {
    if (this.#sending.status === 'busy') return;
    const receipt = await this.#sending.send({ caseId, ...draft.request });
    if (this.#draft.store !== draft) return this.#sending.reset(); // Another request stands here by now.
    const { error } = this.#sending;
    if (receipt) draft.settle();
    else if (error && draft.refuse(error)) this.#sending.reset();
    else if (error?.code === 'state-conflict') this.#case.again();
    await this.#focus('outcome');
    if (!receipt) return;
    this.surroundings?.track?.('extension-submitted');
    this.emit<ExtensionSubmittedDetail>(extensionSubmitted, { caseId, reference: receipt.reference });
  }

  protected override render() {
    return html`<p class="aloud" role="status">${this.said}</p>
      ${this.#faces.of(this.#case, 'card', (found) => this.#renderPhase(found, this.#draft.store!))}`;
  }

  #renderPhase(found: Case, draft: ExtensionDraft): TemplateResult {
    const { result } = this.#sending;
    const reason = reasonAgainst(found);
    if (draft.state.phase === 'sent' && result) return this.#renderReceipt(found, result);
    if (reason && !draft.isTouched)
      return this.#faces.empty(this.#own.words.impossible, this.#own.words[reason], this.#renderConsult(found, 'secondary'));
    return html`<div class="extension">
      <header>
        ${heading(this.#level, this.#own.words.title, { class: 'title', id: 'title', focusable: true })}
        <p class="quiet small">${this.#own.words.number({ number: found.number })} · ${found.title}</p>
      </header>
      <div class="room" role="status">${reason ? notice('warning', this.#own.words[reason]) : nothing}</div>
      ${draft.state.phase === 'editing' ? this.#renderForm(found, draft) : this.#renderRecap(found, draft)}
    </div>`;
  }

  get #level(): number {
    return Math.min(5, this.headingLevel);
  }

  #renderForm(found: Case, draft: ExtensionDraft): TemplateResult {
    const { words } = this.#words;
    const place = this.#place;
    const mistakes = mistakesIn(draft.state.problems, words, place);
    return html`<p>${this.#own.words.intro}</p>
      <div class="room" id="outcome" tabindex="-1">
        ${mistakes.length > 0 ? errorSummary(this.#level + 1, words.errors({ count: mistakes.length }), mistakes, (id) => void this.#focus(id)) : nothing}
      </div>
      ${extensionForm(draft.state, {
        words,
        place,
        level: this.#level + 1,
        declared: found.declaredPeriods ?? [],
        type: (field, text) => draft.type(field, text),
        // A field that goes with its form loses the focus too.
        leave: () => draft.state.phase === 'editing' && draft.leave(),
        add: () => this.#add(draft),
        remove: (period) => this.#remove(draft, period),
        change: draft.canChange ? (period) => this.#change(draft, period) : undefined,
        answer: (resumed) => draft.answer(resumed),
        review: () => void this.#focus(draft.review() ? 'recap' : 'outcome'),
      })}`;
  }

  #renderRecap(found: Case, draft: ExtensionDraft): TemplateResult {
    const { words } = this.#words;
    const { status, error } = this.#sending;
    const busy = status === 'busy';
    // Refused for good, as is said above. An answer that was lost is no refusal: sent again, it is found.
    const isOver = error?.code === 'state-conflict' && reasonAgainst(found);
    const send = () => void this.#send(draft, found.id);
    return html`${heading(this.#level + 1, words.recap, { class: 'subtitle', id: 'recap', focusable: true })}
      ${this.#renderLetter(found, draft.request, this.tenant?.serviceName)}
      <div class="room" id="outcome" tabindex="-1">
        ${error && !isOver ? notice('danger', [html`<p>${this.#faces.sentence(error)}</p>`, html`<p>${this.#own.words.kept}</p>`]) : nothing}
      </div>
      <div class="actions">
        ${isOver ? this.#renderConsult(found, 'primary') : button({ label: words[busy ? 'sending' : 'send'], kind: 'primary', busy, press: send })}
        ${busy ? nothing : button({ label: words.edit, press: () => this.#edit(draft) })}
      </div>`;
  }

  #renderLetter(found: Case, asked: Pick<Extension, 'periods' | 'resumedOn'>, service?: string): TemplateResult {
    const number = this.#own.words.number({ number: found.number });
    return extensionLetter(asked, { ...found, number }, { words: this.#words.words, place: this.#place, service });
  }

  #renderReceipt(found: Case, receipt: ExtensionReceipt): TemplateResult {
    const options = { words: this.#own.words, place: this.#place, level: this.#level };
    return extensionReceipt(receipt, this.#renderLetter(found, receipt), this.#renderConsult(found, 'primary'), options);
  }

  #renderConsult({ id }: Case, kind: 'primary' | 'secondary'): TemplateResult | typeof nothing {
    return linkButton(this, hrefFrom(this.caseHref, { id }), { label: this.#own.words.consult, kind });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-case-extension': CaseExtension;
  }
  interface HTMLElementEventMap {
    'avenant-extension-submitted': CustomEvent<ExtensionSubmittedDetail>;
  }
}
