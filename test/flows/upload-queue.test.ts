import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AvenantError, type ErrorCode } from '@avenant/api';
import { fingerprint } from '@avenant/elements/flows/fingerprint.js';
import { allows } from '@avenant/elements/flows/upload-item.js';
import { UploadQueue } from '@avenant/elements/flows/upload-queue.js';
import { byteSourceOf } from '@avenant/api/file-kind.js';
import { bytesOf, fixture, lostFile, sparseFile } from './sparse-file.ts';
import { ManualClock, receipt, requirement, settle, StubInsurer, until } from './stub-insurer.ts';

function desk() {
  const insurer = new StubInsurer();
  const clock = new ManualClock();
  const queue = new UploadQueue({ api: insurer.api, wait: clock.wait });
  const items = () => queue.state.items;
  const states = () => items().map((it) => it.state);
  const reach = (...expected: string[]) =>
    until(() => JSON.stringify(states()) === JSON.stringify(expected), `${expected.join()}; it is ${states().join()}`);
  return { insurer, clock, queue, items, states, reach };
}
const failure = (code: ErrorCode) => new AvenantError(code, 'test');
/** Different files, all good. */
const pdf = (n = 0) => new File([bytesOf('plain.pdf'), `\n% ${n}`], `releve-${n}.pdf`);
const bytes = pdf().size;
const print = (file: File) => fingerprint(byteSourceOf(file));
const impossible = { name: 'ImpossibleMove' };

/** Announced, and being sent. */
async function sending(more = {}) {
  const it = desk();
  const [id] = it.queue.add([pdf()], requirement(more)) as [string];
  (await it.insurer.next('create')).answer({ uploadId: 'upl_1' });
  return { ...it, id, send: await it.insurer.next('send') };
}

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
  const { queue, insurer } = desk();
  const [id] = queue.add([pdf()], requirement()) as [string];
  const create = await insurer.next('create');
  queue.remove(id);
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
  assert.ok(!('code' in items()[0]!), 'what was true of the failure does not follow');
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

test('files that are handed in leave without being discarded, and do not come back', async () => {
  const { queue, insurer, states } = desk();
  queue.restore([receipt('upl_1'), receipt('upl_2')], requirement());
  queue.release(['upl_1']);
  queue.restore([receipt('upl_1')], requirement());
  assert.deepEqual(states(), ['ready']);
  await settle();
  assert.equal(insurer.count('discard'), 0);
});
