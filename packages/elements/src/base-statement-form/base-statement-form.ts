import type { BaseStatement, InsurerApi } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { BaseStatementDraft } from '../flows/base-statement-draft.js';
import type { BaseStatementDraftState, StatementWay } from '../flows/base-statement-figures.js';
import { Departure } from '../kit/departure.js';
import { Download } from '../kit/download.js';
import { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import type { Place } from '../kit/format.js';
import { Here } from '../kit/here.js';
import { Labels } from '../kit/labels.js';
import { LeaveGuard } from '../kit/leave-guard.js';
import { hrefFrom } from '../kit/navigate.js';
import { Resource } from '../kit/resource.js';
import { makeStale } from '../kit/topics.js';
import { statementOutcome } from '../ui/base-statement-outcome.js';
import { type StatementCheck, statementCheck, statementRest } from '../ui/base-statement-recap.js';
import { baseStatementLabels } from '../ui/base-statement.labels.js';
import { baseStatementStatusLabels } from '../ui/base-statement-status.labels.js';
import { standing, statementHeader } from '../ui/base-statement-standing.js';
import { type StatementView, statementEntry, wayOf } from '../ui/base-statement-entry.js';
import { linkButton } from '../ui/button.js';
import { downloadButton } from '../ui/download-button.js';
import { downloadLabels } from '../ui/download.labels.js';
import { Faces } from '../ui/faces.js';
import { baseStatementFormLabels } from './base-statement-form.labels.js';
import { baseStatementFormStyles } from './base-statement-form.styles.js';

/** What the page alone knows. */
const nothingChosen = { way: undefined as StatementWay | undefined, attested: false, unattested: false, withPieces: false };

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
  /** Fetches the drop zone, a heavy element, once there is something to hand in; `packages/sdk` sets it on import. */
  static fetchDropzone: () => Promise<unknown> = async () => undefined;
  static override properties = {
    statementId: { attribute: 'statement-id' },
    contractId: { attribute: 'contract-id' },
    contractHref: { attribute: 'contract-href' },
    statement: { attribute: false },
    chosen: { state: true },
  };

  /** This statement. */
  statementId?: string;
  /** The statement of this contract that waits for the customer, or else its latest. */
  contractId?: string;
  /** Address of a contract's detail: `/contrats/{id}`. */
  contractHref?: string;
  /** The statement itself: it is not asked for then. */
  statement?: BaseStatement;

  private chosen = nothingChosen;

  #own = new Labels(this, baseStatementFormLabels);
  #words = new Labels(this, baseStatementLabels);
  #status = new Labels(this, baseStatementStatusLabels);
  #downloading = new Labels(this, downloadLabels);
  #download = new Download(this);
  #faces = new Faces(this, { untitled: true });
  #here = new Here(this);
  #found = new Resource(this, {
    ask: async (api, [id = '', byId], signal): Promise<{ statement?: BaseStatement | undefined }> => {
      // The one that is shown stays, though another may come to wait for the customer, or be the latest.
      const shown = this.#draft.store?.state.statement;
      const statementId = byId ? id : shown?.contractId === id ? shown.id : undefined;
      if (statementId) return { statement: await api.baseStatements.get({ statementId }, { signal }) };
      return { statement: (await api.baseStatements.list({ contractId: id, limit: 1 }, { signal })).items[0] };
    },
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

  protected override willUpdate(): void {
    const api = this.client;
    const read = this.#found.value?.statement;
    if (api !== this.#of.api) this.#put(false);
    if (!api || !read || read === this.#of.read) return;
    const draft = this.#draft.store;
    if (draft && draft.state.statement.id === read.id) draft.meet(read);
    else this.#open(api, read);
    this.#of = { api, read };
  }

  #open(api: InsurerApi, statement: BaseStatement): void {
    this.#put();
    this.chosen = nothingChosen;
    this.#draft.follow(new BaseStatementDraft({ api, statement }));
  }
  /** Another statement, or the page goes: what was typed is kept on the way out; not in another person's name. */
  #put(keeping = true): void {
    this.#draft.store?.dispose(keeping);
    this.#draft.follow(undefined);
    this.#of = {};
  }

  get #place(): Place {
    return this.#here.place(this.#words.locale);
  }
  get #level(): number {
    return Math.min(5, this.headingLevel);
  }

  async #focus(id: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    (this.renderRoot as ShadowRoot).getElementById(id)?.focus();
  }

  #choose(change: Partial<typeof nothingChosen>): void {
    this.chosen = { ...this.chosen, ...change };
  }
  async #check(draft: BaseStatementDraft): Promise<void> {
    const done = await draft.freeze(wayOf(draft.state, this.chosen.way));
    this.#choose({ attested: false, unattested: false });
    await this.#focus(done ? 'recap' : 'outcome');
    if (done) this.#tell();
  }
  async #submit(draft: BaseStatementDraft): Promise<void> {
    this.#choose({ unattested: !this.chosen.attested });
    if (!this.chosen.attested) return this.#focus('attest');
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
      return draft ? this.#renderStatement(draft) : this.#faces.unconnected();
    });
  }

  #renderStatement(draft: BaseStatementDraft): TemplateResult {
    const { state } = draft;
    const { statement } = state;
    const isOpen = draft.may('freeze') || (statement.state !== 'frozen' && Object.keys(state.typed).length > 0);
    return html`<article class="statement">
      ${statementHeader(statement, this.#status.words, this.#common)}
      <div class="room" role="status">${standing(statement, { ...this.#common, look: () => void draft.look() })}</div>
      ${isOpen ? statementEntry(state, this.#entry(draft)) : statement.state === 'frozen' ? statementCheck(state, this.#checking(draft)) : this.#renderRest(state)}
    </article>`;
  }

  #entry(draft: BaseStatementDraft): StatementView {
    const { state } = draft;
    return {
      ...this.#common,
      way: wayOf(state, this.chosen.way),
      outcome: this.#renderOutcome(draft),
      blank: this.#renderDownload(state.statement.blankDocument?.documentId, this.#own.words.blank),
      draft,
      api: this.api,
      fetchZones: BaseStatementForm.fetchDropzone,
      check: () => void this.#check(draft),
    };
  }

  get #common() {
    const choose = (change: Partial<typeof nothingChosen>) => this.#choose(change);
    return { ...this.chosen, choose, words: this.#words.words, place: this.#place, level: this.#level + 1 };
  }
  #renderOutcome({ state }: BaseStatementDraft): TemplateResult {
    const sentence = this.#faces.sentence.bind(this.#faces);
    return statementOutcome(state, { ...this.#common, sentence, go: (id) => void this.#focus(id) });
  }

  #checking(draft: BaseStatementDraft): StatementCheck {
    return {
      ...this.#common,
      mayReturn: draft.may('submit'),
      outcome: this.#renderOutcome(draft),
      submit: () => void this.#submit(draft),
      edit: async () => this.#focus((await draft.unfreeze()) ? 'title' : 'outcome'),
    };
  }

  #renderRest(state: BaseStatementDraftState): TemplateResult {
    const { validatedDocument, contractId } = state.statement;
    const paper = this.#renderDownload(validatedDocument?.documentId, this.#own.words.validated);
    return statementRest(state, this.#common, [paper, this.#renderContract(contractId)]);
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
