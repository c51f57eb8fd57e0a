import type { ClaimDraft, ClaimReceipt, InsurerApi, TenantConfig } from '@avenant/api';
import { type PropertyValues, html, nothing } from 'lit';
import { claimOffer, type ClaimOffer } from '../flows/claim-offer.js';
import { Departure } from '../kit/departure.js';
import { AvenantElement } from '../kit/element.js';
import type { Place } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { Resource } from '../kit/resource.js';
import { tenantOf } from '../kit/tenant.js';
import { button } from '../ui/button.js';
import type { ClaimSent } from '../ui/claim-sent.js';
import { ClaimStart, type Opening } from '../ui/claim-start.js';
import type { ClaimWriting } from '../ui/claim-writing.js';
import { declarationLabels } from '../ui/declaration.labels.js';
import { Faces } from '../ui/faces.js';
import { notice } from '../ui/notice.js';
import type { FilesOfferedDetail } from '../justificatif-dropzone/justificatif-dropzone.js';
import { claimWizardLabels } from './claim-wizard.labels.js';
import { claimWizardStyles } from './claim-wizard.styles.js';

/** A declaration was begun or taken up again: with its id in the page's address, it is found again there. */
export const draftOpened = 'avenant-draft-opened';
export interface DraftOpenedDetail {
  readonly draftId: string;
}
/** It was given up, or the insurer keeps it no longer: an address with its id leads nowhere now. */
export const draftClosed = 'avenant-draft-closed';
/** Another step stands open. */
export const stepChanged = 'avenant-step-changed';
export interface StepChangedDetail {
  readonly stepId: string;
}
/** The insurer has the claim. */
export const claimSubmitted = 'avenant-claim-submitted';
export interface ClaimSubmittedDetail {
  readonly claimId: string;
  readonly number: string;
}

/**
 * Declares a claim: what to have at hand, the insurer's questions step by step, documents, a letter to read over, and the receipt. The
 * questions are data: this element knows none by name. What is typed is kept at the insurer's within two seconds, and taken up again on
 * any device; one declaration makes one claim.
 *
 * @tag avenant-claim-wizard
 * @csspart heading - The titles.
 * @csspart button - Each button.
 * @csspart notice - What is to be known or put right, and the confirmation.
 * @csspart link - Ways to a claim.
 * @csspart zone - An expected document.
 * @csspart drop - Where its files are dropped.
 * @csspart next-step - Who acts next.
 * @fires {CustomEvent<DraftOpenedDetail>} avenant-draft-opened - A declaration was begun or taken up again.
 * @fires {CustomEvent<DraftOpenedDetail>} avenant-draft-closed - It was given up, or is kept no longer.
 * @fires {CustomEvent<StepChangedDetail>} avenant-step-changed - Another step stands open.
 * @fires {CustomEvent<FilesOfferedDetail>} avenant-files-offered - Cancelable: files are about to be taken.
 * @fires {CustomEvent<ClaimSubmittedDetail>} avenant-claim-submitted - The insurer has the claim.
 * @fires {CustomEvent<NavigateDetail>} avenant-navigate - Cancelable: the page's router may follow a link to a claim itself.
 */
export class ClaimWizard extends AvenantElement {
  static override readonly tag = 'avenant-claim-wizard';
  static override styles = claimWizardStyles;
  static override properties = {
    contractId: { attribute: 'contract-id' },
    draftId: { attribute: 'draft-id' },
    claimHref: { attribute: 'claim-href' },
    said: { state: true },
    receipt: { state: true },
    loading: { state: true },
    tenant: { state: true },
  };

  /** The contract that the claim is declared on; asked for where there are several and none is named. */
  contractId?: string;
  /** The declaration to take up again: it opens where its author left it. */
  draftId?: string;
  /** Address of a claim: `/sinistres/{id}`. */
  claimHref?: string;

  private said = '';
  private receipt?: ClaimReceipt | undefined;
  private loading: 'idle' | 'busy' | 'failed' = 'idle';
  private tenant?: TenantConfig | undefined;

