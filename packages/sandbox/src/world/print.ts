import { paper } from './paper.js';
import type { DocumentRow } from './records.js';
import { begun } from './tag.js';
import type { World } from './world.js';

export type Sheet = Omit<DocumentRow, 'version' | 'createdAt' | 'updatedAt' | 'state' | 'mime' | 'bytes' | 'sha256' | 'fileId'> & {
  at: string;
  lines: readonly string[];
};

/** Writes a document's bytes, as a PDF, into the file store; its record is for the caller to keep. */
export async function print(world: World, { lines, at, ...document }: Sheet): Promise<DocumentRow> {
  const bytes = paper(document.title, lines);
  const fileId = document.id;
  await world.files.delete(fileId);
  await world.files.append(fileId, new Blob([bytes as Uint8Array<ArrayBuffer>]).stream());
  const sha256 = await world.files.sha256(fileId);
  return { ...document, ...begun(at), state: 'available', mime: 'application/pdf', bytes: bytes.length, sha256, fileId };
}
