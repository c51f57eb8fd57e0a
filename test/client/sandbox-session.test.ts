/** Sessions that end, over the real sandbox server: what the scripted insurers of the other tests stand for. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import type { InsurerApi } from '@avenant/api';
import { createHttpClient, type UploadTransport } from '@avenant/client';
import { startSandboxServer } from '@avenant/sandbox/node.js';
import { browserFetch } from './cookie-jar.ts';
import { errorOf } from './held-platform.ts';
import { intentFor, randomFile } from './random-file.ts';

const MiB = 1_048_576;
const credentials = { identifier: '28000451', password: 'Demo-Lumio-2026!' };
const dataDir = await mkdtemp(join(tmpdir(), 'avenant-session-'));
const server = await startSandboxServer({ port: 0, dataDir, testMode: true, scanDelay: 20 });
const { controls } = server.sandbox;
const origin = `http://127.0.0.1:${server.port}`;
const baseUrl = `${origin}/api/lumio/v1`;
const renewals = () => controls.requests.get('POST /sessions/current/renew') ?? 0;
after(async () => {
  await server.close();
  await rm(dataDir, { recursive: true, force: true });
});
beforeEach(() => controls.requests.clear());

/** A connection slow enough that something can happen while bytes are on their way. */
const slowly =
  (browser: typeof fetch, onSent: (octets: number) => void): UploadTransport =>
  async ({ url, headers, body, credentials: cookies, signal }) => {
    const steps = new TransformStream<Uint8Array, Uint8Array>({
      async transform(part, out) {
        out.enqueue(part);
        onSent(part.length);
        await new Promise((done) => setTimeout(done, 2));
      },
    });
    const init = {
      method: 'PATCH',
      headers,
      body: body.stream().pipeThrough(steps),
      duplex: 'half',
      credentials: cookies,
      signal,
    } as RequestInit;
    const response = await browser(url, init);
    return { status: response.status, header: (name) => response.headers.get(name), text: await response.text() };
  };

async function announced(api: InsurerApi, file: Blob): Promise<{ uploadId: string; file: Blob }> {
  const { items } = await api.cases.list({ state: 'to_complete' });
  const caseId = items[0]!.id;
  const requirements = await api.cases.requirements({ caseId });
  const open = requirements.items.find(({ allowedActions }) =>
    allowedActions.some(({ rel, enabled }) => rel === 'submit_requirement' && enabled),
  )!;
  return { ...(await api.uploads.create({ ...intentFor(file), caseId, requirementId: open.id })), file };
}

/** A scan of a size that the sandbox takes for what it says it is. */
const scan = (bytes: number) => {
  const { file } = randomFile(bytes);
  return new Blob(['%PDF-1.4\n', file, '\n%%EOF\n'], { type: 'application/pdf' });
};

describe('a customer of the sandbox', () => {
  it('F5: with five tabs and twenty requests each, whose access has ended, renews it once and stays signed in', async () => {
    const browser = browserFetch(origin);
    const tab = () => createHttpClient({ baseUrl, fetch: browser });
    await tab().session.signIn(credentials);
    assert.ok(controls.endSessions('access') >= 1);
    const tabs = Array.from({ length: 5 }, tab);
    const asking = ({ contracts }: InsurerApi) => Array.from({ length: 20 }, (_, n) => contracts.list({ limit: n + 1 }));
    const pages = await Promise.all(tabs.flatMap(asking));
    assert.ok(pages.every(({ items }) => items.length > 0));
    assert.equal(renewals(), 1);
  });

  for (const what of ['access', 'session'] as const)
    it(`F4: whose ${what} ends at 40 % of a file goes on from there, and the file on the server's disk is the one given`, async () => {
      const browser = browserFetch(origin);
      const file = scan(5 * MiB);
      let left = 0;
      let ended = false;
      const onSent = (octets: number) => {
        left += octets;
        if (ended || left < file.size * 0.4) return;
        ended = true;
        controls.endSessions(what);
      };
      // An access that ends is noticed by the next request; a session that ends cuts the one under way.
      const parts = what === 'access' ? { maxPatchBytes: MiB } : {};
      const api = createHttpClient({ baseUrl, fetch: browser, uploadTransport: slowly(browser, onSent), ...parts });
      await api.session.signIn(credentials);
      const upload = await announced(api, file);
      let receipt = await api.uploads.send(upload).catch((error: { code: string }) => error.code);
      if (what === 'session') {
        assert.equal(receipt, 'unauthenticated');
        await api.session.signIn(credentials);
        receipt = await api.uploads.send(upload);
      }
      assert.ok(typeof receipt === 'object' && receipt.offset === file.size);
      const { bytes, sha256 } = await controls.file(upload.uploadId);
      const digest = Buffer.from(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())).toString('hex');
      assert.deepEqual([bytes, sha256], [file.size, digest]);
      assert.ok((controls.requests.get(`HEAD /uploads/${upload.uploadId}`) ?? 0) >= 1, 'it was cut, and asked where to go on');
      assert.ok((controls.counters().received[upload.uploadId] ?? 0) <= file.size + 5 * MiB);
      await api.uploads.discard(upload);
    });

  it('F6: whose session has ended for good is told so by each of thirty requests, and one renewal was tried', async () => {
    const api = createHttpClient({ baseUrl, fetch: browserFetch(origin) });
    await api.session.signIn(credentials);
    controls.endSessions('session');
    const errors = await Promise.all(Array.from({ length: 30 }, (_, n) => errorOf(api.contracts.list({ limit: n + 1 }))));
    assert.deepEqual(new Set(errors.map(({ code }) => code)), new Set(['unauthenticated']));
    assert.ok(renewals() <= 1);
  });
});
