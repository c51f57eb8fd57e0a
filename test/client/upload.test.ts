import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { openAsBlob } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createHttpClient } from '@avenant/client';
import { errorOf, heldPlatform } from './held-platform.ts';
import { intentFor, randomFile } from './random-file.ts';
import { hash, once, tusInsurer } from './tus-insurer.ts';
import { tenant } from './valid-answers.ts';

const MB = 1_000_000;
describe('a file on its way', () => {
  it('arrives byte for byte, in one request for all of it, and its receipt comes back', async (t) => {
    const { baseUrl, uploads, lines, patches } = await tusInsurer(t);
    const { file, sha256 } = randomFile(3 * MB);
    const api = createHttpClient({ baseUrl, language: () => 'fr' });
    const { uploadId } = await api.uploads.create(intentFor(file));
    const receipt = await api.uploads.send({ uploadId, file });
    assert.deepEqual([receipt.id, receipt.sha256, hash(uploads.get(uploadId)!)], [uploadId, sha256, sha256]);
    assert.deepEqual(lines, ['POST /uploads', 'PATCH /uploads/u1', 'GET /uploads/u1/receipt']);
    const { headers } = patches[0]!;
    assert.equal(headers['tus-resumable'], '1.0.0');
    assert.equal(headers['content-type'], 'application/offset+octet-stream');
    assert.equal(headers['accept-language'], 'fr');
  });

  it('is announced with its name in any script, and with what is empty left empty', async (t) => {
    const { baseUrl, uploads } = await tusInsurer(t);
    const { file } = randomFile(10);
    const intent = { ...intentFor(file, 'avis d’arrêt — été 🌞, 2026.pdf'), filetype: '' };
    await createHttpClient({ baseUrl }).uploads.create(intent);
    const { bytes, ...told } = intent;
    assert.deepEqual(uploads.get('u1')!.metadata, told);
    assert.equal(uploads.get('u1')!.length, bytes);
  });

  it('goes to the configured insurer even if the answer points elsewhere', async (t) => {
    const { baseUrl, uploads } = await tusInsurer(t, { location: 'https://evil.example/steal/u1?x#y' });
    const { file, sha256 } = randomFile(1000);
    const api = createHttpClient({ baseUrl });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.equal(hash(uploads.get('u1')!), sha256);
  });

  for (const location of ['', '/', '%E0%A4%A'])
    it(`is not begun when the place given for it is "${location}"`, async (t) => {
      const { baseUrl } = await tusInsurer(t, { location });
      assert.equal((await errorOf(createHttpClient({ baseUrl }).uploads.create(intentFor(randomFile(1).file)))).code, 'invalid-answer');
    });

  it('arrives though a page of another origin may not read Upload-Offset', async (t) => {
    const { baseUrl, uploads } = await tusInsurer(t, { hidden: ['Upload-Offset'] });
    const { file, sha256 } = randomFile(MB);
    const api = createHttpClient({ baseUrl, maxPatchBytes: 400_000 });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.equal(hash(uploads.get('u1')!), sha256);
  });

  it('is cut into requests of the size that the insurer allows, told by the host or read with its policies', async (t) => {
    const policy = { ...tenant, uploadPolicy: { ...tenant.uploadPolicy, maxPatchBytes: 250_000 } };
    const { baseUrl, patches, uploads } = await tusInsurer(t, { tenant: policy });
    const { file, sha256 } = randomFile(MB);
    const api = createHttpClient({ baseUrl, maxPatchBytes: 500_000 });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.deepEqual(
      patches.map(({ from }) => from),
      [0, 500_000],
    );
    await api.tenant.config({});
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.deepEqual(
      patches.slice(2).map(({ from }) => from),
      [0, 250_000, 500_000, 750_000],
    );
    assert.equal(hash(uploads.get('u2')!), sha256);
  });

  it('is created once, and again after an outage only under a key that makes it one', async (t) => {
    const { baseUrl, asked } = await tusInsurer(t, {
      before: (line, count) => (line === 'POST /uploads' && count % 3 ? 'cut' : undefined),
    });
    const { uploads } = createHttpClient({ baseUrl, ...heldPlatform() });
    const { file } = randomFile(1);
    assert.equal((await errorOf(uploads.create(intentFor(file)))).code, 'network');
    assert.equal(asked('POST /uploads'), 1);
    await uploads.create(intentFor(file), { idempotencyKey: '6f1c1d9e-8b0a-4a57-9f8f-5d1f4d1d0a01' });
    assert.equal(asked('POST /uploads'), 3);
  });
});

