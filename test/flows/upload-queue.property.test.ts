import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AvenantError, type InsurerApi, type UploadReceipt } from '@avenant/api';
import { allows, type UploadItem } from '@avenant/elements/flows/upload-item.js';
import { UploadQueue } from '@avenant/elements/flows/upload-queue.js';
import fc from 'fast-check';
import { bytesOf } from './sparse-file.ts';
import { ManualClock, receipt, requirement, settle, StubInsurer, until, type Asked } from './stub-insurer.ts';

const verbs = ['remove', 'pause', 'resume', 'retry'] as const;
const outcomes = ['done', 'done', 'done', 'lost', 'cut', 'expired', 'signed-out'] as const;
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('add' as const), file: fc.nat(5) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom(...verbs), at: fc.nat(5) }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('answer' as const), at: fc.nat(3), outcome: fc.constantFrom(...outcomes) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tick' as const), ms: fc.constantFrom(100, 500, 5000) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('reload' as const, 'restore' as const, 'other-client' as const), at: fc.constant(0) }),
  },
);

const files = Array.from({ length: 6 }, (_, n) => new File([bytesOf('plain.pdf'), `\n% ${n}`], `releve-${n}.pdf`));
const rules = requirement({ maxFiles: 100 });

/** An insurer that keeps what arrives, whether or not its answers do. */
class World {
  readonly stub = new StubInsurer();
  readonly kept = new Map<string, UploadReceipt>();
  #count = 0;

  get list(): UploadReceipt[] {
    return [...this.kept.values()];
  }

  /** `lost`: the insurer did it, but its answer does not arrive. `cut`: it never heard. */
  answer(asked: Asked, outcome: (typeof outcomes)[number]): void {
    if (outcome === 'cut') return asked.fail(new AvenantError('network', 'test'));
    if (outcome === 'signed-out') return asked.fail(new AvenantError('unauthenticated', 'test'));
    const { uploadId = '' } = asked.input;
    if (outcome === 'expired' && asked.verb !== 'create') this.kept.delete(uploadId);
    const done = this.#do(asked, uploadId);
    if (outcome === 'lost') asked.fail(new AvenantError('timeout', 'test'));
    else if (done) asked.answer(done);
    else asked.fail(new AvenantError('upload-expired', 'test'));
  }

  #do({ verb, input }: Asked, uploadId: string): unknown {
    const upload = this.kept.get(uploadId);
    const become = (more: Partial<UploadReceipt>) => upload && (Object.assign(upload, more), { ...upload });
    switch (verb) {
      case 'create': {
        const id = `upl_${++this.#count}`;
        const { filename, fingerprint, bytes } = input;
        this.kept.set(id, receipt(id, { state: 'receiving', offset: 0, filename, fingerprint, bytes } as Partial<UploadReceipt>));
        return { uploadId: id };
      }
      case 'send':
        return become(upload?.state === 'receiving' ? { state: 'pending_scan', offset: upload.bytes } : {});
      case 'receipt':
        return become(upload?.state === 'pending_scan' ? { state: 'clean' } : {});
      case 'list':
        return { items: this.list };
      default:
        this.kept.delete(uploadId);
        return {};
    }
  }
}

function invariants(world: World, items: readonly UploadItem[], ready: Map<string, string>): void {
  const uploads = items.flatMap((it) => it.uploadId ?? []);
  assert.equal(new Set(uploads).size, uploads.length, 'two files never share an upload');
  const sends = world.stub.open('send').map((it) => it.input.uploadId!);
  assert.equal(new Set(sends).size, sends.length, 'two requests never send one upload');
  assert.ok(sends.filter((id) => uploads.includes(id)).length <= 2, 'two at a time');
  const states = new Map(items.map((it) => [it.id, it.state]));
  for (const id of ready.keys()) assert.equal(states.get(id), 'ready', 'a ready file is never lost');
  for (const it of items) {
    if (it.state === 'ready') ready.set(it.id, it.uploadId!);
    if (it.state === 'sending' || it.state === 'waiting' || it.state === 'paused') assert.ok(it.file, 'what is to be sent has bytes');
  }
}

test('F8: whatever is pressed, cut, lost or reloaded, no file is sent twice, none that is ready is lost, all arrive in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), fc.boolean(), async (steps, deaf) => {
      const world = new World();
      const clock = new ManualClock();
      world.stub.deaf = deaf;
      const open = () => {
        const queue = new UploadQueue({ api: world.stub.api, wait: clock.wait });
        queue.restore(world.list, rules);
        return queue;
      };
      let queue = open();
      let ready = new Map<string, string>();
      const looked = async () => {
        await until(() => queue.state.items.every((it) => it.state !== 'checking'));
        await settle();
      };

      for (const it of steps) {
        if (it.do === 'add') queue.add([files[it.file]!], rules);
        else if (it.do === 'tick') await clock.advance(it.ms);
        else if (it.do === 'restore') queue.restore(world.list, rules);
        else if (it.do === 'other-client') queue.use({ ...world.stub.api } as InsurerApi);
        else if (it.do === 'reload') {
          queue.dispose();
          for (const asked of world.stub.asked) if (!asked.settled) asked.fail(new Error('the page is gone'));
          queue = open();
          ready = new Map();
        } else if (it.do === 'answer') {
          const pending = world.stub.asked.filter((asked) => !asked.settled);
          if (pending[it.at]) world.answer(pending[it.at]!, it.outcome);
        } else {
          const item = queue.state.items[it.at];
          if (!item) continue;
          if (it.do === 'remove') {
            queue.remove(item.id);
            ready.delete(item.id);
          } else if (allows(it.do, item)) queue[it.do](item.id);
          else assert.throws(() => queue[it.do as 'pause'](item.id), { name: 'ImpossibleMove' });
        }
        await looked();
        invariants(world, queue.state.items, ready);
      }

      /** Everything works again, and the person does what the page offers, until nothing is left to do. */
      const isAtRest = () =>
        queue.state.items.every(({ state }) => state === 'ready' || state === 'refused' || state === 'interrupted') &&
        world.stub.asked.every((asked) => asked.settled);
      const finish = async () => {
        for (const deadline = performance.now() + 20_000; !isAtRest() && performance.now() < deadline;) {
          for (const item of queue.state.items) {
            if (allows('resume', item)) queue.resume(item.id);
            else if (allows('retry', item)) queue.retry(item.id);
          }
          for (const asked of world.stub.asked) if (!asked.settled) world.answer(asked, 'done');
          await clock.advance(15_000);
          invariants(world, queue.state.items, ready);
        }
        assert.ok(isAtRest(), `everything arrives, or waits for its bytes: ${queue.state.items.map((it) => it.state).join()}`);
      };
      await finish();
      for (const item of queue.state.items) {
        if (item.state === 'refused') assert.equal(item.refusal.code, 'duplicate');
        if (item.state === 'interrupted') queue.add([files.find((file) => file.name === item.filename)!], rules);
      }
      await finish();
      assert.equal(queue.state.summary.count.interrupted, 0, 'the same file, chosen again, goes on');
      const there = queue.state.items.filter((it) => it.state === 'ready').map((it) => it.uploadId!);
      for (const id of there) assert.equal(world.kept.get(id)?.state, 'clean');
      queue.dispose();
    }),
    { numRuns: 300 },
  );
});
