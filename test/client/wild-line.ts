/** A line between a client and an insurer that loses questions, loses answers, carries a question twice, and lets a later one overtake. */
export interface Fate {
  what: 'through' | 'lost' | 'answer lost' | 'doubled';
  /** Turns of the loop before it leaves, and before its answer is heard; of the second of a double, before it leaves. */
  before: number;
  after: number;
  /** Of a doubled question, the answer that is heard. */
  heard: 0 | 1;
}

const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise(setImmediate);
};

export class WildLine {
  readonly #carry: (request: Request) => Promise<Response>;
  readonly #fates: readonly Fate[];
  readonly #under = new Set<Promise<unknown>>();
  #asked = 0;
  /** From now on everything goes through at once. */
  calm = false;
  /** What reached the insurer, by address. */
  readonly arrived = new Map<string, number>();

  constructor(carry: (request: Request) => Promise<Response>, fates: readonly Fate[]) {
    this.#carry = carry;
    this.#fates = fates;
  }

  /** What is still on its way has arrived, and its answer with it. */
  async settled(): Promise<void> {
    while (this.#under.size > 0) await Promise.allSettled(this.#under);
  }

  readonly fetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const fate = this.#fates[this.#asked++ % this.#fates.length]!;
    if (this.calm) return this.#send(request, 0);
    const lost = () => new TypeError('the line was cut');
    if (fate.what === 'lost') {
      await turns(fate.before);
      throw lost();
    }
    const twin = fate.what === 'doubled' ? this.#send(request.clone(), fate.after * 3) : undefined;
    const first = this.#send(request, fate.before);
    const answer = await (fate.heard === 1 && twin ? twin : first);
    await turns(fate.after);
    if (fate.what === 'answer lost') throw lost();
    return answer;
  };

  #send(request: Request, after: number): Promise<Response> {
    const { pathname } = new URL(request.url);
    const carried = turns(after).then(() => {
      this.arrived.set(pathname, (this.arrived.get(pathname) ?? 0) + 1);
      return this.#carry(request);
    });
    this.#under.add(carried);
    const done = () => this.#under.delete(carried);
    carried.then(done, done);
    return carried;
  }
}
