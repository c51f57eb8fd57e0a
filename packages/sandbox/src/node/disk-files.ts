import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ByteSource, Files, Keep } from '../ports.js';
import { BatchedWriter } from './batched-writer.js';

const buffer = 1_048_576;

/** Files of one folder that nothing serves, under names that only the server makes. */
export class DiskFiles implements Files {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  }
  size(id: string): number {
    return statSync(this.#path(id), { throwIfNoEntry: false })?.size ?? 0;
  }
  async append(id: string, source: ByteSource, keep: Keep = (length) => length): Promise<number> {
    const file = await BatchedWriter.open(this.#path(id));
    try {
      return await pour(source, file, keep);
    } finally {
      // Whatever ended the source, what was kept is written before anybody is answered.
      await file.close();
    }
  }
  async read(id: string, start: number, end: number): Promise<Uint8Array> {
    const handle = await open(this.#path(id), 'r');
    try {
      const { buffer: octets, bytesRead } = await handle.read(new Uint8Array(Math.max(end - start, 0)), 0, Math.max(end - start, 0), start);
      return octets.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }
  stream(id: string): ReadableStream<Uint8Array> {
    return Readable.toWeb(createReadStream(this.#path(id))) as ReadableStream<Uint8Array>;
  }
  async sha256(id: string, look?: (piece: Uint8Array) => void): Promise<string> {
    const hash = createHash('sha256');
    // A buffer of a mebibyte for each small paper would keep the garbage collector busy.
    const highWaterMark = Math.min(buffer, Math.max(this.size(id), 1));
    for await (const piece of createReadStream(this.#path(id), { highWaterMark })) {
      hash.update(piece as Uint8Array);
      look?.(piece as Uint8Array);
    }
    return hash.digest('hex');
  }
  async delete(id: string): Promise<void> {
    await rm(this.#path(id), { force: true });
  }
  #path(id: string): string {
    if (!/^[a-z]+_[a-z0-9_]{1,64}$/.test(id)) throw new TypeError('not a name that the server made');
    return join(this.#folder, id);
  }
}

async function pour(source: ByteSource, file: BatchedWriter, keep: Keep): Promise<number> {
  let added = 0;
  for await (const piece of source as AsyncIterable<Uint8Array>) {
    const kept = keep(piece.length);
    added += kept;
    const busy = kept > 0 ? file.write(kept < piece.length ? piece.subarray(0, kept) : piece) : undefined;
    if (busy) await busy;
    if (kept < piece.length) break;
  }
  return added;
}
