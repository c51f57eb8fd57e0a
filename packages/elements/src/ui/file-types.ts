import { type Place, list } from '../kit/format.js';

/** Accepted media types in the words people know: « PDF, JPG et PNG ». */
export const typeNames = (accept: readonly string[], place: Place): string =>
  list(
    accept.map((type) => type.replace(/^.*\//, '').toUpperCase().replace('JPEG', 'JPG').replace('WEBP', 'WebP')),
    place,
  );
