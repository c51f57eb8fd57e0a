import { ContractList } from '@avenant/elements';
import { expect } from 'chai';
import { contract, page } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys } from './kit/hand.ts';
import { StubInsurer } from './kit/insurer.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { all, find, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { shownElements, textOf } from './kit/visible-text.ts';

const many = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    contract({ id: `ctr_${i}`, number: `N-${i}`, numberDisplay: undefined, productName: `Crédit ${i}` }),
  );
const isCard = (it: Element) => it.matches('avenant-contract-card');
const cards = (element: Element) => [...shownElements(element, isCard)].filter(isCard);

/** Somebody who reads on to the end: the rest is drawn as they come near. */
const readOn = (element: Element, count: number) =>
  changes.until(() => {
    cards(element).at(-1)?.scrollIntoView();
    return cards(element).length === count;
  }, 25_000);

/** An insurer of so many contracts, by pages as they are asked for. */
const insurerOf = (count: number) => {
  const whole = many(count);
  return new StubInsurer().on('contracts.list', ({ limit = 20, cursor = '0' }) => {
    const from = Number(cursor);
    const items = whole.slice(from, from + limit);
    return { items, total: count, ...(from + limit < count ? { nextCursor: String(from + limit) } : {}) };
  });
};

describeReadingFaces({
  element: ContractList,
  given: { contractHref: '/contrats/{id}' },
  verb: 'contracts.list',
  ready: 'Lumio Libre',
  english: 'My contracts',
});

describe('avenant-contract-list', () => {
  it('none: says why there is nothing', async () => {
    const { element } = mount(ContractList, {}, { insurer: new StubInsurer().on('contracts.list', () => page()) });
    await says(element, 'Aucun contrat pour le moment');
    await says(element, 'Vos contrats apparaîtront ici dès qu’ils seront enregistrés.');
    await goodFace(element);
  });

  it('one, and three: each a card under the list’s title, one level below', async () => {
    const { element } = mount(ContractList, { contracts: [contract()], headingLevel: 3 });
    await find('heading', 'Lumio Libre');
    element.contracts = many(3);
    await find('heading', 'Crédit 2');
    expect(all('listitem')).to.have.length(3);
    expect(all('heading').map(({ ariaLevel }) => ariaLevel)).to.deep.equal(['3', '4', '4', '4']);
    await goodFace(element);
  });

  it('given contracts, it asks for nothing', async () => {
    const { element, insurer } = mount(ContractList, { contracts: many(2) });
    await says(element, 'Crédit 1');
    await changes.settled();
    expect(insurer.of('contracts.list')).to.have.length(0);
  });

  it('shows the next ones at a press, keeps the first, and says how many are shown', async () => {
    const { element, insurer } = mount(ContractList, {}, { insurer: insurerOf(70) });
    await says(element, '20 contrats affichés sur 70');
    const first = cards(element)[0];
    const more = get('button', 'Afficher les contrats suivants');
    more.focus();
    await keys('Enter');
    await says(element, '60 contrats affichés sur 70');
    expect(cards(element)[0]).to.equal(first);
    get('button', 'Afficher les contrats suivants').click();
    await changes.until(() => query('button', 'Afficher les contrats suivants') === null);
    await readOn(element, 70);
    expect(textOf(element)).to.contain('Crédit 69');
    expect(query('button', 'Afficher les contrats suivants')).to.equal(null);
    expect(insurer.of('contracts.list').every(({ input }) => Number(input['limit']) <= 100)).to.equal(true);
  });

  it('a thousand: the first screen at once, the rest for those who read on', async function () {
    this.timeout(30_000);
    const { element } = mount(ContractList, { contracts: many(1000) });
    await changes.until(() => cards(element).length > 0);
    expect(cards(element).length).to.be.below(100);
    await readOn(element, 1000);
    expect(textOf(cards(element)[999]!)).to.contain('Crédit 999');
  });

  it('on paper all of them are drawn', async () => {
    const { element } = mount(ContractList, { contracts: many(200) });
    await changes.until(() => cards(element).length > 0);
    dispatchEvent(new Event('beforeprint'));
    await changes.until(() => cards(element).length === 200);
  });

  it('asks only for the state that the page wants', async () => {
    const { element, insurer } = mount(ContractList, { state: 'in_force' });
    await says(element, 'Lumio Libre');
    element.state = 'terminated';
    await changes.until(() =>
      expect(insurer.of('contracts.list').map(({ input }) => input['state'])).to.deep.equal(['in_force', 'terminated']),
    );
  });

  it('puts the page’s own buttons into the card of their contract', async () => {
    const { element } = mount(ContractList, { contracts: many(2) });
    const own = document.createElement('button');
    own.slot = 'actions-ctr_1';
    own.textContent = 'Payer';
    element.append(own);
    await says(element, 'Payer');
    expect(textOf(cards(element)[1]!)).to.contain('Payer');
    expect(textOf(cards(element)[0]!)).to.not.contain('Payer');
  });

  it('leads every card to its own address', async () => {
    const { element } = mount(ContractList, { contracts: many(2), contractHref: '/contrats/{id}' });
    await says(element, 'Crédit 1');
    expect(all<HTMLAnchorElement>('link').map((link) => link.getAttribute('href'))).to.deep.equal(['/contrats/ctr_0', '/contrats/ctr_1']);
  });
});
