import type { HelpTopic } from '@avenant/api';
import { HelpPanel } from '@avenant/elements';
import { expect } from 'chai';
import { helpTopic, page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { shownElements, textOf } from './kit/visible-text.ts';

const panel = (...topics: Partial<HelpTopic>[]) =>
  mount(HelpPanel, { topics: topics.map((more, n) => helpTopic({ id: `hlp_${n}`, ...more })) });
const titles = (element: Element) => [...shownElements(element)].filter((it) => it.localName === 'summary') as HTMLElement[];
/** Opens the text of that number, as a press on its title does, and waits for its last word. */
const open = async (element: Element, last: string, n = 0) => {
  (await changes.until(() => titles(element)[n] ?? null)).click();
  await says(element, last);
};
/** Everything of the cleaned texts that is on the page. */
const inside = (element: Element) => [...shownElements(element)].filter((it) => it.closest('.rich-text'));

describeReadingFaces({
  element: HelpPanel,
  given: { context: 'deposit' },
  verb: 'help.topics',
  ready: 'Comment photographier un document ?',
  english: 'Help',
});

describe('avenant-help-panel', () => {
  it('lists the titles of the place that it was told, and shows a text at a press', async () => {
    const { element, insurer } = mount(HelpPanel, { context: 'deposit' });
    await open(element, 'Je vérifie.');
    expect(insurer.of('help.topics').map(({ input }) => input)).to.deep.equal([{ context: 'deposit' }]);
    get('heading', 'Aide');
    expect(all('listitem').map((item) => item.textContent)).to.deep.equal(['Je cadre les quatre coins.', 'Je vérifie.']);
    expect(inside(element).some((it) => it.localName === 'strong' && it.textContent === 'à plat')).to.equal(true);
    await goodFace(element);
  });

  it('opens and closes by the keyboard', async () => {
    const { element } = panel({}, { title: 'Deuxième', html: 'Tout simple.' });
    await says(element, 'Deuxième');
    await tabTo((at) => at === titles(element)[1]);
    await keys('Enter');
    await says(element, 'Tout simple.');
    await keys(' ');
    await changes.until(() => !textOf(element).includes('Tout simple.'));
  });

  it('fetches nothing to clean for a text that is plain, and shows it as it is', async () => {
    const { element } = panel({ html: 'Appelez-nous, du lundi au vendredi.' });
    await open(element, 'Appelez-nous, du lundi au vendredi.');
    expect(inside(element)).to.deep.equal([]);
  });

  it('nothing for this place: says so, and what to do', async () => {
    const { element } = mount(HelpPanel, { context: 'x' }, { insurer: new StubInsurer().on('help.topics', () => page()) });
    await says(element, 'Aucune aide pour cette page');
    await says(element, 'Contactez-nous');
    await goodFace(element);
  });

  it('asks nothing without a place, nor when it was given its texts', async () => {
    const insurer = new StubInsurer();
    mount(HelpPanel, {}, { insurer });
    const { element } = mount(HelpPanel, { topics: [helpTopic()] }, { insurer });
    await says(element, 'Comment photographier');
    await changes.settled();
    expect(insurer.of('help.topics')).to.deep.equal([]);
  });

  it('a text that changes while it is open is shown anew; two alike are both shown', async () => {
    const { element } = panel({}, {});
    await open(element, 'Je vérifie.');
    await open(element, 'Je vérifie.', 1);
    await changes.until(() => all('listitem').length === 4);
    element.topics = [helpTopic({ id: 'hlp_0', html: '<p>Autre chose.</p>' })];
    await says(element, 'Autre chose.');
  });

  it('headings take their place under the panel’s, in order', async () => {
    const { element } = panel({ html: '<h1>Un</h1><h4>Un un</h4><p>Texte</p><h1>Deux</h1><p>Fin.</p>' });
    element.headingLevel = 3;
    await open(element, 'Fin.');
    expect(all('heading').map((it) => [it.textContent?.trim(), it.getAttribute('aria-level')])).to.deep.equal([
      ['Aide', '3'],
      ['Un', '4'],
      ['Un un', '5'],
      ['Deux', '4'],
    ]);
    await goodFace(element);
  });

  it('a link within the site is offered to the page’s router; one to elsewhere opens a tab of its own, and says so', async () => {
    const { element, provider } = panel({
      html: '<p><a href="/dossiers">Mes dossiers</a> <a href="https://ameli.example/x">ameli</a> <a href="tel:+33199000041">Appeler</a> Fin.</p>',
    });
    await open(element, 'Fin.');
    const offered: unknown[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      event.preventDefault();
      offered.push(event.detail);
    });
    get('link', 'Mes dossiers').click();
    expect(offered).to.deep.equal([{ href: '/dossiers' }]);
    const away = get('link', 'ameli (nouvel onglet)');
    expect([away.getAttribute('target'), away.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(get('link', 'Appeler').getAttribute('href')).to.equal('tel:+33199000041');
    await goodFace(element);
  });

  it('keeps a table, and a picture that comes with the text', async () => {
    const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const { element } = panel({
      html: `<table><thead><tr><th scope="col">Étape</th></tr></thead><tbody><tr><td>Étude</td></tr></tbody></table><p><img src="${pixel}" alt="Un avis d’arrêt"></p><p>Fin.</p>`,
    });
    await open(element, 'Fin.');
    await find('columnheader', 'Étape');
    await find('img', 'Un avis d’arrêt');
    await goodFace(element);
  });
});

describe('F16: rich text that is hostile', () => {
  const hit = 'avenantHit';
  const run = `globalThis.${hit}=1`;
  const texts: readonly [string, string][] = [
    ['a script', `<script>${run}</script>`],
    ['a handler', `<img src="x" onerror="${run}"><p onclick="${run}" onmouseover="${run}">Passez</p>`],
    [
      'a link that runs',
      `<a href="javascript:${run}">a</a><a href=" java&#10;script:${run}">b</a><a href="data:text/html,<script>${run}</script>">c</a>`,
    ],
    [
      'a link that leaves its scheme out',
      '<a href="//autre.example/">a</a><a href="/\\autre.example/">b</a><a href="/&#9;/autre.example/">c</a>',
    ],
    ['a style', '<style>*{display:none}</style><p style="position:fixed;inset:0">Partout</p><p class="face failed">Faux</p>'],
    [
      'a form',
      '<form action="https://autre.example/"><input name="password" type="password"><button formaction="/x">Envoyer</button><select></select><textarea></textarea></form>',
    ],
    [
      'names that hide the page’s own',
      '<p id="getElementById">a</p><a name="cookie" id="cookie">b</a><p id="panneau" name="panneau">c</p><img name="body" src="x">',
    ],
    [
      'drawing and formulas',
      `<svg onload="${run}"><script>${run}</script><use href="data:image/svg+xml,x"></use><a xlink:href="javascript:${run}"><text>a</text></a></svg><math><mtext><table><mglyph><style><img src=x onerror="${run}"></style></mglyph></table></mtext></math>`,
    ],
    [
      'a template',
      `<template><img src=x onerror="${run}"></template><template shadowrootmode="open"><script>${run}</script></template><slot name="sign-in"></slot>`,
    ],
    [
      'a frame',
      `<iframe srcdoc="<script>parent.${run}</script>"></iframe><object data="x"></object><embed src="x"><base href="https://autre.example/"><meta http-equiv="refresh" content="0;url=https://autre.example/"><link rel="stylesheet" href="https://autre.example/x.css">`,
    ],
    [
      'a picture from elsewhere',
      '<img src="https://autre.example/pixel.gif"><img srcset="https://autre.example/pixel.gif 2x" src="/ici.png"><img src="data:image/svg+xml;base64,PHN2Zy8+"><video poster="https://autre.example/p.png"></video><p background="https://autre.example/p.png">x</p>',
    ],
    [
      'an element of ours',
      '<avenant-login-form></avenant-login-form><avenant-provider base-url="https://autre.example/"></avenant-provider>',
    ],
    ['what is never closed', `<p><b><a href="javascript:${run}"><table><tr><td><form><img src=x onerror=${run}//`],
    [
      'a comment that ends early',
      `<!--><img src=x onerror="${run}">--><![CDATA[<img src=x onerror="${run}">]]><noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
    ],
  ];
  const permitted = new Set('p br hr div span strong b em i ul ol li a table thead tbody tr th td'.split(' '));
  const attributes = new Set(['href', 'target', 'rel', 'role', 'aria-level', 'class', 'title', 'alt']);

  for (const [what, html] of texts)
    it(`${what}: nothing runs, nothing is asked, nothing but text with a shape stays`, async () => {
      performance.clearResourceTimings();
      const { element } = panel({ html: `${html}`, title: `Titre <img src=x onerror="${run}">` }, { html: '<p>Honnête.</p>' });
      await says(element, `Titre <img src=x onerror="${run}">`);
      titles(element)[0]!.click();
      await open(element, 'Honnête.', 1);
      await changes.settled();
      for (const it of inside(element)) {
        expect(permitted.has(it.localName), it.outerHTML).to.equal(true);
        for (const { name } of it.attributes) expect(attributes.has(name), `${it.localName} ${name}`).to.equal(true);
        if (it.localName !== 'div') expect(it.getAttribute('class'), it.outerHTML).to.equal(null);
        const href = it.getAttribute('href');
        if (href !== null) expect(new URL(href, location.href).origin).to.equal(location.origin);
        (it as HTMLElement).click?.();
      }
      expect((globalThis as Record<string, unknown>)[hit]).to.equal(undefined);
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      expect(asked.filter((name) => /autre\.example|\/x$|ici\.png/.test(name))).to.deep.equal([]);
      expect(query('button', 'Réessayer')).to.equal(null);
    });
});
