import type { PDFDocumentProxy } from 'pdfjs-dist';

/** As people type it: without accents, capitals, or the way that a line breaks. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();

/** The next page, after this one, whose words hold these; the same one last. Nothing where none does. */
export async function pageWith(pdf: PDFDocumentProxy, words: string, after: number, signal: AbortSignal): Promise<number | undefined> {
  const wanted = plain(words.trim());
  for (let step = 1; step <= pdf.numPages; step += 1) {
    const number = ((after - 1 + step) % pdf.numPages) + 1;
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    signal.throwIfAborted();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
    if (plain(text).includes(wanted)) return number;
  }
  return undefined;
}

/** Marks what was looked for among the words of a page that is drawn. */
export function mark(page: HTMLElement, words: string): void {
  const wanted = plain(words.trim());
  for (const one of page.querySelectorAll('.textLayer span'))
    one.classList.toggle('found', wanted !== '' && plain(one.textContent ?? '').includes(wanted));
}
