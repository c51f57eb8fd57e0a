/** Real files, as a customer has them. */

/** One page that says its name. */
export function pdf(name: string, line = name): File {
  const text = `BT /F1 24 Tf 72 720 Td (${line.replace(/[^\x20-\x7e]|[()\\]/g, '')}) Tj ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>',
    `<</Length ${text.length}>>stream\n${text}\nendstream`,
  ].map((object, n) => `${n + 1} 0 obj${object}endobj\n`);
  return new File(['%PDF-1.4\n', ...objects, 'trailer<</Root 1 0 R>>\n%%EOF'], name, { type: 'application/pdf' });
}

/** A sheet of paper on a table, a little askew. */
export async function photo(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(800, 600);
  const at = canvas.getContext('2d')!;
  at.fillStyle = '#8a6d52';
  at.fillRect(0, 0, 800, 600);
  at.rotate(-0.05);
  at.fillStyle = '#fdfcf8';
  at.fillRect(200, 60, 400, 560);
  at.fillStyle = '#555';
  for (let line = 0; line < 12; line += 1) at.fillRect(240, 120 + line * 36, line % 4 === 3 ? 160 : 320, 8);
  return new File([await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 })], name, { type: 'image/jpeg' });
}

/** Opens with a password alone. */
export async function lockedPdf(name: string): Promise<File> {
  const { default: address } = await import('../../test/fixtures/user-password-r4.pdf?url');
  return new File([await (await fetch(address)).blob()], name, { type: 'application/pdf' });
}

/** The industry's harmless test virus (EICAR) behind a PDF's first bytes, put together here so that no scanner takes this file for it. */
export const infectedPdf = (name: string): File =>
  new File(
    ['%PDF-1.4\n', ['X5O!P%@AP[4', '\\PZX54(P^)7CC)7}', '$EICAR-STANDARD', '-ANTIVIRUS-TEST-FILE', '!$H+H*'].join(''), '\n%%EOF'],
    name,
    { type: 'application/pdf' },
  );

/** What the system's own dialog leaves behind. */
export function choose(input: HTMLInputElement, ...files: File[]): void {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