describe('an upload that cannot go on', () => {
  for (const status of [404, 410])
    it(`has expired when the insurer says ${status}`, async (t) => {
      const { baseUrl } = await tusInsurer(t, { before: (line) => (line.startsWith('HEAD') ? { status } : undefined) });
      const error = await errorOf(createHttpClient({ baseUrl }).uploads.send({ uploadId: 'u9', file: randomFile(9).file }));
      assert.equal(error.message, 'upload-expired (uploads.send)');
    });

  for (const [status, code] of [
    [413, 'payload-too-large'],
    [415, 'unsupported-media-type'],
    [409, 'requirement-closed'],
    [403, 'permission-missing'],
  ] as const)
    it(`stops at once at ${code}`, async (t) => {
      const { baseUrl, lines } = await tusInsurer(t, { before: (line) => (line.startsWith('PATCH') ? { status, code } : undefined) });
      const api = createHttpClient({ baseUrl, ...heldPlatform() });
      const { file } = randomFile(9);
      assert.equal((await errorOf(api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file }))).code, code);
      assert.equal(lines.length, 2);
    });

  it('refuses to go on with another file than the one announced', async (t) => {
    const { baseUrl, patches } = await tusInsurer(t, { during: once({ status: 403 }, () => true) });
    const api = createHttpClient({ baseUrl });
    const { uploadId } = await api.uploads.create(intentFor(randomFile(MB).file));
    assert.equal((await errorOf(api.uploads.send({ uploadId, file: randomFile(MB).file }))).code, 'permission-missing');
    assert.equal((await errorOf(api.uploads.send({ uploadId, file: randomFile(MB + 1).file }))).code, 'precondition-failed');
    assert.equal(patches.length, 1);
  });

  it('does not try for ever to read a file that was changed since it was chosen', async (t) => {
    const folder = await mkdtemp(join(tmpdir(), 'avenant-'));
    t.after(() => rm(folder, { recursive: true }));
    const path = join(folder, 'scan.pdf');
    await writeFile(path, Buffer.alloc(MB, 1));
    const file = await openAsBlob(path);
    const { baseUrl } = await tusInsurer(t);
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    const upload = { ...(await api.uploads.create(intentFor(file))), file };
    await writeFile(path, Buffer.alloc(5, 2));
    const error = await errorOf(api.uploads.send(upload));
    assert.deepEqual([error.code, error.retryable], ['unknown', false]);
    assert.ok(!error.message.includes('scan'));
  });
});

describe('giving up', () => {
  it('F34: cancelling stops the bytes within 200 ms', async (t) => {
    const { baseUrl, uploads } = await tusInsurer(t);
    const { file } = randomFile(40 * MB);
    const leaving = new AbortController();
    const api = createHttpClient({ baseUrl });
    const { uploadId } = await api.uploads.create(intentFor(file));
    const sent = errorOf<Error>(api.uploads.send({ uploadId, file }, { signal: leaving.signal }));
    while (!uploads.get(uploadId)!.offset) await new Promise((done) => setTimeout(done, 1));
    const began = performance.now();
    leaving.abort(new Error('cancelled'));
    assert.equal((await sent).message, 'cancelled');
    assert.ok(performance.now() - began < 200);
    await new Promise((done) => setTimeout(done, 100));
    const { offset } = uploads.get(uploadId)!;
    await new Promise((done) => setTimeout(done, 100));
    assert.equal(uploads.get(uploadId)!.offset, offset);
  });

  it('cancelling during an outage does not wait for its end', async (t) => {
    const { baseUrl, lines } = await tusInsurer(t, {
      before: (line) => (line.startsWith('HEAD') ? { status: 503, headers: { 'Retry-After': '60' } } : undefined),
    });
    const leaving = new AbortController();
    const sent = errorOf<Error>(
      createHttpClient({ baseUrl }).uploads.send({ uploadId: 'u1', file: randomFile(9).file }, { signal: leaving.signal }),
    );
    while (!lines.length) await new Promise((done) => setTimeout(done, 5));
    await new Promise((done) => setTimeout(done, 50));
    const began = performance.now();
    leaving.abort(new Error('cancelled'));
    assert.equal((await sent).message, 'cancelled');
    assert.ok(performance.now() - began < 200);
  });

  it('discards what is at the insurer, and is content if it is gone already', async (t) => {
    const { baseUrl, uploads } = await tusInsurer(t, { before: (line) => (line === 'DELETE /uploads/u7' ? { status: 403 } : undefined) });
    const api = createHttpClient({ baseUrl });
    const upload = await api.uploads.create(intentFor(randomFile(9).file));
    assert.equal(await api.uploads.discard(upload), undefined);
    assert.equal(uploads.size, 0);
    assert.equal(await api.uploads.discard(upload), undefined);
    assert.equal((await errorOf(api.uploads.discard({ uploadId: 'u7' }))).code, 'permission-missing');
  });

  it('F13: leaves no listener behind', async (t) => {
    const { baseUrl } = await tusInsurer(t, { during: once('cut', (offset) => offset > 1000) });
    const leaving = new AbortController();
    let listeners = 0;
    const { signal } = leaving;
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...given: Parameters<typeof add>) => (listeners++, add(...given));
    signal.removeEventListener = (...given: Parameters<typeof remove>) => (listeners--, remove(...given));
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    const { file } = randomFile(MB);
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file), { signal })), file }, { signal });
    await api.contracts.list({}, { signal }).catch(() => {});
    assert.equal(listeners, 0);
  });
});
