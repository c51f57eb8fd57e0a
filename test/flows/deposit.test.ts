import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takesFiles } from '@avenant/elements/flows/deposit-zone.js';
import { desk, failure, open, pdf, two, zoneStates } from './deposit-desk.ts';
import { receipt, requirement, StubInsurer } from './stub-insurer.ts';

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
