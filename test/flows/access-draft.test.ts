import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AvenantError } from '@avenant/api';
import { AccessDraft, type AccessAbout } from '@avenant/elements/flows/access-draft.js';
import { membership, nadia, permissions } from '../elements/kit/access-answers.ts';

const about = (more: Partial<AccessAbout> = {}): AccessAbout => ({
  catalogue: permissions().items,
  giver: nadia(),
  today: () => '2026-11-21',
  ...more,
});
const filled = (more: Partial<AccessDraft['typed']> = {}) => {
  const draft = new AccessDraft(about());
  Object.assign(draft.typed, { givenName: ' Ana ', familyName: 'Lopez', email: ' Ana.Lopez@Exemple.example ', ...more });
  return draft;
};
const refused = (...errors: { pointer: string; code: string }[]) => new AvenantError('validation-failed', 'memberships.invite', { errors });
const offer = (draft: AccessDraft, code: string) => draft.offers.find((one) => one.code === code)?.offer;

test('an invitation begins with what is usual for the profile, and gives no more than the giver has, nor what only the insurer gives', () => {
  const draft = filled();
  assert.equal(new AccessDraft(about()).isTouched, false);
  assert.equal(draft.isTouched && draft.check(), true);
  assert.deepEqual(draft.invitation, {
    givenName: 'Ana',
    familyName: 'Lopez',
    email: 'ana.lopez@exemple.example',
    role: 'member',
    permissions: ['contract.read', 'document.read', 'claim.read', 'access.read'],
    scope: { everyContract: true },
  });
  assert.equal(offer(draft, 'access.manage'), undefined, 'no collaborator manages accesses');
  draft.choose('admin');
  assert.deepEqual(
    [offer(draft, 'access.manage'), offer(draft, 'company.write'), offer(draft, 'premium.read')],
    ['insurer', 'not_held', 'offered'],
  );
  for (const code of ['access.manage', 'company.write']) draft.tick(code, true);
  assert.equal(
    draft.invitation.permissions.some((code) => code === 'access.manage' || code === 'company.write'),
    false,
  );
});

test('who sees some contracts opens no others; a delegate has rights of their own, and a last day', () => {
  const draft = new AccessDraft(about({ giver: nadia({ scope: { everyContract: false, contractIds: ['ctr_1'] } }) }));
  Object.assign(draft.typed, { givenName: 'Ana', familyName: 'Lopez', email: 'ana@exemple.example' });
  assert.equal(draft.mayGiveEvery, false);
  draft.choose('delegate');
  assert.equal(draft.check(), false);
  assert.deepEqual(draft.problems, { validUntil: 'missing', permissions: 'missing', contractIds: 'missing' });
  draft.tick('contract.read', true);
  draft.tickContract('ctr_1', true);
  for (const [typed, code] of [
    ['31/02/2027', 'date_format'],
    ['20/11/2026', 'date_past'],
  ] as const) {
    draft.typed.validUntil = typed;
    draft.leave();
    assert.deepEqual(draft.problems, { validUntil: code });
  }
  draft.typed.validUntil = '21112026';
  assert.equal(draft.check(), true);
  assert.equal(draft.invitation.validUntil, '2026-11-21');
  assert.deepEqual(draft.invitation.scope, { everyContract: false, contractIds: ['ctr_1'] });
  draft.choose('member');
  assert.equal('validUntil' in draft.invitation, false);
});

test('what the insurer refuses comes back to its field as long as it stands there; what it cannot place is no field’s', () => {
  const draft = filled({ email: 'compta@exemple.example' });
  assert.equal(draft.refuse(refused({ pointer: '#/email', code: 'shared_mailbox' })), true);
  assert.deepEqual([draft.isShared, draft.problems], [true, {}]);
  assert.equal(draft.check(), false);
  assert.deepEqual(draft.problems, { acknowledged: 'missing' });
  draft.acknowledged = true;
  assert.equal(draft.check(), true);
  assert.deepEqual(draft.invitation.acknowledge, ['shared_mailbox']);
  draft.typed.email = 'ana@exemple.example';
  assert.equal('acknowledge' in draft.invitation, false, 'another address has no warning');
  draft.refuse(refused({ pointer: '#/permissions/1', code: 'not_held' }, { pointer: '#/scope/contractIds/0', code: 'not_found' }));
  assert.deepEqual(draft.problems, { permissions: 'refused', contractIds: 'refused' });
  draft.tick('document.read', false);
  assert.deepEqual(draft.problems, { contractIds: 'refused' });
  assert.equal(filled().refuse(refused({ pointer: '#/somewhere', code: 'else' })), false);
  const duplicate = filled();
  assert.equal(duplicate.refuse(new AvenantError('state-conflict', 'memberships.invite', { reasonCode: 'duplicate_member' })), true);
  assert.deepEqual(duplicate.problems, { email: 'duplicate_member' });
});

