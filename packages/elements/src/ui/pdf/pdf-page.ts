import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import type { OpenPaper } from './open-paper.js';

/** How a page is looked at. */
export interface View {
  /** CSS pixels of the width that a page may take at « 100 % ». */
  readonly width: number;
  readonly zoom: number;
  readonly rotation: number;
}

/** Phones end a page whose canvas is larger than this. */
const mostPixels = 16_777_216;
const widest = 900;

/** One page: its place on the sheet from the beginning, its picture and its words while it is near. */
export class PdfPage {
  readonly element = document.createElement('div');
  #open: OpenPaper;
  #number: number;
  #page?: PDFPageProxy | undefined;
  #task?: RenderTask | undefined;
  #headingLevel: number;
  #size: readonly [width: number, height: number];
  #round = 0;
  #view: View;
  /** Something of it can be seen. */
  isNear = false;

  constructor(open: OpenPaper, number: number, size: readonly [number, number], view: View, headingLevel: number) {
    this.#open = open;
    this.#number = number;
    this.#size = size;
    this.#headingLevel = headingLevel;
    this.#view = view;
    this.element.className = 'page';
    this.element.setAttribute('role', 'group');
    this.#lay();
  }

  /** Draws it anew, as it is looked at now; only its place where it is far. */
  async look(view: View = this.#view): Promise<void> {
    this.#view = view;
    this.#lay();
    this.#stop();
    if (this.isNear) await this.#draw();
  }

  /** Once its words are there. */
  async drawn(): Promise<void> {
    if (!this.element.querySelector('.textLayer')) await this.look().catch(() => {});
  }

  /** Its picture is given back; its place stays. */
  leave(): void {
    this.isNear = false;
    this.#stop();
    this.element.replaceChildren();
    this.#page?.cleanup();
  }

  get #scale(): number {
    const { width, zoom, rotation } = this.#view;
    const across = rotation % 180 === 0 ? this.#size[0] : this.#size[1];
    return (Math.min(width, widest) / across) * zoom;
  }

  #lay(): void {
    const [width, height] = this.#view.rotation % 180 === 0 ? this.#size : this.#size.toReversed();
    const { style } = this.element;
    style.setProperty('inline-size', `${width! * this.#scale}px`);
    style.setProperty('block-size', `${height! * this.#scale}px`);
    style.setProperty('--total-scale-factor', String(this.#scale));
  }

  #stop(): void {
    this.#round += 1;
    this.#task?.cancel();
    this.#task = undefined;
  }

  async #draw(): Promise<void> {
    const round = this.#round;
    const page = (this.#page ??= await this.#open.pdf.getPage(this.#number));
    if (round !== this.#round) return;
    const { rotation } = this.#view;
    const bare = page.getViewport({ scale: 1 });
    this.#size = [bare.width, bare.height];
    this.#lay();
    const viewport = page.getViewport({ scale: this.#scale, rotation: (page.rotate + rotation) % 360 });
    const canvas = document.createElement('canvas');
    const sharp = Math.min(devicePixelRatio || 1, Math.sqrt(mostPixels / (viewport.width * viewport.height)));
    canvas.width = Math.max(1, Math.floor(viewport.width * sharp));
    canvas.height = Math.max(1, Math.floor(viewport.height * sharp));
    canvas.setAttribute('aria-hidden', 'true');
    const words = document.createElement('div');
    words.className = 'textLayer';
    this.#task = page.render({ canvas, viewport, transform: [sharp, 0, 0, sharp, 0, 0] });
    await this.#task.promise;
    if (round !== this.#round) return;
    this.element.replaceChildren(canvas, words);
    const { pdfjs, giveStructure } = this.#open;
    const textContentSource = await page.getTextContent({ includeMarkedContent: true });
    if (textContentSource.lang) words.lang = textContentSource.lang;
    await new pdfjs.TextLayer({ textContentSource, container: words, viewport }).render();
    await giveStructure(page, words, this.#headingLevel);
  }
}
