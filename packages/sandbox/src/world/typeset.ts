/**
 * French spacing: narrow no-break space (U+202F) before ; ! ?, no-break space (U+00A0) before : and € and inside « »,
 * typographic apostrophe. Texts are then written as they are typed.
 */
export const typeset = (text: string) =>
  text
    .replace(/ ([;!?])/gu, '\u202F$1')
    .replace(/ ([:»€%])/gu, '\u00A0$1')
    .replace(/« /gu, '«\u00A0')
    .replace(/(\d) (?=\d{3}(?!\d))/gu, '$1\u202F')
    .replace(/(\p{L})'/gu, '$1’');

/** The same for every text within. */
export function typesetAll<T>(value: T): T {
  if (typeof value === 'string') return typeset(value) as T;
  if (Array.isArray(value)) return value.map(typesetAll) as T;
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, typesetAll(one)])) as T;
  return value;
}
