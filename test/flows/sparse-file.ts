import { readFileSync } from 'node:fs';

const fixtures = new URL('../fixtures/', import.meta.url);

export const bytesOf = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(new URL(name, fixtures)));

/** A fixture, under any name. */
export const fixture = (name: string, as = name): File => new File([bytesOf(name)], as);

/** A file of any size that begins with `head`, ends with `tail` and is zero in between; nothing is allocated but what is read. */
export function sparseFile(name: string, size: number, head: Uint8Array = bytesOf('plain.pdf'), tail = new Uint8Array()): File {
  const slice = (start = 0, end = size) => {
    const [from, to] = [Math.min(start, size), Math.min(end, size)];
    const bytes = new Uint8Array(Math.max(0, to - from));
    bytes.set(head.subarray(from, to));
    const tailAt = size - tail.length;
    if (tail.length > 0 && to > tailAt) bytes.set(tail.subarray(Math.max(0, from - tailAt), to - tailAt), Math.max(0, tailAt - from));
    return new Blob([bytes]);
  };
  return new Proxy(new File([], name), {
    get: (file, key) => (key === 'size' ? size : key === 'slice' ? slice : Reflect.get(file, key, file)),
  });
}

/** A file that has moved since it was chosen. */
export const lostFile = (name: string, size = 4096): File =>
  new Proxy(new File([], name), {
    get: (file, key) =>
      key === 'size'
        ? size
        : key === 'slice'
          ? () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) })
          : Reflect.get(file, key, file),
  });
