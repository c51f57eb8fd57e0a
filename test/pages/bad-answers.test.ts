// F14, F16, F32: every answer that an element draws, with each of its fields missing, then retyped, absurd or hostile, one after the other.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { fillSignIn, incomplete, pressSignIn } from '../journeys/customer.ts';
import { until } from '../journeys/wire.ts';
import { scripts, widgets } from './following.ts';
import { visit } from './host.ts';
import { mutationsOf } from './mutations.ts';

/** What the answer of one address is spoilt into. */
interface Spoil {
  match: string;
  body: string;
  status?: number;
  type?: string;
}
interface Bench {
  answers: Map<string, string>;
  /** By the number of the provider that asks: `/3/api/lumio/v1`. */
  spoils: Spoil[];
}
interface Shown {
  text: string;
  attributes: string;
  height: number;
  markup: number;
}

/** Answers are learnt from the real server and given again, spoilt for one of the providers: no request leaves for a known one. */
const prepare = (page: Page) =>
  page.addInitScript(() => {
    const bench: Bench = { answers: new Map(), spoils: [] };
    Object.assign(globalThis, { bench });
    const real = fetch;
    globalThis.fetch = async (input, init) => {
      const [, who, path] = /^(?:\/(\d+))?\/api\/lumio\/v1(.*)$/.exec(new URL(String(input), location.href).pathname) ?? [];
      if (path === undefined || (init?.method ?? 'GET') !== 'GET') return real(input, init);
      // Events are no answer: a line on which nothing happens.
      if (path === '/stream') return new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } });
      const answer = (body: string, { status = 200, type = 'application/json' }: Partial<Spoil> = {}) =>
        new Response(body, { status, headers: { 'Content-Type': type, 'X-Server-Time': '2026-11-21T08:00:00Z' } });
      const spoil = bench.spoils[Number(who)];
      if (spoil?.match === path) return answer(spoil.body, spoil);
      const known = bench.answers.get(path) ?? (await (await real(`/api/lumio/v1${path}`, init)).text());
      bench.answers.set(path, known);
      return answer(known);
    };
  });

const [anything, ofTheContract, ofTheCase] = [/./, /^\/contracts/, /^\/cases/];
/** Each with the answers that are spoilt; what another widget of the list reads just so is spoilt there. */
const drawn: [name: string, spoilt: RegExp, markup: string][] = [
  ['contract-list', ofTheContract, '<avenant-contract-list contract-href="/contrats/{id}"></avenant-contract-list>'],
  [
    'insurance-tab',
    ofTheContract,
    '<avenant-insurance-tab contract-id="ctr_lumio_projet" case-href="/d/{id}" deposit-href="/d/{id}/j" cases-href="/d"></avenant-insurance-tab>',
  ],
  [
    'case-card',
    anything,
    `<avenant-case-card case-id="${incomplete.id}" case-href="/d/{id}" deposit-href="/d/{id}/j"></avenant-case-card>`,
  ],
  ['case-summary', ofTheCase, `<avenant-case-summary case-id="${incomplete.id}" deposit-href="/d/{id}/j"></avenant-case-summary>`],
  ['exchange-log', anything, `<avenant-exchange-log case-id="${incomplete.id}"></avenant-exchange-log>`],
  [
    'justificatif-dropzone',
    anything,
    `<avenant-justificatif-dropzone case-id="${incomplete.id}" case-href="/d/{id}"></avenant-justificatif-dropzone>`,
  ],
  ['login-form', anything, '<avenant-login-form></avenant-login-form>'],
  ['case-timeline', anything, widgets['case-timeline']],
  ['task-list', anything, widgets['task-list']],
  ['decision-panel', anything, widgets['decision-panel']],
  ['benefit-list', /^\/benefits/, widgets['benefit-list']],
  ['document-list', anything, widgets['document-list']],
  ['contact-card', anything, widgets['contact-card']],
  ['help-panel', anything, widgets['help-panel']],
  ['case-extension', /^\/cases/, widgets['case-extension']],
  ['identifier-recovery', anything, widgets['identifier-recovery']],
];

