import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { isCommon } from '@avenant/api/common-passwords.js';
import { passwordFaults, usualPolicy } from '@avenant/api/password-rules.js';
import { lumio } from '@avenant/sandbox';
import { password, type Asker } from './asker.ts';
import { atBothDoors, page, server, type Door } from './doors.ts';

const fresh = 'Velours-Cobalt-48-nuage';
type Sent = { to: string; subject: string; text: string; link?: string; code?: string };
const outbox = async (asker: Asker): Promise<Sent[]> => (await asker.get('/api/lumio/outbox')).body.items;
const tokenIn = ({ link }: Sent) => link!.split('#')[1]!;

async function askReset(door: Door, identifier: string): Promise<string> {
  await door.asker().post('/password-resets', { identifier });
  return tokenIn((await outbox(door.asker()))[0]!);
}
const choose = (door: Door, token: string, body: object, key: string = randomUUID()) =>
  door.asker().post(`/access-links/${token}/password`, body, { 'Idempotency-Key': key });

atBothDoors('F35: a reset is answered alike for everybody, and only who may have one is sent a link', async ({ asker, sandbox }) => {
  const said: string[] = [];
  const rows: number[] = [];
  for (const identifier of ['28000451', '28000452', '28000453', '99999999']) {
    const told = await asker().raw(
      'POST',
      '/password-resets',
      { 'Content-Type': 'application/json', 'X-Request-Id': 'r' },
      JSON.stringify({ identifier }),
    );
    const headers = [...told.headers].filter(([name]) => !['date', 'x-server-time'].includes(name));
    said.push(JSON.stringify([told.status, headers, await told.text()]));
    rows.push(sandbox.world.rows.accessLinks.count());
  }
  assert.equal(new Set(said).size, 1, said.join('\n'));
  assert.match(said[0]!, /PT30M/);
  assert.deepEqual(rows, [1, 2, 3, 4], 'the same is written down for nobody as for somebody');
  const sent = await outbox(asker());
  assert.deepEqual(
    sent.map(({ to, subject, link }) => [to, subject, link?.split('#')[0]]),
    [
      ['ousmane.keita@courriel.example', 'Activez votre espace Lumio Crédit', '/lumio/premiere-connexion'],
      ['helene.marchand@courriel.example', 'Votre accès est bloqué', undefined],
      ['camille.orsini@courriel.example', 'Choisissez un nouveau mot de passe', '/lumio/mot-de-passe'],
    ],
  );
});

test('F35: the fourth message within a quarter of an hour is refused, whether the identifier exists or not', async () => {
  for (const identifier of ['28000451', '99999999']) {
    const { asker, sandbox } = page();
    const ask = (spelled = identifier) => asker().post('/password-resets', { identifier: spelled });
    for (const spelled of [identifier, `${identifier.slice(0, 2)} ${identifier.slice(2)}`, identifier])
      assert.equal((await ask(spelled)).status, 200);
    const refused = await ask();
    assert.deepEqual([refused.status, refused.body.code, refused.headers.get('retry-after')], [429, 'rate-limited', '900']);
    assert.equal((await asker().post('/activations', { identifier })).status, 429, 'whatever the message');
    sandbox.controls.advanceClock(901);
    assert.equal((await ask()).status, 200);
  }
});

test('a link holds 256 bits of which the server keeps the SHA-256 alone', async () => {
  const door = page();
  const token = await askReset(door, '28000451');
  assert.equal(Buffer.from(token, 'base64url').length, 32);
  const rows = JSON.stringify(door.sandbox.world.rows.accessLinks.all());
  assert.ok(!rows.includes(token));
  assert.match(door.sandbox.world.rows.accessLinks.all()[0]!.id, /^[0-9a-f]{64}$/);
});

