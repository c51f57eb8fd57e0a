import { ContractCard } from '@avenant/elements';
import { expect } from 'chai';
import { contract } from './kit/answers.ts';
import { changes } from './kit/changes.ts';
import { says } from './kit/deposit-stage.ts';
import { goodFace } from './kit/good-face.ts';
import { keys, tabTo } from './kit/hand.ts';
import { listen } from './kit/heard.ts';
import { describeReadingFaces } from './kit/reading-faces.ts';
import { find, focused, get, query } from './kit/roles.ts';
import { mount } from './kit/stage.ts';
import { textOf } from './kit/visible-text.ts';

describeReadingFaces({
  element: ContractCard,
  given: { contractId: 'ctr_1' },
  verb: 'contracts.get',
  ready: 'Lumio Libre',
  english: 'In force since',
});

const detail = 'Voir le détail de mon produit';
const linked = (more = {}) => mount(ContractCard, { contract: contract(more), contractHref: '/contrats/{id}' });

describe('avenant-contract-card', () => {
  it('says what it is, whether it is in force, what it costs and since when, in the customer’s words', async () => {
    const { element } = linked();
    await find('heading', 'Lumio Libre');
    const text = textOf(element);
    for (const words of [
      'Crédit et assurance emprunteur',
      'LIB-2021-448120',
      'En cours',
      'Crédit renouvelable',
      '106,80 €',
      '15 mars 2021',
    ])
      expect(text).to.contain(words);
    await goodFace(element);
  });

  it('the link opens the detail, offered to the page’s router first', async () => {
    const { provider } = linked();
    const link = await find<HTMLAnchorElement>('link', `${detail} Lumio Libre`);
    expect(link.getAttribute('href')).to.equal('/contrats/ctr_1');
    const offered: string[] = [];
    provider.addEventListener('avenant-navigate', (event) => {
      offered.push(event.detail.href);
      event.preventDefault();
    });
    const plainClick = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(plainClick);
    expect(plainClick.defaultPrevented).to.equal(true);
    const newTab = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ctrlKey: true });
    provider.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(newTab);
    expect(offered, 'a new tab is the browser’s own').to.deep.equal(['/contrats/ctr_1']);
  });

  it('the three dots open the same way by the keyboard, and Escape closes them where they were opened', async () => {
    const { element } = linked();
    await says(element, 'Lumio Libre');
    const opener = (await tabTo((at) => /Autres actions/.test(at.getAttribute('aria-label') ?? ''))) as HTMLElement;
    expect(query('link', 'Voir le détail')).to.equal(null);
    await keys('Enter');
    const item = await find<HTMLAnchorElement>('link', 'Voir le détail');
    expect(item.getAttribute('href')).to.equal('/contrats/ctr_1');
    await goodFace(element);
    await keys('Tab');
    expect(focused()).to.equal(item);
    await keys('Escape');
    await changes.until(() => query('link', 'Voir le détail') === null);
    expect(focused()).to.equal(opener);
  });

  it('copies the number and says so', async () => {
    const written: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (text: string) => void written.push(text) },
    });
    const { element } = linked();
    await says(element, 'Lumio Libre');
    const heard = listen(element);
    get('button', 'Copier le numéro LIB-2021-448120').click();
    await changes.until(() => expect(heard).to.deep.equal(['Numéro copié']));
    expect(written).to.deep.equal(['LIB-2021-448120']);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('where the browser refuses to copy, nothing breaks and nothing is claimed', async () => {
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
    });
    const { element } = linked();
    await says(element, 'Lumio Libre');
    const heard = listen(element);
    get('button', /^Copier/).click();
    await changes.settled();
    expect(heard).to.deep.equal([]);
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('says what is expected of the customer, and by when', async () => {
    const completeness = {
      required: 3,
      received: 0,
      accepted: 1,
      missing: 1,
      rejected: 1,
      state: 'incomplete' as const,
      deadline: '2026-12-01',
    };
    const { element } = linked({ completeness });
    await says(element, '2 justificatifs sont attendus avant le 1er décembre 2026');
    await goodFace(element);
    element.contract = contract({ completeness: { ...completeness, rejected: 0, deadline: undefined } });
    await says(element, 'Un justificatif est attendu');
  });

  it('a credit without insurance says so, and has no premium', async () => {
    const { element } = linked({ coverage: 'none', annualPremium: undefined });
    await says(element, 'Sans assurance');
    await goodFace(element);
  });

  it('F32: a state, a product line that this version does not know is neutral text', async () => {
    const { element } = linked({ state: 'unknown', productLine: 'unknown', coverage: 'unknown' });
    await says(element, 'Statut non précisé');
    expect(textOf(element)).to.contain('Contrat').and.not.contain('unknown');
    await goodFace(element);
  });

  it('without an address there is no link and no menu; the page’s own actions stay', async () => {
    const { element } = mount(ContractCard, { contract: contract() });
    const own = document.createElement('button');
    own.slot = 'actions';
    own.textContent = 'Rembourser par anticipation';
    element.append(own);
    await says(element, 'Rembourser par anticipation');
    expect(query('link')).to.equal(null);
    expect(query('button', /Autres actions/)).to.equal(null);
  });

  const entering = (action: object) =>
    mount(ContractCard, {
      contract: contract({ allowedActions: [{ rel: 'enter_base_statement', enabled: false, ...action }] }),
      baseStatementHref: '/contrats/{id}/releve',
    });
  it('A22: a base statement is entered from its card, by when, while its window is open', async () => {
    const { element } = entering({ enabled: true, deadline: '2026-12-15' });
    await says(element, 'avant le 15 décembre 2026');
    const link = get<HTMLAnchorElement>('link', 'Saisir vos relevés de bases Lumio Libre');
    expect(link.pathname).to.equal('/contrats/ctr_1/releve');
    let asked = '';
    element.addEventListener('avenant-navigate', (event) => (event.preventDefault(), (asked = event.detail.href)));
    link.click();
    expect(asked, 'the page’s router may take over').to.equal('/contrats/ctr_1/releve');
    await goodFace(element);
  });
  it('A22: no open window, no button; without the right, the card says whom to ask', async () => {
    const closed = entering({ reasonCode: 'base_statement_not_open' });
    await find('heading', 'Lumio Libre');
    expect(textOf(closed.element)).to.not.contain('relevés de bases');
    closed.provider.remove();
    const { element } = entering({ reasonCode: 'base_statement.write' });
    await says(element, 'Relevé de bases à saisir : demandez le droit à un administrateur.');
    expect(query('link')).to.equal(null);
    await goodFace(element);
  });

  it('the longest names stay within 320 px', async () => {
    const long = 'Assurance-emprunteur-complémentaire-renouvelable-'.repeat(3);
    const { element } = linked({ productName: long, subject: long, number: long, numberDisplay: undefined });
    await says(element, long);
    await goodFace(element);
  });
});
