import { Refusal } from '../world/refusal.js';
import type { Announcement } from '../world/uploads.js';

function decode(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(atob(value), (character) => character.charCodeAt(0)));
  } catch {
    throw new Refusal('bad-request', { reasonCode: 'upload_metadata_malformed' });
  }
}
const encode = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** `Upload-Metadata` of tus 1.0.0: keys with base64 values (UTF-8), separated by commas. */
export function readMetadata(header: string | undefined): Map<string, string> {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim());
  return new Map(
    pairs.filter(Boolean).map((pair) => {
      const [key = '', value = ''] = pair.split(/ +/);
      return [key, decode(value)] as const;
    }),
  );
}

export const writeMetadata = (entries: Record<string, string | undefined>) =>
  Object.entries(entries)
    .flatMap(([key, value]) => (value === undefined ? [] : `${key} ${encode(value)}`))
    .join(',');

const longest = { filename: 4096, filetype: 255, caseId: 128, requirementId: 128, fingerprint: 256 };
type Key = keyof typeof longest;

/** What the sender tells of the file. A plain tus client, which names no requirement, learns which keys are lacking. */
export function readAnnouncement(header: string | undefined, bytes: number): Announcement {
  const told = readMetadata(header);
  const errors = (['filename', 'caseId', 'requirementId'] as Key[])
    .filter((key) => !told.get(key))
    .map((key) => ({ pointer: `#/metadata/${key}`, code: 'required' }));
  for (const [key, max] of Object.entries(longest))
    if ((told.get(key)?.length ?? 0) > max) errors.push({ pointer: `#/metadata/${key}`, code: 'too_big' });
  if (errors.length > 0) throw new Refusal('validation-failed', { errors });
  const of = (key: Key) => told.get(key) ?? '';
  return {
    bytes,
    filename: of('filename'),
    filetype: of('filetype').toLowerCase().split(';')[0]!.trim(),
    caseId: of('caseId'),
    requirementId: of('requirementId'),
    fingerprint: told.get('fingerprint'),
  };
}
