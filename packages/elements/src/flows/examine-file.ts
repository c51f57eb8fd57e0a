import { byteSourceOf, inspectFile } from '@avenant/api/file-kind.js';
import { safeFilename } from '@avenant/api/file-name.js';
import type { FileFacts } from './file-rules.js';
import { fingerprint } from './fingerprint.js';

/** Reads what the rules ask about: a few windows of the file, never the whole. Rejects when it cannot be read. */
export async function examineFile(file: File): Promise<FileFacts> {
  const source = byteSourceOf(file);
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
