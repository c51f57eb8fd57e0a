import { type Paper, paper } from './paper.js';
import type { DocumentRow } from './records.js';
import { begun } from './tag.js';
import type { World } from './world.js';

export type Sheet = Omit<DocumentRow, 'version' | 'createdAt' | 'updatedAt' | 'state' | 'mime' | 'bytes' | 'sha256' | 'fileId'> & {
  at: string;
  lines: Paper['lines'];
};

async function* once(bytes: Uint8Array) {
  yield bytes;
}

/** Writes a document's bytes, as a PDF, into the file store; its record is for the caller to keep. */
export async function print(world: World, { lines, at, ...document }: Sheet): Promise<DocumentRow> {
  const bytes = await paper({ title: document.title, author: world.config.name, at, lines });
  const fileId = document.id;
  await world.files.delete(fileId);
  await world.files.append(fileId, once(bytes));
  const sha256 = await world.files.sha256(fileId);
  return { ...document, ...begun(at), state: 'available', mime: 'application/pdf', bytes: bytes.length, sha256, fileId };
}
