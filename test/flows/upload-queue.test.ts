import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytes, desk, pdf, print } from './queue-desk.ts';
import { fixture, lostFile, sparseFile } from './sparse-file.ts';
import { receipt, requirement, settle, until } from './stub-insurer.ts';

test('a good file goes from checking to ready: announced once, sent, asked about until it is clean', async () => {
  const { insurer, clock, queue, items, states, reach } = desk();
  const [id] = queue.add([pdf()], requirement());
  assert.deepEqual(states(), ['checking']);
  const create = await insurer.next('create');
  assert.deepEqual(create.input, {
    caseId: 'cas_1',
    requirementId: 'req_1',
    filename: 'releve-0.pdf',
    filetype: 'application/pdf',
    bytes,
    fingerprint: await print(pdf()),
  });
  assert.equal(items()[0]!.id, id);
  assert.equal(items()[0]!.state, 'sending');
  create.answer({ uploadId: 'upl_1' });
  const send = await insurer.next('send');
  assert.equal(send.input.uploadId, 'upl_1');
  assert.equal(items()[0]!.sent, undefined, 'sending, without a percentage');
  send.options.onProgress!(100);
  assert.equal(items()[0]!.sent, 100);
  send.answer(receipt('upl_1', { state: 'pending_scan' }));
  await reach('verifying');
  await clock.advance(499);
  assert.equal(insurer.count('receipt'), 0);
  await clock.advance(1);
  (await insurer.next('receipt')).answer(receipt('upl_1', { state: 'pending_scan' }));
  await settle();
  await clock.advance(749);
  assert.equal(insurer.count('receipt'), 1, 'asks less and less often');
  await clock.advance(1);
  (await insurer.next('receipt')).answer(receipt('upl_1'));
  await reach('ready');
  assert.deepEqual(queue.state.summary.count.ready, 1);
  assert.deepEqual([queue.state.summary.bytes, queue.state.summary.sent], [bytes, bytes]);
});

test('two files are sent at a time, in the order in which they came', async () => {
  const { insurer, queue, states, reach } = desk();
  queue.add([pdf(0), pdf(1), pdf(2)], requirement());
  await reach('sending', 'sending', 'waiting');
  for (const n of [0, 1]) insurer.open('create')[0]!.answer({ uploadId: `upl_${n}` });
  await until(() => insurer.open('send').length === 2);
  insurer.open('send')[0]!.answer(receipt('upl_0'));
  await reach('ready', 'sending', 'sending');
  assert.deepEqual(states(), ['ready', 'sending', 'sending']);
});

test('a refused file says why, holds no place, and stops nobody', async () => {
  const { queue, items, reach, insurer } = desk();
  queue.add(
    [new File([], 'vide.pdf'), lostFile('perdu.pdf'), new File(['x'], 'x.pdf'), fixture('user-password-r4.pdf'), pdf()],
    requirement({ maxFiles: 1 }),
  );
  await reach('refused', 'refused', 'refused', 'refused', 'sending');
  assert.deepEqual(
    items().map((it) => it.state === 'refused' && it.refusal.code),
    ['empty', 'unreadable', 'wrong_type', 'password_protected', false],
  );
  assert.equal(insurer.count('create'), 1);
});

test('F33: an octet too many is refused without reading one; the limit itself goes', async () => {
  const { queue, items, reach } = desk();
  const unread = lostFile('scan.pdf', 52_428_801);
  queue.add([unread, sparseFile('scan.pdf', 52_428_800)], requirement());
  await reach('refused', 'sending');
  assert.deepEqual(items()[0], { ...items()[0], refusal: { code: 'too_large', bytes: 52_428_801, max: 52_428_800 } });
});

test('F8: the same small file added twice is sent once; of two large alike ones the insurer decides', async () => {
  const small = desk();
  const file = pdf();
  small.queue.add([file, file], requirement());
  small.queue.add([file], requirement({ id: 'req_2' }));
  await small.reach('sending', 'refused', 'sending');
  assert.equal(small.insurer.count('create'), 2, 'another expected document may hold the same file');

  const large = desk();
  large.queue.add([sparseFile('a.pdf', 200_000), sparseFile('b.pdf', 200_000)], requirement());
  await large.reach('sending', 'sending');
  assert.deepEqual(
    large.items().map((it) => it.suspectedDuplicate),
    [undefined, true],
  );
  for (const id of ['upl_1', 'upl_2']) (await large.insurer.next('create')).answer({ uploadId: id });
  (await large.insurer.next('send')).answer(receipt('upl_1'));
  (await large.insurer.next('send')).answer(receipt('upl_2', { state: 'refused', reasonCode: 'duplicate' }));
  await large.reach('ready', 'refused');
});
