/** One-page PDFs for the sample documents: small, honest files that any reader opens. */

/** Windows code page of PDF's standard fonts, for the characters of French beyond Latin-1. */
const windows: Record<string, number> = { '’': 0x92, '–': 0x96, '€': 0x80, œ: 0x9c, '…': 0x85 };

function literal(text: string): string {
  const octets = Array.from(
    text.replace(/[\u00A0\u202F]/gu, ' '),
    (character) => windows[character] ?? Math.min(character.codePointAt(0)!, 0xff),
  );
  return octets
    .map((octet) =>
      octet > 0x7e || octet < 0x20 || octet === 0x28 || octet === 0x29 || octet === 0x5c
        ? `\\${octet.toString(8).padStart(3, '0')}`
        : String.fromCharCode(octet),
    )
    .join('');
}

/** A page with a title and some lines of text. */
export function paper(title: string, lines: readonly string[]): Uint8Array {
  const text = [`BT /F1 16 Tf 64 760 Td (${literal(title)}) Tj ET`]
    .concat(lines.map((line, i) => `BT /F1 11 Tf 64 ${720 - i * 18} Td (${literal(line)}) Tj ET`))
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const offset = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return new TextEncoder().encode(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}
