import { open, type FileHandle } from 'node:fs/promises';

/** A batch goes to the disk when it holds so many octets… */
const full = 1_048_576;
/** … or when nothing has come for so many milliseconds. */
const lull = 5;

/**
 * Adds to the end of a file in few, large writes, each under way while the next batch comes in: a piece of 64 KiB at a time would cost
 * more than receiving it.
 */
export class BatchedWriter {
  readonly #file: FileHandle;
  #batch: Uint8Array[] = [];
  #size = 0;
  #writing: Promise<unknown> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;

  private constructor(file: FileHandle) {
    this.#file = file;
  }
  static async open(path: string): Promise<BatchedWriter> {
    return new BatchedWriter(await open(path, 'a', 0o600));
  }
  /** A promise where the sender should wait for the disk. */
  write(piece: Uint8Array): Promise<unknown> | undefined {
    this.#batch.push(piece);
    this.#size += piece.length;
    this.#timer ??= setTimeout(() => this.#flush(), lull);
    if (this.#size < full) return undefined;
    const before = this.#writing;
    this.#flush();
    return before;
  }
  /** Everything that was taken is in the file once this settles. */
  async close(): Promise<void> {
    try {
      this.#flush();
      await this.#writing;
    } finally {
      await this.#file.close();
    }
  }
  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const batch = this.#batch;
    if (batch.length === 0) return;
    this.#batch = [];
    this.#size = 0;
    this.#writing = this.#writing.then(() => this.#file.writev(batch));
    // Whoever waits for it is told; until somebody does, it is nobody's unhandled failure.
    this.#writing.catch(() => {});
  }
}
