/** Accesses to a company's space: the server keeps every rule, whatever a page shows. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import type { Asker } from './asker.ts';
import { change, company, companyPassword, mail, membershipOf } from './company-people.ts';

type Action = { rel: string; enabled: boolean; reasonCode?: string };
type Listed = {
  displayName: string;
  role: string;
  state: string;
  managedBy: string;
  sharedMailbox: boolean;
  notified: boolean;
  allowedActions: Action[];
};
const said = (actions: Action[]) => Object.fromEntries(actions.map(({ rel, enabled, reasonCode }) => [rel, enabled || reasonCode]));

const guest = (more: object = {}) => ({
  email: mail('ana.lopez'),
  givenName: 'Ana',
  familyName: 'Lopez',
  role: 'member',
  permissions: ['contract.read', 'access.read'],
  scope: { everyContract: true },
  ...more,
});
const invite = (asker: Asker, body: object, organisation = 'org_ferrand', key = randomUUID()) =>
  asker.post(`/organisations/${organisation}/memberships`, body, { 'Idempotency-Key': key });
const faults = (told: { body: { errors?: { pointer: string; code: string }[] } }) =>
  told.body.errors?.map(({ pointer, code }) => [pointer, code]);

test('an administrator sees every access in each of its states, what may be done with it, and why not', async (t) => {
  const { as } = await company(t);
  const { body } = await (await as('nadia.ferrand')).get('/organisations/org_ferrand/memberships');
  assert.equal(body.mode, 'manage');
  const rows = Object.fromEntries(
    body.items.map((one: Listed) => [one.displayName, [one.role, one.state, one.managedBy, said(one.allowedActions)]]),
  );
  const locked = Object.fromEntries(['change', 'suspend', 'resume', 'resend', 'remove'].map((rel) => [rel, 'managed_by_insurer']));
  assert.deepEqual(rows, {
    'Luc Ferrand': ['admin', 'active', 'insurer', locked],
    'Nadia Ferrand': ['admin', 'active', 'insurer', { ...locked, notify: true }],
    'Contact Ferrand Maçonnerie': ['member', 'active', 'admin', { change: true, suspend: true, remove: true }],
    'Inès Bakri': ['member', 'active', 'admin', { change: true, suspend: true, remove: true }],
    'Karim Sow': ['member', 'active', 'admin', { change: true, suspend: true, remove: true }],
    'Léa Marchetti': ['member', 'expired', 'admin', { change: true, resend: true, remove: true }],
    'Paul Rey': ['member', 'revoked', 'admin', {}],
    'Tom Weil': ['member', 'invited', 'admin', { change: true, resend: true, remove: true }],
    'Cabinet Oria': ['delegate', 'active', 'admin', { change: true, suspend: true, remove: true }],
  });
  const flagged = body.items.filter((one: Listed) => one.sharedMailbox).map((one: Listed) => one.displayName);
  assert.deepEqual(flagged, ['Contact Ferrand Maçonnerie']);
  assert.equal(body.items.find((one: Listed) => one.displayName === 'Inès Bakri').notified, false);
});

test('`current` stands for the company that the page is in, to look and to invite', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand', 'org_tuileries');
  const { body } = await nadia.get('/organisations/current/memberships');
  assert.deepEqual([body.mode, body.items[0].organisationId], ['view', 'org_tuileries']);
  assert.equal((await invite(nadia, guest(), 'current')).status, 403);
  const { status, body: made } = await invite(await as('nadia.ferrand', 'org_toitures'), guest(), 'current');
  assert.deepEqual([status, made.organisationId], [201, 'org_toitures']);
});

test('a colleague sees the accesses and who manages them, and changes nothing; nor does an administrator from whom it is withheld', async (t) => {
  const { as } = await company(t);
  const [ines, luc] = [await as('ines.bakri'), await as('luc.ferrand')];
  const seen = (await ines.get('/organisations/org_ferrand/memberships')).body;
  assert.deepEqual([seen.mode, seen.adminNames], ['view', ['Nadia Ferrand', 'Luc Ferrand']]);
  assert.equal((await luc.get('/organisations/org_toitures/memberships')).body.mode, 'withheld');
  for (const [who, organisation, other, reason] of [
    [ines, 'org_ferrand', 'mbr_ferrand_karim', 'access.manage'],
    [luc, 'org_toitures', 'mbr_toitures_nadia', 'insurer_withheld'],
  ] as const) {
    for (const [move, body] of [
      ['', { role: 'member' }],
      ['suspend', undefined],
      ['remove', { confirmation: 'x' }],
      ['resend', undefined],
    ] as const) {
      const told = await change(who, other, move, body);
      assert.deepEqual([told.status, told.body.reasonCode], [403, reason], move);
    }
    assert.deepEqual([(await invite(who, guest(), organisation)).body.reasonCode], [reason]);
  }
});

test('accesses that the insurer keeps are changed by nobody here; one’s own by nobody but the colleagues', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  for (const move of ['suspend', 'remove']) {
    const told = await change(nadia, 'mbr_ferrand_luc', move, move === 'remove' ? { confirmation: mail('luc.ferrand') } : undefined);
    assert.deepEqual([told.status, told.body.reasonCode], [403, 'managed_by_insurer'], move);
  }
  const own = await change(nadia, 'mbr_toitures_nadia', 'remove', { confirmation: mail('nadia.ferrand') });
  assert.deepEqual([own.status, own.body.reasonCode], [409, 'last_admin'], 'the only one who manages accesses cannot leave');
  const { etag } = await membershipOf(nadia, 'mbr_toitures_karim');
  assert.equal((await nadia.ask('POST', '/memberships/mbr_toitures_karim/resume', undefined, { 'If-Match': etag })).body.state, 'active');
});

test('with a second administrator, one still does not change one’s own access', async (t) => {
  const { as, world } = await company(t);
  const row = world.rows.memberships.get('mbr_toitures_karim')!;
  const { permissions } = world.rows.memberships.get('mbr_toitures_nadia')!;
  world.rows.memberships.put({ ...row, state: 'active', role: 'admin', permissions });
  const nadia = await as('nadia.ferrand');
  for (const [move, body] of [
    ['', { role: 'member' }],
    ['suspend', undefined],
    ['remove', { confirmation: mail('nadia.ferrand') }],
  ] as const)
    assert.deepEqual((await change(nadia, 'mbr_toitures_nadia', move, body)).body.reasonCode, 'self_change', move);
  assert.equal((await change(nadia, 'mbr_toitures_karim', '', { role: 'member', permissions: ['contract.read'] })).status, 200);
  assert.deepEqual((await change(nadia, 'mbr_toitures_nadia', 'suspend')).body.reasonCode, 'last_admin');
});

test('an invited colleague chooses a password by the link, and is in; the same link opens nothing twice', async (t) => {
  const { as, world, asker } = await company(t);
  const nadia = await as('nadia.ferrand');
  const told = await invite(nadia, guest());
  assert.deepEqual([told.status, told.body.state, told.body.invitationExpiresAt.slice(0, 10)], [201, 'invited', '2026-11-28']);
  const message = world.rows.outbox.of(mail('ana.lopez')).at(-1)!;
  assert.match(message.text, /Ferrand Maçonnerie.*28 novembre 2026/);
  const ana = asker('batisseuse');
  assert.equal((await ana.signIn(mail('ana.lopez'), companyPassword)).status, 401, 'nobody signs in before');
  const token = message.link!.split('#')[1]!;
  const choose = (password: string) =>
    ana.post(`/access-links/${token}/password`, { password, acceptedTerms: true }, { 'Idempotency-Key': randomUUID() });
  assert.equal((await choose('Chantier-Velours-48')).status, 204);
  assert.equal((await ana.signIn(mail('ana.lopez'), 'Chantier-Velours-48')).status, 201);
  assert.equal((await ana.get('/contracts')).body.total, 4);
  assert.equal((await membershipOf(nadia, told.body.id)).state, 'active');
  assert.equal((await choose('Chantier-Velours-49')).status, 410);
});

test('who has an account already is invited to sign in, sees the company’s name alone, and accepts or not', async (t) => {
  const { as, world } = await company(t);
  const nadia = await as('nadia.ferrand');
  const { body } = await invite(nadia, guest({ email: mail('ines.bakri'), givenName: 'Inès', familyName: 'Bakri' }), 'org_toitures');
  assert.equal(world.rows.outbox.of(mail('ines.bakri')).at(-1)!.link, '/batisseuse/connexion');
  const ines = await as('ines.bakri');
  const invitation = (await ines.get('/organisations')).body.items.find(({ id }: { id: string }) => id === 'org_toitures');
  assert.deepEqual([invitation.state, invitation.number, invitation.permissions], ['invited', undefined, []]);
  assert.equal((await ines.get('/contracts', { 'X-Organisation-Id': 'org_toitures' })).status, 403);
  assert.equal((await ines.get('/organisations/org_toitures/memberships')).status, 404, 'nor the accesses, before');
  assert.deepEqual((await change(nadia, body.id, 'accept')).body.reasonCode, 'not_yours');
  assert.equal((await change(ines, body.id, 'accept')).body.state, 'active');
  assert.equal((await ines.get('/contracts', { 'X-Organisation-Id': 'org_toitures' })).body.total, 1);
});

test('an invitation runs out after a week, and is sent again for another; the older link opens nothing', async (t) => {
  const { as, world, sandbox, asker } = await company(t);
  const told = await invite(await as('nadia.ferrand'), guest());
  const links = () => world.rows.outbox.of(mail('ana.lopez')).map(({ link }) => link!.split('#')[1]!);
  sandbox.controls.advanceClock(7 * 24 * 3600 + 60);
  const nadia = await as('nadia.ferrand');
  assert.equal((await membershipOf(nadia, told.body.id)).state, 'expired');
  const open = asker('batisseuse');
  assert.equal((await open.get(`/access-links/${links()[0]}`)).status, 410);
  const again = await change(nadia, told.body.id, 'resend');
  assert.deepEqual([again.body.state, again.body.invitationExpiresAt.slice(0, 10)], ['invited', '2026-12-05']);
  assert.deepEqual(
    [(await open.get(`/access-links/${links()[0]}`)).status, (await open.get(`/access-links/${links()[1]}`)).status],
    [410, 200],
  );
  await change(nadia, told.body.id, 'resend');
  await change(nadia, told.body.id, 'resend');
  assert.equal((await change(nadia, told.body.id, 'resend')).status, 429, 'nobody is written to without end');
});

test('a shared mailbox is warned of, and taken only by who has read the warning; a second access for one address is refused', async (t) => {
  const { as } = await company(t);
  const nadia = await as('nadia.ferrand');
  for (const email of ['info@ferrand.example', 'Comptabilite@ferrand.example'])
    assert.deepEqual(faults(await invite(nadia, guest({ email }))), [['#/email', 'shared_mailbox']], email);
  const taken = await invite(nadia, guest({ email: 'info@ferrand.example', acknowledge: ['shared_mailbox'] }));
  assert.deepEqual([taken.status, taken.body.sharedMailbox], [201, true]);
  assert.deepEqual((await invite(nadia, guest({ email: 'Ines.Bakri@exemple.example' }))).body.reasonCode, 'duplicate_member');
  assert.equal((await invite(nadia, guest({ email: mail('paul.rey') }))).status, 201, 'whose access was removed may be invited anew');
  assert.deepEqual(faults(await invite(nadia, guest({ email: 'ana' }))), [['#/email', 'email']]);
});

test('nobody gives more than they have, nor what only the insurer gives, nor another company’s contract', async (t) => {
  const { as, world } = await company(t);
  const nadia = await as('nadia.ferrand');
  const permissions = ['contract.read', 'access.manage', 'company.write', 'everything'];
  assert.deepEqual(faults(await invite(nadia, guest({ permissions }))), [
    ['#/permissions/1', 'insurer_only'],
    ['#/permissions/2', 'not_for_role'],
    ['#/permissions/3', 'not_offered'],
  ]);
  const scope = { everyContract: false, contractIds: ['ctr_bat_rcpro', 'ctr_bat_toitures'] };
  assert.deepEqual(faults(await invite(nadia, guest({ scope }))), [['#/scope/contractIds/1', 'not_found']]);
  assert.deepEqual(faults(await change(nadia, 'mbr_ferrand_ines', '', { scope: { everyContract: false } })), [
    ['#/scope/contractIds', 'required'],
  ]);
  const row = world.rows.memberships.get('mbr_toitures_nadia')!;
  world.rows.memberships.put({ ...row, permissions: row.permissions.filter((code) => code !== 'premium.read') });
  assert.deepEqual(faults(await invite(nadia, guest({ permissions: ['premium.read'] }), 'org_toitures')), [
    ['#/permissions/0', 'not_held'],
  ]);
  assert.equal((await invite(nadia, guest({ role: 'owner' }))).status, 422, 'nobody is made what the insurer alone makes');
});

test('an access is removed by who types whose it is: the person is out at once, is told, and cannot be brought back by the old version', async (t) => {
  const { as, world } = await company(t);
  const [nadia, ines] = [await as('nadia.ferrand'), await as('ines.bakri', 'org_ferrand')];
  const before = await membershipOf(nadia, 'mbr_ferrand_ines');
  assert.deepEqual(faults(await change(nadia, 'mbr_ferrand_ines', 'remove', { confirmation: mail('ines') })), [
    ['#/confirmation', 'not_the_same'],
  ]);
  assert.equal((await change(nadia, 'mbr_ferrand_ines', 'remove', { confirmation: ` ${mail('Ines.Bakri')}` })).body.state, 'revoked');
  assert.equal((await ines.get('/contracts')).body.reasonCode, 'not_a_member');
  assert.match(world.rows.outbox.of(mail('ines.bakri')).at(-1)!.subject, /supprimé/);
  const late = await nadia.ask('POST', '/memberships/mbr_ferrand_ines/resume', undefined, { 'If-Match': before.etag });
  assert.deepEqual([late.status, late.body.reasonCode], [409, 'membership_revoked']);
});

test('F12: two administrators on one access: the second is told that it has changed, and nothing is overwritten', async (t) => {
  const { as } = await company(t);
  const [nadia, luc] = [await as('nadia.ferrand'), await as('luc.ferrand')];
  const path = '/memberships/mbr_ferrand_ines';
  const { etag } = await membershipOf(nadia, 'mbr_ferrand_ines');
  const lucs = await membershipOf(luc, 'mbr_ferrand_ines');
  assert.equal((await luc.ask('PATCH', path, { permissions: ['contract.read'] }, { 'If-Match': lucs.etag })).status, 200);
  const told = await nadia.ask('PATCH', path, { permissions: ['contract.read', 'premium.read'] }, { 'If-Match': etag });
  assert.deepEqual([told.status, told.body.code], [412, 'precondition-failed']);
  assert.deepEqual((await membershipOf(nadia, 'mbr_ferrand_ines')).permissions, ['contract.read']);
  assert.equal((await nadia.ask('PATCH', path, { permissions: [] })).status, 428, 'who has read nothing changes nothing');
});

test('each chooses for themselves to be notified', async (t) => {
  const { as } = await company(t);
  const [nadia, ines] = [await as('nadia.ferrand'), await as('ines.bakri')];
  assert.deepEqual((await change(nadia, 'mbr_ferrand_ines', 'notified', { notified: true })).body.reasonCode, 'not_yours');
  assert.equal((await change(ines, 'mbr_ferrand_ines', 'notified', { notified: true })).body.notified, true);
});

test('F8: an invitation sent twice is one access and one message', async (t) => {
  const { as, world } = await company(t);
  const nadia = await as('nadia.ferrand');
  const key = randomUUID();
  const [one, two] = [await invite(nadia, guest(), 'org_ferrand', key), await invite(nadia, guest(), 'org_ferrand', key)];
  assert.equal(one.body.id, two.body.id);
  assert.equal(world.rows.outbox.of(mail('ana.lopez')).length, 1);
  assert.equal((await invite(nadia, guest({ givenName: 'Anna' }), 'org_ferrand', key)).body.code, 'idempotency-key-reused');
});
