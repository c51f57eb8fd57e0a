import type { AvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import type { Download } from '../kit/download.js';
import { button } from './button.js';
import type { DownloadWords } from './download.labels.js';
import { download as downloadIcon } from './icons/download.js';

export interface DownloadButtonOptions {
  readonly documentId: string;
  readonly download: Download;
  readonly words: DownloadWords;
  /** « Télécharger (PDF, 245 Ko) »; by default « Télécharger ». */
  readonly label?: string;
  /** Which document it is, for those who hear the button alone. */
  readonly of?: string;
  readonly sentence: (error: AvenantError) => string;
}

/** Fetches a document at a press; what goes wrong, and a link that came late, is told under it, in a region that was there before. */
export function downloadButton({
  documentId,
  download,
  words,
  label = words.download,
  of,
  sentence,
}: DownloadButtonOptions): TemplateResult {
  const busy = download.busy === documentId;
  return html`<div class="download">
    ${button({
      label,
      aloud: of && `${label}, ${of}`,
      icon: downloadIcon(),
      busy,
      part: 'download',
      press: () => void download.ask(documentId),
    })}
    <div role="status">${news(documentId, download, words, sentence)}</div>
  </div>`;
}

function news(documentId: string, download: Download, words: DownloadWords, sentence: DownloadButtonOptions['sentence']) {
  const { busy, failed, ready, follow } = download;
  if (busy === documentId) return html`<span class="aloud">${words.preparing}</span>`;
  if (failed?.documentId === documentId) return html`<p class="trouble">${sentence(failed.error)}</p>`;
  if (ready?.documentId !== documentId) return nothing;
  return html`<p>
    ${words.ready} <a href=${ready.href} download target="_blank" rel="noopener noreferrer" part="link" @click=${follow}>${words.open}</a>
  </p>`;
}
