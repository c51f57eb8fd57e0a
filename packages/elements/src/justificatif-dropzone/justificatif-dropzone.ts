import type { InsurerApi, SubmissionReceipt, TenantConfig } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Deposit, type DepositState } from '../flows/deposit.js';
import { Connection } from '../kit/connection.js';
import { Departure } from '../kit/departure.js';
import { DropTarget } from '../kit/drop-target.js';
import { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { hrefFrom } from '../kit/navigate.js';
import type { Reading } from '../kit/resource.js';
import { tenantOf } from '../kit/tenant.js';
import { makeStale } from '../kit/topics.js';
import { button, linkButton } from '../ui/button.js';
import { DepositAnnouncer } from '../ui/deposit-announcer.js';
import { commentField, confirmPanel } from '../ui/deposit-confirm.js';
import { depositReceipt } from '../ui/deposit-receipt.js';
import { DepositTroubles } from '../ui/deposit-troubles.js';
import type { DepositView } from '../ui/deposit-view.js';
import { depositZone } from '../ui/deposit-zone.js';
import { depositLabels } from '../ui/deposit.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { circleCheck } from '../ui/icons/circle-check.js';
import { notice } from '../ui/notice.js';
import { requirementStatusLabels } from '../ui/requirement-status.labels.js';
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

  #own = new Labels(this, justificatifDropzoneLabels);
  #words = new Labels(this, depositLabels);
  #status = new Labels(this, requirementStatusLabels);
  #faces = new Faces(this, { untitled: true });
  #troubles = new DepositTroubles(this);
  #announcer = new DepositAnnouncer();
  #connection = new Connection(this);
  #following = new Following<Deposit>(this);
  #of?: InsurerApi | undefined;
  #drop = new DropTarget(this, {
    zones: () => this.#state?.zones.filter(({ open }) => open).map(({ requirement }) => requirement.id) ?? [],
    take: (files, zone) => this.#offer(files, zone),
  });

  constructor() {
    super();
    new Departure(this, () => this.#close());
    new LeaveGuard(this, () => this.#state?.obstacle?.code === 'still_sending');
  }

  get #deposit(): Deposit | undefined {
    return this.#following.store;
  }
  get #state(): DepositState | undefined {
    return this.#deposit?.state;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // Back after a departure: what the insurer has is found again.
  }

  protected override willUpdate(changed: PropertyValues<JustificatifDropzone>): void {
    if (changed.has('caseId') || changed.has('requirementId') || this.client !== this.#of) this.#close();
    if (!this.#deposit) this.#open();
    this.#announcer.follow(this.#state, this.#view);
  }

  #open(): void {
    const { client, caseId } = this;
    if (!client || !caseId || !this.isConnected) return;
    this.#of = client;
    const deposit = new Deposit({ api: client, caseId, requirementId: this.requirementId });
    this.#following.follow(deposit);
    void deposit.load();
    const said = tenantOf(client).then((tenant) => (this.tenant = tenant));
    said.catch(() => {}); // Then without the service's name.
  }

  #close(): void {
    this.#of = undefined;
    this.#deposit?.dispose();
    this.#following.follow(undefined);
    this.#announcer = new DepositAnnouncer(); // File names may belong to somebody who has left: the next person does not hear them.
  }

  #offer(files: readonly File[], requirementId: string): void {
    if (!files[0] || this.#state?.phase !== 'open') return;
    const detail = { requirementId, files: files.map(({ type, size }) => ({ type, size })) };
    if (this.emit<FilesOfferedDetail>(filesOffered, detail, true)) this.#deposit?.add(requirementId, files);
  }

  /** The next file takes the place of the one that is removed, focus included; after the last, it is for the one before, or the way to add one. */
  async #remove(id: string, { target }: Event): Promise<void> {
    const zone = (target as Element).closest('.zone');
    this.#deposit?.remove(id);
    await this.#drawn();
    if (this.shadowRoot?.activeElement) return;
    [...(zone?.querySelectorAll<HTMLElement>('input:not([capture]), .verbs > :last-child') ?? [])].at(-1)?.focus();
  }

  async #confirm(): Promise<void> {
    const deposit = this.#deposit;
    const api = this.#of;
    if (!deposit || !api || !this.caseId) return;
    await deposit.confirm();
    await this.#drawn();
    this.renderRoot.querySelector<HTMLElement>('.outcome')?.focus();
    const { receipt } = deposit.state;
    if (!receipt) return;
    makeStale(api, 'cases', 'documents');
    this.surroundings?.track?.('documents-submitted');
    this.emit<DocumentsSubmittedDetail>(documentsSubmitted, { caseId: this.caseId, reference: receipt.reference });
  }

  /** The flow tells of itself ten times a second at most; the focus does not wait for it. */
  #drawn(): Promise<boolean> {
    this.requestUpdate();
    return this.updateComplete;
  }

  get #view(): DepositView {
    const { words, locale } = this.#words;
    return {
      words,
      status: this.#status.words,
      place: { locale, timeZone: this.tenant?.timeZone },
      troubles: this.#troubles,
      faces: this.#faces,
      level: Math.min(5, this.headingLevel),
      over: this.#drop.over,
      service: this.tenant?.serviceName,
      offer: (files, id) => this.#offer(files, id),
      act: (verb, id, event) => (verb === 'remove' ? void this.#remove(id, event) : this.#deposit?.[verb](id)),
      write: (comment) => this.#deposit?.setComment(comment),
      confirm: () => void this.#confirm(),
    };
  }

  protected override render() {
    const state = this.#state;
    return html`<p class="aloud" role="status">${this.#announcer.said}</p>
      ${state ? this.#renderPhase(state) : this.client ? nothing : this.#faces.unconnected()}`;
  }

  #renderPhase(state: DepositState): unknown {
    const { phase, error, zones } = state;
    // What is said at once of the expected documents comes with them: nothing jumps.
    const isSpecial = phase === 'open' && (!zones[0] || zones.some(({ requirement: { rejection } }) => rejection && !rejection.text));
    const reading: Reading<DepositState> =
      phase === 'loading' || (isSpecial && this.#troubles.isAwaited)
        ? { status: 'waiting', long: false }
        : phase === 'unavailable'
          ? { status: 'failed', error: error! }
          : { status: 'ready', value: state, refreshing: false };
    return this.#faces.of({ reading, again: () => void this.#deposit?.load() }, 'card', () =>
      state.receipt ? this.#renderReceipt(state.receipt) : this.#renderZones(state),
    );
  }

  #renderZones(state: DepositState): TemplateResult {
    const { words } = this.#own;
    const view = this.#view;
    if (!state.zones[0]) {
      const text = this.#troubles.sentences?.words.nothingExpectedText;
      return this.#faces.empty(words.nothingExpected, text, this.#renderConsult('secondary'), circleCheck());
    }
    return html`<div class="deposit">
      <header>
        ${heading(view.level, words.title, { class: 'title' })}
        <p class="intro quiet">${words.intro}</p>
      </header>
      <div role="status">${this.#connection.lost ? notice('warning', words.offline) : nothing}</div>
      ${state.zones.map((zone) => depositZone(zone, view))} ${commentField(state, view)} ${confirmPanel(state, view)}
    </div>`;
  }

  #renderReceipt(receipt: SubmissionReceipt): TemplateResult {
    const again = () => {
      this.#deposit?.reopen();
      void this.#deposit?.load();
    };
    return depositReceipt(receipt, [this.#renderConsult('primary'), button({ label: this.#own.words.again, press: again })], this.#view);
  }

  #renderConsult(kind: 'primary' | 'secondary'): TemplateResult | typeof nothing {
    const href = hrefFrom(this.caseHref, { id: this.caseId ?? '' });
    return linkButton(this, href, { label: this.#own.words.consult, kind });
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
