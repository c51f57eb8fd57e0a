import { type AvenantError, isAvenantError } from '@avenant/api';
import { type TemplateResult, html, nothing } from 'lit';
import { after } from '../kit/after.js';
import { Departure } from '../kit/departure.js';
import type { AvenantElement } from '../kit/element.js';
import { percent } from '../kit/format.js';
import { Labels } from '../kit/labels.js';
import { makeStale } from '../kit/topics.js';
import { button } from './button.js';
import { fieldStyles } from './field.styles.js';
import { heading } from './heading.js';
import { x } from './icons/x.js';
import { mark, pageWith } from './pdf/find-words.js';
import { type OpenPaper, type PaperTrouble, PaperOpening, troubleOf } from './pdf/open-paper.js';
import type { Paper } from './pdf/paper-bytes.js';
import { PdfPages } from './pdf/pdf-pages.js';
import { printPaper } from './pdf/print-paper.js';
import { type ReaderNewsOptions, readerNews } from './pdf/reader-news.js';
import { readerTools } from './pdf/reader-tools.js';
import { pdfReaderLabels } from './pdf-reader.labels.js';
import { pdfReaderStyles } from './pdf-reader.styles.js';

/** A paper that has shown nothing for so long will not: a hostile one may keep its worker busy for ever. */
const slowMs = 10_000;
const endlessMs = 30_000;

export type PdfReaderOptions = Pick<ReaderNewsOptions, 'drawDownload' | 'sentence'>;
export type ReadPaper = Paper & { readonly title: string };

/** Shows a PDF over the page: its pages as they are needed, their words to be selected and found; or says why it cannot. */
export class PdfReader {
  #host: AvenantElement;
  #options: PdfReaderOptions;
  #words: Labels<typeof pdfReaderLabels.fr>;
  #paper?: ReadPaper | undefined;
  #opening?: PaperOpening | undefined;
  #open?: OpenPaper | undefined;
  #pages?: PdfPages | undefined;
  #trouble?: PaperTrouble | AvenantError | undefined;
  #isSlow = false;
  #page = 1;
  #said = '';
  /** What was looked for last: the same again leads to the next page. */
  #found = '';
  #wrongPage = false;
  #printing?: AbortController | undefined;
  #cancels: (() => void)[] = [];

  constructor(host: AvenantElement, options: PdfReaderOptions) {
    this.#host = host;
    this.#options = options;
    this.#words = new Labels(host, pdfReaderLabels);
    (host.renderRoot as ShadowRoot).adoptedStyleSheets.push(fieldStyles.styleSheet!, pdfReaderStyles.styleSheet!);
    new Departure(host, () => this.#end());
  }

  async open(paper: ReadPaper): Promise<void> {
    this.#end();
    this.#paper = paper;
    this.#page = 1;
    this.#said = '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog?.showModal();
    this.#root.getElementById('reader-title')?.focus();
    await this.#begin(paper);
  }

  #begin = async (paper: ReadPaper): Promise<void> => {
    const api = this.#host.client;
    if (!api) return;
    const opening = (this.#opening = new PaperOpening());
    this.#trouble = undefined;
    this.#isSlow = false;
    this.#cancels = [
      after(slowMs, () => {
        this.#isSlow = true;
        this.#host.requestUpdate();
      }),
      after(endlessMs, () => this.#fail('endless')),
    ];
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
      this.#open = await opening.open(api, paper);
      this.#pages = await PdfPages.show(this.#open, this.#root.getElementById('sheet')!, {
        headingLevel: this.#host.headingLevel,
        nameOf: (page) => this.#words.words.ofPages({ page, count: this.#open!.pdf.numPages }),
        turned: (page) => this.#turned(page),
        failed: (error) => this.#fail(troubleOf(error) ?? 'broken'),
      });
      if (this.#opening !== opening) return;
      this.#calm();
      makeStale(api, 'documents');
    } catch (error) {
      if (this.#opening === opening) this.#fail(isAvenantError(error) ? error : (troubleOf(error) ?? 'broken'));
    }
    this.#host.requestUpdate();
  };

