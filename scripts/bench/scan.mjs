// PDFs as a scanner makes them: each page says its number, over a picture that is noise to a compressor.
import { randomBytes } from 'node:crypto';

const side = (octets) => Math.floor(Math.sqrt(octets));
const wide = (number) => String(number).padStart(10, '0');

/**
 * `flat`: all pages hang on one branch, where most programs put ten to each. `linearised`: the first page comes first, for whoever reads as
 * the file comes. `noise`: octets of each picture.
 */
export function scan({ pages, noise, flat = false, linearised = false }) {
  const branches = flat ? 0 : Math.ceil(pages / 10);
  // Numbers of objects: catalogue, pages, font; three of each page; branches; what linearised files begin with.
  const own = (i) => 4 + 3 * i;
  const branch = (i) => own(pages) + i;
  const head = own(pages) + branches;
  const count = head + (linearised ? 1 : 0);
  const list = (length, numberOf) => Array.from({ length }, (_, i) => `${numberOf(i)} 0 R`).join(' ');
  const stream = (entries, body) => [`<< ${entries} /Length ${body.length} >>\nstream\n`, body, '\nendstream'];
  const pixels = side(noise);
  const picture = `/Type /XObject /Subtype /Image /Width ${pixels} /Height ${pixels} /ColorSpace /DeviceGray /BitsPerComponent 8`;
  const page = (i) => [
    [
      own(i),
      [
        `<< /Type /Page /Parent ${flat ? 2 : branch(Math.floor(i / 10))} 0 R /MediaBox [0 0 595 842] /Contents ${own(i) + 1} 0 R`,
        ` /Resources << /Font << /F1 3 0 R >> /XObject << /Im ${own(i) + 2} 0 R >> >> >>`,
      ],
    ],
    [own(i) + 1, stream('', `q 200 0 0 200 64 400 cm /Im Do Q BT /F1 16 Tf 64 760 Td (Feuille ${i + 1}) Tj ET`)],
    [own(i) + 2, stream(picture, randomBytes(pixels * pixels))],
  ];
  const catalogue = [1, ['<< /Type /Catalog /Pages 2 0 R >>']];
  const font = [3, ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>']];
  const kids = flat ? list(pages, own) : list(branches, branch);
  const tree = [
    [2, [`<< /Type /Pages /Count ${pages} /Kids [${kids}] >>`]],
    ...Array.from({ length: branches }, (_, i) => [
      branch(i),
      [`<< /Type /Pages /Parent 2 0 R /Count 10 /Kids [${list(10, (of) => own(10 * i + of))}] >>`],
    ]),
  ];
  const first = [catalogue, font, ...page(0)];
  const rest = Array.from({ length: pages - 1 }, (_, i) => page(i + 1)).flat();

  const parts = [];
  const offsets = new Map();
  let at = 0;
  const put = (...more) => {
    for (const one of more) {
      const part = Buffer.from(one, 'latin1');
      parts.push(part);
      at += part.length;
    }
  };
  const add = ([number, body]) => {
    offsets.set(number, at);
    put(`${number} 0 obj\n`, ...body, '\nendobj\n');
  };
  const entry = (number) => `${wide(offsets.get(number) ?? 0)} 00000 n \n`;
  const table = (numbers) => numbers.map((number) => `${number} 1\n${entry(number)}`).join('');

  put('%PDF-1.5\n%\xe2\xe3\xcf\xd3\n');
  if (!linearised) {
    for (const one of [...first, ...rest, ...tree]) add(one);
    const begin = at;
    put(`xref\n0 ${count}\n0000000000 65535 f \n${Array.from({ length: count - 1 }, (_, i) => entry(i + 1)).join('')}`);
    put(`trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${begin}\n%%EOF\n`);
    return Buffer.concat(parts);
  }
  // Its head tells of what comes after it: it is written twice, each time as long.
  const numbers = [head, ...first.map(([number]) => number)];
  const begin = (length, end, main) => {
    add([head, [`<< /Linearized 1 /L ${wide(length)} /H [0 0] /O ${own(0)} /E ${wide(end)} /N ${pages} /T ${wide(main)} >>`]]);
    const table1 = at;
    put(`xref\n${table(numbers)}trailer\n<< /Size ${count} /Root 1 0 R /Prev ${wide(main)} >>\nstartxref\n0\n%%EOF\n`);
    return table1;
  };
  const start = at;
  const firstTable = begin(0, 0, 0);
  for (const one of first) add(one);
  const end = at;
  for (const one of [...tree, ...rest]) add(one);
  const main = at;
  put(`xref\n0 1\n0000000000 65535 f \n${table([...tree, ...rest].map(([number]) => number))}`);
  put(`trailer\n<< /Size ${count} >>\nstartxref\n${firstTable}\n%%EOF\n`);
  const whole = Buffer.concat(parts);
  parts.length = 0;
  at = start;
  begin(whole.length, end, main);
  Buffer.concat(parts).copy(whole, start);
  return whole;
}
