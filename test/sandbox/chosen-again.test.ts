/** The password that a link lets one choose, asked for again after an answer that was lost (F8). */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { atBothDoors, page, type Door } from './doors.ts';

const fresh = 'Velours-Cobalt-48-nuage';
const outbox = async (door: Door): Promise<{ link?: string }[]> => (await door.asker().get('/api/lumio/outbox')).body.items;
async function linkFor(door: Door, path: '/activations' | '/password-resets', identifier: string): Promise<string> {
  await door.asker().post(path, { identifier });
  return (await outbox(door))[0]!.link!.split('#')[1]!;
}
const choose = (door: Door, token: string, body: object, key: string = randomUUID()) =>
  door.asker().post(`/access-links/${token}/password`, body, { 'Idempotency-Key': key });

atBothDoors(
  'F8: an answer that was lost: the same request is answered as at first, does nothing again, and opens nothing else',
  async (door) => {
    const { rows } = door.sandbox.world;
    const [token, key] = [await linkFor(door, '/password-resets', '28000451'), randomUUID()];
    assert.equal((await choose(door, token, { password: fresh }, key)).status, 204);
    const left = { mails: (await outbox(door)).length, hash: rows.accounts.get('acc_camille')!.passwordHash };
    const again = await choose(door, token, { password: fresh }, key);
    assert.deepEqual([again.status, again.headers.get('idempotency-replayed')], [204, 'true']);
    assert.deepEqual(left, { mails: (await outbox(door)).length, hash: rows.accounts.get('acc_camille')!.passwordHash });
    assert.equal((await door.asker().signIn('28000451', fresh)).status, 201);
    assert.equal((await choose(door, token, { password: `${fresh}-2` }, key)).body.code, 'idempotency-key-reused');
    assert.equal((await choose(door, token, { password: fresh })).status, 410, 'nobody else has the key');
    assert.equal((await door.asker().get(`/access-links/${token}`)).status, 410);
    const kept = JSON.stringify([rows.accessLinks.all(), rows.intents.all()]);
    for (const secret of [fresh, key, token, left.hash]) assert.ok(!kept.includes(secret), 'none of it is kept with the link');
    door.sandbox.controls.advanceClock(30 * 60);
    assert.equal((await choose(door, token, { password: fresh }, key)).status, 410, 'the time of the link is over');
  },
);

test('F8: an activation is answered again too; once another link was used, it is over; without a key, nothing is done', async () => {
  const door = page();
  const [first, key] = [await linkFor(door, '/activations', '28000453'), randomUUID()];
  const body = { password: fresh, acceptedTerms: true };
  assert.equal((await door.asker().post(`/access-links/${first}/password`, body)).body.code, 'idempotency-key-missing');
  const both = await Promise.all([choose(door, first, body, key), choose(door, first, body, key)]);
  assert.deepEqual(both.map(({ status, body: told }) => told.code ?? status).toSorted(), [204, 'request-in-progress']);
  assert.equal((await choose(door, first, body, key)).status, 204);
  const later = await linkFor(door, '/password-resets', '28000453');
  assert.equal((await choose(door, later, { password: `${fresh}-2` })).status, 204);
  assert.equal((await choose(door, first, body, key)).status, 410);
});
