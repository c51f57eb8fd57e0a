import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { startSandboxServer } from '@avenant/sandbox/node.js';
import { folder, server } from './doors.ts';
import { pdf } from './files.ts';

test('the cookie is the server’s own: __Host-, HttpOnly, Secure, SameSite, for the whole host, until the browser closes', async (t) => {
  const { asker } = await server(t);
  const response = await asker().raw(
    'POST',
    '/sessions',
    { 'Content-Type': 'application/json' },
    JSON.stringify({ identifier: '28000451', password: 'Demo-Lumio-2026!' }),
  );
  const [cookie] = response.headers.getSetCookie();
  assert.match(cookie!, /^__Host-avenant-lumio=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/);
  assert.equal(response.headers.getSetCookie().length, 1);
});

test('no answer of the API is kept, sniffed, framed or told on', async (t) => {
  const { asker } = await server(t);
  const camille = asker();
  await camille.signIn();
  for (const path of ['/contracts', '/contracts/none', '/nowhere']) {
    const { headers } = await camille.get(path);
    assert.equal(headers.get('cache-control'), 'no-store', path);
    assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
    assert.match(headers.get('content-security-policy')!, /frame-ancestors 'none'/, path);
    assert.equal(headers.get('referrer-policy'), 'no-referrer', path);
    assert.ok(headers.get('x-server-time') && headers.get('x-request-id'), path);
  }
});

test('data survives a restart: session, clock, half an upload and what was submitted; a reset starts afresh', async (t) => {
  const dataDir = await folder(t);
  const bytes = pdf(8000);
  const first = await server(t, { dataDir });
  const camille = first.asker();
  await camille.signIn();
  const { body: notice } = await camille.upload(pdf(900), { requirementId: 'req_1041_avis' });
  await camille.submit([{ requirementId: 'req_1041_avis', uploadIds: [notice.id] }]);
  const location = (await camille.announce({ filename: 'a.pdf', bytes: bytes.length })).headers.get('location')!;
  await camille.patch(location, 0, bytes.slice(0, 3000));
  first.sandbox.controls.advanceClock(60);
  const then = first.sandbox.world.now();
  await first.close();

  const second = await server(t, { dataDir });
  const again = second.asker();
  again.cookie = camille.cookie;
  assert.equal(await again.offset(location), 3000);
  assert.ok(Math.abs(second.sandbox.world.now() - then) < 5000);
  assert.equal((await again.patch(location, 3000, bytes.slice(3000))).status, 204);
  assert.equal((await again.receipt(location)).body.state, 'clean');
  assert.equal((await again.get('/cases/cas_2026_1041')).body.completeness.received, 1);
  await second.close();

  const third = await server(t, { dataDir, reset: true });
  const anew = third.asker();
  anew.cookie = camille.cookie;
  assert.equal((await anew.get('/contracts')).status, 401);
  await anew.signIn();
  assert.equal((await anew.get('/cases/cas_2026_1041')).body.completeness.received, 0);
  assert.ok(!(await readdir(join(dataDir, 'lumio', 'files'))).includes(notice.id));
});

test('passwords are hashed with N = 2^17, r = 8, p = 1, and with less in test mode alone', async (t) => {
  const real = await server(t, { testMode: false });
  assert.match(real.sandbox.world.rows.accounts.of('28000451')[0]!.passwordHash, /^scrypt\$131072\$/);
  assert.equal((await real.asker().signIn()).status, 201);
});

test('it answers on localhost and on 127.0.0.1, and nowhere else', async (t) => {
  const { port, origin } = await server(t);
  assert.equal(origin, `http://localhost:${port}`);
  for (const host of ['localhost', '127.0.0.1'])
    assert.equal((await fetch(`http://${host}:${port}/api/lumio/v1/tenant/config`)).status, 200);
});

