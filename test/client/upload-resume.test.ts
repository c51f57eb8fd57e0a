import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHttpClient } from '@avenant/client';
import { errorOf, heldPlatform } from './held-platform.ts';
import { intentFor, randomFile } from './random-file.ts';
import { hash, once, tusInsurer, type Trouble } from './tus-insurer.ts';

const MB = 1_000_000;

describe('a cut', () => {
  it('at half: the file goes on by itself from what the insurer has, and nothing is sent twice', async (t) => {
    const { baseUrl, uploads, patches, asked } = await tusInsurer(t, { during: once('cut', (offset) => offset > 2 * MB) });
    const { file, sha256 } = randomFile(4 * MB);
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.equal(hash(uploads.get('u1')!), sha256);
    assert.equal(patches.length, 2);
    assert.ok(patches[1]!.from > 2 * MB, 'it began where the insurer stood');
    assert.equal(asked('HEAD /uploads/u1'), 1);
  });

  it('that lasts: it waits as long as it takes, less and less often', async (t) => {
    let down = 0;
    const { baseUrl, uploads } = await tusInsurer(t, {
      during: (offset) => (offset > MB && down === 0 ? ((down = 60), 'cut') : undefined),
      before: () => (down > 1 ? (down--, down % 2 ? 'cut' : { status: 503 }) : undefined),
    });
    const { file, sha256 } = randomFile(2 * MB);
    const { platform, waits } = heldPlatform(0.999_999);
    const api = createHttpClient({ baseUrl, platform });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.equal(hash(uploads.get('u1')!), sha256);
    assert.ok(waits.length >= 50);
    assert.ok(waits.reduce((sum, ms) => sum + ms, 0) > 10 * 60_000, 'that was an outage of ten minutes and more');
    assert.ok(Math.max(...waits) <= 15_000);
  });

  it('during which the insurer says when to come back: it comes back then', async (t) => {
    const { baseUrl } = await tusInsurer(t, {
      during: once('cut', (offset) => offset > 1000),
      before: (line, count) => (line.startsWith('HEAD') && count === 1 ? { status: 503, headers: { 'Retry-After': '42' } } : undefined),
    });
    const { platform, waits } = heldPlatform();
    const api = createHttpClient({ baseUrl, platform });
    const { file } = randomFile(MB);
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.deepEqual(waits.slice(1), [42_000]);
  });

  it('just after the last byte: the receipt is asked for until it comes, and no byte is sent again', async (t) => {
    const { baseUrl, patches, asked } = await tusInsurer(t, {
      before: (line, count) => (line.endsWith('receipt') && count < 8 ? 'cut' : undefined),
    });
    const { file } = randomFile(1000);
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.deepEqual([patches.length, asked('GET /uploads/u1/receipt')], [1, 8]);
  });

  it('that a browser mends by replaying the request itself: 409 means "ask, then go on"', async (t) => {
    let replayed = false;
    const { baseUrl, uploads, asked } = await tusInsurer(t, {
      before: (line) => (line.startsWith('PATCH') && !replayed ? ((replayed = true), { status: 409, code: 'state-conflict' }) : undefined),
    });
    const { file, sha256 } = randomFile(MB);
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.deepEqual([hash(uploads.get('u1')!), asked('HEAD /uploads/u1')], [sha256, 1]);
  });

  it('that never ends though the insurer answers is an error at last, not an endless loop', async (t) => {
    const { baseUrl, patches, lines } = await tusInsurer(t, { before: (line) => (line.startsWith('PATCH') ? { status: 409 } : undefined) });
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    const { file } = randomFile(10);
    const error = await errorOf(api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file }));
    assert.equal(error.code, 'state-conflict');
    assert.deepEqual([patches.length, lines.length < 30], [0, true]);
  });
});

describe('F4: a session that ends at 40 % of an upload', () => {
  it('is renewed, and the file goes on: 20 of 20 are equal, nothing sent twice', async (t) => {
    for (let run = 0; run < 20; run++) {
      const { file, sha256, bytes } = randomFile(2 * MB);
      const { baseUrl, uploads, patches, asked } = await tusInsurer(t, {
        during: once({ status: 401, code: 'session-expired' }, (offset) => offset > bytes * 0.4),
        before: (line, count) => (line.startsWith('HEAD') && count === 1 ? { status: 401 } : undefined),
      });
      const api = createHttpClient({ baseUrl, ...heldPlatform() });
      const receipt = await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
      assert.deepEqual([receipt.sha256, hash(uploads.get('u1')!)], [sha256, sha256]);
      assert.ok(patches[1]!.from >= bytes * 0.4);
      assert.ok(asked('POST /sessions/current/renew') >= 1);
    }
  });

  it('and again at 80 %: a long upload may outlive several accesses', async (t) => {
    const { file, sha256, bytes } = randomFile(2 * MB);
    const ends = [0.2, 0.4, 0.6, 0.8].map((part) => once({ status: 401, code: 'session-expired' }, (offset) => offset > bytes * part));
    const { baseUrl, uploads } = await tusInsurer(t, {
      during: (offset) => ends.map((end) => end(offset)).find(Boolean),
    });
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.equal(hash(uploads.get('u1')!), sha256);
  });

  it('for good: the caller is told to sign in, and sending again goes on from there', async (t) => {
    const { file, sha256, bytes } = randomFile(2 * MB);
    let signedIn = true;
    const gone: Trouble = { status: 401, code: 'unauthenticated' };
    const { baseUrl, uploads, patches } = await tusInsurer(t, {
      during: once(gone, (offset) => offset > bytes * 0.4 && ((signedIn = false), true)),
      before: () => (signedIn ? undefined : gone),
    });
    const api = createHttpClient({ baseUrl, ...heldPlatform() });
    const { uploadId } = await api.uploads.create(intentFor(file));
    assert.equal((await errorOf(api.uploads.send({ uploadId, file }))).code, 'unauthenticated');
    signedIn = true;
    await api.uploads.send({ uploadId, file });
    assert.equal(hash(uploads.get('u1')!), sha256);
    assert.ok(patches.at(-1)!.from >= bytes * 0.4);
  });

  it('with a bearer token: a fresh one is fetched, and the file goes on', async (t) => {
    const { file, sha256 } = randomFile(2 * MB);
    const { baseUrl, uploads, patches } = await tusInsurer(t, { during: once({ status: 401 }, (offset) => offset > MB) });
    let token = 'old';
    const getToken = ({ renew }: { renew: boolean }) => (renew ? (token = 'new') : token);
    const api = createHttpClient({ baseUrl, getToken, ...heldPlatform() });
    await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.equal(hash(uploads.get('u1')!), sha256);
    assert.equal(patches[0]!.headers.authorization, 'Bearer old');
  });
});
