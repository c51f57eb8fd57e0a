import { type TemplateResult, html, nothing } from 'lit';
import { type UploadItem, type UploadVerb, allows } from '../flows/upload-item.js';
import { bytes } from '../kit/sizes.js';
import type { DepositView } from './deposit-view.js';
import { share, wholePercent } from './file-progress.js';
import { typeNames } from './file-types.js';
import { file as fileIcon } from './icons/file.js';
import { pause } from './icons/pause.js';
import { play } from './icons/play.js';
import { rotateCw } from './icons/rotate-cw.js';
import { x } from './icons/x.js';
import { thumbnail } from './thumbnail.js';

/** How a file stands, in words. */
export function fileState(item: UploadItem, { words, place, troubles, faces }: DepositView): string {
  const { state, filename: name } = item;
  if (state === 'refused') return troubles.sentences?.refused(item.refusal, name, typeNames) ?? words.refused({ name });
  if (state === 'failed') return faces.sentenceOf(item.code);
  const percent = wholePercent(item, place);
  if (state === 'interrupted') return troubles.sentences?.words.interrupted({ percent }) ?? words.paused;
  return state === 'sending' && item.sent !== undefined ? words.sendingAt({ percent }) : words[state];
}

const verbs = ['pause', 'resume', 'retry'] as const;
const icons = { pause, resume: play, retry: rotateCw, remove: x };

/** One file: picture or icon, name, size, state in words, progress, and what may be done with it. */
export function fileRow(item: UploadItem, view: DepositView): TemplateResult {
  const { words, place, act } = view;
  const { id, state, filename: name, file } = item;
  // A name that is cut in its middle when the row is narrow: its end tells files apart, and says what they are.
  const cut = Math.max(0, name.length - 12);
  const button = (verb: UploadVerb | 'remove') =>
    html`<button
      type="button"
      class="button quiet icon-only"
      aria-label=${words.ofFile({ action: words[verb], name })}
      @click=${(event: Event) => act(verb, id, event)}
    >
      ${icons[verb]()}
    </button>`;
  return html`<li class="file ${state}" part="file">
    <span class="picture">${fileIcon()}${file && item.mime?.startsWith('image/') ? thumbnail(file) : nothing}</span>
    <div class="about">
      <span class="name"><span>${name.slice(0, cut)}</span><span>${name.slice(cut)}</span></span>
      <span class="state" part="file-state">${bytes(item.bytes, place)} · ${fileState(item, view)}</span>
      ${
        state === 'sending' || state === 'paused' || state === 'interrupted'
          ? // Without a percentage when the browser hides it: the bar then only says that something goes on.
            html`<progress
              part="progress"
              aria-label=${words.progressOf({ name })}
              value=${state === 'sending' && item.sent === undefined ? nothing : share(item)}
            ></progress>`
          : nothing
      }
    </div>
    <div class="verbs">${verbs.filter((verb) => allows(verb, item)).map(button)}${button('remove')}</div>
  </li>`;
}
