import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { errorCodes, isAvenantError, type InsurerApi } from '@avenant/api';
import { checked, createHttpClient } from '@avenant/client';
import { errorOf, heldPlatform } from './held-platform.ts';
import { insurer } from './listening.ts';
import { examples, receipt, session } from './valid-answers.ts';

type Path = (string | number)[];

/** A host's adapter that gives one thing whatever it is asked: the wire is left out, so that thousands of answers can be tried. */
const hostThatSays = (answer: unknown): InsurerApi => {
  const any = new Proxy({}, { get: () => async () => structuredClone(answer) });
  return new Proxy({}, { get: () => any }) as InsurerApi;
};

/** Every place of a JSON value, its root left out. */
function places(value: unknown, at: Path = []): Path[] {
  const here = at.length ? [at] : [];
  if (typeof value !== 'object' || value === null) return here;
  return [...here, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, Array.isArray(value) ? Number(key) : key]))];
}

function changed(value: unknown, path: Path, change: (holder: Record<string | number, unknown>, key: string | number) => void): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  let holder = copy;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  change(holder, path.at(-1)!);
  return copy;
}

/** Records whose keys are data, and trees: what fits there has many shapes; test/api/reader.test.ts tries them. */
const free = ['answers', 'visibleIf', 'requiredIf'];
const isFree = (path: Path) => path.some((step) => free.includes(String(step)));

/** Nothing that a screen would show as `undefined`, `NaN` or `[object Object]` where a word is awaited: types are those of the valid answer. */
function sameShape(valid: unknown, given: unknown, path = ''): void {
  if (given === undefined) return;
  assert.equal(Array.isArray(given), Array.isArray(valid), path);
  assert.equal(typeof given, typeof valid, path);
  if (typeof given === 'number') assert.ok(Number.isFinite(given), path);
  if (Array.isArray(given)) for (const item of given) sameShape((valid as unknown[])[0], item, `${path}[]`);
  else if (typeof given === 'object' && given !== null)
    for (const [key, inner] of Object.entries(given)) {
      assert.ok(Object.hasOwn(valid as object, key), `${path}.${key} is unknown and was let in`);
      if (!free.includes(key)) sameShape((valid as Record<string, unknown>)[key], inner, `${path}.${key}`);
    }
}

const retyped = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1, 1.5, Infinity, Number.NaN, '', 'x', [], {}, [null], { a: 1 }, '__proto__'),
  fc.jsonValue(),
);

describe('F14: every answer of every route', () => {
  for (const [name, { ask, answer }] of Object.entries(examples)) {
    it(`${name}: a valid one is let in as it is`, async () => {
      assert.deepEqual(await ask(checked(hostThatSays(answer))), answer);
    });

    it(`${name}: with a field missing, extra or retyped it is let in whole or refused, never half`, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...places(answer)),
          fc.oneof(
            fc.constant({ how: 'missing' as const }),
            retyped.map((value) => ({ how: 'retyped' as const, value })),
            retyped.map((value) => ({ how: 'extra' as const, value })),
          ),
          async (path, change) => {
            const mutated = changed(answer, path, (holder, key) => {
              if (change.how === 'missing') delete holder[key];
              else if (change.how === 'retyped') holder[key] = change.value;
              else holder['somethingNew'] = change.value;
            });
            const api = checked(hostThatSays(mutated));
            let got: unknown;
            try {
              got = await ask(api);
            } catch (error) {
              assert.ok(isAvenantError(error) && error.code === 'invalid-answer', String(error));
              assert.notEqual(
                change.how === 'extra' && !isFree(path) && !Array.isArray(at(answer, path)),
                true,
                'an unknown field is no reason to refuse',
              );
              return;
            }
            sameShape(answer, got, name);
          },
        ),
        { numRuns: 150 },
      );
    });

    it(`${name}: without any one of its required fields it is refused by name of the field`, async () => {
      let refusals = 0;
      for (const path of places(answer).filter((step) => typeof step.at(-1) === 'string')) {
        const mutated = changed(answer, path, (holder, key) => (holder[key] = { odd: true }));
        const error = await errorOf(ask(checked(hostThatSays(mutated)))).catch(() => undefined);
        if (!error) continue;
        refusals++;
        assert.equal(error.code, 'invalid-answer');
        assert.equal(error.message, `invalid-answer (${name})`);
      }
      assert.ok(refusals > 0);
    });

    for (const [what, wrong] of [
      ['nothing', undefined],
      ['null', null],
      ['a string', '<!doctype html>'],
      ['a list', []],
      ['an empty object', {}],
    ] as const)
      it(`${name}: ${what} is refused`, async () => {
        assert.equal((await errorOf(ask(checked(hostThatSays(wrong))))).code, 'invalid-answer');
      });
  }

  it('a field that does not fit is named by its place, and what stood in it is not', async () => {
    const broken = { ...session, displayName: { secret: 'Camille' } };
    const error = await errorOf(examples['session.current']!.ask(checked(hostThatSays(broken))));
    assert.deepEqual(error.details['errors'], [{ pointer: '/displayName', code: 'invalid_type' }]);
    assert.ok(!JSON.stringify(error).includes('Camille'));
  });
});

/** The value that holds a place: extra fields go to objects only. */
const at = (value: unknown, path: Path): unknown =>
  path.slice(0, -1).reduce<unknown>((holder, step) => (holder as Record<string | number, unknown>)[step], value);

