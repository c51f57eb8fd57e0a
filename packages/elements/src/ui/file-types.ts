import type { Place } from '../kit/format.js';
import { list } from '../kit/phrases.js';

/** Accepted media types in the words people know: « PDF, JPG et PNG ». */
export const typeNames = (accept: readonly string[], place: Place): string =>
  list(
    accept.map((type) => type.replace(/^.*\//, '').toUpperCase().replace('JPEG', 'JPG').replace('WEBP', 'WebP')),
    place,
  );