test('a reset link works once and for thirty minutes; after that it is told apart from no link by nothing', async () => {
  const door = page();
  const get = (token: string) => door.asker().get(`/access-links/${token}`, { 'X-Request-Id': 'r' });
  const token = await askReset(door, '28000451');
  const { passwordPolicy, ...link } = (await get(token)).body;
  assert.deepEqual(link, { purpose: 'password_reset', displayName: 'Camille Orsini', usernameMasked: '28••••51' });
  assert.deepEqual(passwordPolicy, usualPolicy);
  assert.equal((await choose(door, token, { password: fresh })).status, 204);
  const used = await get(token);
  const never = await get('A'.repeat(43));
  assert.deepEqual([used.status, used.body.code], [410, 'token-expired']);
  assert.deepEqual({ ...used.body, instance: '' }, { ...never.body, instance: '' });
  assert.equal((await choose(door, token, { password: fresh })).status, 410);
  const late = await askReset(door, '28000454');
  door.sandbox.controls.advanceClock(30 * 60);
  assert.equal((await get(late)).status, 410);
});

test('two who use one link at once: one of them has chosen the password', async () => {
  const door = page();
  const token = await askReset(door, '28000451');
  const told = await Promise.all([fresh, `${fresh}-2`].map((word) => choose(door, token, { password: word })));
  assert.deepEqual(told.map(({ status }) => status).toSorted(), [204, 410]);
});

test('a new password ends every session, the old password and the lock of failed tries, and the account’s holder is told', async (t) => {
  const { asker, sandbox } = await server(t);
  const door: Door = { kind: 'server', sandbox, asker };
  const elsewhere = asker();
  await elsewhere.signIn();
  const stranger = asker();
  for (let i = 0; i < 6; i++) await stranger.signIn('28000451', 'guess');
  assert.equal((await stranger.signIn()).body.code, 'account-locked');
  assert.equal((await elsewhere.get('/contracts')).status, 200);

  const [first, second] = [await askReset(door, '28000451'), await askReset(door, '28000451')];
  assert.equal((await choose(door, second, { password: fresh })).status, 204);
  assert.equal((await elsewhere.get('/contracts')).body.code, 'unauthenticated');
  assert.equal((await choose(door, first, { password: `${fresh}-2` })).status, 410, 'the other link is worth nothing any more');
  const [told] = await outbox(asker());
  assert.deepEqual([told!.to, told!.subject], ['camille.orsini@courriel.example', 'Votre mot de passe a changé']);
  assert.doesNotMatch(JSON.stringify(await outbox(asker())), new RegExp(fresh));
  assert.equal((await asker().signIn('28000451', password)).status, 401);
  assert.equal((await asker().signIn('28000451', fresh)).status, 201);
});

test('a first access: a link good for two days, the terms accepted, and the account is open', async () => {
  const door = page();
  const asked = await door.asker().post('/activations', { identifier: '28 000 453', birthDate: '1994-01-17' });
  assert.deepEqual([asked.status, asked.body.validFor], [200, 'PT48H']);
  const token = tokenIn((await outbox(door.asker()))[0]!);
  door.sandbox.controls.advanceClock(47 * 3600);
  assert.equal((await door.asker().get(`/access-links/${token}`)).body.purpose, 'activation');
  const without = await choose(door, token, { password: fresh });
  assert.deepEqual([without.status, without.body.errors], [422, [{ pointer: '#/acceptedTerms', code: 'required' }]]);
  assert.equal((await choose(door, token, { password: fresh, acceptedTerms: true })).status, 204);
  assert.equal((await door.asker().signIn('28000453', fresh)).status, 201);
  assert.ok(door.sandbox.world.rows.accounts.get('acc_ousmane')!.acceptedTermsAt);
});

test('a wrong birth date, and an account that is open already, are answered like the others', async () => {
  const door = page();
  const ask = (identifier: string, birthDate?: string) => door.asker().post('/activations', { identifier, birthDate });
  const told = [await ask('28000453', '1994-01-18'), await ask('28000451'), await ask('nobody')];
  assert.equal(new Set(told.map(({ status, body }) => JSON.stringify([status, body]))).size, 1);
  assert.deepEqual(
    (await outbox(door.asker())).map(({ to, subject, link }) => [to, subject, link]),
    [['camille.orsini@courriel.example', 'Votre espace est déjà activé', '/lumio/connexion']],
  );
});

