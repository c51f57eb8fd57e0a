/** Two insurers on one server: each its own store, files, cookie and people. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createHttpClient } from '@avenant/client';
import { browserFetch } from '../client/cookie-jar.ts';
import { companyPassword, mail } from './company-people.ts';
import { password } from './asker.ts';
import { folder, server } from './doors.ts';

test('both insurers answer on one server, each under its own name, with its own way of signing in', async (t) => {
  const dataDir = await folder(t);
  const running = await server(t, { dataDir });
  const [lumio, batisseuse] = [running.asker(), running.asker('batisseuse')];
  const configs = [(await lumio.get('/tenant/config')).body, (await batisseuse.get('/tenant/config')).body];
  assert.deepEqual(
    configs.map(({ id, identifierKinds }) => [id, identifierKinds]),
    [
      ['lumio', ['customer_number']],
      ['batisseuse', ['email']],
    ],
  );
  assert.equal((await batisseuse.signIn(` ${mail('Nadia.Ferrand')} `, companyPassword)).body.displayName, 'Nadia Ferrand');
  assert.match(String(batisseuse.cookie), /^__Host-avenant-batisseuse=/);
  for (const id of ['lumio', 'batisseuse']) assert.ok(existsSync(join(dataDir, id, 'world.sqlite')), id);
  assert.deepEqual([...running.sandboxes.keys()], ['lumio', 'batisseuse']);
  assert.equal((await running.asker('nobody').get('/tenant/config')).status, 404);
});

test('F35: neither insurer’s password, cookie nor bearer opens anything at the other', async (t) => {
  const running = await server(t);
  const [lumio, batisseuse] = [running.asker(), running.asker('batisseuse')];
  assert.equal((await batisseuse.signIn('28000451', password)).body.code, 'invalid-credentials');
  assert.equal((await lumio.signIn(mail('nadia.ferrand'), companyPassword)).body.code, 'invalid-credentials');
  await lumio.signIn();
  const proof = String(lumio.cookie).split('=')[1]!;
  const proofs: Record<string, string>[] = [
    { Cookie: String(lumio.cookie) },
    { Cookie: `__Host-avenant-batisseuse=${proof}` },
    { Authorization: `Bearer ${proof}` },
  ];
  for (const headers of proofs) assert.equal((await batisseuse.get('/contracts', headers)).body.code, 'unauthenticated');
});

test('F37: a customer of both, in two tabs of one browser, is kept apart: each tab its own contracts, its own end', async (t) => {
  const running = await server(t);
  const browser = browserFetch(running.origin);
  const tab = (tenant: string) => createHttpClient({ baseUrl: `${running.origin}/api/${tenant}/v1`, fetch: browser });
  const [lumio, batisseuse] = [tab('lumio'), tab('batisseuse')];
  await lumio.session.signIn({ identifier: '28000451', password });
  await batisseuse.session.signIn({ identifier: mail('nadia.ferrand'), password: companyPassword });
  const numbers = async (api: typeof lumio) => (await api.contracts.list({})).items.map(({ number }) => number);
  assert.ok((await numbers(lumio)).every((number) => !number.startsWith('BAT')));
  assert.ok((await numbers(batisseuse)).every((number) => number.startsWith('BAT')));
  const [theirs] = (await batisseuse.contracts.list({})).items;
  await assert.rejects(lumio.contracts.get({ contractId: theirs!.id }), { code: 'not-found' });
  await batisseuse.session.signOut({});
  await assert.rejects(batisseuse.contracts.list({}), { code: 'unauthenticated' });
  assert.equal((await lumio.session.current({})).displayName, 'Camille Orsini');
});
