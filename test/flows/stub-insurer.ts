import type { CallOptions, InsurerApi, Requirement, SendOptions, UploadReceipt } from '@avenant/api';
import type { Wait } from '@avenant/elements/flows/wait.js';

type Verb = 'create' | 'send' | 'receipt' | 'list' | 'discard' | 'requirements' | 'submit';

/** One question that was put to the stub, to be answered by the test. */
export interface Asked {
  readonly verb: Verb;
  // The input differs by verb; a test knows what it asked.
  readonly input: Record<string, string> & { file?: File; items?: unknown; bytes?: number };
  readonly options: CallOptions & SendOptions;
  answer(value?: unknown): void;
  fail(error: unknown): void;
  settled: boolean;
}

/** Gives way to what the machine does elsewhere: reading a file and hashing it take real time, however little. */
export const until = async (condition: () => boolean, what = condition.toString()): Promise<void> => {
  const deadline = performance.now() + 20_000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise(setImmediate);
  }
};

/** Everything that can happen without an answer or the clock has happened. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
};

/** An insurer whose every answer the test gives by hand. A request that is told to stop stops, unless `deaf`. */
export class StubInsurer {
  readonly asked: Asked[] = [];
  deaf = false;

  readonly #ask =
    (verb: Verb) =>
    (input: Asked['input'], options: Asked['options'] = {}) =>
      new Promise((resolve, reject) => {
        const done = (settle: (value: never) => void) => (value: unknown) => {
          asked.settled = true;
          settle(value as never);
        };
        const asked: Asked = { verb, input, options, answer: done(resolve), fail: done(reject), settled: false };
        options.signal?.addEventListener('abort', () => this.deaf || asked.fail(options.signal!.reason));
        this.asked.push(asked);
      });

  readonly api = {
    uploads: {
      create: this.#ask('create'),
      send: this.#ask('send'),
      receipt: this.#ask('receipt'),
      list: this.#ask('list'),
      discard: this.#ask('discard'),
    },
    cases: { requirements: this.#ask('requirements'), submit: this.#ask('submit') },
  } as unknown as InsurerApi;

  open(verb: Verb): Asked[] {
    return this.asked.filter((it) => it.verb === verb && !it.settled);
  }

  count(verb: Verb): number {
    return this.asked.filter((it) => it.verb === verb).length;
  }

  /** The oldest question of this kind that waits for an answer. */
  async next(verb: Verb): Promise<Asked> {
    await until(() => this.open(verb).length > 0, `${verb} asked`);
    return this.open(verb)[0]!;
  }
}

/** A clock that the test moves. */
export class ManualClock {
  #now = 0;
  readonly #timers = new Set<{ at: number; ring: () => void }>();

  readonly wait: Wait = (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const timer = { at: this.#now + milliseconds, ring: resolve };
      this.#timers.add(timer);
      signal?.addEventListener('abort', () => {
        this.#timers.delete(timer);
        reject(signal.reason);
      });
    });

  /** How long until the next timer; nothing when there is none. */
  get next(): number | undefined {
    return this.#timers.size === 0 ? undefined : Math.min(...Array.from(this.#timers, (it) => it.at)) - this.#now;
  }

  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (let next = this.next; next !== undefined && this.#now + next <= end; next = this.next) {
      this.#now += next;
      for (const timer of this.#timers)
        if (timer.at <= this.#now) {
          this.#timers.delete(timer);
          timer.ring();
        }
      await settle();
    }
    this.#now = end;
    await settle();
  }
}

export const requirement = (more: Partial<Requirement> = {}): Requirement => ({
  id: 'req_1',
  caseId: 'cas_1',
  version: 1,
  etag: '"1"',
  createdAt: '2026-11-21T08:00:00Z',
  updatedAt: '2026-11-21T08:00:00Z',
  allowedActions: [],
  code: 'daily_allowance_statement',
  label: 'Relevé',
  state: 'missing',
  required: 'required',
  accept: ['application/pdf', 'image/jpeg', 'image/png'],
  minFiles: 1,
  maxFiles: 5,
  maxBytesPerFile: 52_428_800,
  requestRound: 1,
  files: [],
  ...more,
});

export const receipt = (id: string, more: Partial<UploadReceipt> = {}): UploadReceipt => ({
  id,
  requirementId: 'req_1',
  filename: 'releve.pdf',
  bytes: 593,
  offset: 593,
  state: 'clean',
  expiresAt: '2026-11-22T08:00:00Z',
  ...more,
});
