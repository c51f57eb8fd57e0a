// Files as customers give them, made on the spot.
import { randomBytes } from 'node:crypto';

/** A page as a scanner makes it: noise to a compressor, with a PDF's head, table and tail. */
export function scan(bytes = 1_048_576) {
  const head = '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n';
  const stream = [`3 0 obj\n<< /Length ${bytes} >>\nstream\n`, '\nendstream\nendobj\n'];
  const at = head.length + stream.join('').length + bytes;
  const tail = `xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \ntrailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`;
  const parts = [head, stream[0], randomBytes(bytes), stream[1], tail].map((part) => Buffer.from(part));
  return { name: 'relevé.pdf', mimeType: 'application/pdf', buffer: Buffer.concat(parts) };
}

/** A photo, drawn and compressed by the browser itself. */
export async function photo(page) {
  const data = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1200, height: 1600 });
    const pen = canvas.getContext('2d');
    for (let y = 0; y < 1600; y += 40) {
      pen.fillStyle = `hsl(${y % 360} 40% 60%)`;
      pen.fillRect(0, y, 1200, 40);
    }
    return canvas.toDataURL('image/jpeg').split(',')[1];
  });
  return { name: 'avis.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(data, 'base64') };
}
