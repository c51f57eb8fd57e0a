/** The client against a tus server that is not ours (@tus/server, files on disk), to prove that it speaks tus and not a dialect. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { FileStore } from '@tus/file-store';
import { Server } from '@tus/server';
import { createHttpClient } from '@avenant/client';
import { cable } from './cable.ts';
import { errorOf } from './held-platform.ts';
import { intentFor, randomFile } from './random-file.ts';
import { receipt } from './valid-answers.ts';

const MiB = 1_048_576;
/** "One chunk" in the targets. */
const CHUNK = 5 * MiB;
const tick = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** A plain tus server; of ours it has one route more, because tus itself has no receipt: the size on disk proves that all has arrived. */
async function tusServer(t: TestContext) {
  const directory = await mkdtemp(join(tmpdir(), 'avenant-tus-'));
  const tus = new Server({ path: '/v1/uploads', datastore: new FileStore({ directory }), relativeLocation: true });
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    asked.push(request.method!);
    const id = /^\/v1\/uploads\/(\w+)\/receipt$/.exec(request.url!)?.[1];
    if (!id) return void tus.handle(request, response);
    const { size } = await stat(join(directory, id));
    const sha256 = createHash('sha256')
      .update(await readFile(join(directory, id)))
      .digest('hex');
    response.end(JSON.stringify({ ...receipt, id, bytes: size, offset: size, sha256 }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  t.after(async () => {
    server.closeAllConnections();
    server.close();
    await rm(directory, { recursive: true, force: true });
  });
  const line = await cable(t, (server.address() as AddressInfo).port);
  const api = createHttpClient({ baseUrl: `http://127.0.0.1:${line.port}/v1` });
  return { api, line, directory, asked };
}

describe('a plain tus 1.0.0 server', () => {
  it('receives a whole file in one request, byte for byte', async (t) => {
    const { api, asked } = await tusServer(t);
    const { file, sha256, bytes } = randomFile(12 * MiB);
    const answer = await api.uploads.send({ ...(await api.uploads.create(intentFor(file))), file });
    assert.deepEqual([answer.sha256, answer.bytes], [sha256, bytes]);
    assert.deepEqual(asked, ['POST', 'PATCH', 'GET']);
  });

  it('receives a file cut at half for 1.5 s, which goes on by itself and sends no more than a chunk twice', async (t) => {
    const { api, line, asked } = await tusServer(t);
    const { file, sha256, bytes } = randomFile(50 * MiB);
    const upload = { ...(await api.uploads.create(intentFor(file))), file };
    line.after(bytes / 2, () => {
      line.unplug();
      setTimeout(line.plug, 1500);
    });
    const answer = await api.uploads.send(upload);
    assert.equal(answer.sha256, sha256);
    assert.ok(asked.includes('HEAD'));
    const again = line.sent() - bytes;
    t.diagnostic(`octets sent again, headers included: ${again}`);
    assert.ok(again < CHUNK, `${again} octets again`);
  });

  it('F7: receives a file through ten cuts once, whole', async (t) => {
    const { api, line, directory, asked } = await tusServer(t);
    const { file, sha256, bytes } = randomFile(22 * MiB);
    const upload = { ...(await api.uploads.create(intentFor(file))), file };
    let cuts = 0;
    const flap = () => {
      line.unplug();
      setTimeout(line.plug, 40);
      if (++cuts < 10) line.after(2 * MiB, flap);
    };
    line.after(MiB, flap);
    const answer = await api.uploads.send(upload);
    assert.deepEqual([cuts, answer.sha256, answer.bytes], [10, sha256, bytes]);
    assert.equal(asked.filter((method) => method === 'POST').length, 1);
    assert.equal((await stat(join(directory, upload.uploadId))).size, bytes);
    assert.ok(line.sent() - bytes < 10 * CHUNK);
  });

  it('lets a reloaded page, which knows nothing but the id, go on where the first one stopped', async (t) => {
    const { api, line, asked } = await tusServer(t);
    const { file, sha256, bytes } = randomFile(20 * MiB);
    const upload = { ...(await api.uploads.create(intentFor(file))), file };
    const closing = new AbortController();
    line.after(bytes / 2, () => closing.abort(new Error('closed')));
    await errorOf(api.uploads.send(upload, { signal: closing.signal }));
    await tick(50);
    const reloaded = createHttpClient({ baseUrl: `http://127.0.0.1:${line.port}/v1` });
    assert.equal((await reloaded.uploads.send(upload)).sha256, sha256);
    assert.deepEqual(asked.slice(0, 3), ['POST', 'PATCH', 'HEAD']);
    assert.ok(line.sent() - bytes < CHUNK);
  });

  it('forgets a discarded file, and the client does not mind discarding it twice', async (t) => {
    const { api } = await tusServer(t);
    const { file } = randomFile(1000);
    const { uploadId } = await api.uploads.create(intentFor(file));
    await api.uploads.discard({ uploadId });
    await api.uploads.discard({ uploadId });
    assert.equal((await errorOf(api.uploads.send({ uploadId, file }))).code, 'upload-expired');
  });
});
