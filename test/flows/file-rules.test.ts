import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byteSourceOf } from '@avenant/api/file-kind.js';
import { isExecutableName, safeFilename } from '@avenant/api/file-name.js';
import { examineFile } from '@avenant/elements/flows/examine-file.js';
import { likeness, refuseFile, type PresentFile } from '@avenant/elements/flows/file-rules.js';
import { fingerprint } from '@avenant/elements/flows/fingerprint.js';
import { bytesOf, fixture, sparseFile } from './sparse-file.ts';
import { requirement } from './stub-insurer.ts';

const verdict = async (file: File, more: Parameters<typeof requirement>[0] = {}, present: PresentFile[] = []) =>
  refuseFile(await examineFile(file), requirement(more), present);
const limit = 52_428_800;
const accept = requirement().accept;
const wrongType = { code: 'wrong_type', accept };

test('F33: an empty file is refused, the last octet of the limit is accepted, one more is refused with both sizes', async () => {
  assert.deepEqual(await verdict(new File([], 'a.pdf')), { code: 'empty' });
  assert.equal(await verdict(sparseFile('a.pdf', limit - 1)), undefined);
  assert.equal(await verdict(sparseFile('a.pdf', limit)), undefined);
  assert.deepEqual(await verdict(sparseFile('a.pdf', limit + 1)), { code: 'too_large', bytes: limit + 1, max: limit });
});

test('F33: the right extension with the wrong bytes is refused; the right bytes under another extension pass', async () => {
  assert.deepEqual(await verdict(new File(['bonjour'], 'releve.pdf', { type: 'application/pdf' })), wrongType);
  assert.deepEqual(await verdict(fixture('photo.webp', 'photo.jpg')), wrongType);
  assert.equal(await verdict(fixture('photo.png', 'photo.jpg')), undefined);
  assert.equal(await verdict(fixture('plain.pdf', 'Relevé sans extension')), undefined);
});

test('F33: a name that a computer would run is refused whatever its bytes; a program is, whatever its name', async () => {
  assert.deepEqual(await verdict(fixture('plain.pdf', 'releve.pdf.exe')), wrongType);
  assert.deepEqual(await verdict(fixture('plain.pdf', 'releve.pdf.exe\u200e')), wrongType);
  assert.deepEqual(await verdict(new File(['MZ\u0090\0'], 'releve.exe.pdf')), wrongType);
  assert.equal(await verdict(fixture('plain.pdf', 'releve.exe.pdf')), undefined);
});

test('F33: an archive, a password-protected PDF, a photo whose kind is not listed', async () => {
  assert.deepEqual(await verdict(new File(['PK\x03\x04', '0'.repeat(100)], 'releve.pdf')), wrongType);
  assert.deepEqual(await verdict(fixture('user-password-r6.pdf')), { code: 'password_protected' });
  assert.equal(await verdict(fixture('owner-only-r4.pdf')), undefined);
  const heic = () => new File(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], 'IMG_0001.HEIC');
  assert.deepEqual(await verdict(heic()), wrongType);
  assert.equal(await verdict(heic(), { accept: ['image/heic'] }), undefined);
});

test('F33: names are made harmless: path, %00, direction marks, controls, decomposed accents, 300 characters', () => {
  assert.equal(safeFilename('../../etc/passwd.pdf'), 'passwd.pdf');
  assert.equal(safeFilename('C:\\Users\\camille\\relevé.pdf'), 'relevé.pdf');
  assert.equal(safeFilename('releve.pdf%00.png'), 'releve.pdf.png');
  assert.equal(safeFilename('releve\0\n.pdf'), 'releve.pdf');
  assert.equal(safeFilename('facture\u202efdp.exe'), 'facturefdp.exe');
  assert.equal(safeFilename('releve\u0301.pdf'), 'relevé.pdf'.normalize('NFC'));
  const long = safeFilename(`${'é'.repeat(300)}.pdf`);
  assert.equal([...long].length, 200);
  assert.ok(long.endsWith('é.pdf'));
  for (const name of ['', '.', '..', '../', '\u202e', ' ']) assert.equal(safeFilename(name), 'document');
  assert.equal(isExecutableName('facture\u202efdp.exe'), true);
  assert.equal(isExecutableName('Relevé nov. 2026'), false);
});

test('F33: every hostile name with a good PDF inside is accepted under its harmless name, or refused as a program', async () => {
  const names = ['../x.pdf', 'x%00.pdf', 'x\u202efdp.pdf', `${'x'.repeat(300)}.pdf`, 'releve\u0301.pdf'];
  for (const name of names) {
    const facts = await examineFile(fixture('plain.pdf', name));
    assert.equal(refuseFile(facts, requirement(), []), undefined);
    assert.equal(facts.filename, safeFilename(name));
  }
  assert.deepEqual(await verdict(fixture('plain.pdf', 'x\u202efdp.exe')), wrongType);
});

test('the same small file twice is a duplicate for sure; two large ones with equal edges are only suspected', async () => {
  const small = await examineFile(fixture('plain.pdf'));
  assert.deepEqual(refuseFile(small, requirement(), [small]), { code: 'duplicate' });
  assert.equal(refuseFile(small, requirement(), [{ bytes: small.bytes }]), undefined, 'what has no fingerprint is not compared');
  const edge = 131_072;
  for (const [size, expected] of [
    [edge, 'same'],
    [edge + 1, 'suspected'],
  ] as const) {
    const file = await examineFile(sparseFile('scan.pdf', size));
    assert.equal(likeness(file, file), expected);
    assert.equal(refuseFile(file, requirement(), [file])?.code, expected === 'same' ? 'duplicate' : undefined);
  }
});

test('count and total are those of the requirement, with the files that are there', async () => {
  const others = [{ bytes: 400 }, { bytes: 400 }];
  assert.equal(await verdict(fixture('plain.pdf'), { maxFiles: 3 }, others), undefined);
  assert.deepEqual(await verdict(fixture('plain.pdf'), { maxFiles: 2 }, others), { code: 'too_many', max: 2 });
  assert.equal(await verdict(fixture('plain.pdf'), { maxBytesTotal: 1393 }, others), undefined);
  assert.deepEqual(await verdict(fixture('plain.pdf'), { maxBytesTotal: 1392 }, others), {
    code: 'total_too_large',
    bytes: 1393,
    max: 1392,
  });
});

test('a fingerprint is the size and the SHA-256 of both edges: it sees every octet up to 128 KiB, and only the edges above', async () => {
  const { createHash } = await import('node:crypto');
  const of = (bytes: Uint8Array<ArrayBuffer>) => fingerprint(byteSourceOf(new Blob([bytes])));
  const plain = bytesOf('plain.pdf');
  assert.equal(await of(plain), `${plain.length}-${createHash('sha256').update(plain).digest('hex')}`);
  for (const [size, seen] of [
    [131_072, true],
    [131_073, false],
  ] as const) {
    const bytes = new Uint8Array(size);
    const before = await of(bytes);
    bytes[65_536] = 1;
    assert.equal((await of(bytes)) !== before, seen, `${size}`);
    bytes[size - 1] = 1;
    assert.notEqual(await of(bytes), before);
  }
});