/** Draws a fresh widget under a fresh provider for each spoil, waits until all have settled, and answers what they show and say. */
const draw = (page: Page, markup: string, spoils: readonly Spoil[]): Promise<Shown[]> =>
  page.evaluate(
    async ({ markup, spoils }) => {
      const { bench } = globalThis as unknown as { bench: Bench };
      bench.spoils = spoils;
      const look = (widget: Element) => {
        const text: string[] = [];
        const attributes: string[] = [];
        const found = { waiting: 0, markup: 0 };
        const walk = (node: Node): void => {
          if (node instanceof Text) text.push(node.data);
          if (node instanceof Element) {
            if (node.localName === 'style') return;
            if (node.getAttribute('aria-busy') === 'true') found.waiting += 1;
            if (['img', 'script', 'iframe'].includes(node.localName)) found.markup += 1;
            for (const { name, value } of node.attributes)
              if (['aria-label', 'title', 'href', 'datetime', 'value', 'max'].includes(name)) attributes.push(value);
            node.shadowRoot?.childNodes.forEach(walk);
          }
          node.childNodes.forEach(walk);
        };
        walk(widget);
        return { text: text.join(' ').replace(/\s+/g, ' ').trim(), attributes: attributes.join(' | '), ...found };
      };
      const providers = spoils.map((_, who) => {
        const provider = document.createElement('avenant-provider');
        provider.setAttribute('base-url', `/${who}/api/lumio/v1`);
        provider.innerHTML = markup;
        return provider;
      });
      document.querySelector('main')!.replaceChildren(...providers);
      const widgets = providers.map((provider) => provider.firstElementChild!);
      // Settled: nothing waits any more, and two drawings in a row are alike. A blank one has a second to become something.
      const end = performance.now() + 1000;
      for (let before = ''; ;) {
        await new Promise((done) => setTimeout(done, 30));
        const now = widgets.map(look);
        const alike = JSON.stringify(now);
        if (now.every(({ waiting, text }) => waiting === 0 && (text || performance.now() > end)) && alike === before)
          return now.map((one, i) => ({ ...one, height: widgets[i]!.getBoundingClientRect().height }));
        before = alike;
      }
    },
    { markup, spoils: [...spoils] },
  );

const nonsense = /undefined|NaN|\[object |Invalid Date|Infinity|\bnull\b/;
/** Bodies that are no answer at all. */
const bodies: [name: string, spoil: Omit<Spoil, 'match'>][] = [
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
  const at = await visit(t, { scripts: `${scripts()}<script type="module" src="/avenant/contract-card.js"></script>` }, undefined, {
    prepare,
  });
  await fillSignIn(at.page);
  await pressSignIn(at.page);
  await at.page.getByRole('heading', { name: 'Justificatifs', exact: true }).waitFor();
  return at.page;
}

/** What is wrong with what is shown. */
function faultsOf({ text, attributes, height, markup }: Shown): string[] {
  const said = `${text} ${attributes}`;
  const at = said.search(nonsense);
  return [
    ...(!text || height < 20 ? ['blank'] : []),
    ...(at >= 0 ? [`nonsense in « ${said.slice(Math.max(0, at - 60), at + 60)} »`] : []),
    ...(markup > 0 ? ['markup of the answer became markup of the page'] : []),
  ];
}

const atOnce = 24;
for (const [name, spoilt, markup] of drawn)
  test(`F14, F16, F32: ${name}: no spoilt answer leaves it blank, makes it talk nonsense, throw, or run what it was given`, async (t) => {
    const page = await arrive(t);
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.answers.clear());
    const [whole] = await draw(page, markup, [{ match: 'none', body: '' }]);
    assert.deepEqual(faultsOf(whole!), [], 'the good answer');
    const asked = () => page.evaluate(() => [...(globalThis as unknown as { bench: Bench }).bench.answers]);
    const answersTo = async () => (await asked()).filter(([path]) => spoilt.test(path));
    // What is drawn at once is drawn before it is answered.
    await until('it has asked for something', async () => (await answersTo()).length > 0);
    const answers = await answersTo();
    const spoils = answers.flatMap(([match, text]) => [
      ...mutationsOf(JSON.parse(text)).map(({ name: how, make }) => ({ how, match, body: JSON.stringify(make(JSON.parse(text))) })),
      ...bodies.map(([how, spoil]) => ({ how, match, ...spoil })),
    ]);
    const faults: string[] = [];
    for (let from = 0; from < spoils.length; from += atOnce) {
      const some = spoils.slice(from, from + atOnce);
      const shown = await draw(page, markup, some);
      const names = some.map(({ match, how }) => `${match}: ${how}`);
      shown.forEach((one, i) => faults.push(...faultsOf(one).map((fault) => `${names[i]}: ${fault}`)));
      faults.push(...thrown.splice(0).map((message) => `one of ${names.join(', ')}: uncaught ${message.slice(0, 200)}`));
    }
    assert.deepEqual(faults.slice(0, 20), [], `${faults.length} faults in ${spoils.length} spoilt answers`);
    assert.equal(await page.evaluate(() => 'pwned' in globalThis || 'polluted' in {}), false, 'nothing that was given ran');
    t.diagnostic(`${spoils.length} spoilt answers`);
  });