test('a password that will not do is refused with what is missing, and the link stays good', async () => {
  const door = page();
  const token = await askReset(door, '28000451');
  const missing = async (word: string) => (await choose(door, token, { password: word })).body.missing;
  assert.deepEqual(await missing('court'), ['length', 'uppercase', 'digit', 'symbol']);
  assert.deepEqual(await missing('Motdepasse2026!'), ['common']);
  assert.deepEqual(await missing('Ors1n1-est-la-48'), ['own_name']);
  assert.deepEqual(await missing('Cobalt!28000451'), ['own_name']);
  assert.equal((await choose(door, token, { password: 'x'.repeat(300) })).status, 422);
  assert.equal((await choose(door, token, { password: fresh })).status, 204);
});

test('password rules: twelve of four kinds, fourteen of three, or a phrase of seven words', () => {
  const faults = (word: string) => passwordFaults(word, usualPolicy, { isCommon });
  for (const good of [
    'Cobalt-48-nu',
    'CobaltNuage48x',
    'le chat dort sous la grande armoire bleue',
    'Élan-Çà-Œuvre-9',
    'Demo-Lumio-2026!',
    '🦊Renarde-bleue7',
  ])
    assert.deepEqual(faults(good), [], good);
  assert.deepEqual(faults('Cobalt-48-n'), ['length']);
  assert.deepEqual(faults('cobaltnuage48x'), ['uppercase', 'symbol']);
  assert.deepEqual(faults('le chat dort sous la'), ['uppercase', 'digit']);
  assert.deepEqual(faults('le chat et le chat et le chat et le chat'), ['uppercase', 'digit'], 'a word counts once');
});

test('common passwords: words that everybody tries, in whatever dress, rows of keys, sequences and repetitions', () => {
  for (const common of [
    'Motdepasse123!',
    'M0td3p@sse2026',
    'P@ssw0rd!2026',
    'Azertyuiop123!',
    'Soleil-Soleil-75',
    '!!Marseille1993',
    'Abcdefghijkl1!',
    'Aaaaaaaaaaaa1!',
    'Azazazazazaz12!',
    '12345678901234',
    'Camille-Nicolas-2024',
    'JeTaime!2026000',
  ])
    assert.ok(isCommon(common), common);
  for (const fine of [fresh, password, 'Cobalt-48-nu', 'Tram-violet-qui-rit-7', 'soleil lune ete hiver chat chien lapin'])
    assert.ok(!isCommon(fine), fine);
});

test('the identifier is sent to the address that the insurer knows, and the answer tells nothing', async () => {
  const { asker } = page();
  const told = [];
  for (const body of [
    { email: 'Camille.Orsini@courriel.example ' },
    { email: 'yanis.belkacem@courriel.example', birthDate: '1990-11-03' },
    { email: 'nobody@courriel.example' },
  ])
    told.push(await asker().post('/identifier-recoveries', body));
  assert.equal(new Set(told.map(({ status, body }) => JSON.stringify([status, body]))).size, 1);
  const sent = await outbox(asker());
  assert.deepEqual([sent.length, sent[0]!.to], [1, 'camille.orsini@courriel.example']);
  assert.match(sent[0]!.text, /28000451/);
});

test('an insurer may keep recovery for its people: assisted only, with whom to turn to', async () => {
  const config = { ...lumio.config, features: ['assisted-identifier-recovery'] };
  const told = await page({ seed: { ...lumio, config } })
    .asker()
    .post('/identifier-recoveries', { email: 'camille.orsini@courriel.example' });
  assert.deepEqual([told.status, told.body.code, told.body.contactId], [409, 'assisted-only', 'cnt_assurance']);
});

test('the outbox is served to the desk and in test mode, to nobody else', async (t) => {
  const shut = await server(t, { testMode: false });
  assert.equal((await shut.asker().get('/api/lumio/outbox')).status, 404);
  const desk = await server(t, { testMode: false, desk: true });
  assert.deepEqual((await desk.asker().get('/api/lumio/outbox')).body, { items: [] });
});
