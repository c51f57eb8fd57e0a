import type { InsurerApi } from '@avenant/api';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { pdfFile } from '../../kit/pdf-files.js';
import { type Paper, PaperBytes, grainBytes } from './paper-bytes.js';
import type { giveStructure } from './structure.js';
import { startWorker } from './worker.js';

/** Why a paper that has come cannot be shown: it is no good PDF, it asks for a password, or it takes for ever. */
export type PaperTrouble = 'broken' | 'encrypted' | 'endless';

export interface OpenPaper {
  readonly pdf: PDFDocumentProxy;
  readonly pdfjs: typeof import('pdfjs-dist');
  readonly giveStructure: typeof giveStructure;
}

/** A worker of its own each time: it ends with the paper, whatever a hostile one does in it. */
export class PaperOpening {
  readonly #over = new AbortController();
  #worker?: Worker | undefined;
  #failed?: ((reason: unknown) => void) | undefined;

  async open(api: InsurerApi, paper: Paper): Promise<OpenPaper> {
    const { signal } = this.#over;
    this.#worker = startWorker();
    const crashed = new Promise<never>((_, reject) => {
      this.#failed = reject;
      this.#worker!.addEventListener('error', () => reject(new Error('the worker did not begin')));
    });
    crashed.catch(() => {});
    const [pdfjs, structure, bytes] = await Promise.all([
      import('pdfjs-dist'),
      import('./structure.js'),
      PaperBytes.open(api, paper, signal),
    ]);
    signal.throwIfAborted();
    const worker = pdfjs.PDFWorker.create({ port: this.#worker, verbosity: pdfjs.VerbosityLevel.ERRORS });
    const task = pdfjs.getDocument({
      ...(bytes.whole ? { data: bytes.whole } : { range: this.#transport(pdfjs, bytes) }),
      worker,
      rangeChunkSize: grainBytes,
      // Only what is shown is fetched.
      disableAutoFetch: true,
      disableStream: true,
      // One worker, ours: pages are drawn where they are shown.
      disableWorkerRendering: true,
      enableXfa: false,
      cMapUrl: pdfFile('cmaps/'),
      cMapPacked: true,
      standardFontDataUrl: pdfFile('standard_fonts/'),
      wasmUrl: pdfFile('wasm/'),
      iccUrl: pdfFile('iccs/'),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
    });
    return { pdfjs, giveStructure: structure.giveStructure, pdf: await Promise.race([task.promise, crashed]) };
  }

  /** Ends the worker at once: what it was doing, and what waits for it. */
  stop(): void {
    this.#over.abort();
    this.#worker?.terminate();
    this.#failed?.(new Error('over'));
  }

  #transport(pdfjs: typeof import('pdfjs-dist'), bytes: PaperBytes) {
    const fail = (error: unknown) => this.#failed?.(error);
    class Transport extends pdfjs.PDFDataRangeTransport {
      override requestDataRange(begin: number, end: number): void {
        bytes.range(begin, end).then((chunk) => this.onDataRange(begin, chunk), fail);
      }
    }
    return new Transport(bytes.length, bytes.start!);
  }
}

/** What pdf.js says of a file that it cannot show; anything else is told as it is. */
export function troubleOf(error: unknown): PaperTrouble | undefined {
  const { name = '' } = error as { name?: string };
  if (name === 'PasswordException') return 'encrypted';
  return /^(InvalidPDF|MissingPDF|FormatError|UnknownError|UnexpectedResponse|Abort|BaseException)/.test(name) ? 'broken' : undefined;
}