test('the portal’s files are served under a strict policy, compressed, with the router’s page for its own addresses, and nothing beside them', async (t) => {
  const site = await folder(t);
  await mkdir(join(site, 'lumio', 'assets'), { recursive: true });
  await writeFile(join(site, 'secret.txt'), 'secret');
  await writeFile(join(site, 'lumio', 'index.html'), '<!doctype html><title>Lumio</title>');
  await writeFile(join(site, 'lumio', 'assets', 'main-4f3a9c21.js'), 'export {};'.repeat(200));
  const { origin, port } = await server(t, { staticDirs: [{ prefix: '/lumio/', folder: join(site, 'lumio'), fallback: 'index.html' }] });

  const home = await fetch(`${origin}/lumio/`);
  assert.equal(home.headers.get('content-type'), 'text/html; charset=utf-8');
  assert.equal(home.headers.get('cache-control'), 'no-cache');
  const policy = home.headers.get('content-security-policy')!;
  for (const rule of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html avenant',
  ])
    assert.ok(policy.split('; ').includes(rule), rule);
  assert.match(await (await fetch(`${origin}/lumio/contrats/ctr_lumio_projet`)).text(), /Lumio/);
  assert.equal((await fetch(`${origin}/lumio`, { redirect: 'manual' })).headers.get('location'), '/lumio/');

  const script = await fetch(`${origin}/lumio/assets/main-4f3a9c21.js`);
  assert.match(script.headers.get('cache-control')!, /immutable/);
  assert.equal(script.headers.get('x-content-type-options'), 'nosniff');
  const zipped = await new Promise<Buffer>((resolve, reject) => {
    request(
      { port, host: '127.0.0.1', path: '/lumio/assets/main-4f3a9c21.js', headers: { 'Accept-Encoding': 'gzip' } },
      async (incoming) => {
        assert.equal(incoming.headers['content-encoding'], 'gzip');
        resolve(Buffer.concat(await incoming.toArray()));
      },
    )
      .on('error', reject)
      .end();
  });
  assert.equal(gunzipSync(zipped).toString(), 'export {};'.repeat(200));
  assert.equal((await fetch(script.url, { headers: { 'If-None-Match': script.headers.get('etag')! } })).status, 304);

  assert.equal((await fetch(`${origin}/lumio/assets/none.js`)).status, 404);
  const raw = (path: string) =>
    new Promise<number>((resolve, reject) =>
      request({ port, host: '127.0.0.1', path }, (incoming) => {
        incoming.resume();
        resolve(incoming.statusCode!);
      })
        .on('error', reject)
        .end(),
    );
  for (const path of [
    '/lumio/../secret.txt',
    '/lumio/%2e%2e/secret.txt',
    '/lumio/..%2fsecret.txt',
    '/lumio/%00',
    '/lumio/%zz',
    '/secret.txt',
  ])
    assert.ok([400, 404].includes(await raw(path)), path);
});

test('a server that is told to close ends promptly, even while somebody sends', async (t) => {
  const { asker, close, sandbox, port } = await server(t);
  const camille = asker();
  await camille.signIn();
  const location = (await camille.announce({ filename: 'a.pdf', bytes: 1_000_000 })).headers.get('location')!;
  const outgoing = request({
    port,
    host: '127.0.0.1',
    method: 'PATCH',
    path: location,
    headers: {
      'Tus-Resumable': '1.0.0',
      Cookie: camille.cookie,
      'Upload-Offset': 0,
      'Content-Type': 'application/offset+octet-stream',
      'Content-Length': 1_000_000,
    },
  });
  outgoing.on('error', () => {});
  outgoing.write(new Uint8Array(1000));
  const id = location.split('/').at(-1)!;
  while (sandbox.world.files.size(id) < 1000) await new Promise((resolve) => setTimeout(resolve, 5));
  const start = performance.now();
  await close();
  assert.ok(performance.now() - start < 5000);
  assert.equal(sandbox.world.files.size(id), 1000);
});

test('a port that is taken, or a folder that cannot be, is an error at the start and leaves nothing behind', async (t) => {
  const { port } = await server(t);
  await assert.rejects(startSandboxServer({ port, dataDir: await folder(t), testMode: true }), { code: 'EADDRINUSE' });
  const dataDir = await folder(t);
  await writeFile(join(dataDir, 'lumio'), 'a file where the folder should be');
  await assert.rejects(startSandboxServer({ port: 0, dataDir, testMode: true }));
});
