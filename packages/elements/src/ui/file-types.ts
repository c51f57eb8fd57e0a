import type { Place } from '../kit/format.js';
import { list } from '../kit/phrases.js';

const names: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'image/heic': 'HEIC',
  'image/heif': 'HEIF',
  'image/webp': 'WebP',
  'image/tiff': 'TIFF',
  'image/gif': 'GIF',
};

/** Accepted media types in the words people know: « PDF, JPG et PNG ». */
export const typeNames = (accept: readonly string[], place: Place): string =>
  list(
    accept.map((type) => names[type] ?? type.replace(/^.*\//, '').toUpperCase()),
    place,
  );
