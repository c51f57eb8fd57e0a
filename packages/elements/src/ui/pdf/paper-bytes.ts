import { AvenantError, type InsurerApi } from '@avenant/api';

/** What is fetched first, and where a file is read on and on. */
const pieceBytes = 65_536;
/**
 * The least that pdf.js asks for. Where all pages hang on one branch it looks up every one of them before it shows the first: two hundred
 * entries, each in another place of the file, must not bring the whole file along.
 */
export const grainBytes = 1024;
/** The end of a file, where it says what lies where: pdf.js begins with it, in many small steps. */
const tailBytes = 32_768;
/** A file of so much comes whole: a second question would last longer. */
const smallBytes = 4 * pieceBytes;

/** A paper to be read. */
export interface Paper {
  readonly documentId: string;
  /** As the insurer says it; a server that tells the length of what it answers is believed over it. */
  readonly bytes: number;
}

const where = 'documents.link';

/**
 * The octets of a paper, by ranges where its server answers ranges. A link is its own permission and soon expires, while somebody reads for
 * long: when it is no longer good, another one is asked for.
 */
export class PaperBytes {
  /** All of it, where it came whole. */
  whole?: Uint8Array<ArrayBuffer> | undefined;
  /** Its beginning, where it comes by ranges. */
  start?: Uint8Array<ArrayBuffer> | undefined;
  length: number;
  readonly #api: InsurerApi;
  readonly #id: string;
  readonly #said: number;
  readonly #signal: AbortSignal;
  #end?: Promise<Uint8Array<ArrayBuffer> | undefined> | undefined;
  #link?: Promise<string> | undefined;
  /** How many times in a row was read on, by where it ended. */
  readonly #runs = new Map<number, number>();

  private constructor(api: InsurerApi, { documentId, bytes }: Paper, signal: AbortSignal) {
    this.#api = api;
    this.#id = documentId;
    this.#signal = signal;
    this.length = this.#said = bytes;
  }

  /** Answers once its beginning is there. */
  static async open(api: InsurerApi, paper: Paper, signal: AbortSignal): Promise<PaperBytes> {
    const bytes = new PaperBytes(api, paper, signal);
    const isSmall = paper.bytes <= smallBytes;
    const first = bytes.#ask(isSmall ? undefined : `bytes=0-${pieceBytes - 1}`);
    const tail = new AbortController();
    if (!isSmall)
      bytes.#end = bytes.#piece(paper.bytes - tailBytes, paper.bytes, AbortSignal.any([signal, tail.signal])).catch(() => undefined);
    const response = await first;
    // A server that knows no ranges sends all of it: once is enough.
    if (response.status !== 206) tail.abort();
    const octets = new Uint8Array(await response.arrayBuffer());
    if (response.status === 206) {
      const [, total] = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '') ?? [];
      bytes.length = Number(total ?? paper.bytes);
      bytes.start = octets;
    } else bytes.whole = octets;
    return bytes;
  }

  /** What is asked for; and more where it goes on for the second time from what was asked for before: then pdf.js is reading, and will ask again. */
  async range(begin: number, wanted: number): Promise<Uint8Array<ArrayBuffer>> {
    const at = begin - (this.#said - tailBytes);
    const tail = at >= 0 ? await this.#end : undefined;
    if (tail?.length === tailBytes && wanted <= this.#said) return tail.slice(at, at + wanted - begin);
    const run = this.#runs.get(begin) ?? 0;
    const end = run > 1 ? Math.min(Math.max(wanted, begin + pieceBytes), this.length) : wanted;
    this.#runs.set(end, run + 1);
    return this.#piece(begin, end);
  }

  async #piece(begin: number, end: number, signal = this.#signal): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#ask(`bytes=${begin}-${end - 1}`, signal);
    const octets = new Uint8Array(await response.arrayBuffer());
    // A server that has changed its mind, and answers all of it.
    return response.status === 206 ? octets : octets.slice(begin, end);
  }

  async #ask(range: string | undefined, signal = this.#signal): Promise<Response> {
    const isFirst = this.#link === undefined;
    const response = await this.#follow(range, signal);
    if (response.ok) return response;
    // The link has expired meanwhile.
    this.#link = undefined;
    const again = isFirst ? response : await this.#follow(range, signal);
    if (again.ok) return again;
    throw new AvenantError(again.status >= 500 ? 'upstream-unavailable' : 'not-found', where);
  }

  async #follow(range: string | undefined, signal: AbortSignal): Promise<Response> {
    this.#link ??= this.#api.documents.link({ documentId: this.#id }, { signal: this.#signal }).then(({ url }) => url);
    let url: string;
    try {
      url = await this.#link;
    } catch (error) {
      this.#link = undefined;
      throw error;
    }
    const { protocol } = new URL(url, document.baseURI);
    if (!/^(https?|blob):$/.test(protocol)) throw new AvenantError('invalid-answer', where);
    try {
      // As a press on a link does it: nobody's cookies, and no word of where it is read.
      return await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer', ...(range && { headers: { Range: range } }) });
    } catch (cause) {
      signal.throwIfAborted();
      throw new AvenantError(navigator.onLine ? 'network' : 'offline', where, {}, { cause });
    }
  }
}