describe('F14: an answer that is no answer', () => {
  for (const [what, say] of Object.entries({
    'HTML with status 200': { text: '<!doctype html><title>Maintenance</title>', headers: { 'Content-Type': 'text/html' } },
    'truncated JSON': { text: '{"items":[{"id":"ctr_1"' },
    'an empty body': { text: '' },
    'a 204 where something was awaited': { status: 204 },
  }))
    it(`${what} is refused, and not asked again`, async (t) => {
      const { baseUrl, seen } = await insurer(t, () => say);
      const error = await errorOf(createHttpClient({ baseUrl, ...heldPlatform() }).contracts.list({}));
      assert.deepEqual([error.code, error.message, seen.length], ['invalid-answer', 'invalid-answer (contracts.list)', 1]);
    });

  it('HTML with an error status is that error', async (t) => {
    const { baseUrl } = await insurer(t, () => ({ status: 404, text: '<h1>nginx</h1>' }));
    assert.equal((await errorOf(createHttpClient({ baseUrl }).contracts.list({}))).code, 'not-found');
  });
});

describe('F32: an insurer a version older or newer', () => {
  it('may know a state that we do not: it reads "unknown"', async () => {
    const { contracts } = checked(
      hostThatSays(changed(examples['contracts.get']!.answer, ['state'], (holder) => (holder['state'] = 'dormant'))),
    );
    assert.equal((await contracts.get({ contractId: 'ctr_1' })).state, 'unknown');
  });
});

describe('F18: a hostile answer', () => {
  it('cannot reach a prototype by __proto__ or constructor', async (t) => {
    const text = JSON.stringify(session).replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
    const { baseUrl } = await insurer(t, () => ({ text }));
    const got = (await createHttpClient({ baseUrl }).session.current({})) as unknown as Record<string, unknown>;
    assert.equal(got['polluted'], undefined);
    assert.equal(Object.getPrototypeOf(got), Object.prototype);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('cannot do so by a problem document either', async (t) => {
    const text = '{"__proto__":{"code":"account-locked"},"status":418,"errors":[{"__proto__":{"pointer":"/a","code":"x"}},null,3]}';
    const { baseUrl } = await insurer(t, () => ({ status: 418, text }));
    const error = await errorOf(createHttpClient({ baseUrl }).contracts.list({}));
    assert.equal(error.code, 'unknown');
    assert.deepEqual(error.details['errors'], []);
  });

  it('changes nothing on a page whose Object.prototype is polluted', async (t) => {
    const { baseUrl, seen } = await insurer(t, (_, count) =>
      count === 1 ? { json: session } : { status: 418, text: count === 2 ? '{}' : '<p>' },
    );
    const dirt = { polluted: 'yes', code: 'account-locked', detail: 'dirt', cursor: 'dirt' };
    for (const [key, value] of Object.entries(dirt))
      Object.defineProperty(Object.prototype, key, { value, configurable: true, writable: true });
    try {
      const api = createHttpClient({ baseUrl });
      assert.equal((await api.session.current({})).displayName, 'Camille Martin');
      for (let round = 0; round < 2; round++) {
        const error = await errorOf(api.session.current({}));
        assert.deepEqual([error.code, error.details['detail']], ['unknown', undefined]);
      }
      assert.deepEqual(new Set(seen.map(({ path }) => path)), new Set(['/sessions/current']));
    } finally {
      for (const key of Object.keys(dirt)) delete (Object.prototype as Record<string, unknown>)[key];
    }
  });
});

describe("a host's own adapter behind the same doorway", () => {
  it('has its upload receipts checked too', async () => {
    const file = new Blob(['x']);
    assert.deepEqual(await checked(hostThatSays(receipt)).uploads.send({ uploadId: 'u', file }), receipt);
    const bad = checked(hostThatSays({ ...receipt, bytes: '12' }));
    assert.equal((await errorOf(bad.uploads.send({ uploadId: 'u', file }))).code, 'invalid-answer');
    const intent = { caseId: 'c', requirementId: 'r', filename: 'f', filetype: 't', bytes: 1, fingerprint: 'p' };
    assert.equal((await errorOf(bad.uploads.create(intent))).code, 'invalid-answer');
  });

  it('may be made of classes', async () => {
    class Contracts {
      #answer = examples['contracts.list']!.answer;
      async list() {
        return this.#answer;
      }
    }
    const api = checked({ contracts: new Contracts() } as never);
    assert.equal((await api.contracts.list({})).total, 1);
  });

  it('may throw anything: the caller meets an AvenantError, or the reason of its own signal', async () => {
    const throwing = (thrown: unknown) => checked({ contracts: { list: () => Promise.reject(thrown) } } as never);
    const error = await errorOf(throwing(new RangeError('Camille')).contracts.list({}));
    assert.deepEqual([isAvenantError(error), error.message], [true, 'unknown (contracts.list)']);
    const left = await errorOf<Error>(
      throwing(new DOMException('x', 'AbortError')).contracts.list({}, { signal: AbortSignal.abort(new Error('left')) }),
    );
    assert.equal(left.message, 'left');
  });

  it('may lack an operation: that is an error like another, not a crash', async () => {
    assert.ok(errorCodes.includes((await errorOf(checked({} as never).cases.list({}))).code as never));
  });
});
