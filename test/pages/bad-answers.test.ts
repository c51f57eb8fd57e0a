// F14, F16, F32: every answer that an element draws, with each of its fields missing, retyped, absurd or hostile, one after the other.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { fillSignIn, incomplete, pressSignIn } from '../journeys/customer.ts';
import { visit } from './host.ts';
import { mutationsOf, type Mutation } from './mutations.ts';

/** What an answer's text is spoilt into, for the next element that asks. */
interface Bench {
  answers: Map<string, string>;
  spoil?: { match: string; body: string; status?: number; type?: string };
}

/** Answers are learnt from the real server, and given again spoilt: no request leaves for a known one. */
const prepare = (page: Page) =>
  page.addInitScript(() => {
    const bench: Bench = { answers: new Map() };
    Object.assign(globalThis, { bench });
    const real = fetch;
    globalThis.fetch = async (input, init) => {
      const url = new URL(String(input), location.href);
      const path = url.pathname.replace('/api/lumio/v1', '');
      const read = (init?.method ?? 'GET') === 'GET' && url.pathname.startsWith('/api/');
      if (!read) return real(input, init);
      if (bench.spoil?.match === path)
        return new Response(bench.spoil.body, {
          status: bench.spoil.status ?? 200,
          headers: { 'Content-Type': bench.spoil.type ?? 'application/json', 'X-Server-Time': '2026-11-21T08:00:00Z' },
        });
      const known = bench.answers.get(path);
      if (known !== undefined)
        return new Response(known, { headers: { 'Content-Type': 'application/json', 'X-Server-Time': '2026-11-21T08:00:00Z' } });
      const answer = await real(input, init);
      bench.answers.set(path, await answer.clone().text());
      return answer;
    };
  });

const widgets: [name: string, markup: string][] = [
  ['contract-list', '<avenant-contract-list contract-href="/contrats/{id}"></avenant-contract-list>'],
  ['contract-card', '<avenant-contract-card contract-id="ctr_lumio_projet" contract-href="/contrats/{id}"></avenant-contract-card>'],
  [
    'insurance-tab',
    '<avenant-insurance-tab contract-id="ctr_lumio_projet" case-href="/d/{id}" deposit-href="/d/{id}/j" cases-href="/d"></avenant-insurance-tab>',
  ],
  ['case-card', `<avenant-case-card case-id="${incomplete.id}" case-href="/d/{id}" deposit-href="/d/{id}/j"></avenant-case-card>`],
  ['case-summary', `<avenant-case-summary case-id="${incomplete.id}" deposit-href="/d/{id}/j"></avenant-case-summary>`],
  ['exchange-log', `<avenant-exchange-log case-id="${incomplete.id}"></avenant-exchange-log>`],
  [
    'justificatif-dropzone',
    `<avenant-justificatif-dropzone case-id="${incomplete.id}" case-href="/d/{id}"></avenant-justificatif-dropzone>`,
  ],
  ['login-form', '<avenant-login-form></avenant-login-form>'],
];

/** Draws a fresh widget under a fresh provider, waits until it has settled, and answers all that it shows and says. */
const draw = (
  page: Page,
  markup: string,
  spoil?: Bench['spoil'],
): Promise<{ text: string; attributes: string; height: number; images: number }> =>
  page.evaluate(
    async ({ markup, spoil }) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      if (spoil) bench.spoil = spoil;
      else delete bench.spoil;
      const place = document.querySelector('main')!;
      place.replaceChildren();
      const provider = document.createElement('avenant-provider');
      provider.setAttribute('base-url', '/api/lumio/v1');
      provider.innerHTML = markup;
      place.append(provider);
      const widget = provider.firstElementChild!;
      const text: string[] = [];
      const attributes: string[] = [];
      let waiting = 0;
      let images = 0;
      const walk = (node: Node): void => {
        if (node instanceof Text) text.push(node.data);
        if (node instanceof Element) {
          if (node.localName === 'style') return;
          if (node.getAttribute('aria-busy') === 'true') waiting += 1;
          if (['img', 'script', 'iframe'].includes(node.localName)) images += 1;
          for (const { name, value } of node.attributes)
            if (['aria-label', 'title', 'href', 'datetime', 'value', 'max'].includes(name)) attributes.push(value);
          node.shadowRoot?.childNodes.forEach(walk);
        }
        node.childNodes.forEach(walk);
      };
      // Settled: nothing waits any more, and two drawings in a row are alike.
      for (let before = '', turns = 0; turns < 400; turns++) {
        await new Promise((done) => setTimeout(done, 5));
        text.length = attributes.length = waiting = images = 0;
        walk(widget);
        const now = text.join(' ');
        if (waiting === 0 && now.trim() && now === before) break;
        before = now;
      }
      return {
        text: text.join(' ').replace(/\s+/g, ' ').trim(),
        attributes: attributes.join(' | '),
        height: widget.getBoundingClientRect().height,
        images,
      };
    },
    { markup, spoil },
  );

