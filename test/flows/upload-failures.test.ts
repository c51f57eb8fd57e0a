import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorCode } from '@avenant/api';
import { allows } from '@avenant/elements/flows/upload-item.js';
import { bytes, desk, failure, impossible, pdf, print, sending } from './queue-desk.ts';
import { lostFile } from './sparse-file.ts';
import { receipt, requirement, settle } from './stub-insurer.ts';

test('a file that failed for good leaves its place to another', async () => {
  const { queue, insurer, reach } = desk();
  queue.add([pdf(0)], requirement({ maxFiles: 1 }));
  (await insurer.next('create')).fail(failure('permission-missing'));
  await reach('failed');
  queue.add([pdf(1)], requirement({ maxFiles: 1 }));
  await reach('failed', 'sending');
  (await insurer.next('create')).fail(failure('network'));
  await reach('failed', 'failed');
  queue.add([pdf(2)], requirement({ maxFiles: 1 }));
  await reach('failed', 'failed', 'refused');
});

test('F7: ten cuts during an upload, retried each time: one announcement, one file, nothing lost', async () => {
  const { queue, insurer, id, reach } = await sending();
  for (let cut = 0; cut < 10; cut++) {
    const send = await insurer.next('send');
    send.options.onProgress!(cut * 10);
    send.fail(failure('network'));
    await reach('failed');
    assert.equal(queue.state.items[0]!.sent, cut * 10, 'how far it came is still said');
    queue.retry(id);
  }
  (await insurer.next('send')).answer(receipt('upl_1'));
  await reach('ready');
  assert.equal(insurer.count('create'), 1);
});

test('F4: a session that ends during an upload leaves a file that can be tried again', async () => {
  const { queue, insurer, id, send, items, reach } = await sending();
  send.fail(failure('unauthenticated'));
  await reach('failed');
  assert.deepEqual(items()[0], { ...items()[0], code: 'unauthenticated', retryable: true, uploadId: 'upl_1' });
  queue.retry(id);
  (await insurer.next('send')).answer(receipt('upl_1'));
  await reach('ready');
  assert.ok(!('code' in items()[0]!) && !('retryable' in items()[0]!), 'what was true of the failure does not follow');
});

test('F8: an announcement whose answer was lost is looked for before it is made again', async () => {
  const { queue, insurer, reach } = desk();
  const [id] = queue.add([pdf()], requirement()) as [string];
  (await insurer.next('create')).fail(failure('network'));
  await reach('failed');
  queue.retry(id);
  const heard = receipt('upl_7', { state: 'receiving', offset: 0, fingerprint: await print(pdf()) });
  (await insurer.next('list')).answer({ items: [heard] });
  assert.equal((await insurer.next('send')).input.uploadId, 'upl_7');
  assert.equal(insurer.count('create'), 1);
});

test("the insurer's refusals read as the page's own", async () => {
  const answers: [ErrorCode, unknown][] = [
    ['payload-too-large', { code: 'too_large', bytes, max: 52_428_800 }],
    ['unsupported-media-type', { code: 'wrong_type', accept: requirement().accept }],
    ['too-many-files', { code: 'too_many', max: 5 }],
    ['duplicate-file', { code: 'duplicate' }],
    ['file-infected', { code: 'infected' }],
  ];
  for (const [code, refusal] of answers) {
    const { queue, insurer, items, reach } = desk();
    queue.add([pdf()], requirement());
    (await insurer.next('create')).fail(failure(code));
    await reach('refused');
    assert.deepEqual(items()[0], { ...items()[0], refusal });
  }
});

test('what a person cannot change is not offered again; what may pass is', async () => {
  const expected: Partial<Record<ErrorCode, boolean>> = {
    'requirement-closed': false,
    'permission-missing': false,
    'validation-failed': false,
    offline: true,
    timeout: true,
    'rate-limited': true,
    maintenance: true,
    internal: true,
    'session-expired': true,
    'not-found': true,
  };
  for (const [code, retryable] of Object.entries(expected)) {
    const { queue, insurer, items, reach } = desk();
    const [id] = queue.add([pdf()], requirement()) as [string];
    (await insurer.next('create')).fail(failure(code as ErrorCode));
    await reach('failed');
    assert.deepEqual(items()[0], { ...items()[0], code, retryable });
    assert.equal(allows('retry', items()[0]!), retryable);
    if (!retryable) assert.throws(() => queue.retry(id), impossible);
  }
});

