/** Files that customers send, made on the spot. */

/** A small PDF of exactly so many octets, different for each `mark`. */
export function pdf(bytes = 900, mark = 'a'): Uint8Array<ArrayBuffer> {
  const head = `%PDF-1.4\n% ${mark}\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n`;
  const tail = `xref\n0 3\n0000000000 65535 f \n0000000000 00000 n \n0000000000 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${head.length}\n%%EOF\n`;
  const octets = new Uint8Array(bytes).fill(0x20);
  octets.set(new TextEncoder().encode(head));
  octets.set(new TextEncoder().encode(tail), bytes - tail.length);
  return octets;
}
export const png = (mark = 0): Uint8Array<ArrayBuffer> => Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, mark);
export const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content) as Uint8Array<ArrayBuffer>;
/** The harmless test virus, built at run time. */
export const eicar = () => ['X5O!P%@AP[4\\PZX54(P^)7', 'CC)7}$EICAR-STAND', 'ARD-ANTIVIRUS-TEST-', 'FILE!$H+H*'].join('');
