import type { Attestation, InsurerApi, Page } from '@avenant/api';
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { hrefFrom } from '../kit/navigate.js';
import { upTo } from '../kit/pages.js';
import { Recheck } from '../kit/recheck.js';
import { Resource } from '../kit/resource.js';
import { type AttestationCardOptions, attestationCard, paperDownload, titleOf } from '../ui/attestation-card.js';
import { attestationHistory } from '../ui/attestation-history.js';
import { attestationStatusLabels } from '../ui/attestation-status.labels.js';
import { attestationLabels } from '../ui/attestation.labels.js';
import { button } from '../ui/button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { Faces } from '../ui/faces.js';
import { heading } from '../ui/heading.js';
import { hardHat } from '../ui/icons/hard-hat.js';
import type { PdfReader } from '../ui/pdf-reader.js';
import { shieldCheck } from '../ui/icons/shield-check.js';
import type { WorksiteRequest } from '../ui/worksite-request.js';
import { attestationViewerLabels } from './attestation-viewer.labels.js';
import { attestationViewerStyles } from './attestation-viewer.styles.js';

/** The insurer has the request for an attestation; its paper comes a little later. */
export const attestationRequested = 'avenant-attestation-requested';
export interface AttestationRequestedDetail {
  readonly attestationId: string;
}

const isComing = ({ state }: Attestation) => state === 'requested' || state === 'generating';
/** What has had its time; a state that this version does not know is shown with what holds now. */
const isPast = ({ state }: Attestation) => state === 'superseded' || state === 'expired' || state === 'revoked';

/**
 * « Mes attestations »: the latest first, with all that it certifies to be read at once and its code that anybody can check; what stands in
 * the way of one and how out of it; those of past years.
 *
 * @tag avenant-attestation-viewer
 * @slot intro - A few words of the host's under the title: what an attestation is for.
 * @csspart heading - The titles.
 * @csspart attestation - Each attestation.
 * @csspart status - Its state, and « Nouveau ».
 * @csspart facts - All that it certifies.
 * @csspart qr - The QR code.
 * @csspart notice - Why it cannot be had, or holds no longer.
 * @csspart download - « Télécharger (PDF, 3 Ko) ».
 * @csspart reader - The dialog that shows a paper.
 * @csspart tool - Each of its tools.
 * @csspart link - The way out, and the page where its code is checked.
 * @fires {CustomEvent<DocumentOpenedDetail>} avenant-document-opened - A paper is on its way to the customer.
 * @fires {CustomEvent<AttestationRequestedDetail>} avenant-attestation-requested - The insurer has the request for a building site.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link itself.
 */
export class AttestationViewer extends AvenantElement {
  static override readonly tag = 'avenant-attestation-viewer';
  static override styles = attestationViewerStyles;
  static override properties = {
    contractId: { attribute: 'contract-id' },
    premiumsHref: { attribute: 'premiums-href' },
    fileHref: { attribute: 'file-href' },
    checkHref: { attribute: 'check-href' },
    worksiteRequests: { type: Boolean, attribute: 'worksite-requests' },
    attestations: { attribute: false },
    said: { state: true },
    opening: { state: true },
    unread: { state: true },
  };

  /** Only the attestations of this contract. */
  contractId?: string;
  /** Address of the premiums, where one that is unpaid stands in the way: `/cotisations?contrat={id}`. */
  premiumsHref?: string;
  /** Address where an incomplete file is completed: `/contrats/{id}/justificatifs`. */
  fileHref?: string;
  /** Address of the page where anybody checks a code: `/verifier#{code}`. By default, the one that the insurer says. */
  checkHref?: string;
  /** Offers to ask for an attestation for one building site. */
  worksiteRequests = false;
  /** The attestations themselves, the latest first: nothing is asked then. */
  attestations?: readonly Attestation[];

  private said = '';
  /** The one whose reader is being fetched, or could not be. */
  private opening?: string | undefined;
  private unread?: string | undefined;

