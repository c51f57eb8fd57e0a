/** PDFs for the sample documents and for letters: tagged, so that they are read aloud as they are seen. */

export interface Paper {
  readonly title: string;
  /** Whose paper it is. */
  readonly author: string;
  /** RFC 3339: when it was written. The same paper is the same octets. */
  readonly at: string;
  /** Paragraphs; several together are a list. */
  readonly lines: readonly (string | readonly string[])[];
}

const font = 'Helvetica';
const [ink, quiet, accent] = ['#1b2330', '#5b6573', '#1f4b7a'];
const margin = 72;

/** What the standard fonts' code page has beyond Latin-1. */
const windows = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const isWritten = (character: string) => /[\x20-\x7e\xa0-\xff]/.test(character) || windows.includes(character);
const plain = (character: string) => {
  const [base = '?'] = character.normalize('NFD');
  return isWritten(base) ? base : '?';
};

/** As the standard fonts can write it: a narrow space becomes a plain one, a letter that they lack loses its mark. */
export const written = (text: string): string =>
  Array.from(text.normalize('NFC').replaceAll('\u202F', '\u00A0').replaceAll('\t', ' '), (one) => (isWritten(one) ? one : plain(one))).join(
    '',
  );

type Printed = PDFKit.PDFDocument;

const escaped = (text = '') => text.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`);

/** Half a megabyte of code, for whoever prints. Node's own build knows the standard fonts; a page is handed the one that is used. */
async function load() {
  const library: { default: PDFKit.PDFDocument; registerStdFonts?: (font: object) => void } = await import('pdfkit');
  library.registerStdFonts?.((await import('pdfkit/standard-fonts/Helvetica')).default);
  const Base = library.default as unknown as new (options: PDFKit.PDFDocumentOptions) => Printed & { endMetadata(): void };
  return class extends Base {
    /** The first ones come before the library's constructor is over. */
    declare parts?: Uint8Array[];
    /** Keeps its parts: as a stream of hundreds of small ones a paper would take twice the time. */
    override push(part: Uint8Array | null): boolean {
      if (part) (this.parts ??= []).push(part);
      return true;
    }
    /** The library writes its XML without a thought of what a title may hold. */
    override endMetadata(): void {
      this.info = { ...this.info, Title: escaped(this.info.Title), Author: escaped(this.info.Author) };
      super.endMetadata();
    }
  };
}
let library: ReturnType<typeof load> | undefined;

function write(document: Printed, { title, author, lines }: Paper): void {
  const say = (text: string, size: number, colour: string, more: PDFKit.Mixins.TextOptions = {}) =>
    document
      .fontSize(size)
      .fillColor(colour)
      .text(written(text), margin, undefined, { lineGap: size / 3, ...more });
  const body = document.struct('Document');
  document.addStructure(body);
  body.add(document.struct('P', {}, () => say(author, 12, accent)));
  const rule = document.y + 6;
  document.markContent('Artifact', { type: 'Layout' });
  document
    .moveTo(margin, rule)
    .lineTo(document.page.width - margin, rule)
    .lineWidth(0.75)
    .stroke(accent);
  document.endMarkedContent();
  document.y = rule + 36;
  body.add(document.struct('H1', {}, () => say(title, 22, ink)));
  document.y += 18;
  const paragraph = (text: string) => {
    body.add(document.struct('P', {}, () => say(text, 11, ink)));
    document.y += 8;
  };
  for (const line of lines.filter((one) => one !== ''))
    if (typeof line === 'string') paragraph(line);
    else {
      const list = document.struct('L');
      body.add(list);
      for (const item of line) {
        list.add(document.struct('LI', {}, [document.struct('LBody', {}, () => say(item, 11, ink))]));
        document.y += 4;
      }
      document.y += 8;
    }
  body.end();
}

/** « 2 / 3 » at the foot of each page, where there is more than one: not part of what is read. */
function number(document: Printed): void {
  const { count } = document.bufferedPageRange();
  for (let page = 0; count > 1 && page < count; page += 1) {
    const { height, width, margins } = document.switchToPage(page) as unknown as PDFKit.PDFPage;
    // Below the margin there would else be another page.
    margins.bottom = 0;
    document.markContent('Artifact', { type: 'Pagination' });
    document
      .fontSize(9)
      .fillColor(quiet)
      .text(`${page + 1} / ${count}`, margin, height - 45, { width: width - 2 * margin, align: 'right' });
    document.endMarkedContent();
  }
}

/** Prints it anew. */
export async function print(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const Document = await (library ??= load());
  const document = new Document({
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    // The same octets behind both doors, whose compressors differ.
    compress: false,
    bufferPages: true,
    size: 'A4',
    margin,
    font,
    info: { Title: paper.title, Author: paper.author, CreationDate: new Date(paper.at) },
  });
  write(document, paper);
  number(document);
  document.end();
  const { parts = [] } = document;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const most = 200;
/** Worlds that begin alike have the same papers: each is made once. */
export const papers = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

async function make(key: string, content: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const { printed } = await import('./seed/printed.js');
  const ready = printed[key];
  if (ready === undefined) return print(content);
  const octets = new Uint8Array(ready.length);
  for (let i = 0; i < octets.length; i += 1) octets[i] = ready.charCodeAt(i);
  return octets;
}

export function paper(content: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const key = JSON.stringify([content.title, content.author, content.at, content.lines]);
  if (papers.size >= most) papers.clear();
  const made = papers.get(key) ?? make(key, content);
  papers.set(key, made);
  return made;
}
