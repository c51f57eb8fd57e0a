import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AvenantError, type ErrorCode, type Requirement } from '@avenant/api';
import { Deposit } from '@avenant/elements/flows/deposit.js';
import { takesFiles } from '@avenant/elements/flows/deposit-zone.js';
import fc from 'fast-check';
import { bytesOf, fixture } from './sparse-file.ts';
import { ManualClock, receipt, requirement, settle, StubInsurer, until, type Asked } from './stub-insurer.ts';

const failure = (code: ErrorCode) => new AvenantError(code, 'test');
const impossible = { name: 'ImpossibleMove' };
const two = () => [requirement(), requirement({ id: 'req_2', state: 'rejected' })];
const pdf = (n = 0) => new File([bytesOf('plain.pdf'), `\n% ${n}`], `releve-${n}.pdf`);

function desk(requirementId?: string) {
  const insurer = new StubInsurer();
  const clock = new ManualClock();
  const deposit = new Deposit({ api: insurer.api, caseId: 'cas_1', requirementId, wait: clock.wait });
  return { insurer, clock, deposit };
}

/** Loaded, with what the insurer has of each requirement already. */
async function open(requirements: Requirement[] = two(), found: Record<string, string[]> = {}, requirementId?: string) {
  const it = desk(requirementId);
  const loading = it.deposit.load();
  (await it.insurer.next('requirements')).answer({ items: requirements });
  await settle();
  for (const list of it.insurer.open('list'))
    list.answer({ items: (found[list.input.requirementId!] ?? []).map((id) => receipt(id, { requirementId: list.input.requirementId! })) });
  await loading;
  return it;
}

const submitted = (more = {}) => ({ reference: 'JUS-1', at: '2026-11-21T09:00:00Z', exchange: {}, requirements: [], ...more });
const keyOf = (asked: Asked) => asked.options.idempotencyKey;
const zoneStates = (deposit: Deposit) => deposit.state.zones.map((zone) => [zone.requirement.id, zone.items.map((it) => it.state)]);

test('the insurer says which documents may be given; where it says nothing, the state does', () => {
  const action = (enabled: boolean) => [{ rel: 'submit_requirement', enabled }];
  assert.equal(takesFiles(requirement({ state: 'missing', allowedActions: action(false) })), false);
  assert.equal(takesFiles(requirement({ state: 'under_review', allowedActions: action(true) })), true);
  const open = (['missing', 'received', 'under_review', 'accepted', 'rejected', 'waived', 'expired', 'unknown'] as const).filter((state) =>
    takesFiles(requirement({ state })),
  );
  assert.deepEqual(open, ['missing', 'rejected', 'expired']);
});

test('a case draws one zone per open document, in its order, with what the insurer already has', async () => {
  const { deposit, insurer } = await open([requirement({ id: 'req_0', state: 'accepted' }), ...two()], { req_2: ['upl_1', 'upl_2'] });
  assert.equal(deposit.state.phase, 'open');
  assert.deepEqual(zoneStates(deposit), [
    ['req_1', []],
    ['req_2', ['ready', 'ready']],
  ]);
  assert.equal(insurer.count('list'), 2);
  assert.equal(insurer.asked[0]!.input.caseId, 'cas_1');
});

test('a zone can be drawn for one document alone; one that is closed or unknown draws none', async () => {
  assert.deepEqual(zoneStates((await open(two(), {}, 'req_2')).deposit), [['req_2', []]]);
  assert.deepEqual(zoneStates((await open(two(), {}, 'req_9')).deposit), []);
});

test('F1: what is expected cannot be asked for: it is said, and asked again on demand', async () => {
  const { deposit, insurer } = desk();
  const loading = deposit.load();
  assert.equal(deposit.load(), loading, 'asked once');
  deposit.setComment('Reprise le 3 novembre');
  (await insurer.next('requirements')).fail(failure('network'));
  await loading;
  assert.deepEqual([deposit.state.phase, deposit.state.error?.code], ['unavailable', 'network']);
  const again = deposit.load();
  assert.deepEqual([deposit.state.phase, deposit.state.error], ['loading', undefined]);
  (await insurer.next('requirements')).answer({ items: [] });
  await again;
  assert.deepEqual([deposit.state.phase, deposit.state.comment], ['open', 'Reprise le 3 novembre']);
});

