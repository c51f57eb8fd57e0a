import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteSourceOf, inspectFile, isAccepted, type ByteSource } from '@avenant/api/file-kind.js';
import { bytesOf, lostFile, sparseFile } from './sparse-file.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const kindOf = (bytes: Uint8Array<ArrayBuffer>) => inspectFile(byteSourceOf(new Blob([bytes])));
const mimeOf = async (text: string) => (await kindOf(latin1(text))).mime;

test('a file is told by its content: photos as phones and scanners save them', async () => {
  assert.equal((await kindOf(bytesOf('photo.jpg'))).mime, 'image/jpeg');
  assert.equal((await kindOf(bytesOf('photo.png'))).mime, 'image/png');
  assert.equal((await kindOf(bytesOf('photo.webp'))).mime, 'image/webp');
  assert.equal(await mimeOf('GIF89a....'), 'image/gif');
  assert.equal(await mimeOf('II*\0........'), 'image/tiff');
  assert.equal(await mimeOf('MM\0*........'), 'image/tiff');
  assert.equal(await mimeOf('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), 'image/heic');
  assert.equal(await mimeOf('\0\0\0\x1cftypmif1\0\0\0\0mif1heicmiaf'), 'image/heic');
  assert.equal(await mimeOf('\0\0\0\x18ftypmif1\0\0\0\0mif1miaf'), 'image/heif');
  assert.equal(await mimeOf('\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf'), 'image/avif');
  assert.equal(await mimeOf('\0\0\0\x18ftypisom\0\0\0\0isommp41'), undefined, 'a film is none of our types');
});

test('a PDF is told by a header in its first 1,024 octets, and not by a later one', async () => {
  assert.equal((await kindOf(bytesOf('plain.pdf'))).mime, 'application/pdf');
  assert.equal(await mimeOf(`${'\n'.repeat(1023)}%PDF-1.7`), 'application/pdf');
  assert.equal(await mimeOf(`${'\n'.repeat(1024)}%PDF-1.7`), undefined);
});

test('programs and archives are known for what they are, even with a PDF header inside', async () => {
  assert.equal(await mimeOf('PK\x03\x04....%PDF-1.4'), 'application/zip');
  assert.equal(await mimeOf('MZ\x90\0....%PDF-1.4'), 'application/vnd.microsoft.portable-executable');
  assert.equal(await mimeOf('\x7fELF\x02%PDF-1.4'), 'application/x-elf');
  assert.equal(await mimeOf('#!/bin/sh\n# %PDF-1.4'), 'text/x-shellscript');
});

test('an empty, cut or unknown file has no type, and is no error', async () => {
  for (const text of ['', '%', 'ftyp', '\0\0\0', '<html><title>Connexion</title>', 'bonjour'])
    assert.deepEqual(await kindOf(latin1(text)), { passwordProtected: false });
});

test('a file that cannot be read is an error of the file', async () => {
  await assert.rejects(inspectFile(byteSourceOf(lostFile('x.pdf'))), { name: 'NotReadableError' });
});

const shut = [
  'user-password-r2.pdf',
  'user-password-r3.pdf',
  'user-password-r4.pdf',
  'user-password-r5.pdf',
  'user-password-r6.pdf',
  'user-password-r6-linearized.pdf',
  'user-password-r6-object-streams.pdf',
];
const open = [
  'owner-only-r2.pdf',
  'owner-only-r3.pdf',
  'owner-only-r4.pdf',
  'owner-only-r4-cleartext-metadata.pdf',
  'owner-only-r4-linearized.pdf',
  'owner-only-r5.pdf',
  'owner-only-r6.pdf',
  'owner-only-r6-object-streams.pdf',
];

for (const name of shut)
  test(`F33: a PDF that asks for a password is recognised (${name})`, async () =>
    assert.deepEqual(await kindOf(bytesOf(name)), { mime: 'application/pdf', passwordProtected: true }));

for (const name of open)
  test(`a bank's PDF that opens for everyone passes, although it is encrypted (${name})`, async () => {
    const bytes = bytesOf(name);
    assert.deepEqual(await kindOf(bytes), { mime: 'application/pdf', passwordProtected: false });
    // Not by ignorance: with another password's check value the same file is shut.
    const u = Buffer.from(bytes).lastIndexOf('/U <') + 4;
    bytes[u] = bytes[u] === 0x30 ? 0x31 : 0x30;
    assert.equal((await kindOf(bytes)).passwordProtected, true);
  });

test('a PDF sealed for certificates is shut; an unknown or broken lock passes, for the insurer to judge', async () => {
  const locked = (encrypt: string) =>
    kindOf(latin1(`%PDF-1.7\n1 0 obj\n${encrypt}\nendobj\ntrailer\n<< /Encrypt 1 0 R /ID [<00> <00>] >>\nstartxref\n0\n%%EOF`));
  assert.equal((await locked('<< /Filter /Adobe.PubSec /SubFilter /adbe.pkcs7.s5 /V 4 >>')).passwordProtected, true);
  assert.equal((await locked('<< /Filter /Vendor.Own /V 4 >>')).passwordProtected, false);
  assert.equal((await locked('<< /Filter /Standard /V 9 /R 99 /O (x) /U (x) >>')).passwordProtected, false);
  assert.equal((await locked('<< /Filter /Standard /V 4 /R 4 /O <')).passwordProtected, false);
});

test('a PDF of which only the attachments are encrypted opens', async () => {
  const text = Buffer.from(bytesOf('user-password-r4.pdf')).toString('latin1');
  const plain = text.replace('/StmF /StdCF', '/StmF /Identity').replace('/StrF /StdCF', '/StrF /Identity');
  assert.notEqual(plain, text);
  assert.equal((await kindOf(latin1(plain))).passwordProtected, false);
});

test('the words « /Encrypt » in the text of a PDF lock nothing', async () => {
  const plain = Buffer.from(bytesOf('plain.pdf')).toString('latin1');
  assert.equal((await kindOf(latin1(plain.replace('%%EOF', '% << /Encrypt 4 0 R >>\n%%EOF')))).passwordProtected, false);
});

/** A scan of 50 MB: the PDF's first object, then the file's tail with its lock in the middle of nowhere. */
function longPdf(lockAt: number, size: number): ByteSource & { reads: number; octets: number } {
  const locked = Buffer.from(bytesOf('user-password-r6.pdf')).toString('latin1');
  const lock = /\d+ 0 obj\n<<[^]*?\/Filter \/Standard[^]*?endobj/.exec(locked)![0];
  const trailer = `trailer\n${/<<[^]*\/Encrypt[^]*?>>/.exec(locked.slice(locked.indexOf('trailer')))![0]}\nstartxref\n9\n%%EOF\n`;
  const parts: [number, Uint8Array][] = [
    [0, latin1('%PDF-1.7\n')],
    [lockAt, latin1(`\n${lock}\n`)],
    [size - trailer.length, latin1(trailer)],
  ];
  const source = {
    size,
    reads: 0,
    octets: 0,
    read(start: number, end: number) {
      const bytes = new Uint8Array(Math.min(end, size) - start);
      for (const [at, part] of parts) part.forEach((byte, i) => at + i >= start && at + i < end && (bytes[at + i - start] = byte));
      source.reads++;
      source.octets = Math.max(source.octets, bytes.length);
      return Promise.resolve(bytes);
    },
  };
  return source;
}

test('the lock of a 50 MB PDF is found wherever it stands, window by window', async () => {
  for (const lockAt of [9, 1_000_000, 2 * 65_536 - 5, 49_999_000]) {
    const source = longPdf(lockAt, 50_003_000);
    assert.equal((await inspectFile(source)).passwordProtected, true, `lock at ${lockAt}`);
    assert.ok(source.octets <= 70_000, 'never more than a window in memory');
  }
});

test('a large file without a lock costs three reads at most', async () => {
  let reads = 0;
  const source = byteSourceOf(sparseFile('scan.pdf', 50_000_000, bytesOf('plain.pdf'), latin1('startxref\n9\n%%EOF')));
  await inspectFile({ size: source.size, read: (start, end) => (reads++, source.read(start, end)) });
  assert.ok(reads <= 3, String(reads));
});

test('a file made to waste our time does not', async () => {
  const decoys = '7 0 obj << /A 1 >>\n'.repeat(50_000);
  const trailers = 'trailer << /Root 1 0 R >>\n'.repeat(2000);
  const kind = await kindOf(latin1(`%PDF-1.7\n${decoys}${trailers}trailer << /Encrypt 7 0 R >>\n${'startxref 1 '.repeat(900)}`));
  assert.deepEqual(kind, { mime: 'application/pdf', passwordProtected: false });
  const deep = `%PDF-1.7\ntrailer ${'<< /Encrypt '.repeat(2000)}`;
  assert.equal((await kindOf(latin1(deep))).passwordProtected, false);
});

test('a list of types may name every image at once, and never accepts what is unknown', () => {
  assert.equal(isAccepted('image/heic', ['application/pdf', 'image/*']), true);
  assert.equal(isAccepted('image/heic', ['application/pdf', 'image/jpeg']), false);
  assert.equal(isAccepted(undefined, ['*/*', 'image/*']), false);
});