test('a foreign error is a failure like another', async () => {
  const { send, items, reach } = await sending();
  send.fail(new TypeError('adapter'));
  await reach('failed');
  assert.deepEqual(items()[0], { ...items()[0], code: 'unknown', retryable: true });
});

test('a file that moves while it is sent is said to be unreadable, whatever the browser calls it', async () => {
  const { queue, insurer, items, reach } = desk();
  let moved = false;
  const file = new Proxy(pdf(), {
    get: (it, key) =>
      key === 'slice' && moved
        ? lostFile('x').slice
        : typeof it[key as 'size'] === 'function'
          ? (it[key as 'slice'] as () => Blob).bind(it)
          : it[key as 'size'],
  });
  queue.add([file], requirement());
  (await insurer.next('create')).answer({ uploadId: 'upl_1' });
  moved = true;
  (await insurer.next('send')).fail(failure('network'));
  await reach('refused');
  assert.deepEqual(items()[0], { ...items()[0], refusal: { code: 'unreadable' } });
});

test('an upload that the insurer has forgotten is announced anew when it is tried again', async () => {
  const { queue, insurer, id, send, items, reach } = await sending();
  send.options.onProgress!(50);
  send.fail(failure('upload-expired'));
  await reach('failed');
  assert.deepEqual([items()[0]!.uploadId, items()[0]!.sent], [undefined, undefined]);
  queue.retry(id);
  (await insurer.next('create')).answer({ uploadId: 'upl_2' });
  assert.equal((await insurer.next('send')).input.uploadId, 'upl_2');
});

test('an upload that is forgotten while it is verified is sent again from its first octet', async () => {
  const { queue, insurer, clock, id, send, reach } = await sending();
  send.answer(receipt('upl_1', { state: 'pending_scan' }));
  await reach('verifying');
  await clock.advance(500);
  (await insurer.next('receipt')).fail(failure('not-found'));
  await reach('failed');
  queue.retry(id);
  (await insurer.next('create')).answer({ uploadId: 'upl_2' });
  assert.equal((await insurer.next('send')).input.uploadId, 'upl_2');
});

test('while a file is verified a passing failure is only a longer wait; after a quarter of an hour a person decides', async () => {
  const { queue, insurer, clock, id, send, items, reach } = await sending();
  send.answer(receipt('upl_1', { state: 'pending_scan' }));
  await reach('verifying');
  for (let tries = 0; tries < 65; tries++) {
    await clock.advance(15_000);
    const ask = await insurer.next('receipt');
    if (tries % 2) ask.fail(failure('network'));
    else ask.answer(receipt('upl_1', { state: 'pending_scan' }));
    await settle();
  }
  await reach('failed');
  assert.deepEqual(items()[0], { ...items()[0], code: 'upload-not-ready', retryable: true });
  queue.retry(id);
  assert.deepEqual(items()[0]!.state, 'verifying');
  await clock.advance(500);
  (await insurer.next('receipt')).answer(receipt('upl_1'));
  await reach('ready');
  assert.equal(insurer.count('send'), 1, 'no byte is sent twice');
});

test('an infected file is refused', async () => {
  const { send, items, reach } = await sending();
  send.answer(receipt('upl_1', { state: 'infected' }));
  await reach('refused');
  assert.deepEqual(items()[0], { ...items()[0], refusal: { code: 'infected' } });
});

test('a good file that could not be looked at (a chunk did not come) is looked at again when it is tried again', async () => {
  const { queue, insurer, items, reach } = desk();
  let isBlocked = true;
  const good = pdf();
  const file = new Proxy(good, {
    get: (it, key) => {
      if (key === 'slice') return (from: number, to: number) => (isBlocked && to > 1 ? lostFile('x').slice(0, 1) : it.slice(from, to));
      return typeof it[key as 'size'] === 'function' ? (it[key as 'slice'] as () => Blob).bind(it) : it[key as 'size'];
    },
  });
  const [id] = queue.add([file], requirement()) as [string];
  await reach('failed');
  assert.deepEqual(items()[0], { ...items()[0], code: 'network', retryable: true });
  isBlocked = false;
  queue.retry(id);
  await reach('sending');
  assert.equal((await insurer.next('create')).input.fingerprint, await print(good));
});
