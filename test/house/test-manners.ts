import { codeOf, sources } from './source.ts';
import { lineAt, type Plant, type Rule } from './tree.ts';

const inElements = 'test/elements/thing-card.test.ts';
const plant = (what: string, line: string, at: string): Plant => ({ what, at, text: (before) => `${before}\n${line}\n` });
// Written in two halves, so that this file does not break what it says.
const focus = 'on' + 'ly';
const leave = 'sk' + 'ip';
const sleep = 'set' + 'Timeout';

const manners = (name: string, under: RegExp, pattern: RegExp, plants: Plant[]): Rule => ({
  name,
  find: (tree) =>
    sources(tree, under).flatMap(([path, text]) => {
      const code = codeOf(text);
      return [...code.matchAll(pattern)].map((found) => ({ path, line: lineAt(code, found.index), what: `has ${found[0].trim()}` }));
    }),
  plants,
});

const tests = /^test\/(?!house\/).*\.ts$/;
export const testManners: readonly Rule[] = [
  manners(
    'every test runs: none is singled out, skipped or left for later',
    tests,
    new RegExp(`\\.(${focus}|${leave}|todo)\\b\\s*\\(|\\b(xit|xdescribe|fit|fdescribe)\\s*\\(|\\b(${focus}|${leave}|todo)\\s*:`, 'g'),
    [
      plant('one test alone', `it.${focus}('x', () => {});`, inElements),
      plant('a test left out', `test.${leave}('x', () => {});`, 'test/flows/queue.test.ts'),
      plant('a test left out by an option', `test('x', { ${leave}: true }, () => {});`, 'test/flows/queue.test.ts'),
    ],
  ),
  manners(
    'element tests wait for what they expect, never for time to pass',
    // The swift clock makes timers fast; it waits for none.
    /^test\/elements\/(?!kit\/swift-clock\.ts$).*\.ts$/,
    new RegExp(`\\b(${sleep}|setInterval|aTimeout)\\b`, 'g'),
    [
      plant('a sleep', `await new Promise((done) => ${sleep}(done, 100));`, inElements),
      plant('a sleep of the test library', 'await aTimeout(100);', inElements),
    ],
  ),
  manners(
    'journeys and pages wait for what they expect, never for time to pass',
    /^test\/(journeys|pages)\/.*\.ts$/,
    /\bwaitForTimeout\b/g,
    [plant('a sleep', 'await page.waitForTimeout(100);', 'test/journeys/sign-in.test.ts')],
  ),
  manners(
    'tests press what a customer presses: they do not look for the insides of a shadow root',
    tests,
    /\bshadowRoot\b\s*[?!]?\s*\.\s*(querySelector(All)?|getElementById|children|innerHTML)\b|\brenderRoot\b/g,
    [
      plant('a look inside', "element.shadowRoot!.querySelector('button');", inElements),
      plant('a careful look inside', "element.shadowRoot?.querySelectorAll('button');", inElements),
    ],
  ),
  manners(
    'no test compares with a picture of the markup',
    tests,
    /\b(toMatchSnapshot|matchSnapshot|equalSnapshot|toMatchInlineSnapshot)\b|\.assert\.snapshot\b/g,
    [plant('a snapshot', 'await expect(element).shadowDom.to.equalSnapshot();', inElements)],
  ),
];
