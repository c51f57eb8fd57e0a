import type { ClaimDraft, InsurerApi, Question, TenantConfig } from '@avenant/api';
import { nothing, type CSSResult } from 'lit';
import { Deposit, type DepositState } from '../flows/deposit.js';
import { DropTarget } from '../kit/drop-target.js';
import type { AvenantElement } from '../kit/element.js';
import { Following } from '../kit/flow.js';
import { Labels } from '../kit/labels.js';
import { badgeStyles } from './badge.styles.js';
import { DepositAnnouncer } from './deposit-announcer.js';
import { DepositTroubles } from './deposit-troubles.js';
import type { DepositView } from './deposit-view.js';
import { depositZone } from './deposit-zone.js';
import { depositLabels } from './deposit.labels.js';
import { depositStyles } from './deposit.styles.js';
import type { Faces } from './faces.js';
import { fileRowStyles } from './file-row.styles.js';
import { requirementStatusLabels } from './requirement-status.labels.js';

export interface ClaimFilesOptions {
  readonly api: InsurerApi;
  readonly faces: Faces;
  readonly level: number;
  readonly tenant: () => TenantConfig | undefined;
  /** The draft as it stands: which documents are asked for depends on the answers. */
  readonly draft: () => ClaimDraft;
  /** Whether the zones are on the page now. */
  readonly isShown: () => boolean;
  /** False where the page refuses them. */
  readonly offer: (files: readonly File[], requirementId: string) => boolean;
}

/** Files of a declaration, fetched when the first is asked for: the zones of the dropzone, without its confirmation. */
export class ClaimFiles {
  readonly #host: AvenantElement;
  readonly #options: ClaimFilesOptions;
  readonly #deposit: Deposit;
  readonly #words: Labels<typeof depositLabels.fr>;
  readonly #status: Labels<typeof requirementStatusLabels.fr>;
  readonly #troubles: DepositTroubles;
  readonly #announcer = new DepositAnnouncer();
  readonly #drop: DropTarget;
  #asked = '';

  constructor(host: AvenantElement, options: ClaimFilesOptions) {
    this.#host = host;
    this.#options = options;
    const { api, draft } = options;
    // What is expected comes with the draft.
    const cases = Object.assign(Object.create(api.cases) as InsurerApi['cases'], {
      requirements: () => Promise.resolve({ items: draft().requirements }),
    });
    this.#deposit = new Deposit({ api: { cases, uploads: api.uploads }, caseId: draft().id });
    this.#words = new Labels(host, depositLabels);
    this.#status = new Labels(host, requirementStatusLabels);
    this.#troubles = new DepositTroubles(host);
    this.#drop = new DropTarget(host, {
      zones: () => (options.isShown() ? this.state.zones : []).filter(({ open }) => open).map(({ requirement }) => requirement.id),
      take: (files, zone) => this.#take(files, zone),
    });
    new Following<Deposit>(host).follow(this.#deposit);
    const root = host.shadowRoot;
    const sheets = [badgeStyles, depositStyles, fileRowStyles].flatMap(({ styleSheet }: CSSResult) => styleSheet ?? []);
    if (root) root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...sheets])];
  }

  get state(): DepositState {
    return this.#deposit.state;
  }
  /** What a screen reader is told. */
  get said(): string {
    this.#announcer.follow(this.state, this.#view);
    return this.#announcer.said;
  }
  /** Files are on their way, or being looked at: they would stay behind. */
  get isBusy(): boolean {
    return ['still_sending', 'still_verifying'].includes(this.state.obstacle?.code ?? '');
  }
  /** What stands in the way, in words. */
  get obstacle(): string | undefined {
    const { words } = this.#words;
    return this.isBusy ? words[this.state.obstacle!.code as 'still_sending' | 'still_verifying'] : undefined;
  }

  /** Asks again what the insurer has, where something else is asked for by now. */
  follow(): void {
    const asked = this.#options
      .draft()
      .requirements.map(({ id }) => id)
      .join();
    if (asked === this.#asked || this.state.phase === 'submitted') return;
    this.#asked = asked;
    void this.#deposit.load();
  }

  dispose(): void {
    this.#deposit.dispose();
  }

  /** Names of the files that are there for a question. */
  namesFor({ id }: Question): string[] {
    const zone = this.state.zones.find(({ requirement }) => requirement.code === id);
    return (zone?.items ?? []).filter(({ state }) => state === 'ready').map(({ filename }) => filename);
  }

  draw({ id }: Question): unknown {
    const zone = this.state.zones.find(({ requirement }) => requirement.code === id);
    return zone ? depositZone(zone, this.#view) : nothing;
  }

  #take(files: readonly File[], requirementId: string): void {
    if (files[0] && this.state.phase === 'open' && this.#options.offer(files, requirementId)) this.#deposit.add(requirementId, files);
  }

  async #remove(id: string, { target }: Event): Promise<void> {
    const zone = (target as Element).closest('.zone');
    this.#deposit.remove(id);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (this.#host.shadowRoot?.activeElement) return;
    [...(zone?.querySelectorAll<HTMLElement>('input:not([capture]), .verbs > :last-child') ?? [])].at(-1)?.focus();
  }

  get #view(): DepositView {
    const { words, locale } = this.#words;
    const { tenant, faces, level } = this.#options;
    return {
      words,
      status: this.#status.words,
      place: { locale, timeZone: tenant()?.timeZone },
      troubles: this.#troubles,
      faces,
      level,
      over: this.#drop.over,
      service: tenant()?.serviceName,
      offer: (files, id) => this.#take(files, id),
      act: (verb, id, event) => (verb === 'remove' ? void this.#remove(id, event) : this.#deposit[verb](id)),
      write: () => {},
      confirm: () => {},
    };
  }
}
