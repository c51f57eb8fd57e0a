import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, desk, failure, pdf, print } from './queue-desk.ts';
import { receipt, requirement } from './stub-insurer.ts';

test('after a closed tab: what has arrived comes back, what has not says so and goes on with the same file', async () => {
  const { queue, insurer, clock, items, reach } = desk();
  const file = pdf();
  const half = receipt('upl_3', { state: 'receiving', offset: 300, bytes, fingerprint: await print(file) });
  queue.restore(
    [receipt('upl_1'), receipt('upl_2', { state: 'pending_scan' }), half, receipt('upl_4', { state: 'refused', reasonCode: 'damaged' })],
    requirement(),
  );
  await reach('ready', 'verifying', 'interrupted', 'refused');
  assert.equal(items()[2]!.sent, 300);
  const [ready, , interrupted] = items();
  queue.restore([receipt('upl_1'), half], requirement());
  assert.equal(items().length, 4, 'told twice, there once');
  assert.equal(items()[0], ready);

  queue.add([pdf(9)], requirement());
  await reach('ready', 'verifying', 'interrupted', 'refused', 'sending');
  queue.add([file], requirement({ maxFiles: 4 }));
  await reach('ready', 'verifying', 'sending', 'refused', 'sending');
  assert.equal(items()[2]!.id, interrupted!.id);
  const send = await insurer.next('send');
  assert.deepEqual([send.input.uploadId, send.input.file], ['upl_3', file]);
  assert.equal(insurer.asked.filter((it) => it.verb === 'create' && it.input.filename === file.name).length, 0);
  await clock.advance(500);
  (await insurer.next('receipt')).answer(receipt('upl_2'));
  send.answer(receipt('upl_3'));
  await reach('ready', 'ready', 'ready', 'refused', 'sending');
});

test('an interrupted upload that another tab has finished is ready', async () => {
  const { queue, reach } = desk();
  queue.restore([receipt('upl_1', { state: 'receiving', offset: 10 })], requirement());
  await reach('interrupted');
  queue.restore([receipt('upl_1')], requirement());
  await reach('ready');
});

test('a restored file that expires while it is verified asks for its bytes again', async () => {
  const { queue, insurer, clock, items, reach } = desk();
  const file = pdf();
  queue.restore([receipt('upl_1', { state: 'pending_scan', bytes, fingerprint: await print(file) })], requirement());
  await clock.advance(500);
  (await insurer.next('receipt')).fail(failure('upload-expired'));
  await reach('interrupted');
  assert.equal(items()[0]!.sent, undefined);
  queue.add([file], requirement());
  (await insurer.next('create')).answer({ uploadId: 'upl_2' });
  assert.equal((await insurer.next('send')).input.uploadId, 'upl_2');
  assert.equal(items().length, 1);
});

test('a list that was asked for during an announcement does not show the file twice', async () => {
  const { queue, insurer, reach } = desk();
  queue.add([pdf()], requirement());
  const create = await insurer.next('create');
  queue.restore([receipt('upl_1', { state: 'receiving', offset: 0 })], requirement());
  await reach('sending', 'interrupted');
  create.answer({ uploadId: 'upl_1' });
  await insurer.next('send');
  await reach('sending');
});
