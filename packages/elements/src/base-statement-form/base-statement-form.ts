import type { BaseStatement, InsurerApi, TenantConfig } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { BaseStatementDraft, type BaseStatementDraftState, type StatementWay } from '../flows/base-statement-draft.js';
import { define } from '../kit/define.js';
import { Departure } from '../kit/departure.js';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import { type Place, date } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { tenantOf } from '../kit/tenant.js';
import { makeStale } from '../kit/topics.js';
import { lineId, problemText } from '../ui/base-statement-lines.js';
import { statementLetter } from '../ui/base-statement-recap.js';
import { baseStatementStatus, exerciseName } from '../ui/base-statement-status.js';
import { baseStatementLabels } from '../ui/base-statement.labels.js';
import { baseStatementStatusLabels } from '../ui/base-statement-status.labels.js';
import { standing } from '../ui/base-statement-standing.js';
import { type StatementView, statementEntry } from '../ui/base-statement-entry.js';
import { button, linkButton } from '../ui/button.js';
import { downloadButton } from '../ui/download-button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { errorSummary } from '../ui/error-summary.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { notice } from '../ui/notice.js';
import { baseStatementFormLabels } from './base-statement-form.labels.js';
import { baseStatementFormStyles } from './base-statement-form.styles.js';

let zone: Promise<unknown> | undefined;

/** The insurer has the statement. */
export const baseStatementSubmitted = 'avenant-base-statement-submitted';
export interface BaseStatementSubmittedDetail {
  readonly statementId: string;
  readonly contractId: string;
}

/**
 * Returns a base statement (relevé de bases): the insurer's letter, figures kept as they are typed or the scan of what was filled in by
 * hand, supporting pieces, a last look, and a declaration. Late is taken, odd figures are no obstacle, and one person writes at a time.
 *
 * @tag avenant-base-statement-form
 * @csspart heading - The titles.
 * @csspart status - State of the statement.
 * @csspart button - Each button. @csspart download - « Télécharger… ».
 * @csspart notice - What stands in the way, what is to be put right, and the confirmation.
 * @csspart link - « Voir le contrat ».
 * @fires {CustomEvent<BaseStatementSubmittedDetail>} avenant-base-statement-submitted - The insurer has the statement.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow the link to the contract itself.
 */
export class BaseStatementForm extends AvenantElement {
  static override readonly tag = 'avenant-base-statement-form';
  static override styles = baseStatementFormStyles;
  static override properties = {
    statementId: { attribute: 'statement-id' },
    contractId: { attribute: 'contract-id' },
    contractHref: { attribute: 'contract-href' },
    statement: { attribute: false },
    way: { state: true },
    attested: { state: true },
    unattested: { state: true },
    withPieces: { state: true },
    tenant: { state: true },
  };

  /** This statement. */
  statementId?: string;
  /** The statement of this contract that waits for the customer, or else its latest. */
  contractId?: string;
  /** Address of a contract's detail: `/contrats/{id}`. */
  contractHref?: string;
  /** The statement itself: it is not asked for then. */
  statement?: BaseStatement;

  private way?: StatementWay | undefined;
  private attested = false;
  private unattested = false;
  private withPieces = false;
  private tenant?: TenantConfig | undefined;

