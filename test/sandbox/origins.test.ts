import assert from 'node:assert/strict';
import { test } from 'node:test';
import { server } from './doors.ts';

const pages: [origin: string | undefined, site: string | undefined, status: number][] = [
  [undefined, undefined, 204],
  [undefined, 'same-origin', 204],
  [undefined, 'none', 204],
  [undefined, 'same-site', 403],
  [undefined, 'cross-site', 403],
  ['https://portal.example', 'cross-site', 204],
  ['https://evil.example', 'cross-site', 403],
  ['https://portal.example.evil.example', undefined, 403],
  ['null', 'cross-site', 403],
];
test('CSRF: a change is refused to pages that are not on the list, by Origin or else by Sec-Fetch-Site', async (t) => {
  const { asker } = await server(t, { allowedOrigins: ['https://portal.example'] });
  for (const [origin, site, status] of pages) {
    const headers = { ...(origin ? { Origin: origin } : {}), ...(site ? { 'Sec-Fetch-Site': site } : {}) };
    const told = await asker().ask('DELETE', '/sessions/current', undefined, headers);
    assert.deepEqual([told.status, told.body.reasonCode], [status, status === 403 ? 'origin_not_allowed' : undefined], `${origin} ${site}`);
  }
});

test('CSRF: the server’s own pages may ask, by either of its names; another port of this machine may not', async (t) => {
  const { asker, port } = await server(t);
  for (const host of ['localhost', '127.0.0.1'])
    assert.equal((await asker().raw('DELETE', '/sessions/current', { Origin: `http://${host}:${port}` })).status, 204);
  assert.equal((await asker().raw('DELETE', '/sessions/current', { Origin: `http://localhost:${port + 1}` })).status, 403);
});

test('CSRF: a form of another page cannot sign anybody in: its body is no JSON, and its origin not on the list', async (t) => {
  const { asker } = await server(t);
  const form = await asker().raw('POST', '/sessions', { 'Content-Type': 'application/x-www-form-urlencoded' }, 'identifier=28000451');
  assert.equal(form.status, 415);
});

test('CORS: pages of the list read answers with their cookie and every header they need; others read nothing', async (t) => {
  const { asker } = await server(t, { allowedOrigins: ['https://portal.example'] });
  const told = await asker().get('/tenant/config', { Origin: 'https://portal.example' });
  assert.equal(told.headers.get('access-control-allow-origin'), 'https://portal.example');
  assert.equal(told.headers.get('access-control-allow-credentials'), 'true');
  const exposed = told.headers.get('access-control-expose-headers')!.toLowerCase().split(', ');
  for (const name of [
    'retry-after',
    'location',
    'upload-offset',
    'upload-length',
    'upload-expires',
    'etag',
    'link',
    'x-request-id',
    'x-server-time',
    'www-authenticate',
  ])
    assert.ok(exposed.includes(name), name);
  assert.match(told.headers.get('vary')!, /Origin/);
  const refused = await asker().get('/tenant/config', { Origin: 'https://evil.example' });
  assert.equal(refused.headers.get('access-control-allow-origin'), null);

  const preflight = (origin: string) =>
    asker().raw('OPTIONS', '/uploads/upl_1', {
      Origin: origin,
      'Access-Control-Request-Method': 'PATCH',
      'Access-Control-Request-Headers': 'upload-offset',
    });
  const granted = await preflight('https://portal.example');
  assert.match(granted.headers.get('access-control-allow-methods')!, /PATCH/);
  assert.match(granted.headers.get('access-control-allow-headers')!, /Upload-Offset/);
  assert.equal((await preflight('https://evil.example')).headers.get('access-control-allow-methods'), null);
  const problem = await asker().get('/contracts', { Origin: 'https://portal.example' });
  assert.deepEqual([problem.status, problem.headers.get('access-control-allow-origin')], [401, 'https://portal.example']);
});
