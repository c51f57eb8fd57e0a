import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page, server } from './doors.ts';
import { eicar, pdf, png, text } from './files.ts';
import type { Asker } from './asker.ts';

const limit = 52_428_800;
const signedIn = async (): Promise<Asker> => page({ signedIn: true }).asker();

const heic = text('\0\0\0\x18ftypheic\0\0\0\0mif1heic');
const zip = Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0, 8, 0, ...Array.from({ length: 40 }, () => 0));
const encryptedPdf = text(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n' +
    `3 0 obj\n<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>\nendobj\n` +
    'xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000110 00000 n \n' +
    `trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] >>\nstartxref\n330\n%%EOF\n`,
);

type Verdict = [label: string, bytes: Uint8Array<ArrayBuffer>, file: { filename: string; filetype?: string }, expected: string];
const table: Verdict[] = [
  ['a PDF', pdf(), { filename: 'a.pdf' }, 'clean'],
  ['a photo', png(), { filename: 'a.png', filetype: 'image/png' }, 'clean'],
  ['a phone’s HEIC', heic, { filename: 'IMG_0001.HEIC', filetype: 'image/heic' }, 'clean'],
  ['a PDF that the page could not name', pdf(), { filename: 'scan', filetype: '' }, 'clean'],
  ['one octet', text('%'), { filename: 'a.pdf' }, 'refused wrong_type'],
  ['words under a PDF’s name and type', text('Bonjour'), { filename: 'a.pdf' }, 'refused wrong_type'],
  ['a program under a PDF’s name', text('MZ\x90\0%PDF-1.4'), { filename: 'a.pdf' }, 'refused wrong_type'],
  [
    'a page under a photo’s name',
    text('<html><script>alert(1)</script>'),
    { filename: 'a.jpg', filetype: 'image/jpeg' },
    'refused wrong_type',
  ],
  [
    'a drawing that may hold scripts',
    text('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    { filename: 'a.png', filetype: 'image/png' },
    'refused wrong_type',
  ],
  ['an archive, never opened', zip, { filename: 'bombe.pdf' }, 'refused wrong_type'],
  ['an encrypted PDF', encryptedPdf, { filename: 'secret.pdf' }, 'refused password_protected'],
  ['the test virus alone', text(eicar()), { filename: 'a.pdf' }, 'infected infected'],
  ['the test virus at the end of a PDF', text(`${new TextDecoder().decode(pdf())}${eicar()}`), { filename: 'a.pdf' }, 'infected infected'],
];
for (const [label, bytes, file, expected] of table)
  test(`F33: by its content, ${label} is ${expected}`, async () => {
    const camille = await signedIn();
    const { body } = await camille.upload(bytes, file);
    assert.equal([body.state, body.reasonCode].filter(Boolean).join(' '), expected);
  });

test('F33: a virus that lies across two blocks of the scan is found', async () => {
  const camille = await signedIn();
  const bytes = pdf(1_100_000);
  bytes.set(text(eicar()), 1_048_576 - 30);
  assert.equal((await camille.upload(bytes)).body.state, 'infected');
});

test('F33: what is refused is not kept on the server’s disk', async (t) => {
  const { asker, sandbox } = await server(t);
  const camille = asker();
  await camille.signIn();
  const { body } = await camille.upload(text(eicar()));
  assert.equal(body.state, 'infected');
  assert.equal(sandbox.world.files.size(body.id), 0);
});

const announced: [
  label: string,
  file: { filename?: string; filetype?: string; bytes?: number },
  status: number,
  reason: string | undefined,
][] = [
  ['nothing', { bytes: 0 }, 415, 'empty'],
  ['52,428,799 octets', { bytes: limit - 1 }, 201, undefined],
  ['52,428,800 octets', { bytes: limit }, 201, undefined],
  ['52,428,801 octets', { bytes: limit + 1 }, 413, 'too_large'],
  ['an archive by its type', { filetype: 'application/zip' }, 415, 'wrong_type'],
  ['a drawing by its type', { filetype: 'image/svg+xml' }, 415, 'wrong_type'],
  ['a program by its name', { filename: 'facture.pdf.exe' }, 415, 'wrong_type'],
  ['a program whose name is turned round (U+202E)', { filename: 'facture\u202efdp.exe' }, 415, 'wrong_type'],
  ['a program behind %00', { filename: 'facture.pdf%00.exe' }, 415, 'wrong_type'],
];
for (const [label, file, status, reason] of announced)
  test(`F33: announcing ${label} is answered ${status}`, async () => {
    const camille = await signedIn();
    const told = await camille.announce({ filename: 'a.pdf', bytes: 100, ...file });
    assert.deepEqual([told.status, told.body.reasonCode], [status, reason]);
  });

const names: [given: string, kept: string][] = [
  ['../../../etc/passwd.pdf', 'passwd.pdf'],
  ['C:\\Users\\camille\\scan.pdf', 'scan.pdf'],
  ['facture\0.pdf', 'facture.pdf'],
  ['facture%00.pdf', 'facture.pdf'],
  ['fdp.\u202efacture.pdf', 'fdp.facture.pdf'],
  ['releve\u0301.pdf', 'relevé.pdf'],
  ['photo.jpg.pdf', 'photo.jpg.pdf'],
  [`${'x'.repeat(296)}.pdf`, `${'x'.repeat(196)}.pdf`],
];
for (const [given, kept] of names)
  test(`F33: a file named ${JSON.stringify(given.slice(0, 40))} is kept as ${JSON.stringify(kept.slice(0, 40))}`, async () => {
    const camille = await signedIn();
    const { body } = await camille.upload(pdf(), { filename: given });
    assert.deepEqual([body.filename, body.state], [kept, 'clean']);
  });

test('F33: 52,428,800 octets arrive whole on the server’s disk', async (t) => {
  const { asker, sandbox } = await server(t);
  const camille = asker();
  await camille.signIn();
  const { body } = await camille.upload(pdf(limit));
  assert.equal(body.state, 'clean');
  assert.deepEqual(await sandbox.controls.file(body.id), { bytes: limit, sha256: body.sha256 });
});

test('F33: the same bytes are a duplicate within one requirement, by their SHA-256, and not in another', async () => {
  const camille = await signedIn();
  assert.equal((await camille.upload(pdf())).body.state, 'clean');
  const { body } = await camille.upload(pdf(), { filename: 'autre-nom.pdf', fingerprint: 'another' });
  assert.deepEqual([body.state, body.reasonCode], ['refused', 'duplicate']);
  assert.equal((await camille.upload(pdf(), { requirementId: 'req_1041_avis' })).body.state, 'clean');
});

test('F33: of two like files scanned at once, one is the duplicate', async () => {
  const camille = await signedIn();
  const told = await Promise.all([camille.upload(pdf()), camille.upload(pdf())]);
  assert.deepEqual(told.map((one) => one.body.state).toSorted(), ['clean', 'refused']);
});

test('F33: a requirement holds as many files, and as many octets, as it says; what was refused or given up takes no place', async () => {
  const camille = await signedIn();
  await camille.upload(text('Bonjour'));
  const kept = [];
  for (let i = 0; i < 5; i++) kept.push(await camille.announce({ filename: `${i}.pdf`, bytes: 40_000_000 }));
  assert.deepEqual(
    kept.map((one) => one.status),
    [201, 201, 201, 201, 201],
  );
  assert.equal((await camille.announce({ filename: '6.pdf', bytes: 1 })).body.code, 'too-many-files');
  await camille.raw('DELETE', kept[0]!.headers.get('location')!, { 'Tus-Resumable': '1.0.0' });
  const tooMuch = await camille.announce({ filename: '6.pdf', bytes: limit });
  assert.deepEqual([tooMuch.body.code, tooMuch.body.reasonCode], ['payload-too-large', 'total_too_large']);
  assert.equal((await camille.announce({ filename: '6.pdf', bytes: 209_715_200 - 160_000_000 })).status, 201);
});

test('F33: a file is in quarantine until its scan is due', async () => {
  const { sandbox, asker } = page({ signedIn: true, scanDelay: 5000 });
  const camille = asker();
  const { headers } = await camille.announce({ filename: 'a.pdf', bytes: 900 });
  const location = headers.get('location')!;
  await camille.patch(location, 0, pdf());
  const id = location.split('/').at(-1)!;
  assert.equal((await camille.get(`/uploads/${id}/receipt`)).body.state, 'pending_scan');
  assert.equal((await camille.submit([{ requirementId: 'req_1041_indemnites', uploadIds: [id] }])).body.code, 'upload-not-ready');
  sandbox.controls.advanceClock(6);
  assert.equal((await camille.get(`/uploads/${id}/receipt`)).body.state, 'clean');
});
