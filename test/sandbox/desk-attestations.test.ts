/** The insurer's side of attestations: one is published, one is revoked, and whoever is shown the paper is told at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { company } from './company-people.ts';
import { deskOf } from './both-sides.ts';

test('one that an unpaid premium blocked is published: its paper and its code are there, and its company is told', async (t) => {
  const { as, asker, world } = await company(t);
  const nadia = await as('nadia.ferrand');
  const desk = deskOf(asker('batisseuse'));
  const rows = (await desk.get('/attestations')).body.items as { attestation: { id: string }; moves: string[] }[];
  const movesOf = (id: string) => rows.find(({ attestation }) => attestation.id === id)!.moves;
  assert.deepEqual(
    ['att_flotte_2026', 'att_chantier_cedres', 'att_decennale_2026', 'att_decennale_2025', 'att_chantier_tilleuls'].map(movesOf),
    [['publish'], ['publish'], ['revoke'], [], []],
  );
  assert.equal((await desk.post('/attestations/att_flotte_2026/publish')).status, 204);
  const { body } = await nadia.get('/attestations/att_flotte_2026');
  assert.deepEqual([body.state, body.isNew, body.reasonCode, typeof body.document.documentId], ['available', true, undefined, 'string']);
  assert.equal((await asker('batisseuse').get(`/public/attestations/${body.verification.code}`)).body.status, 'valid');
  const told = world.rows.notifications.of('acc_nadia').filter(({ target }) => target?.id === body.document.documentId);
  assert.equal(told.length, 1);
  const again = await desk.post('/attestations/att_flotte_2026/publish');
  assert.deepEqual([again.status, again.body.code], [409, 'state-conflict']);
  assert.equal((await desk.post('/attestations/att_nobody/publish')).body.code, 'not-found');
});

test('one that is revoked answers so to whoever holds the paper, and cannot be revoked twice, nor after its time', async (t) => {
  const { as, asker, world } = await company(t);
  const nadia = await as('nadia.ferrand');
  const desk = deskOf(asker('batisseuse'));
  const before = world.rows.notifications.of('acc_nadia').length;
  assert.equal((await desk.post('/attestations/att_decennale_2026/revoke', { reasonCode: 'a guess' })).status, 422);
  const revoke = (id: string) => desk.post(`/attestations/${id}/revoke`, { reasonCode: 'issued_in_error' });
  assert.equal((await revoke('att_decennale_2026')).status, 204);
  assert.equal((await asker('batisseuse').get('/public/attestations/BAT-7K3M-Q9XP-2D4H')).body.status, 'revoked');
  assert.equal((await nadia.get('/attestations/att_decennale_2026')).body.state, 'revoked');
  assert.equal(world.rows.notifications.of('acc_nadia').length, before + 1);
  assert.deepEqual([(await revoke('att_decennale_2026')).status, (await revoke('att_decennale_2025')).status], [409, 409]);
});

test('a newer one of the same kind, contract and period replaces the older', async (t) => {
  const { as, asker, world } = await company(t);
  const nadia = await as('nadia.ferrand');
  const old = world.rows.attestations.get('att_decennale_2026')!;
  const { documentId: _, code: __, issuedAt: ___, ...rest } = old;
  world.rows.attestations.put({ ...rest, id: 'att_newer', state: 'generating', number: 'ATT-2026-N' });
  assert.equal((await deskOf(asker('batisseuse')).post('/attestations/att_newer/publish')).status, 204);
  assert.equal((await nadia.get('/attestations/att_decennale_2026')).body.state, 'superseded');
  assert.equal((await asker('batisseuse').get('/public/attestations/BAT-7K3M-Q9XP-2D4H')).body.status, 'expired');
});