  #own = new Labels(this, claimWizardLabels);
  #words = new Labels(this, declarationLabels);
  #faces = new Faces(this, { untitled: true });
  #offer = new Resource(this, {
    ask: (api, [contractId, draftId], signal) =>
      claimOffer(api, { contractId: contractId || undefined, draftId: draftId || undefined }, signal),
    // Nothing named is a question too: what can be declared on at all.
    args: () => [this.contractId ?? '', this.draftId ?? ''] as const,
  });
  #start = new ClaimStart(this);
  #writing?: ClaimWriting | undefined;
  #sent?: ClaimSent | undefined;
  #of?: InsurerApi | undefined;
  #opening?: Opening | undefined;

  constructor() {
    super();
    new LeaveGuard(this, () => this.#writing?.isUnsaved === true);
    new Departure(this, () => this.#close());
  }

  protected override willUpdate(changed: PropertyValues<ClaimWizard>): void {
    const { client } = this;
    const isOther = changed.has('draftId') && this.draftId !== this.#writing?.draftId;
    if (client !== this.#of || changed.has('contractId') || isOther) this.#close();
    if (client && client !== this.#of)
      // Without it, then without the service's name; and days are the device's.
      void tenantOf(client)
        .then((tenant) => (this.tenant = tenant))
        .catch(() => {});
    this.#of = client;
    const named = this.#offer.value?.named;
    if (named && this.isConnected && !this.#writing && this.loading === 'idle' && !this.receipt) this.#take(named);
  }

  #close(): void {
    this.#writing?.dispose();
    this.#writing = this.#opening = this.receipt = undefined;
    this.#start.reset();
    this.loading = 'idle';
    this.said = '';
  }

  #take(draft: ClaimDraft): void {
    if (draft.receipt) return void this.#finish(draft.receipt);
    const definition = this.#offer.value?.definitions.find(({ contractId }) => contractId === draft.contractId);
    if (definition) void this.#open({ draft, definition });
  }

  async #open(opening: Opening): Promise<void> {
    const client = this.client!;
    this.#opening = opening;
    this.loading = 'busy';
    try {
      const [{ ClaimWriting }, { openClaim }] = await Promise.all([import('../ui/claim-writing.js'), import('../flows/claim-opening.js')]);
      if (this.#opening !== opening) return;
      const writing = new ClaimWriting(this, {
        ...opening,
        ...openClaim(client, opening.draft, opening.definition),
        api: client,
        faces: this.#faces,
        words: () => this.#words.words,
        tenant: () => this.tenant,
        level: this.#level,
        claimHref: () => this.claimHref,
        offer: (files, requirementId) => {
          const detail = { requirementId, files: files.map(({ type, size }) => ({ type, size })) };
          return this.emit<FilesOfferedDetail>('avenant-files-offered', detail, true);
        },
        moved: (stepId) => this.emit<StepChangedDetail>(stepChanged, { stepId }),
        sent: (receipt) => void this.#finish(receipt),
        left: (said) => void this.#leave(said),
      });
      await writing.ready();
      if (this.#opening !== opening) return writing.dispose();
      this.#writing = writing;
      this.loading = 'idle';
    } catch {
      if (this.#opening === opening) this.loading = 'failed';
      return;
    }
    this.emit<DraftOpenedDetail>(draftOpened, { draftId: opening.draft.id });
    await this.#focus('title');
  }

  async #finish(receipt: ClaimReceipt): Promise<void> {
    if (this.receipt) return;
    this.receipt = receipt;
    const { ClaimSent } = await import('../ui/claim-sent.js');
    this.#sent ??= new ClaimSent(this);
    const own = this.#writing;
    own?.dispose();
    this.#writing = this.#opening = undefined;
    await this.#focus('outcome');
    if (!own) return;
    this.surroundings?.track?.('claim-submitted');
    this.emit<ClaimSubmittedDetail>(claimSubmitted, { claimId: receipt.claimId, number: receipt.number });
  }

  async #leave(said: string): Promise<void> {
    const draftId = this.#writing?.draftId;
    this.#close();
    this.said = said;
    this.draftId = undefined!;
    this.#offer.again();
    if (draftId) this.emit<DraftOpenedDetail>(draftClosed, { draftId });
    await this.#focus('title');
  }

  async #focus(id: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  #place = (): Place => ({ locale: this.#words.locale, timeZone: this.tenant?.timeZone });
  #level = (): number => Math.min(4, this.headingLevel);

  protected override render() {
    const aloud = this.#writing?.aloud ?? this.said;
    return html`<p class="aloud" role="status">${aloud}</p>
      <div class="wizard">${this.#renderPhase()}</div>`;
  }

  #renderPhase(): unknown {
    const { words } = this.#own;
    if (this.receipt && this.#sent) return this.#sent.draw(this.receipt, this.claimHref, { place: this.#place(), level: this.#level() });
    if (this.#writing) return this.#writing.draw();
    return [
      this.loading === 'failed'
        ? notice('danger', [words.chunk, button({ label: words.again, press: () => void this.#open(this.#opening!) })])
        : nothing,
      this.#faces.of(this.#offer, 'card', (offer) => this.#renderStart(offer)),
    ];
  }

  #renderStart(offer: ClaimOffer): unknown {
    if (offer.named && this.loading === 'busy') return nothing;
    const { words } = this.#own;
    if (!offer.definitions[0]) return this.#faces.empty(words.none, words.noneText);
    const start = this.#start.draw(offer, {
      words: this.#words.words,
      faces: this.#faces,
      place: this.#place(),
      level: this.#level(),
      isBusy: this.loading === 'busy',
      open: (opening) => void this.#open(opening),
      again: () => this.#offer.again(),
      focus: (id) => void this.#focus(id),
    });
    return [offer.isGone ? notice('info', words.expired) : nothing, start];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'avenant-claim-wizard': ClaimWizard;
  }
  interface HTMLElementEventMap {
    'avenant-draft-opened': CustomEvent<DraftOpenedDetail>;
    'avenant-draft-closed': CustomEvent<DraftOpenedDetail>;
    'avenant-step-changed': CustomEvent<StepChangedDetail>;
    'avenant-claim-submitted': CustomEvent<ClaimSubmittedDetail>;
  }
}
