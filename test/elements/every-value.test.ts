// Every value of every enumeration that a customer sees something of, and what this version does not know: drawn, in French and in English.
import { type AvenantElementClass, define } from '@avenant/elements';
import * as elements from '@avenant/elements';
import { checked } from '@avenant/client';
import { expect } from 'chai';
import { type DrawnValue, withUnknown } from '../../stories/kit/values/drawn-value.ts';
import { enumerationsOf, type OpenApi } from '../../stories/kit/values/enumerations.ts';
import { everyValue } from '../../stories/kit/values/every-value.ts';
import { phrasePattern } from '../../stories/kit/values/phrase-pattern.ts';
import { changes } from './kit/changes.ts';
import { StubInsurer } from './kit/insurer.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

type Words = Readonly<Record<string, string | ((params: never) => string)>>;
interface Book {
  readonly name: string;
  readonly fr: Words;
  readonly languages: Readonly<Record<string, () => Promise<{ default: Words }>>>;
}
const isClass = (it: unknown): it is AvenantElementClass => typeof it === 'function' && 'tag' in it && typeof it.tag === 'string';
const exported: readonly unknown[] = Object.values(elements);
const classes = new Map(exported.filter(isClass).map((it) => [it.tag, it]));

/** The words of a catalogue: an element's own, or those of a shared drawing. */
async function bookOf(name: string): Promise<Book> {
  const home = classes.has(`avenant-${name}`) ? name : 'ui';
  const module = (await import(`/packages/elements/dist/${home}/${name}.labels.js`)) as Record<string, Book>;
  return Object.values(module).find((it) => it.name === name)!;
}
async function patternOf(word: string, lang: string): Promise<RegExp> {
  const [catalogue, key] = word.split('.') as [string, string];
  const { fr, languages } = await bookOf(catalogue);
  const words = lang === 'fr' ? fr : (await languages[lang]!()).default;
  return phrasePattern(words[key] ?? expect.fail(`${lang} has no word ${word}`));
}

/** Draws these values, and waits until each is said. */
async function sayAll(drawn: DrawnValue, values: readonly string[], lang: string): Promise<void> {
  const insurer = drawn.answered(new StubInsurer(), values as readonly never[]);
  const { element } = mount(
    classes.get(drawn.tag)! as AvenantElementClass & (new () => HTMLElement),
    {},
    { lang, api: checked(insurer.api) },
  );
  const given = typeof drawn.attributes === 'function' ? drawn.attributes(values[0]!) : drawn.attributes;
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  await drawn.act?.(element);
  for (const value of values) {
    const says = drawn.says(value);
    const pattern = typeof says === 'string' ? await patternOf(says, lang) : /\p{L}/u;
    await changes.until(() => expect(textOf(element), `${drawn.of} ${value}`).to.match(pattern));
  }
  await changes.settled();
  expect(textOf(element), drawn.of).to.not.match(/undefined|\[object|\bNaN\b/);
  element.parentElement!.remove();
}

describe('every value that an insurer may answer', () => {
  let known: ReadonlyMap<string, readonly string[]>;
  before(async () => {
    known = enumerationsOf((await (await fetch('/packages/api/openapi.json')).json()) as OpenApi);
    for (const each of classes.values()) define(each);
  });

  for (const [group, list] of Object.entries(everyValue))
    for (const drawn of list)
      for (const lang of ['fr', 'en'])
        it(`${drawn.of} is drawn and said to the customer (${group}, ${lang}), also when it is unknown`, async () => {
          const values = known.get(drawn.of) ?? expect.fail(`${drawn.of} is no enumeration of the API`);
          const shown = withUnknown(values);
          for (const some of drawn.together ? [shown] : shown.map((value) => [value])) await sayAll(drawn, some, lang);
        });
});