const nonsense = /undefined|NaN|\[object |Invalid Date|Infinity|\bnull\b/;
/** Bodies that are no answer at all. */
const bodies: [name: string, spoil: Omit<NonNullable<Bench['spoil']>, 'match'>][] = [
  ['a page of HTML with 200', { body: '<!doctype html><html><title>Portail captif</title><p>Conditions</p></html>', type: 'text/html' }],
  ['nothing', { body: '' }],
  ['half of it', { body: '{"items": [{"id": "ct' }],
  ['null', { body: 'null' }],
  ['a number', { body: '42' }],
  ['a list', { body: '[]' }],
  ['an empty object', { body: '{}' }],
  ['a 404 of HTML', { body: '<h1>Not found</h1>', status: 404, type: 'text/html' }],
  ['a problem without a code', { body: '{"title": "[object Object]"}', status: 422, type: 'application/problem+json' }],
  [
    'a problem with a hostile sentence',
    { body: '{"code": "<b>x</b>", "detail": "<img src=x onerror=pwned=1>"}', status: 400, type: 'application/problem+json' },
  ],
];

async function arrive(t: TestContext): Promise<Page> {
  const at = await visit(
    t,
    { scripts: `${(await import('./host.ts')).sdk()}<script type="module" src="/avenant/contract-card.js"></script>` },
    undefined,
    { prepare },
  );
  await fillSignIn(at.page);
  await pressSignIn(at.page);
  await at.page.getByRole('heading', { name: 'Justificatifs', exact: true }).waitFor();
  return at.page;
}

for (const [name, markup] of widgets)
  test(`F14, F16, F32: ${name}: no spoilt answer leaves it blank, makes it talk nonsense, throw, or run what it was given`, async (t) => {
    const page = await arrive(t);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.answers.clear());
    const whole = await draw(page, markup);
    assert.doesNotMatch(`${whole.text} ${whole.attributes}`, nonsense, 'the good answer');
    const answers = await page.evaluate(() => [...(globalThis as unknown as { bench: Bench }).bench.answers]);
    assert.ok(answers.length > 0, 'it asks for something');

    const faults: string[] = [];
    let drawn = 0;
    const check = async (what: string, spoil: NonNullable<Bench['spoil']>) => {
      const shown = await draw(page, markup, spoil);
      drawn += 1;
      const said = `${shown.text} ${shown.attributes}`;
      if (!shown.text || shown.height < 20) faults.push(`${what}: blank`);
      if (nonsense.test(said.replaceAll('surprise', '')))
        faults.push(`${what}: ${nonsense.exec(said)![0]} in ${said.slice(Math.max(0, said.search(nonsense) - 60)).slice(0, 120)}`);
      if (shown.images > 0) faults.push(`${what}: markup of the answer became markup of the page`);
      for (const message of thrown.splice(0)) faults.push(`${what}: uncaught ${message}`);
    };
    for (const [path, text] of answers) {
      const answer: unknown = JSON.parse(text);
      for (const { name: how, make } of mutationsOf(answer) as Mutation[])
        await check(`${path}: ${how}`, { match: path, body: JSON.stringify(make(answer)) });
      for (const [how, spoil] of bodies) await check(`${path}: ${how}`, { match: path, ...spoil });
    }
    assert.deepEqual(faults.slice(0, 40), [], `${faults.length} of ${drawn} spoilt answers`);
    assert.equal(await page.evaluate(() => 'pwned' in globalThis || 'polluted' in {}), false, 'nothing that was given ran');
    t.diagnostic(`${drawn} spoilt answers`);
  });
