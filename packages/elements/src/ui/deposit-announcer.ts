import type { DepositState } from '../flows/deposit.js';
import type { UploadItem } from '../flows/upload-item.js';
import type { DepositView } from './deposit-view.js';
import { fileState } from './file-row.js';
import { share } from './file-progress.js';

/** Beyond this many, files are told as a number. */
const severally = 3;

const isHalf = (item: UploadItem | undefined) => item && share(item) >= 0.5;

/** What a screen reader is told of a deposit: what was added, each half and each end, every refusal; never every percent. */
export class DepositAnnouncer {
  /** The last thing said. */
  said = '';
  #known: readonly UploadItem[] = [];

  /** Says what has changed since the last time. Files that are handed in leave without a word: the receipt speaks. */
  follow(state: DepositState | undefined, view: DepositView): void {
    const items = state?.zones.flatMap((zone) => zone.items) ?? [];
    const known = new Map(this.#known.map((item) => [item.id, item]));
    // A file may be refused, or ready, by the first time that it is seen.
    const became = (...states: string[]) => items.filter(({ id, state }) => states.includes(state) && known.get(id)?.state !== state);
    const bad = became('refused', 'failed', 'interrupted');
    const sentences = bad.map((item) => fileState(item, view));
    if (view.troubles.isComing) return; // All is told once its words are there.
    const { words } = view;
    // Those without a file were found again at the insurer's.
    const added = items.filter(({ id, file }) => file && !known.has(id)).length;
    const gone = this.#known.filter(({ id }) => !items.some((item) => item.id === id));
    const halves = items.filter((item) => item.state === 'sending' && isHalf(item) && !isHalf(known.get(item.id)));
    const ready = became('ready');
    this.#known = items;
    const news = [
      added ? words.announceAdded({ count: added }) : '',
      ...gone.map(({ filename: name }) => words.announceRemoved({ name })),
      ...sentences,
      ...(halves.length > severally ? [] : halves.map(({ filename: name }) => words.announceHalf({ name }))),
      ...(ready.length > severally
        ? [words.announceReadyMany({ count: ready.length })]
        : ready.map(({ filename: name }) => words.announceReady({ name }))),
    ]
      .filter(Boolean)
      .join(' ');
    // The same sentence twice would change nothing, and go unheard.
    if (news && state?.phase === 'open') this.said = news === this.said ? `${news}\u00a0` : news;
  }
}
