import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk, failure, impossible, pdf, sending } from './queue-desk.ts';
import { receipt, requirement, settle, until } from './stub-insurer.ts';

test('pause stops the bytes, resume goes on with the same upload', async () => {
  const { queue, insurer, id, send, reach } = await sending();
  send.options.onProgress!(60);
  queue.pause(id);
  assert.equal(send.options.signal!.aborted, true);
  await reach('paused');
  send.options.onProgress!(80);
  assert.equal(queue.state.items[0]!.sent, 60, 'a late word of the stopped request counts for nothing');
  queue.resume(id);
  assert.equal((await insurer.next('send')).input.uploadId, 'upl_1');
  assert.equal(insurer.count('create'), 1);
});

test('a request that is slow to stop is waited for: never two for one upload', async () => {
  const { queue, insurer, id, send, reach } = await sending();
  insurer.deaf = true;
  queue.pause(id);
  queue.resume(id);
  await settle();
  assert.equal(insurer.count('send'), 1);
  await reach('waiting');
  send.fail(failure('network'));
  await until(() => insurer.count('send') === 2);
});

test('a request that could not be stopped in time may still deliver: the file is not sent again', async () => {
  const { queue, insurer, id, send, reach } = await sending();
  insurer.deaf = true;
  queue.pause(id);
  send.answer(receipt('upl_1'));
  await reach('ready');
});

test('pause during the announcement: nothing is sent, nothing is announced twice', async () => {
  const { queue, insurer, reach } = desk();
  const [id] = queue.add([pdf()], requirement()) as [string];
  const create = await insurer.next('create');
  queue.pause(id);
  create.answer({ uploadId: 'upl_1' });
  await settle();
  await reach('paused');
  assert.equal(insurer.count('send'), 0);
  queue.resume(id);
  assert.equal((await insurer.next('send')).input.uploadId, 'upl_1');
  assert.equal(insurer.count('create'), 1);
});

test('F34: a removed file is gone at once, its request is stopped, and the insurer is told within 200 ms', async () => {
  const { queue, insurer, clock, id, send, states } = await sending();
  insurer.deaf = true;
  queue.remove(id);
  assert.deepEqual(states(), []);
  assert.equal(send.options.signal!.aborted, true);
  await clock.advance(200);
  assert.equal((await insurer.next('discard')).input.uploadId, 'upl_1');
  queue.remove(id);
  await settle();
  assert.equal(insurer.count('discard'), 1, 'removing what has left is no mistake, and is told once');
});

test('remove during the announcement: the insurer is told as soon as it has answered', async () => {
  const { queue, insurer, clock } = desk();
  const [id] = queue.add([pdf()], requirement()) as [string];
  const create = await insurer.next('create');
  queue.remove(id);
  await clock.advance(1000);
  assert.equal(insurer.count('discard'), 0);
  create.answer({ uploadId: 'upl_1' });
  assert.equal((await insurer.next('discard')).input.uploadId, 'upl_1');
  queue.restore([receipt('upl_1', { state: 'receiving', offset: 0 })], requirement());
  assert.deepEqual(queue.state.items, [], 'a list that is late does not bring it back');
  assert.equal(insurer.count('send'), 0);
});

test('remove during checking: the next file does not wait for a slow drive', async () => {
  const { queue, reach } = desk();
  const slow = new Proxy(new File(['x'], 'slow.pdf'), {
    get: (file, key) =>
      key === 'slice' ? () => ({ arrayBuffer: () => new Promise(() => {}) }) : key === 'size' ? 10 : Reflect.get(file, key, file),
  });
  const [id] = queue.add([slow, pdf()], requirement()) as [string, string];
  await settle();
  await reach('checking', 'checking');
  queue.remove(id);
  await reach('sending');
});

test('a removed file whose request still delivers is asked about no more', async () => {
  const { queue, insurer, clock, id, send } = await sending();
  insurer.deaf = true;
  queue.remove(id);
  send.answer(receipt('upl_1', { state: 'pending_scan' }));
  await clock.advance(60_000);
  assert.equal(insurer.count('receipt'), 0);
  assert.equal(insurer.count('discard'), 1);
});

test('a removed file gives its turn to the next, even if its request is slow to stop', async () => {
  const { queue, insurer, items, reach } = desk();
  insurer.deaf = true;
  queue.add([pdf(0), pdf(1), pdf(2)], requirement());
  await reach('sending', 'sending', 'waiting');
  queue.remove(items()[0]!.id);
  await reach('sending', 'sending');
});

test('a discard that the insurer will never take is not repeated', async () => {
  const { queue, insurer, clock, id } = await sending();
  queue.remove(id);
  (await insurer.next('discard')).fail(failure('state-conflict'));
  await clock.advance(100_000);
  assert.equal(insurer.count('discard'), 1);
});

test('a failed discard is tried again a few times, then left to expire', async () => {
  const { queue, insurer, clock, id } = await sending();
  queue.remove(id);
  for (let tries = 1; tries <= 4; tries++) {
    (await insurer.next('discard')).fail(failure('network'));
    await settle();
    await clock.advance(100_000);
    assert.equal(insurer.count('discard'), Math.min(tries + 1, 4));
  }
});

test('F13: disposed mid-flight, everything stops, nobody is told any more, and nothing is discarded', async () => {
  const { queue, insurer, clock, id, send } = await sending();
  queue.add([pdf(1)], requirement());
  const create = await insurer.next('create');
  let told = 0;
  queue.subscribe(() => told++);
  queue.dispose();
  queue.dispose();
  assert.deepEqual([send.options.signal!.aborted, create.options.signal!.aborted], [true, true]);
  await clock.advance(60_000);
  assert.equal(told, 0);
  assert.equal(insurer.count('discard'), 0);
  assert.throws(() => queue.add([pdf()], requirement()), impossible);
  assert.throws(() => queue.remove(id), impossible);
});

test('files that are handed in leave without being discarded, and do not come back', async () => {
  const { queue, insurer, states } = desk();
  queue.restore([receipt('upl_1'), receipt('upl_2')], requirement());
  queue.release(['upl_1']);
  queue.restore([receipt('upl_1')], requirement());
  assert.deepEqual(states(), ['ready']);
  await settle();
  assert.equal(insurer.count('discard'), 0);
});
