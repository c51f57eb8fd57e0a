/** Open pages follow a base statement: each of the insurer's moves is told to those who may read its contract. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { company } from './company-people.ts';

test('open pages hear of each move, the insurer’s and a colleague’s: those of whoever may read the contract, and nobody else’s', async (t) => {
  const { as, asker, world } = await company(t);
  const others = world.rows.memberships.get('mbr_ferrand_oria')!;
  world.rows.memberships.put({ ...others, id: 'mbr_toitures_oria', organisationId: 'org_toitures' });
  const heard: string[] = [];
  for (const who of ['nadia', 'luc', 'karim', 'oria', 'ines'])
    world.bulletin.watch(`acc_${who}`, {
      tell: ({ type, id }) => void (type === 'contract.updated' && heard.push(`${who} ${id}`)),
      recheck: () => {},
      end: () => {},
    });
  const desk = asker('batisseuse');
  const told = async (id: string, move: string, body: object = {}) => {
    assert.equal((await desk.ask('POST', `/api/batisseuse/desk/base-statements/${id}/${move}`, body)).status, 204, move);
    return heard.splice(0).toSorted();
  };
  assert.deepEqual(await told('bst_tuileries_2026', 'open'), ['luc ctr_bat_tuileries', 'nadia ctr_bat_tuileries']);

  // Karim's access is suspended, Oria's is to other contracts, and Inès has none.
  const id = 'bst_toitures_2026';
  const both = ['luc ctr_bat_toitures', 'nadia ctr_bat_toitures'];
  assert.deepEqual(await told(id, 'study'), both);
  assert.deepEqual(await told(id, 'corrections', { text: 'À revoir.', lines: [] }), both);
  const nadia = await as('nadia.ferrand', 'org_toitures');
  const act = async (move: string, body: object) => {
    const { etag } = (await nadia.get(`/base-statements/${id}`)).body;
    const answer = await nadia.ask('POST', `/base-statements/${id}/${move}`, body, { 'If-Match': etag });
    assert.equal(answer.status, 200, move);
    return heard.splice(0).toSorted();
  };
  const lock = async () => {
    await nadia.post(`/base-statements/${id}/lock`, {});
    return heard.splice(0).toSorted();
  };
  assert.deepEqual(await lock(), both, 'who writes it now');
  assert.deepEqual(await lock(), [], 'and still does');
  for (const [move, body] of [
    ['freeze', { mode: 'online' }],
    ['unfreeze', {}],
    ['freeze', { mode: 'online' }],
    ['submit', { mode: 'online', attested: true }],
  ] as const)
    assert.deepEqual(await act(move, body), both, move);
  assert.deepEqual(await told(id, 'validate'), both);
});
