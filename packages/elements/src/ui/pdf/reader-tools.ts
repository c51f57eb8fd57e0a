import { type TemplateResult, html, nothing } from 'lit';
import { button } from '../button.js';
import { chevronLeft } from '../icons/chevron-left.js';
import { chevronRight } from '../icons/chevron-right.js';
import { printer } from '../icons/printer.js';
import { rotateCw } from '../icons/rotate-cw.js';
import { search as searchIcon } from '../icons/search.js';
import { zoomIn } from '../icons/zoom-in.js';
import { zoomOut } from '../icons/zoom-out.js';
import type { PdfReaderWords } from '../pdf-reader.labels.js';

export interface ReaderToolsOptions {
  readonly words: PdfReaderWords;
  readonly page: number;
  readonly count: number;
  /** What was typed is no page of the paper. */
  readonly isWrong: boolean;
  readonly isPrinting: boolean;
  readonly said: string;
  readonly mayShrink: boolean;
  readonly mayGrow: boolean;
  readonly goTo: (page: number) => void;
  readonly zoom: (step: 1 | -1) => void;
  readonly rotate: () => void;
  readonly search: (text: string) => void;
  readonly print: () => void;
  readonly drawDownload: () => unknown;
}

const valueIn = (event: Event, name: string) => {
  event.preventDefault();
  return (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>(`[name=${name}]`)!.value;
};

/** What is done with an open paper: pages, zoom, search, print, download. What each has done is said under them, and aloud. */
export function readerTools(options: ReaderToolsOptions): TemplateResult {
  const { words, page, count, goTo, zoom } = options;
  const icon = (aloud: string, drawn: TemplateResult, press: () => void, may = true) =>
    button({ label: nothing, aloud, icon: drawn, kind: 'quiet', press, refusedBy: may ? undefined : 'reader-said', part: 'tool' });
  return html`<div class="tools" role="group" aria-label=${words.tools}>
    <form novalidate @submit=${(event: Event) => goTo(Number(valueIn(event, 'page')))}>
      ${icon(words.previous, chevronLeft(), () => goTo(page - 1), page > 1)}
      <input
        class="control"
        name="page"
        inputmode="numeric"
        autocomplete="off"
        aria-label=${words.page}
        aria-invalid=${options.isWrong ? 'true' : nothing}
        .value=${String(page)}
      />
      <span>${words.of({ count })}</span>
      ${icon(words.next, chevronRight(), () => goTo(page + 1), page < count)}
    </form>
    <div>
      ${icon(words.smaller, zoomOut(), () => zoom(-1), options.mayShrink)} ${icon(words.larger, zoomIn(), () => zoom(1), options.mayGrow)}
      ${icon(words.rotate, rotateCw(), options.rotate)}
    </div>
    <form role="search" novalidate @submit=${(event: Event) => options.search(valueIn(event, 'words'))}>
      <input class="control words" name="words" type="search" autocomplete="off" aria-label=${words.search} />
      ${button({ label: nothing, aloud: words.find, icon: searchIcon(), kind: 'quiet', type: 'submit', part: 'tool' })}
    </form>
    <div>
      ${button({ label: words.print, icon: printer(), busy: options.isPrinting, press: options.print, part: 'tool' })}
      ${options.drawDownload()}
    </div>
    <p class="hint quiet" id="reader-said" aria-hidden="true">${options.said}</p>
  </div>`;
}