  #own = new Labels(this, baseStatementFormLabels);
  #words = new Labels(this, baseStatementLabels);
  #status = new Labels(this, baseStatementStatusLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this, { untitled: true });
  #found = new Resource(this, {
    ask: (api, [id, byId], signal) => this.#ask(api, id!, byId, signal),
    args: () => [this.statementId ?? this.contractId, this.statementId !== undefined] as const,
    given: () => this.statement && { statement: this.statement },
    topics: ['base-statements', 'cases'],
  });
  #draft = new Following<BaseStatementDraft>(this);
  /** Whose draft it is, and the last that was read of it. */
  #of: { api?: InsurerApi | undefined; read?: BaseStatement | undefined } = {};

  constructor() {
    super();
    new LeaveGuard(this, () => this.#draft.store?.isDirty === true);
    new Departure(this, () => this.#put());
  }

  async #ask(api: InsurerApi, id: string, byId: boolean, signal: AbortSignal): Promise<{ statement?: BaseStatement | undefined }> {
    if (byId) return { statement: await api.baseStatements.get({ statementId: id }, { signal }) };
    return { statement: (await api.baseStatements.list({ contractId: id, limit: 1 }, { signal })).items[0] };
  }

  protected override willUpdate(): void {
    const api = this.client;
    const read = this.#found.value?.statement;
    if (api !== this.#of.api) this.#put();
    if (!api || !read || read === this.#of.read) return;
    const draft = this.#draft.store;
    if (draft && draft.state.statement.id === read.id) draft.meet(read);
    else this.#open(api, read);
    this.#of = { api, read };
  }

  #open(api: InsurerApi, statement: BaseStatement): void {
    this.#put();
    [this.attested, this.unattested, this.withPieces, this.way] = [false, false, false, undefined];
    this.#draft.follow(new BaseStatementDraft({ api, statement }));
    // Without it, times are the device's.
    const said = tenantOf(api).then((tenant) => (this.tenant = tenant));
    said.catch(() => {});
  }
  /** Another person's, another statement, or the page goes: what was typed is kept on the way out. */
  #put(): void {
    this.#draft.store?.dispose();
    this.#draft.follow(undefined);
    this.#of = {};
  }

  get #place(): Place {
    return { locale: this.#words.locale, timeZone: this.tenant?.timeZone };
  }
  get #level(): number {
    return Math.min(5, this.headingLevel);
  }

  async #focus(id: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  #wayOf({ statement }: BaseStatementDraftState): StatementWay {
    const { modes, mode } = statement;
    return this.way ?? (mode === 'scan' || !modes.includes('online') ? 'scan' : 'online');
  }

  async #check(draft: BaseStatementDraft): Promise<void> {
    const done = await draft.freeze(this.#wayOf(draft.state));
    this.attested = this.unattested = false;
    await this.#focus(done ? 'recap' : 'outcome');
    if (done) this.#tell();
  }
  async #edit(draft: BaseStatementDraft): Promise<void> {
    await this.#focus((await draft.unfreeze()) ? 'title' : 'outcome');
  }
  async #submit(draft: BaseStatementDraft): Promise<void> {
    this.unattested = !this.attested;
    if (this.unattested) return this.#focus('attest');
    const done = await draft.submit();
    await this.#focus('outcome');
    if (!done || this.#draft.store !== draft) return;
    this.#tell();
    const { id: statementId, contractId } = draft.state.statement;
    this.surroundings?.track?.('base-statement-submitted');
    this.emit<BaseStatementSubmittedDetail>(baseStatementSubmitted, { statementId, contractId });
  }
  #tell(): void {
    if (this.client) makeStale(this.client, 'base-statements', 'contracts', 'tasks');
  }

  protected override render() {
    return this.#faces.of(this.#found, 'card', ({ statement }) => {
      const draft = this.#draft.store;
      if (!statement) return this.#faces.empty(this.#own.words.none, this.#own.words.noneText, this.#renderContract(this.contractId));
      return draft ? this.#renderStatement(draft) : nothing;
    });
  }

  #renderStatement(draft: BaseStatementDraft): TemplateResult {
    const { state } = draft;
    const { statement } = state;
    const { words } = this.#words;
    const own = this.#own.words;
    const isOpen = draft.may('freeze') || Object.keys(state.typed).length > 0;
    return html`<div class="statement">
      <header>
        ${heading(this.#level, this.#status.words.title({ exercise: exerciseName(statement.exercise) }), { class: 'title', id: 'title', focusable: true })}
        <p class="quiet">${statement.contractNumber} – ${statement.productName}</p>
        ${baseStatementStatus(statement.state, this.#status.words)}
        ${draft.may('freeze') || draft.may('submit') ? html`<p>${own.until({ date: date(statement.window.closesAt, this.#place) })}</p>` : nothing}
      </header>
      <div class="room" role="status">${standing(statement, { words, place: this.#place, look: () => void draft.look() })}</div>
      ${isOpen ? statementEntry(state, this.#entry(draft)) : statement.state === 'frozen' ? this.#renderCheck(draft) : this.#renderRest(statement, state)}
    </div>`;
  }

  #entry(draft: BaseStatementDraft): StatementView {
    const { words } = this.#words;
    const { state } = draft;
    return {
      words,
      place: this.#place,
      level: this.#level + 1,
      way: this.#wayOf(state),
      withPieces: this.withPieces,
      outcome: this.#renderOutcome(draft),
      blank: this.#renderDownload(state.statement.blankDocument?.documentId, this.#own.words.blank),
      choose: (way) => (this.way = way),
      showPieces: () => (this.withPieces = true),
      zones: (caseId, level) => this.#renderZones(caseId, level),
      begin: () => void draft.begin(),
      type: (code, text) => draft.type(code, text),
      leave: (code) => void draft.leave(code),
      keepMine: (code) => void draft.keepMine(code),
      takeTheirs: (code) => draft.takeTheirs(code),
      keep: () => void draft.keep(),
      check: () => void this.#check(draft),
    };
  }

  #renderOutcome({ state }: BaseStatementDraft): TemplateResult {
    const { words } = this.#words;
    const { problems, error, statement } = state;
    const mistakes = problems.flatMap((problem) => {
      const line = statement.lines.find(({ code }) => code === problem.code);
      return line ? [{ id: lineId(line.code), text: words.error({ label: line.label, text: problemText(problem, line, words) }) }] : [];
    });
    return html`<div class="room" id="outcome" tabindex="-1">
      ${mistakes.length > 0 ? errorSummary(this.#level + 1, words.errors({ count: mistakes.length }), mistakes, (id) => void this.#focus(id)) : nothing}
      ${error ? notice('danger', this.#faces.sentence(error)) : nothing}
    </div>`;
  }

  #renderCheck(draft: BaseStatementDraft): TemplateResult {
    const { words } = this.#words;
    const own = this.#own.words;
    const { busy } = draft.state;
    const may = draft.may('submit');
    return html`${heading(this.#level + 1, own.recap, { class: 'subtitle', id: 'recap', focusable: true })}
    ${statementLetter(draft.state, { words, place: this.#place })}
    ${
      may
        ? html`<form novalidate @submit=${(event: Event) => (event.preventDefault(), void this.#submit(draft))}>
            <div>
              ${this.unattested ? html`<p class="error" id="attest-error">${own.attestFirst}</p>` : nothing}
              <label class="choice"
                ><input
                  type="checkbox"
                  id="attest"
                  required
                  .checked=${this.attested}
                  aria-invalid=${this.unattested ? 'true' : nothing}
                  aria-describedby=${this.unattested ? 'attest-error' : nothing}
                  @change=${(event: Event) => {
                    this.attested = (event.target as HTMLInputElement).checked;
                    this.unattested = false;
                  }}
                />${own.attest}</label
              >
            </div>
            ${this.#renderOutcome(draft)}
            <div class="actions">
              ${button({ label: busy === 'submit' ? own.submitting : own.submit, kind: 'primary', type: 'submit', busy: busy !== undefined })}
              ${busy ? nothing : button({ label: own.edit, press: () => void this.#edit(draft) })}
            </div>
          </form>`
        : nothing
    }`;
  }

  /** Returned, validated, or for reading only. */
  #renderRest(statement: BaseStatement, state: BaseStatementDraftState): TemplateResult {
    const { words } = this.#words;
    const own = this.#own.words;
    const { reference, validatedDocument } = statement;
    const isValidated = statement.state === 'validated';
    const isReturned = isValidated || statement.state === 'submitted' || statement.state === 'under_review';
    const told = [
      heading(this.#level + 1, isValidated ? own.validatedTitle : own.sentTitle),
      reference && !isValidated ? html`<p>${own.sent({ reference })}</p>` : nothing,
    ];
    return html`<div class="room" id="outcome" tabindex="-1" role="status">${isReturned ? notice('success', told) : nothing}</div>
      ${statement.state === 'not_open' ? nothing : statementLetter(state, { words, place: this.#place })}
      <div class="actions">
        ${this.#renderDownload(validatedDocument?.documentId, own.validated)}${this.#renderContract(statement.contractId)}
      </div>`;
  }

  /** The drop zone is another element, and a heavy one: it comes when there is something to hand in. */
  #renderZones(caseId: string, level: number): TemplateResult {
    zone ??= import('../justificatif-dropzone/justificatif-dropzone.js').then(
      ({ JustificatifDropzone }) => define(JustificatifDropzone),
      () => (zone = undefined),
    );
    return html`<avenant-justificatif-dropzone case-id=${caseId} heading-level=${level}></avenant-justificatif-dropzone>`;
  }

  #renderDownload(documentId: string | undefined, label: string): TemplateResult | typeof nothing {
    if (documentId === undefined) return nothing;
    const sentence = this.#faces.sentence.bind(this.#faces);
    return downloadButton({ documentId, label, download: this.#download, words: this.#downloading.words, sentence });
  }
  #renderContract(id = ''): TemplateResult | typeof nothing {
    return linkButton(this, hrefFrom(this.contractHref, { id }), { label: this.#own.words.contract });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-base-statement-form': BaseStatementForm;
  }
  interface HTMLElementEventMap {
    'avenant-base-statement-submitted': CustomEvent<BaseStatementSubmittedDetail>;
  }
}
