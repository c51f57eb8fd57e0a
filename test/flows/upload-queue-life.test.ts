import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allows } from '@avenant/elements/flows/upload-item.js';
import { failure, impossible, pdf, sending } from './queue-desk.ts';
import { receipt, requirement, settle, StubInsurer, until } from './stub-insurer.ts';

test('another client takes over: what was on its way goes on with it, under the same upload', async () => {
  const { queue, insurer, send, reach } = await sending();
  const next = new StubInsurer();
  queue.use(insurer.api);
  assert.equal(send.settled, false, 'the same client changes nothing');
  queue.use(next.api);
  assert.equal(send.options.signal!.aborted, true);
  const again = await next.next('send');
  assert.equal(again.input.uploadId, 'upl_1');
  again.answer(receipt('upl_1', { state: 'pending_scan' }));
  await reach('verifying');
});

test('another client takes over while a file is verified, and while one is announced', async () => {
  const { queue, insurer, clock, send, reach } = await sending();
  send.answer(receipt('upl_1', { state: 'pending_scan' }));
  queue.add([pdf(1)], requirement());
  await reach('verifying', 'sending');
  const create = await insurer.next('create');
  const next = new StubInsurer();
  queue.use(next.api);
  await clock.advance(500);
  (await next.next('receipt')).answer(receipt('upl_1'));
  create.answer({ uploadId: 'upl_2' });
  assert.equal((await next.next('send')).input.uploadId, 'upl_2');
  await reach('ready', 'sending');
  assert.equal(insurer.count('receipt'), 0);
});

test('a late answer of a client that was replaced decides nothing', async () => {
  const { queue, insurer, clock, send, reach } = await sending();
  send.answer(receipt('upl_1', { state: 'pending_scan' }));
  await reach('verifying');
  await clock.advance(500);
  insurer.deaf = true;
  const next = new StubInsurer();
  queue.use(next.api);
  (await insurer.next('receipt')).answer(receipt('upl_1', { state: 'refused', reasonCode: 'damaged' }));
  await clock.advance(500);
  (await next.next('receipt')).answer(receipt('upl_1'));
  await reach('ready');
});

test('F13: a disposed queue repeats no discard: the same file may be on its way again', async () => {
  const { queue, insurer, clock, id } = await sending();
  queue.remove(id);
  const discard = await insurer.next('discard');
  queue.dispose();
  discard.fail(failure('network'));
  await clock.advance(100_000);
  assert.equal(insurer.count('discard'), 1);
});

test('a verb that makes no sense throws, and changes nothing', async () => {
  const { queue, insurer, id, send, items, reach } = await sending();
  const demand = (...verbs: ('pause' | 'resume' | 'retry')[]) => {
    const before = items();
    for (const verb of verbs) {
      assert.equal(allows(verb, items()[0]!), false);
      assert.throws(() => queue[verb](id), impossible);
    }
    assert.equal(items(), before);
  };
  demand('resume', 'retry');
  queue.pause(id);
  demand('pause', 'retry');
  queue.resume(id);
  await until(() => insurer.open('send').length === 1);
  (await insurer.next('send')).answer(receipt('upl_1', { state: 'pending_scan' }));
  await reach('verifying');
  demand('pause', 'resume', 'retry');
  assert.throws(() => queue.pause('file-99'), impossible);
  assert.equal(send.settled, true);
});

test('F34: a flood of progress makes ten notifications a second at most, and the last word is told', async () => {
  const { queue, clock, send, items } = await sending();
  await clock.advance(1000);
  let told = 0;
  let last: number | undefined;
  queue.subscribe(() => {
    told++;
    last = items()[0]!.sent;
  });
  for (let tick = 1; tick <= 500; tick++) {
    send.options.onProgress!(tick);
    await clock.advance(2);
  }
  await clock.advance(100);
  assert.ok(told >= 9 && told <= 11, String(told));
  assert.equal(last, 500);
});

test('a state is the same object until something changes, and so is each file that has not changed', async () => {
  const { queue, insurer, send, reach } = await sending();
  queue.add([pdf(1)], requirement());
  await reach('sending', 'sending');
  await insurer.next('create');
  const before = queue.state;
  assert.equal(queue.state, before);
  send.options.onProgress!(5);
  assert.notEqual(queue.state, before);
  assert.equal(queue.state.items[1], before.items[1]);
  const stop = queue.subscribe(() => assert.fail('unsubscribed'));
  stop();
  send.options.onProgress!(6);
  await settle();
});