test('a change keeps what the insurer gave and what we have no word for; another profile begins anew, and back again', () => {
  const before = membership({ role: 'admin', permissions: ['contract.read', 'access.manage', 'right.of.tomorrow'] });
  const draft = new AccessDraft(about({ before }));
  assert.equal(offer(draft, 'access.manage'), 'kept');
  draft.tick('access.manage', false);
  assert.deepEqual(draft.change, {
    membershipId: 'mbr_2',
    etag: '"1"',
    role: 'admin',
    permissions: ['contract.read', 'access.manage', 'right.of.tomorrow'],
    scope: { everyContract: true },
  });
  draft.choose('member');
  assert.deepEqual(draft.change.permissions, ['contract.read', 'document.read', 'claim.read', 'access.read']);
  draft.choose('admin');
  assert.deepEqual(draft.change.permissions, before.permissions);
  assert.equal(draft.isTouched, false);
  assert.equal(
    'role' in new AccessDraft(about({ before: membership({ role: 'owner' }) })).change,
    false,
    'no profile that a company gives',
  );
});

test('the last day of an access is set, moved and taken away; left as it is, nothing is said of it', () => {
  const of = (more: Parameters<typeof membership>[0]) => new AccessDraft(about({ before: membership(more) }));
  const draft = of({ role: 'delegate', permissions: ['contract.read'], validUntil: '2027-01-31' });
  assert.equal(draft.typed.validUntil, '31/01/2027');
  assert.equal('validUntil' in draft.change || draft.isTouched, false);
  draft.typed.validUntil = '31.3.2027';
  assert.equal(draft.isTouched && draft.check(), true);
  assert.equal(draft.change.validUntil, '2027-03-31');
  draft.typed.validUntil = 'mars';
  assert.equal(draft.check(), false);
  assert.deepEqual(draft.problems, { validUntil: 'date_format' });
  draft.typed.validUntil = ' ';
  assert.equal(draft.check(), true, 'whether it may be without is the insurer’s to say');
  assert.equal(draft.change.validUntil, null);
  draft.refuse(refused({ pointer: '#/validUntil', code: 'required' }));
  assert.deepEqual(draft.problems, { validUntil: 'missing' });
  draft.typed.validUntil = '01/01/2020';
  assert.equal(draft.check(), true, 'and which days it may be');
  draft.refuse(refused({ pointer: '#/validUntil', code: 'date_past' }));
  assert.deepEqual(draft.problems, { validUntil: 'date_past' });
  const endless = of({});
  assert.equal('validUntil' in endless.change, false);
  endless.typed.validUntil = '28022027';
  assert.equal(endless.change.validUntil, '2027-02-28');
  endless.meet(membership({ etag: '"2"', validUntil: '2027-02-28' }));
  endless.keepMine();
  assert.equal('validUntil' in endless.change, false, 'they have set the same');
  endless.meet(membership({ etag: '"3"' }));
  endless.takeTheirs();
  assert.equal(endless.typed.validUntil, '');
  const dotted = new AccessDraft(about({ divider: '.', before: membership({ validUntil: '2027-01-31' }) }));
  assert.deepEqual([dotted.typed.validUntil, 'validUntil' in dotted.change], ['31.01.2027', false]);
});

test('F12: somebody else was quicker: what was typed goes over it on the new version, or one starts from it', () => {
  const draft = new AccessDraft(about({ before: membership() }));
  draft.tick('premium.read', true);
  const theirs = membership({ etag: '"2"', role: 'admin', permissions: ['contract.read'] });
  draft.meet(theirs);
  draft.keepMine();
  assert.deepEqual([draft.change.etag, draft.change.role, draft.allows('premium.read'), draft.theirs], ['"2"', 'member', true, undefined]);
  draft.meet(theirs);
  draft.takeTheirs();
  assert.deepEqual([draft.role, draft.change.permissions, draft.isTouched], ['admin', ['contract.read'], false]);
});
