// Every enumeration of the API is shown to customers value by value, or is silent for a reason; each value has its word in every language.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { withUnknown } from '../../stories/kit/values/drawn-value.ts';
import { enumerationsOf, type OpenApi } from '../../stories/kit/values/enumerations.ts';
import { everyValue } from '../../stories/kit/values/every-value.ts';
import { silent } from '../../stories/kit/values/silent.ts';
import { root } from './tree.ts';

type Words = Readonly<Record<string, unknown>>;
interface Book {
  readonly name: string;
  readonly fr: Words;
  readonly languages: Readonly<Record<string, () => Promise<{ default: Words }>>>;
}
const read = (path: string) => readFileSync(root + path, 'utf8');
const known = enumerationsOf(JSON.parse(read('packages/api/openapi.json')) as OpenApi);
const drawn = Object.values(everyValue).flat();
const isBook = (it: unknown): it is Book => typeof it === 'object' && it !== null && 'languages' in it;

async function catalogues(): Promise<Map<string, Readonly<Record<string, Words>>>> {
  const found = new Map<string, Readonly<Record<string, Words>>>();
  for (const path of globSync('packages/elements/src/**/*.labels.ts', { cwd: root })) {
    const module = `@avenant/elements/${path.replaceAll('\\', '/').slice('packages/elements/src/'.length).replace(/ts$/, 'js')}`;
    for (const book of Object.values((await import(module)) as Record<string, unknown>).filter(isBook)) {
      const others = Object.entries(book.languages).map(async ([tag, load]) => [tag, (await load()).default] as const);
      found.set(book.name, { fr: book.fr, ...Object.fromEntries(await Promise.all(others)) });
    }
  }
  return found;
}

test('every enumeration of the API is drawn, or says why no customer sees it; none is both, and none is invented', () => {
  assert.ok(known.size > 40, 'the document has its enumerations');
  const told = [...drawn.map(({ of }) => of), ...Object.keys(silent)];
  assert.deepEqual(
    [...known.keys()].filter((of) => !told.includes(of)),
    [],
    'neither drawn (stories/kit/values) nor silent (silent.ts)',
  );
  assert.deepEqual(
    told.filter((of, at) => !known.has(of) || told.indexOf(of) !== at),
    [],
    'unknown to the API, or told twice',
  );
});

test('every value has a French, an English, a German and an Italian word, or says why it needs none', async () => {
  const books = await catalogues();
  const missing: string[] = [];
  for (const { of, says } of drawn)
    for (const value of withUnknown(known.get(of) ?? [])) {
      const saying = says(value);
      if (typeof saying !== 'string') {
        assert.match(saying.none, /\w+ \w+/, `${of} ${value}`);
        continue;
      }
      const [catalogue, key] = saying.split('.') as [string, string];
      for (const language of ['fr', 'en', 'de', 'it'])
        if (!books.get(catalogue)?.[language]?.[key]) missing.push(`${of} ${value}: ${language} has no ${saying}`);
    }
  assert.deepEqual(missing, []);
});

test('states, outcomes, severities and roles always have a word: an icon or a colour alone says nothing to some', () => {
  const mute = drawn
    .filter(({ of }) => /State$|outcome$|[Rr]ole$|^Guarantee\.status$/.test(of))
    .flatMap(({ of, says }) => withUnknown(known.get(of) ?? []).map((value) => ({ of, value, saying: says(value) })))
    .filter(({ saying }) => typeof saying !== 'string')
    .map(({ of, value }) => `${of} ${value}`);
  assert.deepEqual(mute, []);
});

test('every group of values is a story', () => {
  const stories = read('stories/about/every-value.stories.ts');
  for (const group of Object.keys(everyValue)) assert.match(stories, new RegExp(`^export const ${group} = every\\('${group}'\\);$`, 'm'));
});
