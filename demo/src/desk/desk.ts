import {
  type Account,
  type DeskAttestation,
  type DeskCase,
  type DeskChange,
  type DeskStatement,
  type Message,
  list,
  post,
} from './insurer.js';
import { type Place, caseWords } from './places.js';
import { type Trouble, asTrouble } from './trouble.js';

export interface Move {
  /** Names the move on this page: what has the focus, what is open, what went wrong. */
  readonly key: string;
  readonly path: string;
  /** Where the focus goes when the move is not offered any more: an id. */
  readonly anchor: string;
  /** What has become of it, asked once the news is there. */
  readonly done: () => string;
}

/** What the desk knows and shows, and the moves it makes. It believes nothing before the server has said it. */
export class Desk {
  cases: readonly DeskCase[] | undefined;
  accounts: readonly Account[] | undefined;
  messages: readonly Message[] | undefined;
  statements: readonly DeskStatement[] | undefined;
  changes: readonly DeskChange[] | undefined;
  attestations: readonly DeskAttestation[] | undefined;
  /** What has just happened, seen and heard. */
  told = '';
  /** Why the last look brought nothing. */
  away: Trouble | undefined;
  /** The move under way. */
  busy: string | undefined;
  /** Forms that stand open. */
  readonly open = new Set<string>();
  readonly troubles = new Map<string, Trouble>();
  /** Lines of a form that has as many as one likes. */
  readonly lines = new Map<string, number>();
  #place: Place;
  #draw: () => void;
  #looks = 0;

  constructor(place: Place, draw: () => void) {
    this.#place = place;
    this.#draw = draw;
  }

  find = (id: string): DeskCase | undefined => this.cases?.find((one) => one.case.id === id);

  /** Another page: what belonged to the last one is put away. */
  arrive(place: Place): void {
    this.#place = place;
    this.told = '';
    for (const kept of [this.open, this.troubles, this.lines]) kept.clear();
    void this.look();
  }

  /** Reads anew what the page shows; a later look, or a move, makes an earlier one void. */
  async look({ asked = false } = {}): Promise<void> {
    const mine = ++this.#looks;
    const before = this.#shown();
    try {
      const commit = await this.#read();
      if (mine !== this.#looks) return;
      commit();
      this.away = undefined;
      if (asked) this.told = 'La page est à jour.';
      else if (!this.busy) this.told = this.#news(before) ?? this.told;
    } catch (thrown) {
      if (mine === this.#looks) this.away = asTrouble(thrown);
    }
    this.#draw();
  }

  toggle(key: string): void {
    if (!this.open.delete(key)) this.open.add(key);
    this.told = '';
    this.#draw();
  }

  addLine(key: string): void {
    this.lines.set(key, (this.lines.get(key) ?? 1) + 1);
    this.#draw();
  }

  tell(what: string): void {
    this.told = what;
    this.#draw();
  }

  /** One move at a time. What was typed stays where it is until the server has taken it. */
  async move(move: Move, body?: object, form?: HTMLFormElement): Promise<void> {
    if (this.busy) return;
    this.busy = move.key;
    this.troubles.delete(move.key);
    this.told = '';
    this.#draw();
    const trouble = await post(move.path, body).then(() => undefined, asTrouble);
    if (trouble) this.troubles.set(move.key, trouble);
    await this.look();
    this.busy = undefined;
    if (!trouble) {
      this.told = move.done();
      this.open.delete(move.key);
      this.lines.delete(move.key);
      form?.reset();
    }
    this.#draw();
    this.#focus(move, trouble);
  }

  /** To the first field that wants correcting; or to where the move was made, so that the keyboard goes on from there. */
  #focus({ key, anchor }: Move, trouble: Trouble | undefined): void {
    const button = [...document.querySelectorAll<HTMLElement>('[data-move]')].find((one) => one.dataset['move'] === key);
    const wrong = document.getElementById(`form-${key}`)?.querySelector<HTMLElement>('[aria-invalid="true"]');
    ((trouble && wrong) ?? button ?? document.getElementById(anchor))?.focus();
  }

  async #read(): Promise<() => void> {
    switch (this.#place.name) {
      case 'accounts': {
        const accounts = await list<Account>('/desk/accounts');
        return () => (this.accounts = accounts);
      }
      case 'queue': {
        const [cases, statements, changes, attestations] = await Promise.all([
          list<DeskCase>('/desk/cases'),
          list<DeskStatement>('/desk/base-statements'),
          list<DeskChange>('/desk/change-requests'),
          list<DeskAttestation>('/desk/attestations'),
        ]);
        return () => Object.assign(this, { cases, statements, changes, attestations });
      }
      case 'outbox': {
        const messages = await list<Message>('/outbox');
        return () => (this.messages = messages);
      }
      default: {
        const cases = await list<DeskCase>('/desk/cases');
        return () => (this.cases = cases);
      }
    }
  }

  #shown(): unknown {
    if (this.#place.name === 'outbox') return this.messages;
    return this.#place.name === 'case' ? this.find(this.#place.id) : undefined;
  }

  /** What somebody else has done meanwhile. */
  #news(before: unknown): string | undefined {
    if (before === undefined) return undefined;
    if (this.#place.name === 'outbox') {
      const [latest] = this.messages ?? [];
      const isNew = latest && !(before as readonly Message[]).some(({ id }) => id === latest.id);
      return isNew ? `Nouveau message pour ${latest.to}\u00a0: ${latest.subject}` : undefined;
    }
    const { account: _, ...then } = before as DeskCase;
    const { account: __, ...now } = (this.#shown() ?? {}) as DeskCase;
    return JSON.stringify(then) === JSON.stringify(now) ? undefined : caseWords.changed;
  }
}
