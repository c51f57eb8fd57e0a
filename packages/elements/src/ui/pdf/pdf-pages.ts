import type { OpenPaper } from './open-paper.js';
import { PdfPage, type View } from './pdf-page.js';

/** Room around a page, on both sides. */
const margin = 32;
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

export interface PagesOptions {
  /** Of the paper's title in the page: its own headings come below. */
  readonly headingLevel: number;
  /** « Page 3 sur 200 » */
  readonly nameOf: (page: number) => string;
  /** The page that is read has changed. */
  readonly turned: (page: number) => void;
  /** A page could not be drawn. */
  readonly failed: (error: unknown) => void;
}

const isOver = (error: unknown) => /^(RenderingCancelled|Abort)/.test((error as Error).name);

/** The pages one under the other in a box that scrolls; those that are near are drawn. */
export class PdfPages {
  readonly #box: HTMLElement;
  readonly #options: PagesOptions;
  readonly #pages: PdfPage[] = [];
  readonly #near: IntersectionObserver;
  readonly #resized: ResizeObserver;
  readonly #seen = new Map<Element, number>();
  #view: View;

  private constructor(box: HTMLElement, options: PagesOptions) {
    this.#box = box;
    this.#options = options;
    this.#view = { width: this.#room, zoom: 1, rotation: 0 };
    this.#near = new IntersectionObserver((seen) => this.#notice(seen), { root: box, rootMargin: '50% 0px', threshold: [0, 0.25, 0.5, 1] });
    this.#resized = new ResizeObserver(() => {
      if (this.#room > 0 && this.#room !== this.#view.width) this.look({ width: this.#room });
    });
  }

  /** Answers once the first page is drawn. */
  static async show(open: OpenPaper, box: HTMLElement, options: PagesOptions): Promise<PdfPages> {
    const pages = new PdfPages(box, options);
    const first = (await open.pdf.getPage(1)).getViewport({ scale: 1 });
    for (let number = 1; number <= open.pdf.numPages; number += 1) {
      const page = new PdfPage(open, number, [first.width, first.height], pages.#view, options.headingLevel);
      page.element.setAttribute('aria-label', options.nameOf(number));
      pages.#pages.push(page);
    }
    box.replaceChildren(...pages.#pages.map(({ element }) => element));
    pages.#pages[0]!.isNear = true;
    await pages.#pages[0]!.look();
    for (const { element } of pages.#pages) pages.#near.observe(element);
    pages.#resized.observe(box);
    return pages;
  }

  get count(): number {
    return this.#pages.length;
  }

  get zoom(): number {
    return this.#view.zoom;
  }

  mayZoom(step: 1 | -1): boolean {
    return zooms[zooms.indexOf(this.zoom) + step] !== undefined;
  }

  zoomBy(step: 1 | -1): void {
    if (this.mayZoom(step)) this.look({ zoom: zooms[zooms.indexOf(this.zoom) + step]! });
  }

  get rotation(): number {
    return this.#view.rotation;
  }

  /** Looks at them otherwise; the page that was read stays where it is. */
  look(change: Partial<View>): void {
    const at = this.current;
    this.#view = { ...this.#view, ...change };
    for (const page of this.#pages) this.#draw(page, this.#view);
    this.goTo(at);
  }

  goTo(number: number): void {
    const page = this.#pages[number - 1];
    if (page) this.#box.scrollTo({ top: page.element.offsetTop - margin / 4 });
  }

  /** Goes there, and answers once it is drawn. */
  async show(number: number): Promise<void> {
    this.goTo(number);
    const page = this.#pages[number - 1]!;
    page.isNear = true;
    await page.drawn();
  }

  elementOf(number: number): HTMLElement | undefined {
    return this.#pages[number - 1]?.element;
  }

  /** The page of which most is seen. */
  get current(): number {
    const best = this.#pages.reduce((most, { element }, i) => {
      const seen = this.#seen.get(element) ?? 0;
      return seen > (this.#seen.get(this.#pages[most]!.element) ?? 0) ? i : most;
    }, 0);
    return best + 1;
  }

  end(): void {
    this.#near.disconnect();
    this.#resized.disconnect();
    for (const page of this.#pages) page.leave();
  }

  get #room(): number {
    return Math.max(0, this.#box.clientWidth - margin);
  }

  #draw(page: PdfPage, view?: View): void {
    page.look(view).catch((error: unknown) => {
      if (!isOver(error)) this.#options.failed(error);
    });
  }

  #notice(seen: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, intersectionRect } of seen) {
      const page = this.#pages.find(({ element }) => element === target)!;
      this.#seen.set(target, intersectionRect.height);
      if (isIntersecting === page.isNear) continue;
      page.isNear = isIntersecting;
      if (isIntersecting) this.#draw(page);
      else page.leave();
    }
    this.#options.turned(this.current);
  }
}
