/** What the files are that are neither JPEG, PNG nor a plain PDF: other pictures, and what must not pass for a PDF. See `file-kind`. */

const signatures: readonly [mime: string, ...starts: string[]][] = [
  ['image/gif', 'GIF87a', 'GIF89a'],
  ['image/tiff', 'II*\0', 'II+\0', 'MM\0*', 'MM\0+'],
  // An archive is never opened here: an office document is an archive like another.
  ['application/zip', 'PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'],
  ['application/vnd.microsoft.portable-executable', 'MZ'],
  ['application/x-elf', '\x7fELF'],
  ['application/x-mach-binary', '\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe', '\xca\xfe\xba\xbe'],
  ['text/x-shellscript', '#!'],
];

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

/** `head`: the file's first octets, one a code point. A program or an archive wins over a PDF header that comes after it. */
export const rareKind = (head: string, hasPdfHeader: boolean): string | undefined =>
  signatures.find(([, ...starts]) => starts.some((start) => head.startsWith(start)))?.[0] ??
  contentOfContainer(head) ??
  (hasPdfHeader ? 'application/pdf' : undefined);
