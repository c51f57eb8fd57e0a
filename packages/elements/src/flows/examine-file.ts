import { type ByteSource, byteSourceOf, inspectFile } from '@avenant/api/file-kind.js';
import { safeFilename } from '@avenant/api/file-name.js';
import type { FileFacts } from './file-rules.js';
import { fingerprint } from './fingerprint.js';

const EDGE = 65_536;
/** A little more of the beginning: a PDF made for the web keeps the end of its first table there. */
const HEAD = EDGE + 4096;

/**
 * Reads what the rules ask about: a few windows of the file, never the whole. Rejects when it cannot be read. Its two ends are read once,
 * side by side: most questions are about them, and each reading takes its time.
 */
export async function examineFile(file: File): Promise<FileFacts> {
  const { size, read } = byteSourceOf(file);
  const from = Math.max(0, size - EDGE);
  const [head, tail] = await Promise.all([read(0, Math.min(HEAD, size)), read(from, size)]);
  const source: ByteSource = {
    size,
    read: async (start, end) =>
      end <= HEAD ? head.slice(start, end) : start >= from ? tail.slice(start - from, end - from) : read(start, end),
  };
  const [kind, print] = await Promise.all([inspectFile(source), fingerprint(source)]);
  return { filename: safeFilename(file.name), bytes: size, fingerprint: print, ...kind };
}

/** Whether the file still gives its bytes: it may have moved, or its cloud drive may be offline. */
export const isReadable = (file: Blob): Promise<boolean> =>
  file
    .slice(0, 1)
    .arrayBuffer()
    .then(
      () => true,
      () => false,
    );
