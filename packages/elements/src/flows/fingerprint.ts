import type { ByteSource } from '@avenant/api/file-kind.js';

const EDGE = 65_536;

/** Up to this size the fingerprint covers every octet: equal means the same file. Above, it only makes it likely. */
export const FINGERPRINT_COVERS = 2 * EDGE;

/**
 * Recognises a file that is chosen again, without reading it whole: its size in octets, a dash, and the SHA-256 of its first and last
 * 64 KiB, hexadecimal. (`crypto.subtle` cannot be fed by slices; the hash of the whole file is the insurer's business.)
 */
export async function fingerprint(source: ByteSource): Promise<string> {
  const { size } = source;
  const begun = Math.min(EDGE, size);
  const [first, last] = await Promise.all([source.read(0, begun), source.read(Math.max(begun, size - EDGE), size)]);
  const edges = new Uint8Array(first.length + last.length);
  edges.set(first);
  edges.set(last, first.length);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', edges));
  return `${size}-${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
