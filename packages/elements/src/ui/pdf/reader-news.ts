import type { AvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { button } from '../button.js';
import { notice } from '../notice.js';
import type { PdfReaderWords } from '../pdf-reader.labels.js';
import type { PaperTrouble } from './open-paper.js';

export interface ReaderNewsOptions {
  readonly words: PdfReaderWords;
  readonly isSlow: boolean;
  readonly drawDownload: () => unknown;
  readonly sentence: (error: AvenantError) => string;
  readonly retry: () => void;
}

/** What stands in the place of a paper: that it is coming, or why it cannot be shown, and its download, which may help. */
export function readerNews(trouble: PaperTrouble | AvenantError | undefined, options: ReaderNewsOptions): TemplateResult {
  const { words, isSlow, drawDownload, sentence, retry } = options;
  if (trouble === undefined)
    return html`<p>${isSlow ? words.slow : words.opening}</p>
      ${isSlow ? drawDownload() : nothing}`;
  if (typeof trouble === 'string') return html`${notice('warning', words[trouble])} ${drawDownload()}`;
  return html`${notice('danger', sentence(trouble))} ${button({ label: words.retry, press: retry })} ${drawDownload()}`;
}
