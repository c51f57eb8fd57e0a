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

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** What a file of a type begins with. A program or an archive wins over a PDF header that comes after it. */
const signatures: readonly [mime: string, ...starts: string[]][] = [
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/gif', 'GIF87a', 'GIF89a'],
  ['image/tiff', 'II*\0', 'II+\0', 'MM\0*', 'MM\0+'],
  // An archive is never opened here: an office document is an archive like another.
  ['application/zip', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'],
  ['application/vnd.microsoft.portable-executable', 'MZ'],
  ['application/x-elf', '\x7fELF'],
  ['application/x-mach-binary', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'],
  ['text/x-shellscript', '#!'],
];

/** Latin-1 as code points, byte for byte: `TextDecoder('latin1')` is windows-1252, which moves 0x80 to 0x9F. */
const exactText = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Containers that name their content: RIFF, and the brands of ISO base media files (ISO/IEC 23008-12). */
function contentOfContainer(head: string): string | undefined {
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.slice(4, 8) !== 'ftyp') return undefined;
  const length = Math.min(((head.charCodeAt(2) << 8) | head.charCodeAt(3)) >>> 0, 256);
  const brands = [head.slice(8, 12), ...(head.slice(16, Math.max(length, 16)).match(/[^]{4}/g) ?? [])];
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'image/avif';
  if (brands.some((brand) => /^he(ic|ix|im|is|vc|vx|vm|vs)$/.test(brand))) return 'image/heic';
  return brands.some((brand) => brand === 'mif1' || brand === 'msf1') ? 'image/heif' : undefined;
}

/** Whether a trailer of the PDF speaks of encryption at all; a few cheap reads, before anything is loaded to look closer. */
async function mentionsEncryption(source: ByteSource, headerAt: number): Promise<boolean> {
  const tail = text(await source.read(Math.max(0, source.size - WINDOW), source.size));
  if (tail.includes('/Encrypt')) return true;
  const startxref = Number([...tail.matchAll(/startxref\s+(\d{1,15})/g)].at(-1)?.[1] ?? Number.NaN);
  if (!(startxref < source.size)) return false;
  return text(await source.read(startxref, startxref + headerAt + WINDOW)).includes('/Encrypt');
}

/** Tells what a file is. Rejects with the source's own error when it cannot be read. */
export async function inspectFile(source: ByteSource): Promise<FileKind> {
  const head = exactText(await source.read(0, Math.min(HEADER + 8, source.size)));
  const mime = signatures.find(([, ...starts]) => starts.some((start) => head.startsWith(start)))?.[0] ?? contentOfContainer(head);
  if (mime) return { mime, passwordProtected: false };
  const headerAt = head.indexOf('%PDF-');
  if (headerAt < 0 || headerAt >= HEADER) return { passwordProtected: false };
  const passwordProtected =
    (await mentionsEncryption(source, headerAt)) && (await (await import('./pdf-encryption.js')).needsPassword(source, headerAt));
  return { mime: 'application/pdf', passwordProtected };
}
