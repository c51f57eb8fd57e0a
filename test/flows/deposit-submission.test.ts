import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorCode } from '@avenant/api';
import { SubmissionKeys } from '@avenant/elements/flows/submission-keys.js';
import { failure, impossible, keyOf, open, pdf, submitted, two, zoneStates } from './deposit-desk.ts';
import { fixture } from './sparse-file.ts';
import { receipt, requirement, settle, until } from './stub-insurer.ts';

test('nothing can be handed in while nothing is ready, or something is on its way; the reason is told', async () => {
  const { deposit, insurer } = await open();
  const obstacle = () => deposit.state.obstacle?.code;
  assert.equal(obstacle(), 'nothing_ready');
  const [first] = deposit.add('req_1', [pdf()]) as [string];
  assert.equal(obstacle(), 'still_sending');
  (await insurer.next('create')).answer({ uploadId: 'upl_1' });
  const send = await insurer.next('send');
  assert.equal(obstacle(), 'still_sending');
  deposit.pause(first);
  assert.equal(obstacle(), 'nothing_ready');
  await settle();
  deposit.resume(first);
  assert.ok(send.settled);
  (await insurer.next('send')).answer(receipt('upl_1', { state: 'pending_scan' }));
  await until(() => obstacle() === 'still_verifying');
  assert.throws(() => deposit.confirm(), impossible);
  assert.equal(insurer.count('submit'), 0);
});

test('a document that wants two pages is not handed in with one; an empty zone stands in nobody’s way', async () => {
  const { deposit } = await open([requirement({ minFiles: 2 }), requirement({ id: 'req_2' })], { req_1: ['upl_1'], req_2: ['upl_2'] });
  assert.deepEqual(deposit.state.obstacle, { code: 'too_few', requirementId: 'req_1', min: 2 });
  deposit.remove(deposit.state.zones[0]!.items[0]!.id);
  assert.equal(deposit.state.canConfirm, true);
});

test('a comment that is too long is kept, and stands in the way', async () => {
  const { deposit } = await open(two(), { req_1: ['upl_1'] });
  deposit.setComment('x'.repeat(1001));
  assert.deepEqual(deposit.state.obstacle, { code: 'comment_too_long', max: 1000 });
  assert.equal(deposit.state.comment.length, 1001);
  deposit.setComment(` ${'x'.repeat(1000)}\n`);
  assert.equal(deposit.state.canConfirm, true);
});

test('one press hands in what is ready, with the comment; what is not ready stays behind', async () => {
  const { deposit, insurer } = await open(two(), { req_1: ['upl_1', 'upl_2'] });
  deposit.add('req_2', [fixture('user-password-r6.pdf')]);
  await until(() => deposit.state.zones[1]!.items[0]!.state === 'refused');
  deposit.setComment('  Reprise le 3 novembre ');
  const confirming = deposit.confirm();
  assert.equal(deposit.state.phase, 'submitting');
  const submit = await insurer.next('submit');
  assert.deepEqual(submit.input, {
    caseId: 'cas_1',
    items: [{ requirementId: 'req_1', uploadIds: ['upl_1', 'upl_2'] }],
    comment: 'Reprise le 3 novembre',
  });
  submit.answer(submitted({ requirements: [requirement({ state: 'under_review' })] }));
  await confirming;
  assert.equal(deposit.state.phase, 'submitted');
  assert.equal(deposit.state.receipt?.reference, 'JUS-1');
  assert.equal(deposit.state.comment, '');
  assert.equal(insurer.count('discard'), 0);
  assert.throws(() => deposit.confirm(), impossible);
  deposit.reopen();
  assert.deepEqual(zoneStates(deposit), [['req_2', ['refused']]], 'the document that was given is closed');
  assert.equal(deposit.state.receipt, undefined);
});

test('F8: two presses are one submission', async () => {
  const { deposit, insurer } = await open(two(), { req_1: ['upl_1'] });
  assert.equal(deposit.confirm(), deposit.confirm());
  assert.equal(insurer.count('submit'), 1);
});

test('F8: the key of an intent is kept across retries, and renewed when the intent changes', async () => {
  const { deposit, insurer } = await open(two(), { req_1: ['upl_1'], req_2: ['upl_2'] });
  const press = async (code: ErrorCode) => {
    const confirming = deposit.confirm();
    const submit = await insurer.next('submit');
    submit.fail(failure(code));
    await confirming;
    assert.deepEqual([deposit.state.phase, deposit.state.error?.code, deposit.state.canConfirm], ['open', code, true]);
    return keyOf(submit);
  };
  const first = await press('network');
  assert.match(first!, /^[\da-f]{8}-[\da-f]{4}-4/);
  assert.equal(await press('timeout'), first);
  assert.equal(await press('request-in-progress'), first);
  deposit.setComment('Une précision');
  const second = await press('network');
  assert.notEqual(second, first);
  deposit.setComment('Une précision ');
  assert.equal(await press('network'), second, 'a space at the end is no other intent');
  deposit.remove(deposit.state.zones[1]!.items[0]!.id);
  const third = await press('idempotency-key-reused');
  assert.notEqual(third, second);
  assert.notEqual(await press('network'), third, 'a key that was used for something else is never used again');
});

