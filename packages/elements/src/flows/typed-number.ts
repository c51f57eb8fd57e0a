/**
 * A number as people type it, as a decimal string: comma or point, spaces and apostrophes between thousands. Nothing where it could mean
 * two things (« 1.240 »), is negative, or has more digits behind the point than are asked.
 */
export function typedNumber(text: string, decimals: number): string | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’€]/g, '');
  const marks = bare.replace(/\d/g, '');
  if (!/^\d[\d.,]*$/.test(bare) || bare.length > 17) return undefined;
  const last = bare.search(/[.,]\d*$/);
  // Twice the same mark parts thousands; so does the first of two different ones.
  const isGrouping = /^(\.{2,}|,{2,})$/.test(marks);
  if (/^(\.+,|,+\.|)$/.test(marks) || marks.length === 1 || isGrouping) {
    const cut = isGrouping || last < 0 ? bare.length : last;
    const units = bare.slice(0, cut).replace(/[.,]/g, '');
    const rest = bare.slice(cut + 1);
    const isAmbiguous = marks.length === 1 && rest.length === 3;
    if (isAmbiguous || rest.length > decimals) return undefined;
    return decimals > 0 ? `${units.replace(/^0+(?=\d)/, '')}.${rest.padEnd(decimals, '0')}` : units.replace(/^0+(?=\d)/, '');
  }
  return undefined;
}
