import type { AvenantError, InsurerApi, SubmissionReceipt, TenantConfig } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Deposit, type DepositState } from '../flows/deposit.js';
import type { UploadVerb } from '../flows/upload-item.js';
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
import { commentField, confirmPanel } from '../ui/deposit-confirm.js';
import { afterRemoval, placeOf } from '../ui/file-focus.js';
import { depositReceipt } from '../ui/deposit-receipt.js';
import { DepositZones } from '../ui/deposit-zones.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { circleCheck } from '../ui/icons/circle-check.js';
import { notice } from '../ui/notice.js';
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
  };

  /** The case that waits for documents. */
  caseId?: string;
  /** Only this expected document of the case. */
  requirementId?: string;
  /** Address of the case's summary, offered after the confirmation: `/dossiers/{id}`. */
  caseHref?: string;

  private tenant?: TenantConfig;

  #words = new Labels(this, justificatifDropzoneLabels);
  #faces = new Faces(this, { untitled: true });
  #zones = new DepositZones(this, this.#faces);
  #connection = new Connection(this);
  #deposit = new Following<Deposit>(this);
  #of?: InsurerApi | undefined;
  #drop = new DropTarget(this, {
    zones: () => this.#state?.zones.filter(({ open }) => open).map(({ requirement }) => requirement.id) ?? [],
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
    this.#zones.follow(this.#state?.zones ?? [], this.#state?.phase === 'open');
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
    this.#zones.forget();
  }

  #offer(files: readonly File[], requirementId: string): void {
    if (files.length === 0 || this.#state?.phase !== 'open') return;
    const detail = { requirementId, files: files.map(({ type, size }) => ({ type, size })) };
    if (this.emit<FilesOfferedDetail>(filesOffered, detail, true)) this.#deposit.store?.add(requirementId, files);
  }

  async #act(verb: UploadVerb | 'remove', id: string): Promise<void> {
    const place = placeOf(this.renderRoot, id);
    this.#deposit.store?.[verb](id);
    if (verb !== 'remove') return;
    this.requestUpdate();
    await this.updateComplete;
    afterRemoval(place)?.focus();
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

  protected override render() {
    const state = this.#state;
    return html`<p class="aloud" role="status">${this.#zones.said}</p>
      ${state ? this.#renderPhase(state) : this.client ? nothing : this.#faces.unconnected()}`;
  }

  #renderPhase(state: DepositState): unknown {
    return this.#faces.of({ reading: readingOf(state), again: () => void this.#deposit.store?.load() }, 'card', () =>
      state.receipt ? this.#renderReceipt(state.receipt) : this.#renderZones(state),
    );
  }

  #renderZones(state: DepositState): TemplateResult {
    const { words } = this.#words;
    if (state.zones.length === 0)
      return this.#faces.empty(words.nothingExpected, words.nothingExpectedText, this.#renderConsult('secondary'), circleCheck());
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
      ${this.#zones.draw(state.zones, this.#drop.over, {
        level: this.#level + 1,
        act: (verb, id) => void this.#act(verb, id),
        offer: (files, id) => this.#offer(files, id),
      })}
      ${commentField(state, options)} ${confirmPanel(state, options)}
    </div>`;
  }

  #renderReceipt(receipt: SubmissionReceipt): TemplateResult {
    const { words, locale } = this.#words;
    const actions = [this.#renderConsult('primary'), button({ label: words.again, press: () => this.#again() })];
    return depositReceipt(receipt, actions, {
      words,
      level: this.#level,
      service: this.tenant?.serviceName,
      place: { locale, timeZone: this.tenant?.timeZone },
    });
  }

  #renderConsult(kind: 'primary' | 'secondary'): TemplateResult | typeof nothing {
    const href = hrefFrom(this.caseHref, { id: this.caseId ?? '' });
    return href ? linkButton({ label: this.#words.words.consult, kind, href, follow: follow(this, href) }) : nothing;
  }

  #again(): void {
    this.#deposit.store?.reopen();
    void this.#deposit.store?.load();
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