test('F8: once something is handed in, its words and its key are forgotten', () => {
  const keys = new SubmissionKeys();
  const submission = { items: [{ requirementId: 'req_1', uploadIds: ['upl_1'] }], comment: 'a' };
  const first = keys.of(submission);
  assert.equal(keys.of({ ...submission }), first);
  keys.clear();
  assert.notEqual(keys.of(submission), first);
});

test('a failure takes nothing away: files and comment are there, and the next press goes through', async () => {
  const { deposit, insurer } = await open(two(), { req_1: ['upl_1'] });
  deposit.setComment('Une précision');
  const before = deposit.state.zones[0]!.items[0];
  const confirming = deposit.confirm();
  (await insurer.next('submit')).fail(failure('unauthenticated'));
  await confirming;
  assert.equal(deposit.state.zones[0]!.items[0], before);
  assert.equal(deposit.state.comment, 'Une précision');
  const again = deposit.confirm();
  assert.equal(deposit.state.error, undefined);
  (await insurer.next('submit')).answer(submitted());
  await again;
  assert.equal(deposit.state.phase, 'submitted');
});

test('while it is handed in, nothing that is handed in can change', async () => {
  const { deposit } = await open(two(), { req_1: ['upl_1'] });
  const fileId = deposit.state.zones[0]!.items[0]!.id;
  void deposit.confirm();
  assert.throws(() => deposit.remove(fileId), impossible);
  assert.throws(() => deposit.add('req_1', [pdf()]), impossible);
  assert.throws(() => deposit.setComment('x'), impossible);
  assert.throws(() => deposit.reopen(), impossible);
  assert.throws(() => deposit.load(), impossible);
});

test('zones that were asked for before the press change nothing under it, nor after it', async () => {
  for (const late of ['submitting', 'submitted'] as const) {
    const { deposit, insurer } = await open([requirement()], { req_1: ['upl_1'] });
    const loading = deposit.load();
    const asked = await insurer.next('requirements');
    const confirming = deposit.confirm();
    const submit = await insurer.next('submit');
    const done = () => submit.answer(submitted({ requirements: [requirement({ state: 'under_review' })] }));
    if (late === 'submitted') {
      done();
      await confirming;
    }
    asked.answer({ items: [requirement()] });
    (await insurer.next('list')).answer({ items: [receipt('upl_1')] });
    await loading;
    assert.equal(deposit.state.phase, late);
    if (late === 'submitting') done();
    await confirming;
    deposit.reopen();
    assert.deepEqual(zoneStates(deposit), [], 'what was handed in stays handed in');
  }
});

test('a file that the insurer no longer has when it is handed in is asked about, and said', async () => {
  const { deposit, insurer, clock } = await open(two(), { req_1: ['upl_1', 'upl_2'] });
  const confirming = deposit.confirm();
  (await insurer.next('submit')).fail(failure('upload-expired'));
  await confirming;
  assert.equal(deposit.state.error?.code, 'upload-expired');
  assert.equal(deposit.state.obstacle?.code, 'still_verifying');
  await clock.advance(500);
  for (const ask of insurer.open('receipt'))
    if (ask.input.uploadId === 'upl_1') ask.fail(failure('upload-expired'));
    else ask.answer(receipt('upl_2'));
  await until(() => deposit.state.canConfirm);
  assert.deepEqual(zoneStates(deposit)[0], ['req_1', ['interrupted', 'ready']]);
});

test('a document that has closed meanwhile keeps its files in sight, and is not handed in', async () => {
  for (const code of ['requirement-closed', 'state-conflict'] as const) {
    const { deposit, insurer } = await open(two(), { req_1: ['upl_1'], req_2: ['upl_2'] });
    const confirming = deposit.confirm();
    (await insurer.next('submit')).fail(failure(code));
    (await insurer.next('requirements')).answer({ items: [requirement({ state: 'waived' }), two()[1]] });
    (await insurer.next('list')).answer({ items: [receipt('upl_2', { requirementId: 'req_2' })] });
    await confirming;
    assert.equal(deposit.state.error?.code, code, 'what happened is still said');
    assert.deepEqual(
      deposit.state.zones.map((zone) => [zone.open, zone.items.length]),
      [
        [false, 1],
        [true, 1],
      ],
    );
    assert.throws(() => deposit.add('req_1', [pdf()]), impossible);
    void deposit.confirm();
    assert.deepEqual((await insurer.next('submit')).input.items, [{ requirementId: 'req_2', uploadIds: ['upl_2'] }]);
  }
});

test('F13: a page that leaves during a submission does not take it back, and hears no more of it', async () => {
  const { deposit, insurer, clock } = await open(two(), { req_1: ['upl_1'] });
  const confirming = deposit.confirm();
  deposit.subscribe(() => assert.fail('disposed'));
  deposit.dispose();
  const submit = await insurer.next('submit');
  assert.equal(submit.options.signal, undefined);
  submit.answer(submitted());
  await confirming;
  await clock.advance(1000);
  assert.throws(() => deposit.setComment('x'), impossible);
});
