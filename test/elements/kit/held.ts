import { AvenantError, type CallOptions, type ErrorCode, type ErrorDetails } from '@avenant/api';

interface Waiting<I, O, A> {
  readonly input: I;
  readonly options: O;
  answer(value: A): void;
  fail(code: ErrorCode, details?: ErrorDetails): void;
}

/** Questions of one kind that wait for the test; one that is told to stop stops. */
export class Held<I, O extends CallOptions, A> {
  readonly waiting: Waiting<I, O, A>[] = [];
  /** How many were told to stop. */
  aborted = 0;
  readonly #verb: string;

  constructor(verb: string) {
    this.#verb = verb;
  }

  readonly ask = (input: I, options: O): Promise<A> =>
    new Promise<A>((answer, reject) => {
      const settle = (): void => void this.waiting.splice(this.waiting.indexOf(waiting), 1);
      const waiting: Waiting<I, O, A> = {
        input,
        options,
        answer: (value) => {
          settle();
          answer(value);
        },
        fail: (code, details) => {
          settle();
          reject(new AvenantError(code, this.#verb, details));
        },
      };
      options.signal?.addEventListener('abort', () => {
        if (!this.waiting.includes(waiting)) return;
        this.aborted += 1;
        settle();
        reject(options.signal?.reason as Error);
      });
      this.waiting.push(waiting);
    });

  answer(value: A): void {
    for (const it of [...this.waiting]) it.answer(value);
  }

  fail(code: ErrorCode, details?: ErrorDetails): void {
    for (const it of [...this.waiting]) it.fail(code, details);
  }
}
