import { type ByteSource, byteSourceOf, inspectFile } from '@avenant/api/file-kind.js';
import { safeFilename } from '@avenant/api/file-name.js';
import type { FileFacts } from './file-rules.js';
import { fingerprint } from './fingerprint.js';

const EDGE = 65_536;
/** A little more of the beginning: a PDF made for the web keeps the end of its first table there. */
const HEAD = EDGE + 4096;

/** The same source, its two ends read once and side by side: most questions about a file are about them, and each reading takes its time. */
function withEdges(source: ByteSource): ByteSource {
  const { size } = source;
  const from = Math.max(0, size - EDGE);
  const [head, tail] = [source.read(0, Math.min(HEAD, size)), source.read(from, size)];
  for (const edge of [head, tail]) edge.catch(() => {}); // Told to whoever asks for it.
  return {
    size,
    async read(start, end) {
      if (end <= HEAD) return (await head).slice(start, end);
      if (start >= from) return (await tail).slice(start - from, end - from);
      return source.read(start, end);
    },
  };
}

/** Reads what the rules ask about: a few windows of the file, never the whole. Rejects when it cannot be read. */
export async function examineFile(file: File): Promise<FileFacts> {
  const source = withEdges(byteSourceOf(file));
  const [kind, print] = await Promise.all([inspectFile(source), fingerprint(source)]);
  return { filename: safeFilename(file.name), bytes: file.size, fingerprint: print, ...kind };
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