  #words = new Labels(this, attestationViewerLabels);
  #certified = new Labels(this, attestationLabels);
  #states = new Labels(this, attestationStatusLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this);
  #here = new Here(this);
  #page = new Resource<Page<Attestation>, readonly [string]>(this, {
    ask: (api, [contractId], signal) =>
      upTo(200, (cursor, limit) =>
        api.attestations.list({ limit, ...(cursor && { cursor }), ...(contractId && { contractId }) }, { signal }),
      ),
    args: () => [this.contractId ?? ''],
    given: () => this.attestations && { items: [...this.attestations] },
    topics: ['attestations', 'documents'],
  });
  #reader?: PdfReader | undefined;
  #request?: WorksiteRequest | undefined;
  #askedOf?: InsurerApi | undefined;
  #read?: Attestation | undefined;
  /** Those that were in the making when this was last drawn. */
  #coming: ReadonlySet<string> = new Set();

  constructor() {
    super();
    new Recheck(
      this,
      () => !this.attestations && this.#items.some(isComing),
      () => this.#page.again(true),
    );
  }

  get #items(): readonly Attestation[] {
    return this.#page.value?.items ?? [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.client !== this.#askedOf) this.#request?.forget();
    this.#askedOf = this.client;
    if (changed.has('contractId')) this.said = '';
    const done = this.#items.filter((one) => one.state === 'available' && this.#coming.has(one.id));
    if (done.length > 0) this.said = done.map((one) => this.#words.words.isReady({ text: titleOf(one, this.#certified.words) })).join(' ');
    this.#coming = new Set(this.#items.filter(isComing).map(({ id }) => id));
  }

  protected override render() {
    return html`<div class="bar">${heading(this.headingLevel, this.#words.words.title, { class: 'title' })} ${this.#renderRequest()}</div>
      <slot name="intro"></slot>
      <p class="aloud" role="status">${this.said}</p>
      ${this.#request?.draw() ?? nothing}
      ${this.#faces.of(this.#page, 'cards', ({ items }) => (items.length > 0 ? this.#renderAll(items) : this.#renderEmpty()))}
      ${this.#reader?.draw() ?? nothing}`;
  }

  /** The reader, and pdf.js with it, come with the first paper that is opened. */
  async #open(one: Attestation): Promise<void> {
    this.opening = one.id;
    this.unread = undefined;
    try {
      const { PdfReader } = await import('../ui/pdf-reader.js');
      this.#reader ??= new PdfReader(this, {
        drawDownload: () => (this.#read ? paperDownload(this.#read, this.#card) : nothing),
        sentence: (error) => this.#faces.sentence(error),
      });
      this.#read = one;
      const { documentId, bytes } = one.document!;
      this.opening = undefined;
      await this.#reader.open({ documentId, bytes, title: titleOf(one, this.#certified.words) });
    } catch {
      this.unread = one.id;
    }
    this.opening = undefined;
  }

  #renderRequest(): TemplateResult | typeof nothing {
    if (!this.worksiteRequests || !this.client) return nothing;
    return button({ label: this.#words.words.request, id: 'request', icon: hardHat(), press: () => void this.#ask() });
  }

  async #ask(): Promise<void> {
    const [{ WorksiteRequest }, { WorksiteDraft }] = await Promise.all([
      import('../ui/worksite-request.js'),
      import('../flows/worksite-draft.js'),
    ]);
    this.#request ??= new WorksiteRequest(this, {
      blank: () => new WorksiteDraft(),
      faces: this.#faces,
      contractId: () => this.contractId,
      requested: ({ id }) => {
        this.surroundings?.track?.('attestation-requested');
        this.emit<AttestationRequestedDetail>(attestationRequested, { attestationId: id });
      },
    });
    this.#request.open();
  }

  #renderAll(items: readonly Attestation[]): TemplateResult {
    const latest = items.find(({ state }) => state === 'available');
    const others = items.filter((one) => one !== latest && !isPast(one));
    const card = (one: Attestation, more: Partial<AttestationCardOptions> = {}) => attestationCard(one, { ...this.#card, ...more });
    return html`<div class="all">
      ${latest ? card(latest, { isLatest: true }) : nothing}
      ${
        others.length > 0
          ? html`<ul class="list">
              ${others.map((one) => html`<li>${card(one)}</li>`)}
            </ul>`
          : nothing
      }
      ${attestationHistory(items.filter(isPast), {
        words: this.#words.words,
        level: Math.min(6, this.headingLevel + 1),
        isOpen: !latest && others.length === 0,
        card: (one, level) => card(one, { level }),
      })}
    </div>`;
  }

  get #card(): AttestationCardOptions {
    return {
      host: this,
      words: this.#words.words,
      certified: this.#certified.words,
      states: this.#states.words,
      downloading: this.#downloading.words,
      download: this.#download,
      place: this.#here.place(this.#words.locale),
      level: Math.min(6, this.headingLevel + 1),
      sentence: (error) => this.#faces.sentence(error),
      open: this.client && ((one) => void this.#open(one)),
      opening: this.opening,
      unread: this.unread,
      wayOut: (one) => this.#wayOut(one),
      checkHref: ({ code, href }) => hrefFrom(this.checkHref, { code }) ?? href,
    };
  }

  #wayOut({ contractId: id, reasonCode }: Attestation): string | undefined {
    if (reasonCode === 'unpaid_premium') return hrefFrom(this.premiumsHref, { id });
    return reasonCode === 'file_incomplete' ? hrefFrom(this.fileHref, { id }) : undefined;
  }

  #renderEmpty(): TemplateResult {
    const { empty, emptyText } = this.#words.words;
    return this.#faces.empty(empty, emptyText, nothing, shieldCheck());
  }
}

declare global {
  interface HTMLElementEventMap {
    'avenant-attestation-requested': CustomEvent<AttestationRequestedDetail>;
  }
  interface HTMLElementTagNameMap {
    'avenant-attestation-viewer': AttestationViewer;
  }
}
