import { pieces } from '../pieces.js';
import type { ByteSource, Files, Keep } from '../ports.js';

/** Files kept in the page's memory; no Blob is made to read them, which a browser keeps in another process. */
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
  async read(id: string, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(Math.max(Math.min(end, this.size(id)) - start, 0));
    let at = 0;
    for (const piece of this.#files.get(id) ?? []) {
      const wanted = piece.subarray(Math.max(start - at, 0), Math.max(end - at, 0));
      if (wanted.length > 0) bytes.set(wanted, Math.max(at - start, 0));
      at += piece.length;
    }
    return bytes;
  }
  stream(id: string): ReadableStream<Uint8Array> {
    return new Blob(this.#files.get(id) ?? []).stream();
  }
  async sha256(id: string, look?: (piece: Uint8Array) => void): Promise<string> {
    const bytes = await this.read(id, 0, this.size(id));
    look?.(bytes);
    const digest = await crypto.subtle.digest('SHA-256', bytes);
    return Array.from(new Uint8Array(digest), (octet) => octet.toString(16).padStart(2, '0')).join('');
  }
  async delete(id: string): Promise<void> {
    this.#files.delete(id);
  }
}