  get #root(): ShadowRoot {
    return this.#host.renderRoot as ShadowRoot;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#root.querySelector<HTMLDialogElement>('dialog.reader');
  }

  #calm(): void {
    for (const cancel of this.#cancels.splice(0)) cancel();
  }

  #fail(trouble: PaperTrouble | AvenantError): void {
    this.#stop();
    this.#trouble = trouble;
    this.#host.requestUpdate();
  }

  /** Ends what is under way; what is said of it stays. */
  #stop(): void {
    this.#calm();
    this.#printing?.abort();
    this.#pages?.end();
    this.#opening?.stop();
    this.#pages = this.#open = this.#opening = this.#printing = undefined;
  }

  #end(): void {
    this.#stop();
    this.#trouble = undefined;
    this.#paper = undefined;
    this.#host.requestUpdate();
  }

  #turned(page: number): void {
    if (page === this.#page) return;
    this.#page = page;
    this.#host.requestUpdate();
  }

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  #goTo(page: number): void {
    const pages = this.#pages!;
    this.#wrongPage = !(Number.isInteger(page) && page >= 1 && page <= pages.count);
    if (this.#wrongPage) return this.#say(this.#words.words.pageRange({ count: pages.count }));
    pages.goTo(page);
    this.#page = page;
    this.#say(this.#words.words.ofPages({ page, count: pages.count }));
  }

  #zoom(step: 1 | -1): void {
    const pages = this.#pages!;
    pages.zoomBy(step);
    this.#say(this.#words.words.zoomed({ percent: percent(String(pages.zoom), { locale: this.#words.locale }) }));
  }

  #rotate(): void {
    const pages = this.#pages!;
    pages.look({ rotation: (pages.rotation + 90) % 360 });
    this.#say(this.#words.words.rotated({ degrees: pages.rotation }));
  }

  async #search(text: string): Promise<void> {
    const words = text.trim();
    const [open, pages, opening] = [this.#open!, this.#pages!, this.#opening];
    if (words === '') return;
    const page = await pageWith(open.pdf, words, this.#found === words ? this.#page : this.#page - 1, new AbortController().signal);
    if (this.#opening !== opening) return;
    this.#found = words;
    if (page === undefined) return this.#say(this.#words.words.notFound({ words }));
    this.#page = page;
    this.#say(this.#words.words.found({ page }));
    await pages.show(page);
    mark(pages.elementOf(page)!, words);
  }

  async #print(): Promise<void> {
    const { pdf } = this.#open!;
    const printing = (this.#printing = new AbortController());
    const { words } = this.#words;
    try {
      await printPaper(pdf, this.#dialog!, {
        title: this.#paper!.title,
        progress: (page) => this.#say(words.printing({ page, count: pdf.numPages })),
        signal: printing.signal,
      });
      this.#say('');
    } catch {
      if (!printing.signal.aborted) this.#say(words.notPrinted);
    }
    if (this.#printing === printing) this.#printing = undefined;
    this.#host.requestUpdate();
  }

  /** A native modal dialog, while a paper is open. */
  draw(): TemplateResult | typeof nothing {
    const paper = this.#paper;
    if (!paper) return nothing;
    const { words } = this.#words;
    return html`<dialog class="reader" part="reader" aria-labelledby="reader-title" @close=${() => this.#end()}>
      <div class="reading">
        <header>
          ${heading(this.#host.headingLevel, paper.title, { id: 'reader-title', focusable: true })}
          ${button({ label: nothing, aloud: words.close, icon: x(), kind: 'quiet', press: () => this.#dialog?.close() })}
        </header>
        <div class="middle">
          <div
            id="sheet"
            class="sheet"
            role="region"
            aria-label=${words.pages}
            tabindex="0"
            ?hidden=${!this.#pages && !this.#opening}
          ></div>
          <div role="status" class=${this.#pages ? 'aloud' : 'message'}>${this.#pages ? this.#said : this.#renderNews(paper)}</div>
        </div>
        ${this.#pages ? this.#renderTools(this.#pages) : nothing}
      </div>
    </dialog>`;
  }

  #renderNews(paper: ReadPaper): TemplateResult {
    const { drawDownload, sentence } = this.#options;
    const more = { words: this.#words.words, isSlow: this.#isSlow, drawDownload, sentence };
    return readerNews(this.#trouble, { ...more, retry: () => void this.#begin(paper) });
  }

  #renderTools(pages: PdfPages): TemplateResult {
    return readerTools({
      words: this.#words.words,
      page: this.#page,
      count: pages.count,
      isWrong: this.#wrongPage,
      isPrinting: this.#printing !== undefined,
      said: this.#said,
      mayShrink: pages.mayZoom(-1),
      mayGrow: pages.mayZoom(1),
      goTo: (page) => this.#goTo(page),
      zoom: (step) => this.#zoom(step),
      rotate: () => this.#rotate(),
      search: (text) => void this.#search(text),
      print: () => void this.#print(),
      drawDownload: this.#options.drawDownload,
    });
  }
}
