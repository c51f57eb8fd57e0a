import { ContractCard, type AvenantElementClass, define } from '@avenant/elements';
import { expect } from 'chai';
import { contract } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { StubInsurer } from './kit/insurer.ts';
import { find, get } from './kit/roles.ts';
import { mainPart, mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

const card = (given: Partial<ContractCard> = {}) =>
  Object.assign(document.createElement('avenant-contract-card'), { contractId: 'ctr_1', ...given });
const todo = { required: 3, received: 0, accepted: 0, missing: 3, rejected: 0, state: 'incomplete' as const };
const named = (productName: string) =>
  new StubInsurer().on('contracts.get', ({ contractId }) => contract({ id: contractId, productName, completeness: todo }));

describe('avenant-provider', () => {
  it('has no box of its own, and gives its client to everything below it, however deep', async () => {
    const { provider } = mount(ContractCard, { contractId: 'ctr_1' });
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(card({ contractId: 'ctr_2' }));
    provider.append(host);
    await says(host, 'Lumio Libre');
    expect(getComputedStyle(provider).display).to.equal('contents');
  });

  it('an element’s own client wins over the provider’s', async () => {
    const { provider } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Du fournisseur') });
    provider.append(card({ api: named('Le sien').api }));
    await says(provider, 'Le sien');
    await says(provider, 'Du fournisseur');
  });

  it('the nearest provider wins; what it leaves open comes from the one around it', async () => {
    const { provider } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Dehors') });
    provider.pageLabels = { 'contract-card': { todoMany: '{count} pièces' } };
    const inner = document.createElement('avenant-provider');
    inner.theme = 'dark';
    inner.append(card());
    provider.append(inner);
    await says(inner, 'Dehors');
    await says(inner, '3 pièces');
    inner.api = named('Dedans').api;
    await says(inner, 'Dedans');
    await says(provider, 'Dehors');
  });

  it('another client: everything is asked anew, and nothing of the first stays', async () => {
    const { provider, element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Avant') });
    await says(element, 'Avant');
    const next = named('Après');
    const held = next.hold('contracts.get');
    provider.api = next.api;
    await changes.until(() => expect(textOf(element)).to.not.contain('Avant'));
    await changes.until(() => held.waiting.length === 1);
    held.answer(contract({ productName: 'Après' }));
    await says(element, 'Après');
  });

  it('is built from an address by the client that the SDK gives', async () => {
    const { Provider } = await import('@avenant/elements');
    const asked: unknown[] = [];
    Provider.createClient = (config) => {
      asked.push([config.baseUrl, config.language()]);
      return named('Par l’adresse').api;
    };
    define(Provider as AvenantElementClass);
    const provider = document.createElement('avenant-provider');
    provider.setAttribute('base-url', '/api/lumio/v1');
    provider.lang = 'en';
    provider.append(card());
    mainPart().append(provider);
    await says(provider, 'Par l’adresse');
    expect(asked).to.deep.equal([['/api/lumio/v1', 'en']]);
    Provider.createClient = undefined;
  });
});

describe('words', () => {
  it('the page’s replace ours, and an instance’s replace the page’s; parameters find their place', async () => {
    const { provider, element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Crédit') });
    await says(element, '3 justificatifs sont attendus');
    provider.pageLabels = {
      'contract-card': { todoMany: 'Il manque {count} pièces ({autre})', insured: 'Bien' },
      'contract-status': { in_force: 'Actif' },
    };
    await says(element, 'Il manque 3 pièces ({autre})');
    await says(element, 'Actif');
    element.labels = { insured: 'Prêt' };
    await says(element, 'Prêt');
    await says(element, 'Il manque 3 pièces');
    element.labels = undefined;
    await says(element, 'Bien');
    await goodFace(element);
  });

  it('F16, F18: a replacement is text, and keys that are not ours change nothing', async () => {
    const { provider, element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Crédit') });
    provider.pageLabels = JSON.parse('{"contract-card":{"insured":"<b>Bien</b>","__proto__":"x","constructor":"y","toString":"z"}}');
    await says(element, '<b>Bien</b>');
    expect(({} as Record<string, unknown>)['insured']).to.equal(undefined);
  });

  it('follow the nearest lang, live, through shadow roots', async () => {
    const { provider, element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Crédit') });
    await says(element, 'Date d’effet');
    document.documentElement.lang = 'en';
    await says(element, '15 March 2021');
    provider.lang = 'fr';
    await says(element, '15 mars 2021');
    element.lang = 'en-US';
    await says(element, 'March 15, 2021');
    element.removeAttribute('lang');
    provider.removeAttribute('lang');
    document.documentElement.lang = 'fr';
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).append(card());
    provider.append(host);
    host.lang = 'en';
    await says(host, '3 documents are expected');
  });

  it('a language that nobody wrote is said in French', async () => {
    const { element } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Crédit'), lang: 'pt-BR' });
    await says(element, '3 justificatifs sont attendus');
    await goodFace(element);
  });

  it('German and Italian have their words', async () => {
    const { element, provider } = mount(ContractCard, { contractId: 'ctr_1' }, { insurer: named('Crédit'), lang: 'de-CH' });
    await changes.until(() => expect(textOf(element)).to.contain('Crédit').and.not.contain('attendus'));
    await goodFace(element);
    provider.lang = 'it';
    await changes.until(() => expect(textOf(element)).to.contain('2021').and.not.contain('März'));
    await goodFace(element);
  });
});

describe('F31: two copies of Avenant on a page', () => {
  it('the second steps aside with one warning that names both, and the page goes on with the first', async () => {
    define(ContractCard);
    const again = (file: string) =>
      import(/* @vite-ignore */ `/packages/elements/dist/${file}.js?copy=2`) as Promise<Record<string, AvenantElementClass>>;
    const { define: defineAgain } = (await again('kit/define')) as unknown as { define: typeof define };
    const { ContractCard: Second } = await again('contract-card/contract-card');
    expect(Second).to.not.equal(ContractCard);
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    try {
      for (let i = 0; i < 3; i += 1)
        defineAgain(Object.assign(class extends Second! {}, { tag: 'avenant-contract-card', version: '9.9.9' }) as AvenantElementClass);
      define(ContractCard);
    } finally {
      console.warn = warn;
    }
    expect(warned).to.deep.equal([
      `Avenant 9.9.9 steps aside: <avenant-contract-card> is already defined by version ${ContractCard.version}.`,
    ]);
    const { element } = mount(ContractCard, { contractId: 'ctr_1' });
    await find('heading', 'Lumio Libre');
    expect(get('heading')).to.be.instanceOf(HTMLElement);
    expect(element).to.be.instanceOf(ContractCard);
  });
});
