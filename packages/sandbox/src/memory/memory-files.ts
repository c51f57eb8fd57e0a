import { pieces } from '../pieces.js';
import type { ByteSource, Files, Keep } from '../ports.js';

/** Files kept in the page's memory. */
export class MemoryFiles implements Files {
  readonly #files = new Map<string, Uint8Array<ArrayBuffer>[]>();

  size(id: string): number {
    return (this.#files.get(id) ?? []).reduce((sum, piece) => sum + piece.length, 0);
  }
  async append(id: string, source: ByteSource, keep: Keep = (length) => length): Promise<number> {
    const parts = this.#files.get(id) ?? [];
    this.#files.set(id, parts);
    let added = 0;
    for await (const piece of pieces(source)) {
      const kept = keep(piece.length);
      parts.push(piece.slice(0, kept));
      added += kept;
      if (kept < piece.length) break;
    }
    return added;
  }
  async read(id: string, start: number, end: number): Promise<Uint8Array> {
    return new Uint8Array(await this.#blob(id).slice(start, end).arrayBuffer());
  }
  stream(id: string): ReadableStream<Uint8Array> {
    return this.#blob(id).stream();
  }
  async sha256(id: string): Promise<string> {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', await this.#blob(id).arrayBuffer())).reduce(
      (hex, octet) => hex + octet.toString(16).padStart(2, '0'),
      '',
    );
  }
  async delete(id: string): Promise<void> {
    this.#files.delete(id);
  }
  #blob(id: string): Blob {
    return new Blob(this.#files.get(id) ?? []);
  }
}