test('what was sent before cannot be asked for: the zone says so and works; loading again finds it', async () => {
  const { deposit, insurer } = desk();
  let loading = deposit.load();
  (await insurer.next('requirements')).answer({ items: [requirement()] });
  (await insurer.next('list')).fail(failure('upstream-unavailable'));
  await loading;
  assert.equal(deposit.state.zones[0]!.unrestored?.code, 'upstream-unavailable');
  deposit.add('req_1', [pdf()]);
  (await insurer.next('create')).answer({ uploadId: 'upl_2' });
  loading = deposit.load();
  assert.equal(deposit.state.phase, 'open', 'the zones stay while they are asked for again');
  (await insurer.next('requirements')).answer({ items: [requirement()] });
  (await insurer.next('list')).answer({ items: [receipt('upl_1'), receipt('upl_2', { state: 'receiving' })] });
  await loading;
  assert.deepEqual(zoneStates(deposit), [['req_1', ['sending', 'ready']]]);
  assert.equal(deposit.state.zones[0]!.unrestored, undefined);
});

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

test('F13: a page that leaves while it loads stops asking', async () => {
  const { deposit, insurer } = desk();
  const loading = deposit.load();
  const asked = await insurer.next('requirements');
  deposit.dispose();
  await loading;
  assert.equal(asked.options.signal!.aborted, true);
});

test('another client answers from now on, for files as for the submission', async () => {
  const { deposit, insurer } = await open(two(), { req_1: ['upl_1'] });
  const next = new StubInsurer();
  deposit.use(next.api);
  void deposit.confirm();
  assert.equal(next.count('submit'), 1);
  assert.equal(insurer.count('submit'), 0);
});

test('a zone in which nothing happens is the same object, and listeners hear of every change', async () => {
  const { deposit, clock } = await open(two(), { req_2: ['upl_1'] });
  await clock.advance(1000);
  const before = deposit.state;
  assert.equal(deposit.state, before);
  let told = 0;
  deposit.subscribe(() => told++);
  deposit.add('req_1', [pdf()]);
  await clock.advance(1000);
  assert.ok(told >= 1);
  assert.equal(deposit.state.zones[1], before.zones[1]);
  assert.notEqual(deposit.state.zones[0], before.zones[0]);
});

test('F8: one row per intent, whatever is pressed and whatever is lost (1,000 random schedules)', async () => {
  const step = fc.oneof(
    { weight: 2, arbitrary: fc.record({ do: fc.constant('confirm' as const) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('comment' as const), text: fc.constantFrom('', 'a') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('arrive' as const), answer: fc.constantFrom('kept', 'lost', 'lost') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('cut' as const) }) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
      const { deposit, insurer } = await open([requirement()], { req_1: ['upl_1', 'upl_2'] });
      /** What an insurer keeps: one row per key; the same key with another body is a mistake of ours. */
      const rows = new Map<string, string>();
      const arrive = (asked: Asked) => {
        const body = JSON.stringify(asked.input);
        assert.equal(rows.get(keyOf(asked)!) ?? body, body, 'a key is never used for another body');
        rows.set(keyOf(asked)!, body);
      };
      for (const it of steps) {
        const [pending] = insurer.open('submit');
        assert.ok(insurer.open('submit').length <= 1, 'one at a time');
        if (it.do === 'confirm' && (deposit.state.canConfirm || pending)) void deposit.confirm();
        if (it.do === 'comment' && deposit.state.phase === 'open') deposit.setComment(it.text);
        if (it.do === 'cut') pending?.fail(failure('network'));
        if (it.do === 'arrive' && pending) {
          arrive(pending);
          if (it.answer === 'lost') pending.fail(failure('timeout'));
          else pending.answer(submitted());
        }
        await settle();
        const { phase, zones } = deposit.state;
        assert.equal(zones[0]?.items.length ?? 0, phase === 'submitted' ? 0 : 2, 'no file is lost before it is taken');
      }
      const bodies = [...rows.values()];
      assert.equal(new Set(bodies).size, bodies.length, 'the same intent never makes two rows');
      deposit.dispose();
    }),
    { numRuns: 1000 },
  );
});
