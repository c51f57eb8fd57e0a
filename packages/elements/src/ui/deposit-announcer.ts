import type { UploadItem } from '../flows/upload-item.js';
import type { DepositWords } from './deposit.labels.js';

/** Beyond this many, files are told as a number. */
const severally = 3;

const isHalf = ({ state, sent = 0, bytes }: UploadItem) => state === 'sending' && sent * 2 >= bytes;

/** What a screen reader is told of a deposit: what was added, each half and each end, every refusal; never every percent. */
export class DepositAnnouncer {
  #known = new Map<string, UploadItem>();
  #half = new Set<string>();

  /** The news since the last time; nothing when there is none. `say` is the sentence of a file's state. */
  news(items: readonly UploadItem[], words: DepositWords, say: (item: UploadItem) => string): string | undefined {
    const before = this.#known;
    // A file may be refused, or ready, by the first time that it is seen.
    const became = (state: UploadItem['state']) => items.filter((item) => item.state === state && before.get(item.id)?.state !== state);
    // Those without a file were found again at the insurer's.
    const added = items.filter((item) => item.file && !before.has(item.id));
    const gone = [...before.values()].filter(({ id }) => !items.some((item) => item.id === id));
    const halves = items.filter((item) => isHalf(item) && !this.#half.has(item.id));
    const ready = became('ready');
    halves.forEach(({ id }) => this.#half.add(id));
    this.#known = new Map(items.map((item) => [item.id, item]));
    const sentences = [
      added.length > 0 ? words.announceAdded({ count: added.length }) : '',
      ...gone.map(({ filename }) => words.announceRemoved({ name: filename })),
      ...[...became('refused'), ...became('failed'), ...became('interrupted')].map(say),
      ...(halves.length <= severally ? halves.map(({ filename }) => words.announceHalf({ name: filename })) : []),
      ...(ready.length > severally
        ? [words.announceReadyMany({ count: ready.length })]
        : ready.map(({ filename }) => words.announceReady({ name: filename }))),
    ].filter(Boolean);
    return sentences.length > 0 ? sentences.join(' ') : undefined;
  }
}
