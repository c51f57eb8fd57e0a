/**
 * Whether an encrypted PDF asks for a password before it shows anything. Loaded only for a file that speaks of encryption.
 *
 * `/Encrypt` alone says little: banks lock most of their statements with an owner password, which forbids changes and opens for
 * everyone. So the empty user password is tried. A file that is sealed for certificates needs one: it is protected. Any other handler,
 * a revision that we do not know, a broken dictionary: nothing is sure, and the file passes; the insurer has the last word.
 */
import type { ByteSource } from './file-kind.js';
import { opensWithoutPassword } from './pdf/opens-without-password.js';
import { isDictionary, isReference, parsePdfValue, type PdfDictionary, type PdfReference, type PdfValue } from './pdf/parse-pdf-value.js';

const WINDOW = 65_536;
const OVERLAP = 64;
/** A file made to waste our time may say `12 0 obj` a million times. */
const CANDIDATES = 32;

const text = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

/** The dictionary at `at`; nothing when there is none, or when it is broken. */
function dictionaryAt(bytes: Uint8Array, at: number): PdfDictionary | undefined {
  try {
    const value = parsePdfValue(bytes, at);
    return isDictionary(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Dictionaries after each match of `pattern`, the last first: what stands later in a PDF replaces what stands before. */
function* dictionariesAfter(pattern: RegExp, bytes: Uint8Array): Generator<PdfDictionary> {
  for (const match of [...text(bytes).matchAll(pattern)].slice(-CANDIDATES).reverse()) {
    const found = dictionaryAt(bytes, match.index + match[0].length);
    if (found) yield found;
  }
}

/** The trailer that counts: a plain one, or the dictionary of a cross-reference stream (ISO 32000-1 §7.5.5, §7.5.8). */
async function findTrailer(source: ByteSource, headerAt: number): Promise<PdfDictionary | undefined> {
  const tail = await source.read(Math.max(0, source.size - WINDOW), source.size);
  const startxref = [...text(tail).matchAll(/startxref\s+(\d{1,15})/g)].at(-1)?.[1];
  const windows = [tail];
  // Offsets count from the header, which need not be the first byte.
  if (startxref) windows.push(await source.read(Number(startxref), Number(startxref) + headerAt + WINDOW));
  for (const bytes of windows)
    for (const found of dictionariesAfter(/\btrailer\b|\b\d+\s+\d+\s+obj\b(?=\s*<<[^]{0,2000}?\/XRef\b)/g, bytes))
      if (found.has('Encrypt')) return found;
  return undefined;
}

/** Looks for `12 0 obj` from the end of the file backwards, one window at a time: whatever the cross-reference table is made of. */
async function findObject(source: ByteSource, { object, generation }: PdfReference): Promise<PdfDictionary | undefined> {
  const pattern = new RegExp(`(?<!\\d)${object}\\s+${generation}\\s+obj\\b`, 'g');
  let candidates = CANDIDATES;
  for (let end = source.size; end > 0; end -= WINDOW) {
    const start = Math.max(0, end - WINDOW);
    const bytes = await source.read(start, Math.min(source.size, end + OVERLAP));
    for (const match of [...text(bytes).matchAll(pattern)].reverse()) {
      if (candidates-- === 0) return undefined;
      const at = start + match.index + match[0].length;
      const found = dictionaryAt(await source.read(at, at + WINDOW), 0);
      if (found?.has('Filter')) return found;
    }
  }
  return undefined;
}

const firstId = (id: PdfValue | undefined) => (Array.isArray(id) && id[0] instanceof Uint8Array ? id[0] : new Uint8Array());

/** Whether the PDF stays shut without a password or a certificate. */
export async function needsPassword(source: ByteSource, headerAt = 0): Promise<boolean> {
  const trailer = await findTrailer(source, headerAt);
  const entry = trailer?.get('Encrypt');
  const encrypt = isReference(entry) ? await findObject(source, entry) : entry;
  if (!trailer || !isDictionary(encrypt)) return false;
  if (encrypt.get('Filter') === 'Adobe.PubSec') return true;
  if (encrypt.get('Filter') !== 'Standard') return false;
  return (await opensWithoutPassword(encrypt, firstId(trailer.get('ID')))) === false;
}
