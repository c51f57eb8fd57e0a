import { AvenantError, type InsurerApi } from '@avenant/api';

/** What pdf.js asks for at a time, and what is fetched first. */
export const pieceBytes = 65_536;
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
  readonly #signal: AbortSignal;
  #link?: Promise<string> | undefined;

  private constructor(api: InsurerApi, { documentId, bytes }: Paper, signal: AbortSignal) {
    this.#api = api;
    this.#id = documentId;
    this.#signal = signal;
    this.length = bytes;
  }

  /** Answers once its beginning is there. */
  static async open(api: InsurerApi, paper: Paper, signal: AbortSignal): Promise<PaperBytes> {
    const bytes = new PaperBytes(api, paper, signal);
    const response = await bytes.#ask(paper.bytes > smallBytes ? `bytes=0-${pieceBytes - 1}` : undefined);
    const octets = new Uint8Array(await response.arrayBuffer());
    if (response.status === 206) {
      const [, total] = /\/(\d+)$/.exec(response.headers.get('Content-Range') ?? '') ?? [];
      bytes.length = Number(total ?? paper.bytes);
      bytes.start = octets;
    } else bytes.whole = octets;
    return bytes;
  }

  async range(begin: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const response = await this.#ask(`bytes=${begin}-${end - 1}`);
    const octets = new Uint8Array(await response.arrayBuffer());
    // A server that has changed its mind, and answers all of it.
    return response.status === 206 ? octets : octets.slice(begin, end);
  }

  async #ask(range: string | undefined): Promise<Response> {
    const isFirst = this.#link === undefined;
    const response = await this.#follow(range);
    if (response.ok) return response;
    // The link has expired meanwhile.
    this.#link = undefined;
    const again = isFirst ? response : await this.#follow(range);
    if (again.ok) return again;
    throw new AvenantError(again.status >= 500 ? 'upstream-unavailable' : 'not-found', where);
  }

  async #follow(range: string | undefined): Promise<Response> {
    const signal = this.#signal;
    this.#link ??= this.#api.documents.link({ documentId: this.#id }, { signal }).then(({ url }) => url);
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
