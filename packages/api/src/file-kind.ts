/**
 * What a file is by its content, never by its name. Both sides of an upload ask it: the page before the first byte leaves, the insurer
 * once the last has arrived. It reads windows of 64 KiB at most, so a file of any size costs the same memory.
 */

/** Bytes that can be read anywhere: a `Blob` in a page, a file on a disk. `end` is exclusive; past the end of the file means up to it. */
export interface ByteSource {
  /** Octets. */
  readonly size: number;
  read(start: number, end: number): Promise<Uint8Array>;
}

export interface FileKind {
  /** IANA media type; absent when the content is none that we know. */
  mime?: string;
  /**
   * Nobody can read it without a password (or a certificate) that is not in it. A PDF with an owner password alone opens for everyone:
   * it is not protected in this sense. Where it cannot be told for sure, it is `false`: the insurer has the last word.
   */
  passwordProtected: boolean;
}

const WINDOW = 65_536;
/** Readers look for the header of a PDF this far into the file (ISO 32000-1, Annex H, note 13). */
const HEADER = 1024;

/** A `Blob` or `File` as bytes. Reading fails when the file has moved, or when its cloud drive is offline. */
export const byteSourceOf = (blob: Blob): ByteSource => ({
  size: blob.size,
  read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
});

/** Whether a type by content is on a list of media types; `image/*` stands for every image. */
export const isAccepted = (mime: string | undefined, accept: readonly string[]): boolean =>
  mime !== undefined && accept.some((entry) => entry === mime || (entry.endsWith('/*') && mime.startsWith(entry.slice(0, -1))));

const pdf = 'application/pdf';
const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** What nearly every file begins with; `file-kind-rare` knows the others, and is loaded for the first of them. */
const common: Readonly<Record<string, string>> = { '\xff\xd8\xff': 'image/jpeg', '\x89PNG\r\n\x1a\n': 'image/png', '%PDF-': pdf };

/** Whether a trailer of the PDF speaks of encryption at all; a few cheap reads, before anything is loaded to look closer. */
async function mentionsEncryption(source: ByteSource, headerAt: number): Promise<boolean> {
  const tail = text(await source.read(Math.max(0, source.size - WINDOW), source.size));
  if (tail.includes('/Encrypt')) return true;
  const startxref = Number([...tail.matchAll(/startxref\s+(\d{1,15})/g)].at(-1)?.[1] ?? Number.NaN);
  if (!(startxref < source.size)) return false;
  return text(await source.read(startxref, startxref + headerAt + WINDOW)).includes('/Encrypt');
}

/** Tells what a file is. Rejects with the source's own error when it cannot be read, or when what knows rare files cannot be loaded. */
export async function inspectFile(source: ByteSource): Promise<FileKind> {
  // Code points, byte for byte: `TextDecoder('latin1')` is windows-1252, which moves 0x80 to 0x9F.
  const head = String.fromCharCode(...(await source.read(0, Math.min(HEADER + 8, source.size))));
  const start = Object.keys(common).find((it) => head.startsWith(it));
  const headerAt = head.indexOf('%PDF-');
  const mime = start ? common[start] : (await import('./file-kind-rare.js')).rareKind(head, headerAt >= 0 && headerAt < HEADER);
  if (mime !== pdf) return { ...(mime && { mime }), passwordProtected: false };
  if (!(await mentionsEncryption(source, headerAt))) return { mime, passwordProtected: false };
  // Where it cannot be looked at more closely, the insurer does.
  const lock = await import('./pdf-encryption.js').catch(() => undefined);
  return { mime, passwordProtected: (await lock?.needsPassword(source, headerAt)) ?? false };
}
