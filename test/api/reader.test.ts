/** Browsers do not load zod: what they read answers with must judge as zod does, to the letter. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { examples } from '../client/valid-answers.ts';
import { fitting, spoilings, spoilt } from './fitting.ts';
import { faultsOf, loaded, schemas, type TwoDoors } from './two-doors.ts';

/** Both doors say the same of a value: verdict, value, and what is wrong where. */
function same({ server, browser }: TwoDoors, given: unknown): boolean {
  const [zod, ours] = [server(given), browser(given)];
  assert.deepStrictEqual(
    { success: ours.success, data: ours.data, faults: faultsOf(ours) },
    { success: zod.success, data: zod.data, faults: faultsOf(zod) },
  );
  return zod.success;
}
const settings = { numRuns: 1000, seed: 20_261_121 };

describe('the reader of browsers', () => {
  it('has what zod has for our schemas, and stands in its place', async () => {
    const [zod, ours] = await Promise.all([loaded('zod.js', ''), loaded('reader.js', '')]);
    const ofOpenapi = ['facts', 'registry', 'toJSONSchema'];
    assert.deepEqual(
      Object.keys(ours).sort(),
      Object.keys(zod)
        .filter((name) => !ofOpenapi.includes(name))
        .sort(),
    );
    const [server, browser] = await Promise.all([loaded('z.js', ''), loaded('z.js', '?browser')]);
    assert.ok('_zod' in server['Money']! && !('_zod' in browser['Money']!), 'the condition `browser` chooses');
    assert.ok(schemas.length > 40, `${schemas.length} schemas`);
  });

  for (const one of schemas)
    it(`judges as zod does: ${one.name}`, () => {
      fc.assert(
        fc.property(fitting(one.zod), (given) => assert.ok(same(one, given), 'it fits')),
        { ...settings, numRuns: 200 },
      );
      let refused = 0;
      fc.assert(
        fc.property(fitting(one.zod), spoilings, (given, how) => {
          if (!same(one, spoilt(given, how))) refused++;
        }),
        settings,
      );
      assert.ok(refused > settings.numRuns / 10, `only ${refused} were refused: that says little`);
    });

  it('reads every valid answer as zod does, and refuses each with one place spoilt at the same place', () => {
    for (const { answer } of Object.values(examples)) for (const one of schemas) same(one, answer);
  });

  it('neither throws nor takes long, however long or deep an answer is', () => {
    const page = schemas.find(({ name }) => name.endsWith(' ContractPage'))!;
    const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    assert.equal(page.browser({ items: deep(5000) }).success, false);
    const { success, error } = page.browser({ items: Array.from({ length: 300_000 }, () => 0) });
    assert.deepEqual([success, error?.issues.length, error?.issues.at(-1)?.path], [false, 300_000, ['items', 299_999]]);
  });

  it('leaves what it was given as it was', () => {
    for (const { answer } of Object.values(examples)) {
      const before = structuredClone(answer);
      for (const { browser } of schemas) browser(answer);
      assert.deepStrictEqual(answer, before);
    }
  });
});
