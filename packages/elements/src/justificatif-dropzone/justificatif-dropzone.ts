import type { AvenantError, InsurerApi, SubmissionReceipt, TenantConfig } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import type { DepositZone } from '../flows/deposit-zone.js';
import { Deposit, type DepositState } from '../flows/deposit.js';
import type { UploadItem, UploadVerb } from '../flows/upload-item.js';
import { Connection } from '../kit/connection.js';
import { Departure } from '../kit/departure.js';
import { DropTarget } from '../kit/drop-target.js';
import { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { follow, hrefFrom } from '../kit/navigate.js';
import type { Reading } from '../kit/resource.js';
import { tenantOf } from '../kit/tenant.js';
import { makeStale } from '../kit/topics.js';
import { button, linkButton } from '../ui/button.js';
import { DepositAnnouncer } from '../ui/deposit-announcer.js';
import { commentField, confirmPanel } from '../ui/deposit-confirm.js';
import { depositLabels } from '../ui/deposit.labels.js';
import { afterRemoval, depositReceipt } from '../ui/deposit-receipt.js';
import { depositZone } from '../ui/deposit-zone.js';
import { Faces } from '../ui/faces.js';
import { fileState } from '../ui/file-row.js';
import { heading } from '../ui/heading.js';
import { circleCheck } from '../ui/icons/circle-check.js';
import { notice } from '../ui/notice.js';
import { statusLabels } from '../ui/status.labels.js';
import { justificatifDropzoneLabels } from './justificatif-dropzone.labels.js';
import { justificatifDropzoneStyles } from './justificatif-dropzone.styles.js';

/** Files are about to be taken, by whatever way they came. Cancel it to refuse them. */
export const filesOffered = 'avenant-files-offered';
export interface FilesOfferedDetail {
  readonly requirementId: string;
  /** Type as the device tells it, size in octets; no names. */
  readonly files: readonly { readonly type: string; readonly size: number }[];
}

/** The insurer has the documents. */
export const documentsSubmitted = 'avenant-documents-submitted';
export interface DocumentsSubmittedDetail {
  readonly caseId: string;
  readonly reference: string;
}

function readingOf({ phase, error, ...state }: DepositState): Reading<unknown> {
  if (phase === 'loading') return { status: 'waiting', long: false };
  return phase === 'unavailable' && error ? { status: 'failed', error } : { status: 'ready', value: state, refreshing: false };
}

/**
 * Hands in the documents that a case waits for: one zone per expected document, several files in each. Files leave as they come, go on
 * by themselves after a cut, a closed tab or an ended session, and are handed in together by « Confirmer ».
 *
 * @tag avenant-justificatif-dropzone
 * @csspart heading - The titles.
 * @csspart zone - An expected document.
 * @csspart drop - Where its files are dropped.
 * @csspart status - State of an expected document.
 * @csspart file - A file. @csspart file-state - Its state in words. @csspart progress - How much has left.
 * @csspart button - Each button.
 * @csspart notice - What went wrong, and the confirmation.
 * @fires {CustomEvent<FilesOfferedDetail>} avenant-files-offered - Cancelable: files are about to be taken.
 * @fires {CustomEvent<DocumentsSubmittedDetail>} avenant-documents-submitted - The insurer has the documents.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow the link to the case itself.
 */
export class JustificatifDropzone extends AvenantElement {
  static override readonly tag = 'avenant-justificatif-dropzone';
  static override styles = justificatifDropzoneStyles;
  static override properties = {
    caseId: { attribute: 'case-id' },
    requirementId: { attribute: 'requirement-id' },
    caseHref: { attribute: 'case-href' },
    tenant: { state: true },
    said: { state: true },
  };

  /** The case that waits for documents. */
  caseId?: string;
  /** Only this expected document of the case. */
  requirementId?: string;
  /** Address of the case's summary, offered after the confirmation: `/dossiers/{id}`. */
  caseHref?: string;

  private tenant?: TenantConfig;
  private said = '';

  #words = new Labels(this, justificatifDropzoneLabels);
  #depositWords = new Labels(this, depositLabels);
  #status = new Labels(this, statusLabels);
  #faces = new Faces(this, { untitled: true });
  #connection = new Connection(this);
  #deposit = new Following<Deposit>(this);
  #announcer = new DepositAnnouncer();
  #of?: InsurerApi | undefined;
  #drop = new DropTarget(this, {
    zoneOf: (event) => this.#zoneOf(event),
    take: (files, zone) => this.#offer(files, zone),
  });

  constructor() {
    super();
    new Departure(this, () => this.#close());
    new LeaveGuard(this, () => this.#moving > 0);
  }

  get #state(): DepositState | undefined {
    return this.#deposit.store?.state;
  }

  get #moving(): number {
    const count = this.#state?.summary.count;
    return count ? count.checking + count.waiting + count.sending : 0;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // Back after a departure: what the insurer has is found again.
  }

  protected override willUpdate(changed: PropertyValues<JustificatifDropzone>): void {
    if (changed.has('caseId') || changed.has('requirementId') || this.client !== this.#of) this.#close();
    if (!this.#deposit.store) this.#open();
    const news = this.#announcer.news(this.#items, this.#depositWords.words, (item) => this.#say(item));
    // Files that are handed in leave without a word: the receipt speaks. The same sentence twice would change nothing, and go unheard.
    if (news && this.#state?.phase === 'open') this.said = news === this.said ? `${news}\u00a0` : news;
  }

  #open(): void {
    const { client, caseId } = this;
    if (!client || !caseId || !this.isConnected) return;
    this.#of = client;
    const deposit = new Deposit({ api: client, caseId, requirementId: this.requirementId });
    this.#deposit.follow(deposit);
    void deposit.load();
    tenantOf(client).then(
      (tenant) => (this.tenant = tenant),
      () => {}, // Said without the service's name.
    );
  }

  #close(): void {
    this.#of = undefined;
    this.#deposit.store?.dispose();
    this.#deposit.follow(undefined);
    // File names may belong to somebody who has left: they are not read out to the next person.
    this.#announcer = new DepositAnnouncer();
    this.said = '';
  }

  get #items(): readonly UploadItem[] {
    return this.#state?.zones.flatMap(({ items }) => items) ?? [];
  }

  #zoneOf(event: Event): string | undefined {
    const under = event.composedPath().find((at): at is HTMLElement => at instanceof HTMLElement && at.dataset['zone'] !== undefined);
    const open = this.#state?.zones.filter((zone) => zone.open) ?? [];
    return under?.dataset['zone'] ?? (open.length === 1 ? open[0]?.requirement.id : undefined);
  }

  #offer(files: readonly File[], requirementId: string): void {
    if (files.length === 0 || this.#state?.phase !== 'open') return;
    const detail = { requirementId, files: files.map(({ type, size }) => ({ type, size })) };
    if (this.emit<FilesOfferedDetail>(filesOffered, detail, true)) this.#deposit.store?.add(requirementId, files);
  }

  async #act(verb: UploadVerb | 'remove', id: string): Promise<void> {
    const zone = this.renderRoot.querySelector(`[data-file="${id}"]`)?.closest('.zone');
    const at = [...(zone?.querySelectorAll('[data-file]') ?? [])].findIndex((row) => (row as HTMLElement).dataset['file'] === id);
    this.#deposit.store?.[verb](id);
    if (verb !== 'remove') return;
    this.requestUpdate();
    await this.updateComplete;
    afterRemoval(zone, at)?.focus();
  }

  async #confirm(): Promise<void> {
    const deposit = this.#deposit.store;
    const api = this.#of;
    if (!deposit || !api || !this.caseId) return;
    await deposit.confirm();
    this.requestUpdate(); // The flow tells of itself ten times a second at most; the focus does not wait for it.
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
    const { receipt } = deposit.state;
    if (!receipt) return;
    makeStale(api, 'cases', 'documents');
    this.surroundings?.track?.('documents-submitted');
    this.emit<DocumentsSubmittedDetail>(documentsSubmitted, { caseId: this.caseId, reference: receipt.reference });
  }

  #say(item: UploadItem): string {
    return fileState(item, { words: this.#depositWords.words, place: this.#words, sentence: (code) => this.#faces.sentenceOf(code) });
  }

  protected override render() {
    const state = this.#state;
    return html`<p class="aloud" role="status">${this.said}</p>
      ${state ? this.#renderPhase(state) : this.client ? nothing : this.#faces.unconnected()}`;
  }

  #renderPhase(state: DepositState): unknown {
    return this.#faces.of({ reading: readingOf(state), again: () => void this.#deposit.store?.load() }, 'card', () =>
      state.receipt
        ? this.#renderReceipt(state.receipt)
        : state.zones.length > 0
          ? this.#renderDeposit(state)
          : this.#renderNothingExpected(),
    );
  }

  #renderDeposit(state: DepositState): TemplateResult {
    const { words } = this.#words;
    const options = {
      words,
      level: this.#level + 1,
      service: this.tenant?.serviceName,
      sentence: (error: AvenantError) => this.#faces.sentence(error),
      write: (comment: string) => this.#deposit.store?.setComment(comment),
      confirm: () => void this.#confirm(),
    };
    return html`<div class="deposit">
      <header>
        ${heading(this.#level, words.title, { class: 'title' })}
        <p class="intro quiet">${words.intro}</p>
      </header>
      <div role="status">${this.#connection.lost ? notice('warning', words.offline) : nothing}</div>
      <div class="zones">${state.zones.map((zone) => this.#renderZone(zone))}</div>
      ${commentField(state, options)} ${confirmPanel(state, options)}
    </div>`;
  }

  #renderZone(zone: DepositZone): TemplateResult {
    return depositZone(zone, {
      words: this.#depositWords.words,
      place: this.#words,
      level: this.#level + 1,
      status: this.#status.words,
      over: this.#drop.over === zone.requirement.id,
      sentence: (code) => this.#faces.sentenceOf(code),
      act: (verb, id) => void this.#act(verb, id),
      offer: (files, id) => this.#offer(files, id),
    });
  }

  #renderReceipt(receipt: SubmissionReceipt): TemplateResult {
    const { words, locale } = this.#words;
    const place = { locale, timeZone: this.tenant?.timeZone };
    return html`<div class="done">
      ${depositReceipt(receipt, this.#level, this.tenant?.serviceName, words, place)}
      <div class="actions">${this.#renderConsult('primary')} ${button({ label: words.again, press: () => this.#again() })}</div>
    </div>`;
  }

  #renderConsult(kind: 'primary' | 'secondary'): TemplateResult | typeof nothing {
    const href = hrefFrom(this.caseHref, { id: this.caseId ?? '' });
    return href ? linkButton({ label: this.#words.words.consult, kind, href, follow: follow(this, href) }) : nothing;
  }

  #again(): void {
    this.#deposit.store?.reopen();
    void this.#deposit.store?.load();
  }

  #renderNothingExpected(): TemplateResult {
    const { words } = this.#words;
    return this.#faces.empty(words.nothingExpected, words.nothingExpectedText, this.#renderConsult('secondary'), circleCheck());
  }

  get #level(): number {
    return Math.min(5, this.headingLevel);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-justificatif-dropzone': JustificatifDropzone;
  }
  interface HTMLElementEventMap {
    'avenant-files-offered': CustomEvent<FilesOfferedDetail>;
    'avenant-documents-submitted': CustomEvent<DocumentsSubmittedDetail>;
  }
}
