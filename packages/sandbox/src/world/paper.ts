/** PDFs for the sample documents and for letters: small, honest files that any reader opens. */

/** Windows code page of PDF's standard fonts, for the characters of French beyond Latin-1. */
const windows: Record<string, number> = {
  '’': 0x92,
  '–': 0x96,
  '€': 0x80,
  œ: 0x9c,
  Œ: 0x8c,
  '—': 0x97,
  '‘': 0x91,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '…': 0x85,
};

function literal(text: string): string {
  const octets = Array.from(
    text.replace(/[\u00A0\u202F]/gu, ' '),
    (character) => windows[character] ?? (character.codePointAt(0)! <= 0xff ? character.codePointAt(0)! : 0x3f),
  );
  return octets
    .map((octet) =>
      octet > 0x7e || octet < 0x20 || octet === 0x28 || octet === 0x29 || octet === 0x5c
        ? `\\${octet.toString(8).padStart(3, '0')}`
        : String.fromCharCode(octet),
    )
    .join('');
}

const lineLength = 84;
const linesPerPage = 36;

/** Lines that fit on the page; a word longer than a line is cut. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => one.match(new RegExp(`.{1,${lineLength}}`, 'gu')) ?? [''])) {
    if (line && line.length + 1 + word.length > lineLength) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}

/** What is written on one page. */
const written = (title: string, lines: readonly string[]) =>
  [`BT /F1 16 Tf 64 760 Td (${literal(title)}) Tj ET`]
    .concat(lines.map((line, i) => `BT /F1 11 Tf 64 ${720 - i * 18} Td (${literal(line)}) Tj ET`))
    .join('\n');

/** As many pages as the text takes, each under the title. */
export function paper(title: string, text: readonly string[]): Uint8Array {
  const lines = text.flatMap(wrapped);
  const pages = Array.from({ length: Math.max(1, Math.ceil(lines.length / linesPerPage)) }, (_, i) =>
    written(title, lines.slice(i * linesPerPage, (i + 1) * linesPerPage)),
  );
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    ]),
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
