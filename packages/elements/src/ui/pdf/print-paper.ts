import type { PDFDocumentProxy } from 'pdfjs-dist';

/** Sharp enough for a stamp; pdf.js counts in 72 to the inch. */
const dotsPerInch = 150;

const picture = async (pdf: PDFDocumentProxy, number: number): Promise<string> => {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: dotsPerInch / 72 });
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  canvas.width = canvas.height = 0;
  page.cleanup();
  return URL.createObjectURL(blob!);
};

/**
 * Prints the pages and nothing of the page around them: pictures in an empty frame, which no policy of the host forbids. `progress` is told
 * each page; the signal ends it.
 */
export async function printPaper(
  pdf: PDFDocumentProxy,
  place: HTMLElement,
  { title, progress, signal }: { title: string; progress: (page: number) => void; signal: AbortSignal },
): Promise<void> {
  const addresses: string[] = [];
  const frame = document.createElement('iframe');
  frame.className = 'print';
  frame.title = title;
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      progress(number);
      addresses.push(await picture(pdf, number));
      signal.throwIfAborted();
    }
    place.append(frame);
    const inner = frame.contentWindow as (Window & typeof globalThis) | null;
    if (!inner) throw new Error('no frame');
    const sheet = new inner.CSSStyleSheet();
    sheet.replaceSync('@page{margin:0}body{margin:0}img{display:block;width:100%;max-height:100vh;object-fit:contain;break-after:page}');
    inner.document.adoptedStyleSheets = [sheet];
    inner.document.title = title;
    const images = addresses.map((src) => Object.assign(inner.document.createElement('img'), { src, alt: '' }));
    inner.document.body.append(...images);
    await Promise.all(images.map((image) => image.decode()));
    signal.throwIfAborted();
    inner.print();
  } finally {
    frame.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}
