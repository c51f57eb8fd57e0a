import type { ErrorCode } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { type UploadItem, type UploadVerb, allows } from '../flows/upload-item.js';
import { type Place, percent } from '../kit/format.js';
import { bytes } from '../kit/sizes.js';
import { refusalSentence } from './file-problem.js';
import { fileText } from './icons/file-text.js';
import { image } from './icons/image.js';
import { pause } from './icons/pause.js';
import { play } from './icons/play.js';
import { rotateCw } from './icons/rotate-cw.js';
import { x } from './icons/x.js';
import { thumbnail } from './thumbnail.js';
import type { DepositWords } from './deposit.labels.js';

export interface FileRowOptions {
  readonly words: DepositWords;
  readonly place: Place;
  /** The sentence of a failure. */
  readonly sentence: (code: ErrorCode) => string;
  readonly act: (verb: UploadVerb | 'remove', id: string) => void;
}

const share = ({ sent = 0, bytes: whole }: UploadItem) => (whole > 0 ? Math.min(1, sent / whole) : 0);
const wholePercent = (item: UploadItem, place: Place) => percent((Math.floor(share(item) * 100) / 100).toFixed(2), place);

/** How a file stands, in words. */
export function fileState(item: UploadItem, { words, place, sentence }: Omit<FileRowOptions, 'act'>): string {
  if (item.state === 'refused') return refusalSentence(item.refusal, item, words, place);
  if (item.state === 'failed') return sentence(item.code);
  if (item.state === 'interrupted') return words.interrupted({ percent: wholePercent(item, place) });
  if (item.state === 'sending' && item.sent !== undefined) return words.sendingAt({ percent: wholePercent(item, place) });
  return words[item.state];
}

/** A name that is cut in its middle when the row is narrow: its end tells files apart, and says what they are. */
function fileName(name: string): TemplateResult {
  const cut = Math.max(0, name.length - 12);
  return html`<span class="name"><span>${name.slice(0, cut)}</span><span>${name.slice(cut)}</span></span>`;
}

const icons = { pause, resume: play, retry: rotateCw, remove: x } as const;

function verb(action: UploadVerb | 'remove', item: UploadItem, { words, act }: FileRowOptions): TemplateResult {
  return html`<button
    type="button"
    class="button quiet icon-only"
    aria-label=${words.ofFile({ action: words[action], name: item.filename })}
    @click=${() => act(action, item.id)}
  >
    ${icons[action]()}
  </button>`;
}

/** One file: picture or icon, name, size, state in words, progress, and what may be done with it. */
export function fileRow(item: UploadItem, options: FileRowOptions): TemplateResult {
  const { words, place } = options;
  const isPicture = item.mime?.startsWith('image/') ?? false;
  const moving = item.state === 'sending' || item.state === 'paused' || item.state === 'interrupted';
  return html`<li class="file ${item.state}" part="file" data-file=${item.id}>
    <span class="picture"
      >${isPicture ? image() : fileText()}${isPicture && item.file ? html`<canvas aria-hidden="true" ${thumbnail(item.file)}></canvas>` : nothing}</span
    >
    <div class="about">
      ${fileName(item.filename)}
      <span class="state" part="file-state">${bytes(item.bytes, place)} · ${fileState(item, options)}</span>
      ${moving ? progressBar(item, words.progressOf({ name: item.filename })) : nothing}
    </div>
    <div class="verbs">
      ${(['pause', 'resume', 'retry'] as const).filter((it) => allows(it, item)).map((it) => verb(it, item, options))}${verb('remove', item, options)}
    </div>
  </li>`;
}

/** Without a percentage when the browser hides it: the bar then only says that something goes on. */
const progressBar = (item: UploadItem, name: string): TemplateResult =>
  item.sent === undefined && item.state === 'sending'
    ? html`<progress part="progress" aria-label=${name}></progress>`
    : html`<progress part="progress" aria-label=${name} max="1" value=${share(item)}></progress>`;
