import type { DocumentRow } from '../world/records.js';
import type { World } from '../world/world.js';
import type { Context } from './context.js';

/** A part of a file: its first octet and the one after its last. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/**
 * The part that a `Range` header asks for (RFC 9110 §14): one range of octets; `none` where it lies outside of the file. A header of another
 * make is as if it had not come, and so are several ranges at once.
 */
export function partOf(header: string | undefined, length: number): Part | 'none' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const start = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const end = from === '' || to === '' ? length : Math.min(length, Number(to) + 1);
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined;
  return start < end ? { start, end } : 'none';
}

/** The octets of a file, or the part of them that is asked for: a reader of a long paper fetches what it shows. */
export async function octetsOf(c: Context, world: World, row: DocumentRow, headers: Record<string, string>): Promise<Response> {
  const part = partOf(c.req.header('range'), row.bytes);
  const all = { ...headers, 'Content-Type': row.mime, 'Accept-Ranges': 'bytes' };
  if (part === undefined) return c.body(world.files.stream(row.fileId), 200, { ...all, 'Content-Length': String(row.bytes) });
  if (part === 'none') return c.body(null, 416, { ...all, 'Content-Range': `bytes */${row.bytes}` });
  const { start, end } = part;
  return c.body((await world.files.read(row.fileId, start, end)) as Uint8Array<ArrayBuffer>, 206, {
    ...all,
    'Content-Range': `bytes ${start}-${end - 1}/${row.bytes}`,
    'Content-Length': String(end - start),
  });
}
